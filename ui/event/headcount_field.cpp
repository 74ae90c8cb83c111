#include "ui/event/headcount_field.h"

#include "core/vocabulary/vocabulary.h"
#include "ui/common/flow_layout.h"
#include "ui/common/label.h"
#include "ui/text/language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeads = 99'999;
constexpr int headsWidth = 68; // px: four digits with the steps beside them

} // namespace

HeadcountField::HeadcountField(const Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent)
    , m_vocabulary(vocabulary)
    , m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme().px(12));
    m_grid->setVerticalSpacing(theme().px(6));
    m_grid->setColumnStretch(1, 1);
    QStringList groups = vocabulary.groups(u"kind");
    for (const QString& group : std::as_const(groups)) {
        QList<std::pair<QString, QString>> kinds;
        for (const auto& term : vocabulary.terms<KindList>())
            if (term.value.group == group)
                kinds.emplaceBack(term.value.code, vocabulary.label(Term<KindList>{term.value.code}, text::language()));
        if (!kinds.isEmpty())
            addGroup(group, kinds);
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(label(tr("All together"), Type::Strong, Token::Ink, this), row, 0);
    m_all = label({}, Type::Strong, Token::Ink, this);
    m_all->setAlignment(Qt::AlignRight);
    m_grid->addWidget(m_all, row, 2);
    if (!m_heads.isEmpty())
        setFocusProxy(m_heads.first().box);
    showSums();
}

void HeadcountField::addGroup(const QString& group, const QList<std::pair<QString, QString>>& kinds)
{
    const int row = m_grid->rowCount();
    auto* name = label(m_vocabulary.label(Term<KindGroupList>{group}, text::language()), Type::Small, Token::Ink2, this);
    name->setContentsMargins(0, theme().px(6), 0, 0); // stands on the line of its first number
    auto* holder = new QWidget(this);
    auto* line = new FlowLayout(holder, 12, 4);
    for (const auto& [code, words] : kinds)
        addKind(*line, group, code, words);
    auto* sum = label({}, Type::Text, Token::Ink2, this);
    sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sum->setMinimumWidth(theme().px(64));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(holder, row, 1);
    m_grid->addWidget(sum, row, 2);
    m_sums.emplaceBack(group, sum);
    m_last = line;
}

void HeadcountField::addKind(QLayout& line, const QString& group, const QString& code, const QString& name)
{
    auto* pair = new QWidget(line.parentWidget());
    auto* across = new QHBoxLayout(pair);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(4));
    auto* box = new QSpinBox(pair);
    box->setRange(0, mostHeads);
    box->setSpecialValueText(u"—"_s);
    box->setFixedWidth(theme().px(headsWidth));
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(tr("Participants: %1").arg(name));
    auto* words = label(name, Type::Text, Token::Ink, pair);
    words->setBuddy(box);
    across->addWidget(words);
    across->addWidget(box);
    line.addWidget(pair);
    m_heads << Heads{code, group, box};
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (m_showing)
            return;
        showSums();
        Q_EMIT valueChanged();
    });
}

QList<Headcount> HeadcountField::value() const
{
    QList<Headcount> counts;
    for (const Heads& heads : m_heads)
        if (heads.box->value() > 0)
            counts << Headcount{{heads.code}, heads.box->value()};
    return counts;
}

/// A kind that the list does not offer any more stands behind the last heading.
QSpinBox* HeadcountField::boxOf(const QString& code)
{
    for (const Heads& heads : std::as_const(m_heads))
        if (heads.code == code)
            return heads.box;
    if (!m_last)
        return nullptr;
    addKind(*m_last, m_sums.last().first, code, m_vocabulary.label(Term<KindList>{code}, text::language()));
    return m_heads.last().box;
}

void HeadcountField::setValue(const QList<Headcount>& headcounts)
{
    m_showing = true;
    for (const Heads& heads : std::as_const(m_heads))
        heads.box->setValue(0);
    for (const Headcount& headcount : headcounts)
        if (QSpinBox* box = boxOf(headcount.kind.code))
            box->setValue(box->value() + headcount.count);
    m_showing = false;
    showSums();
}

void HeadcountField::raiseTo(const QList<Headcount>& named)
{
    m_showing = true;
    for (const Headcount& headcount : named)
        if (QSpinBox* box = boxOf(headcount.kind.code))
            box->setValue(std::max(box->value(), headcount.count));
    m_showing = false;
    showSums();
    Q_EMIT valueChanged();
}

void HeadcountField::showSums()
{
    int all = 0;
    for (const auto& [group, sumLabel] : std::as_const(m_sums)) {
        int sum = 0;
        for (const Heads& heads : std::as_const(m_heads))
            if (heads.group == group)
                sum += heads.box->value();
        sumLabel->setText(sum > 0 ? tr("%n people", nullptr, sum) : QString());
        all += sum;
    }
    if (m_all)
        m_all->setText(tr("%n people", nullptr, all));
}

} // namespace musubi::ui
