#pragma once

#include "core/meeting/meeting.h"
#include "ui/shell/room.h"
#include "ui/text/meeting_papers.h"

class QStackedWidget;

namespace musubi {
struct Draft;
struct KeptDraft;
}

namespace musubi::ui {

class BookEditor;
class MeetingEditor;
class MeetingList;
class MeetingPage;
class MinutesEditor;

/// How a Place asks 協議 to convene from elsewhere: of the case in its row, or of these consultations.
QString conveneOfMatter();
/// The same for the 見直し会議 of a project.
QString conveneReview();
QString conveneOfConsultations(const QList<Id<Consultation>>& consultations);

/// 協議: the list of meetings, the page of one, and in their place what is written: its facts or its minutes.
class MeetingRoom : public Room {
    Q_OBJECT

public:
    explicit MeetingRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("meetings"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;
    bool leave() override;
    bool isWriting() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QList<Shortcut> shortcuts() const override;

private:
    bool onPage() const;
    bool isEditing() const;
    Id<Meeting> current() const;
    void showPage(Id<Meeting> id, bool dates = false);
    void showList();
    void step(int rows);
    void remove();
    void exportList();
    void preview(text::MeetingSheet which, bool print);
    /// Before the meeting its agenda, afterwards its minutes.
    void previewUsual(bool print);
    void offerMenu(const QPoint& at);
    void changeEvent(QEvent* event) override;

    // meeting_room_editing.cpp
    void tend(BookEditor* editor);
    MeetingEditor& editor();
    MinutesEditor& minutesEditor();
    void showEditor(BookEditor* editor);
    bool openWriting(const Place& place);
    void convene(const Meeting& from);
    void edit(Id<Meeting> id, bool minutes);
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void speakAnew();

    QStackedWidget* m_stack;
    MeetingList* m_list;
    MeetingPage* m_page;
    MeetingEditor* m_facts = nullptr; // each made when first needed
    MinutesEditor* m_minutes = nullptr;
    BookEditor* m_editor = nullptr; // the one in use
};

} // namespace musubi::ui
