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

    int count() const { return static_cast<int>(m_found.size()); }

Q_SIGNALS:
    void chosen(const musubi::ui::Place& place);
    /// Nothing fits what was confirmed with Enter.
    void nothingFound(const QString& query);

private:
    void ask(const QString& query);

    SearchBox& m_box;
    RecordFinder m_finder;
    Feedback& m_feedback;
    SuggestionPopup* m_popup;
    QList<FoundRecord> m_found;
};

} // namespace musubi::ui
