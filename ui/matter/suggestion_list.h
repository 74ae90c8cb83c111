#pragma once

#include "core/insight/partner_suggestion.h"

#include <QListView>

namespace musubi {
class Centre;
}

namespace musubi::ui {

class PartnerModel;

/// The bodies to invite, the likeliest first: place, side, name and kind, points, and of what they are made as a thin bar.
/// Enter and a double click emit activated().
class SuggestionList : public QListView {
    Q_OBJECT

public:
    explicit SuggestionList(Centre& centre, QWidget* parent = nullptr);

    /// The one that was current stays so where it is still there; else the first is.
    void setSuggestions(const QList<PartnerSuggestion>& suggestions);
    const PartnerSuggestion* current() const;

Q_SIGNALS:
    void moved(); // another one is current, or the same with other reasons

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PartnerModel* m_model;
};

} // namespace musubi::ui
