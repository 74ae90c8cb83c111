#pragma once

#include "core/programme/programme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class AmountEdit;
class DateEdit;

/// The fiscal years around this one, as the office calls them; `chosen` among them in any case.
QComboBox* fiscalYearBox(const Centre& centre, int chosen, const QString& name);

/// The rule of one fiscal year and track, written in: amounts in one line, days in the next ones.
class RuleCard : public QWidget {
    Q_OBJECT

public:
    RuleCard(Centre& centre, const ProgrammeRule& rule, bool frozen, QWidget* parent = nullptr);

    ProgrammeRule value() const;
    /// The field of a column of the rule; the year's for what has none.
    QWidget* part(QLatin1StringView column) const;

Q_SIGNALS:
    void valueChanged();

private:
    ProgrammeRule m_loaded;
    QComboBox* m_year;
    QLineEdit* m_track;
    AmountEdit* m_cap;
    QSpinBox* m_numerator;
    QSpinBox* m_denominator;
    AmountEdit* m_unit;
    QComboBox* m_rounding;
    QSpinBox* m_members;
    QCheckBox* m_mandatory;
    QList<DateEdit*> m_days;
};

} // namespace musubi::ui
