#pragma once

#include "ui/common/suggestion_popup.h"
#include "ui/shell/record_finder.h"

#include <QObject>

namespace musubi::ui {

class Feedback;
class JobRunner;
class SearchBox;

/// The list under the search field: what fits, kind by kind and page by page, the found letters marked; filters and their
/// values to complete what is typed. Enter opens or takes the highlighted row. While letters are being converted it
/// changes nothing.
class SearchPopup : public QObject {
    Q_OBJECT

public:
    SearchPopup(SearchBox& box, RecordFinder finder, Feedback& feedback, QObject* parent);

    int count() const { return static_cast<int>(m_found.records.size()); }
    /// What each row of the list says, from the top.
    const QList<PickerItem>& items() const { return m_items; }

Q_SIGNALS:
    void chosen(const musubi::ui::Place& place);
    /// Nothing fits what was confirmed with Enter; `remark` says why where that is known.
    void nothingFound(const QString& query, const QString& remark);
    /// The exact numbers stand beside the names of the kinds.
    void counted();

private:
    /// One line of the list: a record, further records of a kind, or a completion.
    struct Row {
        enum class What { Record, More, Completion, Nothing } what = What::Record;
        qsizetype index = 0; // in records, more or offers
    };

    void ask(const QString& query);
    void search();
    void show();
    void addRecords(QList<PickerItem>& items);
    void addCompletions(QList<PickerItem>& items);
    void add(QList<PickerItem>& items, PickerItem item, Row row);
    Tag tagOf(Subject subject) const;
    void startCounting();
    void take(const Row& row);
    void showMore(Subject subject);
    void complete(const SearchCompletion& completion);
    void confirm(const QString& query);
    void step(int by);

    SearchBox& m_box;
    RecordFinder m_finder;
    Feedback& m_feedback;
    SuggestionPopup* m_popup;
    JobRunner* m_counting;
    QString m_query;
    FoundRecords m_found;
    SearchCompletions m_completions;
    QMap<Subject, int> m_wanted;
    RecordFinder::Counts m_counts; // empty until they are counted
    QList<Row> m_rows;
    QList<PickerItem> m_items;
};

} // namespace musubi::ui
