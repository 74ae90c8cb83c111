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

/// The rule of one fiscal year and track, written in: amounts in one line, days in the next ones.
class RuleCard : public QWidget {
    Q_OBJECT

public:
    RuleCard(Centre& centre, const ProgrammeRule& rule, bool frozen, QWidget* parent = nullptr);

    ProgrammeRule value() const;

Q_SIGNALS:
    void valueChanged();

private:
    ProgrammeRule m_loaded;
    QSpinBox* m_year;
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
