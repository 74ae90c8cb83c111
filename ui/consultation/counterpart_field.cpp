#include "ui/consultation/counterpart_field.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "ui/common/chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/input_method.h"
#include "ui/common/picker.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/organization/organization_picker.h"

#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

CounterpartField::CounterpartField(Centre& centre, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_flow(new FlowLayout(this, 8, 4))
    , m_picker(new Picker(u"organisation"_s, tr("Group, division, school …"), [this](const QString& typed) { return organizationsFor(m_centre, typed); },
          [this](qint64 id) { return m_centre.organizations().printedName(Id<Organization>{id}); }, this))
{
    m_picker->setFixedWidth(theme().px(280));
    m_flow->addWidget(m_picker);
    m_picker->installEventFilter(this);
    setFocusProxy(m_picker);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_picker, &Picker::picked, this, [this](const PickerItem& item) { add({Id<Organization>{item.id}, {}}); });
    connect(m_picker, &Picker::valueChanged, this, &CounterpartField::valueChanged);
}

QList<Counterpart> CounterpartField::value() const
{
    QList<Counterpart> all = m_counterparts;
    if (const QString typed = m_picker->text().trimmed(); !typed.isEmpty() && m_picker->value() == 0)
        all << Counterpart{{}, typed};
    return all;
}

void CounterpartField::setValue(const QList<Counterpart>& counterparts)
{
    m_counterparts = counterparts;
    m_picker->setValue(0);
    rebuild();
}

void CounterpartField::add(const Counterpart& counterpart)
{
    m_picker->setValue(0);
    if (!m_counterparts.contains(counterpart))
        m_counterparts << counterpart;
    rebuild();
    Q_EMIT valueChanged();
}

QString CounterpartField::nameOf(const Counterpart& counterpart) const
{
    return counterpart.organization ? m_centre.organizations().printedName(counterpart.organization) : counterpart.name;
}

void CounterpartField::rebuild()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose × was pressed
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_counterparts.size(); ++i) {
        const QString name = shown(nameOf(m_counterparts[i]), 40);
        auto* chip = new Chip(Chip::Kind::Removable, name, this);
        chip->setAccessibleName(tr("%1; Delete takes it off").arg(name));
        connect(chip, &Chip::removed, this, [this, i] {
            m_counterparts.removeAt(i);
            rebuild();
            m_picker->setFocus();
            Q_EMIT valueChanged();
        });
        m_flow->insertWidget(static_cast<int>(i), chip);
        chip->show();
        m_chips << chip;
    }
    for (qsizetype i = 1; i < m_chips.size(); ++i)
        setTabOrder(m_chips[i - 1], m_chips[i]);
    updateGeometry();
}

bool CounterpartField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_picker && event->type() == QEvent::KeyPress && !isComposing(m_picker)) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        const QString typed = m_picker->text().trimmed();
        if (enter && press->modifiers() == Qt::NoModifier && !m_picker->isOffering() && !typed.isEmpty()) {
            add({{}, typed});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace musubi::ui
