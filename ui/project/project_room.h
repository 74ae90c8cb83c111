#pragma once

#include "core/project/project.h"
#include "ui/shell/record_room.h"

#include <QPointer>

namespace musubi::ui {

class ProjectEditor;
class ProjectList;
class ProjectPage;

/// 協働事業: the list of projects, the page of one, and the editor in their place while something is written.
class ProjectRoom : public RecordRoom {
    Q_OBJECT

public:
    explicit ProjectRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("projects"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;

private:
    void openPlace(const Place& place) override;
    void showWritten(const EditorPage& closed) override;
    Place readPlace() const override;
    QString readStatus() const override;
    EditorPage* editorFor(const Draft& draft) override;
    bool resumeOver(const KeptDraft& kept) override;
    qint64 chosen() const override;
    void remove() override;
    void preview(bool print) override;
    void exportList() override;
    void refresh() override;

    bool onPage() const;
    void showPage(Id<Project> id);
    ProjectEditor& projectEditor();
    void edit(Id<Project> id);
    void previewLedger();
    void previewSheet(const QString& sheet, bool print);

    ProjectList* m_list;
    ProjectPage* m_page;
    QPointer<ProjectEditor> m_projectEditor; // made when first needed
};

} // namespace musubi::ui
