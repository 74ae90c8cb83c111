#pragma once

#include "core/programme/programme.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What the programme was called until the end of a year.
class FormerNamesField : public RowsField {
    Q_OBJECT

public:
    explicit FormerNamesField(Centre& centre, QWidget* parent = nullptr);

    QList<FormerProgrammeName> value() const;
    void setValue(const QList<FormerProgrammeName>& names);

private:
    void append(const FormerProgrammeName& name);
    bool isLeftOut(int row) const override;
    QWidget* widgetOf(int row, QLatin1StringView part) const override;
    void appendBlank() override;

    Centre& m_centre;
};

/// The rules of each fiscal year and track. Those that may not change any more are shown and cannot be written in.
class RulesField : public RowsField {
    Q_OBJECT

public:
    explicit RulesField(Centre& centre, QWidget* parent = nullptr);

    QList<ProgrammeRule> value() const;
    void setValue(const QList<ProgrammeRule>& rules);
    /// Rules by which projects go.
    void setInUse(const QList<std::pair<int, QString>>& keys) { m_inUse = keys; }

private:
    void append(const ProgrammeRule& rule);
    QWidget* widgetOf(int row, QLatin1StringView part) const override;
    /// The year after the last one, as it was then.
    void appendBlank() override;

    Centre& m_centre;
    QList<std::pair<int, QString>> m_inUse;
};

/// The checklist of each year: requirements and documents.
class RequirementsField : public RowsField {
    Q_OBJECT

public:
    explicit RequirementsField(Centre& centre, QWidget* parent = nullptr);

    QList<ProgrammeRequirement> value() const;
    void setValue(const QList<ProgrammeRequirement>& requirements);

private:
    void append(const ProgrammeRequirement& requirement);
    bool isLeftOut(int row) const override;
    void appendBlank() override;
    int lastYear() const;
    void offerCopy();
    /// Most lines of a year are those of the year before.
    void copyLastYear();

    Centre& m_centre;
    QToolButton* m_copy;
};

/// What has to be ready so many working days before the deadline.
class StepsField : public RowsField {
    Q_OBJECT

public:
    explicit StepsField(QWidget* parent = nullptr);

    QList<ProgrammeStep> value() const;
    void setValue(const QList<ProgrammeStep>& steps);

private:
    void append(const ProgrammeStep& step);
    bool isLeftOut(int row) const override;
    void appendBlank() override { append({}); }
};

} // namespace musubi::ui
