#pragma once

#include "core/programme/programme_book.h"
#include "ui/common/row_model.h"
#include "ui/shell/room.h"

class QPushButton;
class QStackedWidget;

namespace musubi {
struct Draft;
}

namespace musubi::ui {

class PageHeader;
class ProgrammeEditor;
class ProgrammePage;
class RowTable;

struct ProgrammeRow : ProgrammeLine {
    friend bool operator==(const ProgrammeRow& a, const ProgrammeRow& b) { return a.id == b.id && a.revision == b.revision && a.projects == b.projects; }
};

/// 制度: the programmes at the left, the one that is chosen beside them, and the editor in their place while something is written.
class ProgrammeRoom : public Room {
    Q_OBJECT

public:
    explicit ProgrammeRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("programmes"); }
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

private:
    bool isEditing() const;
    Id<Programme> current() const;
    void reload();
    void select(Id<Programme> id);
    ProgrammeEditor& editor();
    void showEditor();
    void edit(Id<Programme> id);
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void rename();
    void retranslate();
    void changeEvent(QEvent* event) override;

    QStackedWidget* m_stack;
    QWidget* m_book;
    PageHeader* m_header;
    QPushButton* m_new;
    RowTable* m_table;
    RowModel<ProgrammeRow>* m_model;
    ProgrammePage* m_page;
    ProgrammeEditor* m_editor = nullptr; // made when first needed
};

} // namespace musubi::ui
