#pragma once

#include "core/matter/matter.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi {
struct BulkReport;
struct CaseStudy;
struct Draft;
struct MatterBulkEdit;
}

namespace musubi::ui {

class BookEditor;
class CaseEditor;
class CaseStudyEditor;
class MatterList;
class MatterPage;
class SuggestionPage;

/// 案件: the list of cases, the page of one, and the editor in their place while something is written.
class MatterRoom : public Room {
    Q_OBJECT

public:
    explicit MatterRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("matters"); }
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

    /// Changes them all beside the window, in one action.
    void changeMany(const QList<Id<Matter>>& selected, const MatterBulkEdit& edit);

private:
    bool onPage() const;
    bool onSuggestions() const;
    bool isEditing() const;
    Id<Matter> current() const;
    /// What a verb is done to: the case of the page, or those chosen in the list.
    QList<Id<Matter>> chosen() const;
    void showPage(Id<Matter> id);
    void showSuggestions(Id<Matter> id);
    void showList();
    void step(int rows);
    void remove();
    void changeEvent(QEvent* event) override;

    // matter_room_editing.cpp
    void listenTo(BookEditor* made);
    CaseEditor& editor();
    CaseStudyEditor& studyEditor();
    void showEditor();
    void edit(Id<Matter> id);
    void editStudy(Id<CaseStudy> id);
    /// The case that the editor in use writes of; none for a new one.
    Id<Matter> writtenOf() const;
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void speakAnew();

    // matter_many.cpp
    void changeMany();
    void sayChanged(const BulkReport& report);
    void offerMenu(const QPoint& at);
    void preview(bool print);
    void previewPathway();
    void exportList();

    QStackedWidget* m_stack;
    MatterList* m_list;
    MatterPage* m_page;
    SuggestionPage* m_suggestions = nullptr; // made when first asked for
    CaseEditor* m_caseEditor = nullptr; // made when first needed
    CaseStudyEditor* m_studyEditor = nullptr;
    BookEditor* m_editor = nullptr; // the one in use
};

} // namespace musubi::ui
