#pragma once

#include "core/journal/action.h"
#include "ui/common/row_model.h"
#include "ui/shell/room.h"

class QLineEdit;
class QVBoxLayout;

namespace musubi::ui {

class ConditionBar;
class PageHeader;
class RowTable;
struct Facet;

/// 履歴: everything that was done, by whom and when; any of it can be taken back. Narrowed to one record it shows each
/// version field by field, and brings one back.
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
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

private:
    struct Line {
        Id<Action> id;
        Action action;
        friend bool operator==(const Line& a, const Line& b) { return a.id == b.id && a.action.state == b.action.state; }
    };

    struct Record {
        Subject subject;
        qint64 row;
        QString title;
    };

    void makeHeader();
    void makeTable();
    QList<Facet> facets() const;
    ActionFilter filter() const;
    /// The record whose history is shown; none while all of it is.
    std::optional<Record> record() const;
    void showRecord(Subject subject, qint64 row);
    void reload();
    void showCurrent();
    QWidget* headOf(const Action& action, QWidget* parent);
    QWidget* changeBlock(const RowChange& row, QWidget* parent) const;
    void revert(const Action& action);
    void restore(const Record& record, const Action& action);
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    PageHeader* m_header;
    QLineEdit* m_search;
    ConditionBar* m_conditions = nullptr;
    RowModel<Line>* m_model = nullptr;
    RowTable* m_table;
    QVBoxLayout* m_side = nullptr;
    QWidget* m_body = nullptr;
    std::optional<Record> m_record; // asked for; shown as long as its condition stands
    bool m_stale = true;            // nothing is read before somebody looks
};

} // namespace musubi::ui
