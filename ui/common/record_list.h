#pragma once

#include "core/base/change.h"
#include "core/base/id.h"
#include "core/japan/fiscal_year.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/windowed_model.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class EmptyState;
class PageHeader;
class RowTable;
struct Run;

/// In what the lists of the rooms differ. Column numbers and pixels are those of the list's model.
struct ListManner {
    QString key;  // what is kept at this seat stands under it
    QString icon; // of the empty list
    ConditionList usual = {};
    QList<int> widths = {};
    int wideColumn = 0;
    QList<int> hiddenColumns = {}; // until somebody wants to see them
    int sortedBy = 0; // the latest first
    QList<Subject> shows = {}; // a change of these changes the list
    bool twoLines = true;
    bool opensOnThisYear = false; // not on all years
    bool allYearsLast = false;
    bool yearIsCondition = false; // the total is of all years, and an empty list offers to leave the year
    bool bulk = false;            // several chosen records can be changed at once
};

/// The words of a list in the language in use.
struct ListWords {
    QString title;
    QString rows;  // what assistive technology calls the list
    QString fresh; // on the button for a new record
    QString noneMeets;
    QString none;
    QString noneHint; // what to do about it
};

/// The list of a room: fiscal year, conditions, the count that is always said, rows, and what stands there instead of nothing.
/// What it is a list of is told by RecordListOf.
class RecordList : public QWidget {
    Q_OBJECT

public:
    ~RecordList() override;

    /// The current record; 0: none.
    qint64 currentKey() const;
    /// The record so many rows from this one, as the list shows them; 0 past its ends.
    qint64 keyBeside(qint64 key, int rows) const;
    /// Makes a record that the list shows its current one.
    void makeCurrent(qint64 key);
    int selectedCount() const;
    int shownCount() const { return m_shown; }
    int totalCount() const { return m_total; }
    /// Several chosen records can be changed at once.
    bool changesMany() const { return m_manner.bulk; }
    ConditionBar& conditions() { return *m_conditions; }
    /// The fiscal year it shows; 0: all.
    int fiscalYear() const;
    void setFiscalYear(int year);
    void reload();
    void focusRows();

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void bulkAsked();
    void menuAsked(const QPoint& at); // on the screen
    void counted();

protected:
    enum class Place { BeforeYear, AfterExport, BeforeBulk };

    RecordList(Centre& centre, Feedback& feedback, const ListManner& manner, QWidget* parent);

    /// The constructor of the list ends with it: it makes the parts and asks for words and rows.
    void begin(KeyedModel& model, ConditionBar::Facets facets);

    /// A part of its own that the list has in this place of its head; nullptr for none.
    virtual QWidget* makePart(Place place);
    virtual ListWords words() const = 0;
    /// %n件
    virtual QList<Run> countLine() const;
    virtual QList<int> years() const;
    /// False where the rows are in no order by this column.
    virtual bool orderBy(int column, bool descending) = 0;
    /// The records that are shown, in their order, and how many there are without the conditions.
    virtual QList<qint64> find(int& total) = 0;
    /// How many wait for somebody: the number in the navigation.
    virtual int countWaiting() const = 0;
    /// The records of which number or name begins so.
    virtual QList<qint64> beginningLike(const QString& typed) const = 0;
    virtual void showSelection();
    virtual void retranslate();

    Centre& centre() const { return m_centre; }
    Feedback& feedback() const { return m_feedback; }
    PageHeader& header() const { return *m_header; }
    RowTable& table() const { return *m_table; }
    const ListManner& manner() const { return m_manner; }
    int waiting() const { return m_waiting; }

    const QList<qint64>& keys() const { return m_model->keys(); }
    QList<qint64> selectedKeys() const;
    /// Reads again what was missed while nobody looked; true where the record is in the list then.
    bool holds(qint64 key);
    /// Shows this year, 0 for all, under these conditions.
    void openWith(int year, const ConditionList& conditions);
    void fillYears();

private:
    void chooseYear(int year);
    void makeHeader(ConditionBar::Facets facets);
    void makeTable();
    void makeEmpty();
    void readKeys();
    void showEmpty();
    int rowBeginningLike(const QString& typed) const;
    void onCommitted(const Changes& changes);
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    ListManner m_manner;
    PageHeader* m_header;
    QComboBox* m_year = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_new = nullptr;
    QToolButton* m_bulk = nullptr;
    QStackedWidget* m_stack = nullptr;
    RowTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyLift = nullptr;
    KeyedModel* m_model = nullptr;
    ConditionBar* m_conditions = nullptr;
    int m_shown = 0;
    int m_total = 0;
    int m_waiting = 0;
    bool m_stale = false; // something was written while nobody looked
};

