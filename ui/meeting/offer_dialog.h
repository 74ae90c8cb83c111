#pragma once

#include "core/base/stored.h"
#include "core/meeting/meeting.h"
#include "ui/common/day_context.h"

#include <QDialog>

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DateEdit;
class MessageBar;
class OfferRow;

/// Which dates are offered for a meeting, and until when answers are wanted: one by one, or the mornings and afternoons of
/// several days at once. Closed days and other meetings of the same people are told at each line.
class OfferDialog : public QDialog {
    Q_OBJECT

public:
    OfferDialog(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent = nullptr);

    QList<DateOffer> offers() const;
    std::optional<QDate> answerBy() const;
    /// Adds the hours that are ticked on every open day of the span, but for dates that stand there already.
    void addMany();
    void addRow(const DateOffer& offer);
    void accept() override;

private:
    QWidget* manyBox();
    QString remarkOn(const DateOffer& offer) const;

    struct Hours {
        QCheckBox* wanted;
        QTimeEdit *from, *until;
    };

    Centre& m_centre;
    Stored<Meeting> m_meeting;
    DayContext m_days;
    DateEdit *m_first, *m_last, *m_answerBy;
    QList<Hours> m_hours;
    QVBoxLayout* m_down;
    QList<OfferRow*> m_rows;
    MessageBar* m_messages;
};

} // namespace musubi::ui
