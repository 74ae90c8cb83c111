#pragma once

#include "core/person/person.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DateEdit;
class Feedback;
class OrganizationPicker;

/// Where a person stood and stands: body, post, from, until; one in two lines.
class AffiliationRows : public QWidget {
    Q_OBJECT

public:
    AffiliationRows(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    QList<Affiliation> value() const;
    void setValue(const QList<Affiliation>& affiliations);

Q_SIGNALS:
    void valueChanged();

private:
    struct Line {
        QWidget* widget;
        OrganizationPicker* body;
        QLineEdit* title;
        DateEdit* from;
        DateEdit* until;
    };

    void add(const Affiliation& affiliation);
    void remove(QWidget* widget);

    Centre& m_centre;
    Feedback& m_feedback;
    QList<Line> m_lines;
    QVBoxLayout* m_down;
    QToolButton* m_add;
};

} // namespace musubi::ui
