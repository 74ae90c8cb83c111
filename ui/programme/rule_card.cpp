#include "ui/programme/rule_card.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "ui/common/date_edit.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/project/amount_edit.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView dayColumns[]{"call_on"_L1, "deadline_on"_L1, "screening_on"_L1, "decision_on"_L1, "review_meeting_on"_L1, "grant_on"_L1, "interim_on"_L1,
    "report_on"_L1, "settlement_on"_L1};
constexpr std::optional<QDate> ProgrammeRule::* ruleDays[]{&ProgrammeRule::callOn, &ProgrammeRule::deadlineOn, &ProgrammeRule::screeningOn, &ProgrammeRule::decisionOn,
    &ProgrammeRule::reviewMeetingOn, &ProgrammeRule::grantOn, &ProgrammeRule::interimOn, &ProgrammeRule::reportOn, &ProgrammeRule::settlementOn};

QSpinBox* ruleNumber(const QString& name, int from, int to, const std::optional<qint64>& value)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(from, to);
    box->setSpecialValueText(u"—"_s);
    box->setMinimumWidth(theme().px(to > 999 ? 76 : 64));
    box->setValue(static_cast<int>(value.value_or(from)));
    return box;
}

} // namespace

QComboBox* fiscalYearBox(const Centre& centre, int chosen, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    const int now = japan::fiscalYearOf(centre.today());
    for (int year = now + 3; year >= now - 25; --year)
        box->addItem(text::fiscalYearName(centre, year), year);
    if (box->findData(chosen) < 0 && chosen > 0)
        box->addItem(text::fiscalYearName(centre, chosen), chosen);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

RuleCard::RuleCard(Centre& centre, const ProgrammeRule& rule, bool frozen, QWidget* parent)
    : QWidget(parent)
    , m_loaded(rule)
    , m_year(fiscalYearBox(centre, rule.fiscalYear, tr("Fiscal year")))
    , m_track(new QLineEdit(rule.track))
    , m_cap(new AmountEdit(tr("Cap")))
    , m_numerator(ruleNumber(tr("Rate, upper number"), -1, 100, rule.rateNumerator))
    , m_denominator(ruleNumber(tr("Rate, lower number"), 0, 100, rule.rateDenominator))
    , m_unit(new AmountEdit(tr("Rounding unit")))
    , m_rounding(new QComboBox)
    , m_members(ruleNumber(tr("Members at least"), 0, 1000, rule.minimumMembers ? std::optional<qint64>(*rule.minimumMembers) : std::nullopt))
    , m_mandatory(new QCheckBox(tr("preliminary talks mandatory")))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, theme().px(8));
    down->setSpacing(theme().px(4));
    auto* line = new QWidget(this);
    auto* first = new FlowLayout(line, 10, 4); // breaks where the form is narrow, a word never parted from its field
    const auto put = [&](const QString& words, QList<QWidget*> fields) {
        auto* part = new QWidget(line);
        auto* across = new QHBoxLayout(part);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme().px(4));
        if (!words.isEmpty())
            across->addWidget(label(words, Type::Small, Token::Ink2, part));
        for (QWidget* field : std::as_const(fields))
            across->addWidget(field);
        first->addWidget(part);
    };
    m_track->setAccessibleName(tr("Track"));
    m_track->setPlaceholderText(tr("Track"));
    m_track->setFixedWidth(theme().px(110));
    m_cap->setValue(rule.cap);
    m_unit->setValue(rule.roundingUnit);
    m_unit->setFixedWidth(theme().px(72));
    for (const auto& code : Codes<Rounding>::entries)
        m_rounding->addItem(text::roundingName(code.value), QString(code.code));
    m_rounding->setCurrentIndex(m_rounding->findData(QString(codeOf(rule.rounding))));
    m_rounding->setAccessibleName(tr("Rounding"));
    m_mandatory->setChecked(rule.consultationMandatory);
    put({}, {m_year, m_track});
    put(tr("up to"), {m_cap});
    put(tr("rate"), {m_numerator, label(u"/"_s, Type::Small, Token::Ink2), m_denominator});
    put(tr("below"), {m_unit, m_rounding});
    put(tr("members"), {m_members});
    put({}, {m_mandatory});
    down->addWidget(line);
    const QString names[]{tr("Call"), tr("Deadline"), tr("Screening"), tr("Decision"), tr("Review meeting"), tr("Grant"), tr("Interim report"), tr("Final report"), tr("Settlement")};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    for (int i = 0; i < static_cast<int>(std::size(ruleDays)); ++i) {
        auto* day = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
        nameField(*day, names[i]);
        day->setDate(rule.*ruleDays[i]);
        grid->addWidget(label(names[i], Type::Small, Token::Ink2, this), i / 2, 2 * (i % 2));
        grid->addWidget(day, i / 2, 2 * (i % 2) + 1);
        m_days << day;
        connect(day, &DateEdit::valueChanged, this, &RuleCard::valueChanged);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    down->addLayout(grid);
    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleCard::valueChanged);
    for (QSpinBox* box : {m_numerator, m_denominator, m_members})
        connect(box, &QSpinBox::valueChanged, this, &RuleCard::valueChanged);
    for (AmountEdit* amount : {m_cap, m_unit})
        connect(amount, &AmountEdit::valueChanged, this, &RuleCard::valueChanged);
    connect(m_track, &QLineEdit::textChanged, this, &RuleCard::valueChanged);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &RuleCard::valueChanged);
    connect(m_mandatory, &QCheckBox::toggled, this, &RuleCard::valueChanged);
    if (frozen) {
        for (QWidget* field : {static_cast<QWidget*>(m_year), static_cast<QWidget*>(m_track), static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_rounding), static_cast<QWidget*>(m_mandatory)})
            field->setEnabled(false);
        m_cap->setEnabled(!rule.cap);
        m_numerator->setEnabled(!rule.rateNumerator);
        m_denominator->setEnabled(!rule.rateDenominator);
        m_members->setEnabled(!rule.minimumMembers);
        for (int i = 0; i < m_days.size(); ++i)
            m_days[i]->setEnabled(!(rule.*ruleDays[i]));
        setToolTip(tr("This year is past, or a project goes by it: what is known stays, what is not may be filled in."));
    }
}