template <class Record>
QList<Id<Record>> idsOf(const QList<qint64>& keys)
{
    QList<Id<Record>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids << Id<Record>{key};
    return ids;
}

template <class Record>
QList<qint64> keysOf(const QList<Id<Record>>& ids)
{
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const auto id : ids)
        keys << id.value;
    return keys;
}

/// Narrows a filter to a fiscal year; 0 stands for all.
template <class Filter>
void limitToYear(Filter& filter, int year)
{
    if (year == 0)
        return;
    if constexpr (requires { filter.fiscalYears; }) {
        filter.fiscalYears = {year};
    } else {
        filter.from = japan::firstDayOf(year);
        filter.until = japan::lastDayOf(year);
    }
}

/// The list of records of one kind, which `Filter` narrows and `Order` sorts.
template <class Record, class Filter, class Order>
class RecordListOf : public RecordList {
public:
    Id<Record> current() const { return {currentKey()}; }
    /// In the order of the list.
    QList<Id<Record>> selected() const { return idsOf<Record>(selectedKeys()); }
    /// All that the list shows, in its order.
    QList<Id<Record>> shownIds() const { return idsOf<Record>(keys()); }
    const Filter& filter() const { return m_filter; }

    /// Makes the record current, lifting conditions that would hide it.
    void select(Id<Record> id)
    {
        if (!holds(id.value))
            uncover(id);
        makeCurrent(id.value);
    }

protected:
    using RecordList::RecordList;

    /// As RecordList::begin(); `lines` reads the rows of these ids.
    template <KeyedRow Row, class Lines>
    void begin(std::vector<Column<Row>> columns, Lines lines, ConditionBar::Facets facets)
    {
        RecordList::begin(*new WindowedModel<Row>(std::move(columns), [this, lines](const QList<qint64>& wanted) {
            std::vector<Row> rows;
            attempt(feedback(), [&] {
                for (const auto& line : lines(idsOf<Record>(wanted)))
                    rows.push_back(Row{line});
            });
            return rows;
        }, this), std::move(facets));
    }

    /// What the list is of before any condition.
    virtual Filter whole() const { return {}; }
    virtual Filter narrowed(const ConditionList& conditions) const = 0;
    virtual Filter waitingOnes() const = 0;
    virtual std::optional<Order> orderOf(int column) const = 0;
    virtual QList<Id<Record>> ids(const Filter& filter, Order order, bool descending) const = 0;
    virtual int count(const Filter& filter) const { return static_cast<int>(ids(filter, m_order, m_descending).size()); }
    virtual QList<Id<Record>> likeTyped(const QString& typed) const = 0;
    /// Opens the list with a year and conditions that show this record, where it exists.
    virtual void uncover(Id<Record> id) = 0;

private:
    bool orderBy(int column, bool descending) final
    {
        const auto order = orderOf(column);
        if (order) {
            m_order = *order;
            m_descending = descending;
        }
        return order.has_value();
    }

    QList<qint64> find(int& total) final
    {
        Filter all = whole();
        m_filter = narrowed(conditions().conditions());
        limitToYear(m_filter, fiscalYear());
        if (!manner().yearIsCondition)
            limitToYear(all, fiscalYear());
        QList<qint64> found = keysOf(ids(m_filter, m_order, m_descending));
        total = m_filter == all ? static_cast<int>(found.size()) : count(all);
        return found;
    }

    int countWaiting() const final { return count(waitingOnes()); }
    QList<qint64> beginningLike(const QString& typed) const final { return keysOf(likeTyped(typed)); }

    Filter m_filter;
    Order m_order{};
    bool m_descending = true;
};

} // namespace musubi::ui
