#pragma once

#include "core/matter/matter.h"
#include "ui/shell/record_room.h"

#include <QPointer>

namespace musubi {
struct BulkReport;
struct CaseStudy;
struct MatterBulkEdit;
}

namespace musubi::ui {

class CaseEditor;
class CaseStudyEditor;
class MatterList;
class MatterPage;
class SuggestionPage;

/// 案件: the list of cases, the page of one, and the editor in their place while something is written.
class MatterRoom : public RecordRoom {
    Q_OBJECT

public:
    explicit MatterRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("matters"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;
    /// Changes them all beside the window, in one action.
    void changeMany(const QList<Id<Matter>>& selected, const MatterBulkEdit& edit);

private:
    void openPlace(const Place& place) override;
    void showWritten(const EditorPage& closed) override;
    Place readPlace() const override;
    QString readStatus() const override;
    Place writtenPlace() const override;
    bool canWrite(Verb verb) const override;
    EditorPage* editorFor(const Draft& draft) override;
    qint64 chosen() const override;
    void remove() override;
    void refresh() override;
    void turnTo(qint64 row) override;

    bool onPage() const;
    bool onSuggestions() const;
    /// What a verb is done to: the case of the page, or those selected in the list.
    QList<Id<Matter>> selected() const;
    void showPage(Id<Matter> id);
    void showSuggestions(Id<Matter> id);

    // matter_room_editing.cpp
    CaseEditor& caseEditor();
    CaseStudyEditor& studyEditor();
    void edit(Id<Matter> id);
    void editStudy(Id<CaseStudy> id);

    // matter_many.cpp
    void changeMany() override;
    void sayChanged(const BulkReport& report);
    void preview(bool print) override;
    void previewPathway();
    void exportList() override;

    MatterList* m_list;
    MatterPage* m_page;
    SuggestionPage* m_suggestions = nullptr; // made when first asked for
    QPointer<CaseEditor> m_caseEditor;       // made when first needed
    QPointer<CaseStudyEditor> m_studyEditor;
};

} // namespace musubi::ui