QWidget* RuleCard::part(QLatin1StringView column) const
{
    for (qsizetype i = 0; i < m_days.size(); ++i)
        if (column == dayColumns[i])
            return m_days[i];
    const std::pair<QLatin1StringView, QWidget*> fields[]{{"track"_L1, m_track}, {"cap"_L1, m_cap}, {"rate_numerator"_L1, m_numerator}, {"rate_denominator"_L1, m_denominator},
        {"rounding_unit"_L1, m_unit}, {"minimum_members"_L1, m_members}};
    for (const auto& [name, field] : fields)
        if (column == name)
            return field;
    return m_year;
}

ProgrammeRule RuleCard::value() const
{
    ProgrammeRule rule = m_loaded;
    rule.fiscalYear = m_year->currentData().toInt();
    rule.track = m_track->text().trimmed();
    rule.cap = m_cap->value();
    rule.rateNumerator = m_numerator->value() >= 0 ? std::optional<qint64>(m_numerator->value()) : std::nullopt;
    rule.rateDenominator = m_denominator->value() > 0 ? std::optional<qint64>(m_denominator->value()) : std::nullopt;
    rule.roundingUnit = m_unit->value().value_or(1000);
    rule.rounding = fromCode<Rounding>(m_rounding->currentData().toString()).value_or(rule.rounding);
    rule.consultationMandatory = m_mandatory->isChecked();
    rule.minimumMembers = m_members->value() > 0 ? std::optional(m_members->value()) : std::nullopt;
    for (int i = 0; i < m_days.size(); ++i)
        rule.*ruleDays[i] = m_days[i]->date();
    return rule;
}

} // namespace musubi::ui
