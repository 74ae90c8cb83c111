#pragma once

#include "core/organization/organization.h"
#include "ui/common/day_context.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace musubi::ui {

class DateEdit;

/// Further names of a body, one in a line: aliases, or former names with the last day on which each was valid.
class NameRows : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Aliases, FormerNames };

    NameRows(Kind kind, const QString& name, const DayContext& days, QWidget* parent = nullptr);

    QList<OrganizationAlias> aliases() const;
    QList<FormerName> formerNames() const;
    void setAliases(const QList<OrganizationAlias>& aliases);
    void setFormerNames(const QList<FormerName>& names);

Q_SIGNALS:
    void valueChanged();

private:
    struct Line {
        QWidget* widget;
        QLineEdit* name;
        QLineEdit* reading;
        DateEdit* until; // of a former name
        FormerName was;  // what the line was filled with: its legal form has no field
    };

    void add(const FormerName& name);
    void clearLines();
    void remove(QWidget* widget);
    FormerName valueOf(const Line& line) const;

    Kind m_kind;
    QString m_name;
    DayContext m_days;
    QList<Line> m_lines;
    QVBoxLayout* m_down;
    QToolButton* m_add;
};

} // namespace musubi::ui
