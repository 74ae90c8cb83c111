#pragma once

#include "core/journal/action.h"
#include "ui/common/row_model.h"
#include "ui/shell/room.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace musubi::ui {

class ConditionBar;
class EmptyState;
class PageHeader;
class RowTable;

/// ごみ箱: every record that was removed, by whom and when; each can be taken out again.
class TrashRoom : public Room {
    Q_OBJECT

public:
    explicit TrashRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("trash"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override { return static_cast<int>(m_all.size()); }
    QString status() const override;
    void open(const Place& place) override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

    /// Takes the selected records out of the trash, in one action.
    void bringBackSelected();

private:
    struct Line {
        Id<Removed> id; // of kind and row together
        QString title;
        Removed removed;
        friend bool operator==(const Line& a, const Line& b) { return a.id == b.id && a.removed.action.id == b.removed.action.id; }
    };

    void makeHeader();
    void makeTable();
    void read();
    void filter();
    void showCurrent();
    void showEmpty();
    QList<Removed> selected() const;
    bool canBringBack() const;
    QString nameOf(const Action& action) const;
    void retranslate();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    PageHeader* m_header;
    QLineEdit* m_search;
    QPushButton* m_bring = nullptr;
    ConditionBar* m_conditions = nullptr;
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_lift = nullptr;
    RowModel<Line>* m_model = nullptr;
    QVBoxLayout* m_side;
    QWidget* m_body = nullptr;
    QList<Removed> m_all;
    bool m_stale = false; // something was written while nobody looked

    bool movesTheFigure(const Changes& changes) const; // a record came into the trash or left it
};

} // namespace musubi::ui
