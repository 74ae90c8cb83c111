#include "ui/consultation/counterpart_field.h"

#include "core/centre.h"
#include "core/insight/caller_finder.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/input_method.h"
#include "ui/common/picker.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(BodyWords)
};

Hit hitOfSpan(const japan::TextSpan& span)
{
    return {static_cast<int>(span.at), static_cast<int>(span.length)};
}

} // namespace

QList<PickerItem> organizationsFor(Centre& centre, const QString& typed)
{
    QList<PickerItem> items;
    for (const OrganizationPick& pick : centre.callers().organizations(typed)) {
        PickerItem item{.id = pick.id.value, .icon = u"organisation"_s, .title = pick.printedName};
        if (pick.why.clue == CallerClue::FormerName || pick.why.clue == CallerClue::Alias) {
            const QString words = pick.why.clue == CallerClue::FormerName ? BodyWords::tr("formerly %1") : BodyWords::tr("also %1");
            item.aside = words.arg(pick.why.text);
            if (pick.why.span.length > 0)
                item.asideHits << hitOfSpan({words.indexOf(u"%1"_s) + pick.why.span.at, pick.why.span.length});
        } else if (const qsizetype at = item.title.indexOf(pick.why.text); at >= 0 && pick.why.span.length > 0 && !pick.why.text.isEmpty()) {
            item.hits << hitOfSpan({at + pick.why.span.at, pick.why.span.length});
        }
        QStringList why{centre.vocabulary().label(pick.kind, text::language()), pick.parentName};
        if (pick.consultations > 0)
            why << BodyWords::tr("%n consultations", nullptr, pick.consultations);
        if (pick.matters > 0)
            why << BodyWords::tr("%n cases", nullptr, pick.matters);
        if (pick.lastContact)
            why << BodyWords::tr("last contact %1").arg(text::shortDate(*pick.lastContact));
        why.removeAll(QString());
        item.second = why.join(u" ・ "_s);
        items << item;
    }
    return items;
}

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
