#include "ui/person/affiliation_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/organization/organization.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/organization/organization_picker.h"

#include <QHBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

AffiliationRows::AffiliationRows(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_down(new QVBoxLayout(this))
    , m_add(linkButton(tr("Add an affiliation"), u"add"_s, this))
{
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(theme().px(8));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_down->addLayout(foot);
    setFocusProxy(m_add);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_add, &QToolButton::clicked, this, [this] {
        add({});
        m_lines.last().body->setFocus(Qt::TabFocusReason);
        Q_EMIT valueChanged();
    });
}

void AffiliationRows::add(const Affiliation& affiliation)
{
    const DayContext days = dayContext([&centre = m_centre] { return centre.today(); }, m_centre.officeCalendar());
    auto* widget = new QWidget(this);
    auto* down = new QVBoxLayout(widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(4));
    Line line{widget, new OrganizationPicker(m_centre, m_feedback, Strangers::Register, widget), lineField(140, tr("Post")), new DateEdit(DateEdit::Kind::Date, days, widget),
        new DateEdit(DateEdit::Kind::Date, days, widget)};
    line.body->setFixedWidth(theme().px(280));
    line.body->setValue(affiliation.organization.value);
    line.title->setText(affiliation.title);
    line.from->setDate(affiliation.validFrom);
    line.until->setDate(affiliation.validUntil);
    nameField(*line.title, tr("Post"));
    nameField(*line.from, tr("Affiliated from"));
    nameField(*line.until, tr("Affiliated until"));
    auto* first = new QHBoxLayout;
    first->addWidget(line.body);
    first->addWidget(line.title);
    auto* off = compact(iconButton(u"close"_s, tr("Take this affiliation off"), widget));
    connect(off, &QPushButton::clicked, this, [this, widget] { remove(widget); }, Qt::QueuedConnection);
    first->addWidget(off);
    first->addStretch(1);
    down->addLayout(first);
    auto* second = new QHBoxLayout;
    for (DateEdit* edit : {line.from, line.until}) {
        edit->setRemedyOffered(false);
        second->addWidget(label(edit == line.from ? tr("From") : tr("Until"), Type::Small, Token::Ink2, widget));
        second->addWidget(edit);
        connect(edit, &DateEdit::valueChanged, this, &AffiliationRows::valueChanged);
    }
    second->addStretch(1);
    down->addLayout(second);
    connect(line.body, &Picker::valueChanged, this, &AffiliationRows::valueChanged);
    connect(line.title, &QLineEdit::textChanged, this, &AffiliationRows::valueChanged);
    m_down->insertWidget(static_cast<int>(m_lines.size()), widget);
    m_lines << line;
    widget->show();
    updateGeometry();
}

void AffiliationRows::remove(QWidget* widget)
{
    m_lines.removeIf([widget](const Line& line) { return line.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus();
    Q_EMIT valueChanged();
}

/// A line in which nothing stands is none; one without a body stays, so that it is asked for.
QList<Affiliation> AffiliationRows::value() const
{
    QList<Affiliation> all;
    for (const Line& line : m_lines) {
        const Affiliation affiliation{Id<Organization>{line.body->value()}, line.title->text(), line.from->date(), line.until->date()};
        if (!(affiliation == Affiliation()) || !line.body->text().trimmed().isEmpty())
            all << affiliation;
    }
    return all;
}

void AffiliationRows::setValue(const QList<Affiliation>& affiliations)
{
    for (const Line& line : std::as_const(m_lines)) {
        line.widget->hide();
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const Affiliation& affiliation : affiliations)
        add(affiliation);
    Q_EMIT valueChanged();
}

} // namespace musubi::ui
