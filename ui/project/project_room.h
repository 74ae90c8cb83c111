#pragma once

#include "core/project/project.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi {
struct Draft;
struct KeptDraft;
}

namespace musubi::ui {

class ProjectEditor;
class ProjectList;
class ProjectPage;

/// 協働事業: the list of projects, the page of one, and the editor in their place while something is written.
class ProjectRoom : public Room {
    Q_OBJECT

public:
    explicit ProjectRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("projects"); }
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
    Id<Project> current() const;
    void showPage(Id<Project> id);
    void showList();
    void step(int rows);
    void remove();
    void exportList();
    void previewLedger();
    void preview(const QString& sheet, bool print);
    void changeEvent(QEvent* event) override;

    // project_room_editing.cpp
    ProjectEditor& editor();
    void showEditor();
    void edit(Id<Project> id);
    void resume(Id<Draft> id);
    void resumePart(const KeptDraft& kept, const QString& part);
    void discard();
    void closeEditor();
    void speakAnew();

    QStackedWidget* m_stack;
    ProjectList* m_list;
    ProjectPage* m_page;
    ProjectEditor* m_editor = nullptr; // made when first needed
};

} // namespace musubi::ui
