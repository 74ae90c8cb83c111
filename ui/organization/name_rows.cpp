#include "ui/organization/name_rows.h"

#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"

#include <QHBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

NameRows::NameRows(Kind kind, const QString& name, const DayContext& days, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(name)
    , m_days(days)
    , m_down(new QVBoxLayout(this))
    , m_add(linkButton(kind == Kind::Aliases ? tr("Add a name") : tr("Add a former name"), u"add"_s, this))
{
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(theme().px(4));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_down->addLayout(foot);
    setFocusProxy(m_add);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_add, &QToolButton::clicked, this, [this] {
        add({});
        m_lines.last().name->setFocus(Qt::TabFocusReason);
    });
}

void NameRows::add(const FormerName& name)
{
    auto* widget = new QWidget(this);
    auto* across = new QHBoxLayout(widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(8));
    Line line{widget, lineField(220, tr("Name")), lineField(150, tr("Reading")), nullptr, name};
    line.name->setText(name.name);
    line.reading->setText(name.reading);
    nameField(*line.name, tr("%1: name").arg(m_name));
    nameField(*line.reading, tr("%1: reading").arg(m_name));
    across->addWidget(line.name);
    across->addWidget(line.reading);
    connect(line.name, &QLineEdit::textChanged, this, &NameRows::valueChanged);
    connect(line.reading, &QLineEdit::textChanged, this, &NameRows::valueChanged);
    if (m_kind == Kind::FormerNames) {
        line.until = new DateEdit(DateEdit::Kind::Date, m_days, widget);
        line.until->setRemedyOffered(false);
        line.until->setDate(name.validUntil);
        nameField(*line.until, tr("%1: valid until").arg(m_name));
        across->addWidget(line.until);
        connect(line.until, &DateEdit::valueChanged, this, &NameRows::valueChanged);
    }
    auto* off = compact(iconButton(u"close"_s, tr("Take this name off"), widget));
    connect(off, &QPushButton::clicked, this, [this, widget] { remove(widget); }, Qt::QueuedConnection);
    across->addWidget(off);
    across->addStretch(1);
    QWidget* before = m_lines.isEmpty() ? nullptr : m_lines.last().name;
    m_down->insertWidget(static_cast<int>(m_lines.size()), widget);
    if (before)
        setTabOrder(before, line.name);
    m_lines << line;
    widget->show();
    updateGeometry();
}

void NameRows::remove(QWidget* widget)
{
    m_lines.removeIf([widget](const Line& line) { return line.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    Q_EMIT valueChanged();
}

void NameRows::clearLines()
{
    for (const Line& line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
}

/// An untouched line gives back what it was filled with.
FormerName NameRows::valueOf(const Line& line) const
{
    FormerName value = line.was;
    if (line.name->text() != line.was.name)
        value.name = line.name->text().trimmed();
    if (line.reading->text() != line.was.reading)
        value.reading = line.reading->text().trimmed();
    if (line.until)
        value.validUntil = line.until->date();
    return value;
}

QList<FormerName> NameRows::formerNames() const
{
    QList<FormerName> names;
    for (const Line& line : m_lines)
        if (const FormerName value = valueOf(line); !value.name.isEmpty())
            names << value;
    return names;
}

QList<OrganizationAlias> NameRows::aliases() const
{
    QList<OrganizationAlias> names;
    for (const FormerName& value : formerNames())
        names << OrganizationAlias{value.name, value.reading};
    return names;
}

void NameRows::setAliases(const QList<OrganizationAlias>& aliases)
{
    clearLines();
    for (const OrganizationAlias& alias : aliases)
        add({alias.name, alias.reading, {}, {}});
    Q_EMIT valueChanged();
}

void NameRows::setFormerNames(const QList<FormerName>& names)
{
    clearLines();
    for (const FormerName& name : names)
        add(name);
    Q_EMIT valueChanged();
}

} // namespace musubi::ui
