#pragma once

#include "core/meeting/meeting.h"
#include "ui/common/day_context.h"

#include <QWidget>

#include <functional>

class QTimeEdit;

namespace musubi::ui {

class DateEdit;
class FieldHint;

/// A field for the time of a day.
QTimeEdit* hourEdit(QTime time, const QString& name, QWidget* parent);

/// One date that is offered: day, from when to when, and a line of what to mind.
class OfferRow : public QWidget {
    Q_OBJECT

public:
    /// What there is to mind about an offer, in a sentence: clashes; empty for nothing.
    using Remark = std::function<QString(const DateOffer&)>;

    OfferRow(const DateOffer& offer, const DayContext& days, Remark remark, QWidget* parent = nullptr);

    /// Invalid times where the day cannot be read.
    DateOffer offer() const;
    bool isReadable() const;
    /// Shows what cannot be kept; false where something cannot.
    bool mark();
    void begin();

Q_SIGNALS:
    void removeAsked();

private:
    void showRemark();

    int m_number;
    Remark m_remark;
    DateEdit* m_day;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    FieldHint* m_hint;
};

} // namespace musubi::ui
