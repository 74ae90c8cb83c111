#pragma once

#include "ui/shell/record_finder.h"

#include <QObject>

namespace musubi::ui {

class Feedback;
class SearchBox;
class SuggestionPopup;

/// The list under the search field: what fits, kind by kind, the found letters marked. Enter opens the highlighted record.
class SearchPopup : public QObject {
    Q_OBJECT

public:
    SearchPopup(SearchBox& box, RecordFinder finder, Feedback& feedback, QObject* parent);

    int count() const { return static_cast<int>(m_found.records.size()); }

Q_SIGNALS:
    void chosen(const musubi::ui::Place& place);
    /// Nothing fits what was confirmed with Enter; `remark` says why where that is known.
    void nothingFound(const QString& query, const QString& remark);

private:
    void ask(const QString& query);

    SearchBox& m_box;
    RecordFinder m_finder;
    Feedback& m_feedback;
    SuggestionPopup* m_popup;
    FoundRecords m_found;
};

} // namespace musubi::ui
