#pragma once

#include "core/journal/action.h"
#include "ui/common/row_model.h"
#include "ui/shell/room.h"

class QVBoxLayout;

namespace musubi::ui {

class RowTable;

/// 履歴: everything that was done, by whom and when; any of it can be taken back.
class HistoryRoom : public Room {
    Q_OBJECT

public:
    explicit HistoryRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("history"); }
    static QString name();
    QString title() const override { return name(); }
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;

private:
    struct Line {
        Id<Action> id;
        Action action;
        friend bool operator==(const Line& a, const Line& b) { return a.id == b.id && a.action.state == b.action.state; }
    };

    void reload();
    void showCurrent();
    void revert(const Action& action);
    void changeEvent(QEvent* event) override;

    class PageHeader* m_header;
    RowModel<Line>* m_model;
    RowTable* m_table;
    QVBoxLayout* m_side;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
