#pragma once

#include "core/programme/programme_book.h"
#include "ui/common/row_model.h"
#include "ui/shell/writing_room.h"

#include <QPointer>

class QPushButton;

namespace musubi::ui {

class PageHeader;
class ProgrammeEditor;
class ProgrammePage;
class RowTable;

struct ProgrammeRow : ProgrammeLine {
    friend bool operator==(const ProgrammeRow& a, const ProgrammeRow& b) { return a.id == b.id && a.revision == b.revision && a.projects == b.projects; }
};

/// 制度: the programmes at the left, the one that is chosen beside them, and the editor in their place while something is written.
class ProgrammeRoom : public WritingRoom {
    Q_OBJECT

public:
    explicit ProgrammeRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("programmes"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;

private:
    void openPlace(const Place& place) override;
    void showFirst() override;
    void showWritten(const EditorPage& closed) override;
    Place readPlace() const override;
    QString readStatus() const override;
    bool canRead(Verb verb) const override;
    void performRead(Verb verb) override;
    EditorPage* editorFor(const Draft& draft) override;
    void retranslate() override;

    Id<Programme> current() const;
    void reload();
    void select(Id<Programme> id);
    ProgrammeEditor& programmeEditor();
    void edit(Id<Programme> id);
    void rename();
    void remove();

    QWidget* m_book;
    PageHeader* m_header;
    QPushButton* m_new;
    RowTable* m_table;
    RowModel<ProgrammeRow>* m_model;
    ProgrammePage* m_page;
    QPointer<ProgrammeEditor> m_programmeEditor; // made when first needed
};

} // namespace musubi::ui
