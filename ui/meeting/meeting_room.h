#pragma once

#include "core/meeting/meeting.h"
#include "ui/shell/record_room.h"
#include "ui/text/meeting_papers.h"

#include <QPointer>

namespace musubi::ui {

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
class MeetingRoom : public RecordRoom {
    Q_OBJECT

public:
    explicit MeetingRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("meetings"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;

private:
    void openPlace(const Place& place) override;
    void showWritten(const EditorPage& closed) override;
    Place readPlace() const override;
    QString readStatus() const override;
    Place writtenPlace() const override;
    EditorPage* editorFor(const Draft& draft) override;
    qint64 chosen() const override;
    void remove() override;
    /// Before the meeting its agenda, afterwards its minutes.
    void preview(bool print) override;
    void exportList() override;
    void refresh() override;

    bool onPage() const;
    void showPage(Id<Meeting> id, bool dates = false);
    void previewSheet(text::MeetingSheet which, bool print);

    // meeting_room_editing.cpp
    MeetingEditor& factsEditor();
    MinutesEditor& minutesEditor();
    bool openWriting(const Place& place);
    void convene(const Meeting& from);
    void edit(Id<Meeting> id, bool minutes);

    MeetingList* m_list;
    MeetingPage* m_page;
    QPointer<MeetingEditor> m_facts; // each made when first needed
    QPointer<MinutesEditor> m_minutes;
};

} // namespace musubi::ui
