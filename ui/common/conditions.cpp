#include "ui/common/conditions.h"

#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/name_dialog.h"
#include "ui/common/page_header.h"
#include "ui/common/shown.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString savedPlace(const QString& key)
{
    return u"filters/"_s + key;
}

QList<SavedConditions> readSaved(const QString& key)
{
    QList<SavedConditions> saved;
    for (const auto& entry : QJsonDocument::fromJson(QSettings().value(savedPlace(key)).toByteArray()).array()) {
        SavedConditions one{entry["name"_L1].toString(), {}};
        for (const auto& condition : entry["conditions"_L1].toArray())
            one.conditions << Condition{condition["facet"_L1].toString(), condition["code"_L1].toString()};
        if (!one.name.isEmpty())
            saved << one;
    }
    return saved;
}

/// As the words of a menu: an ampersand is no access key there.
QString menuText(const QString& text)
{
    return shown(text, 60).replace(u'&', u"&&"_s);
}

bool standsAlone(const Condition& condition)
{
    return condition.code.startsWith(u'!');
}

} // namespace

ConditionBar::ConditionBar(PageHeader& header, const QString& key, Facets facets, const ConditionList& initial)
    : QObject(&header)
    , m_header(header)
    , m_key(key)
    , m_facets(std::move(facets))
    , m_conditions(initial)
    , m_saved(readSaved(key))
    , m_savedLink(linkButton({}, u"more"_s, &header))
{
    connect(m_savedLink, &QToolButton::clicked, this, [this] {
        QMenu menu(m_savedLink);
        fillSaved(menu);
        menu.exec(m_savedLink->mapToGlobal(QPoint(0, m_savedLink->height())));
    });
    header.addChipAction(m_savedLink);
    refresh();
}

QStringList ConditionBar::codesOf(const QString& facet) const
{
    QStringList codes;
    for (const Condition& condition : m_conditions)
        if (condition.facet == facet)
            codes << condition.code;
    return codes;
}

QString ConditionBar::labelOf(const Condition& condition) const
{
    for (const Facet& facet : m_facets())
        if (facet.key == condition.facet)
            for (const Facet::Choice& choice : facet.choices)
                if (choice.code == condition.code)
                    return facet.name.isEmpty() ? choice.label : tr("%1: %2").arg(facet.name, choice.label);
    return condition.code; // a word that the list has lost: it still narrows, so it is still shown
}

QString ConditionBar::words() const
{
    QStringList words;
    for (const Condition& condition : m_conditions)
        words << labelOf(condition);
    return words.join(tr(", "));
}

void ConditionBar::set(const ConditionList& conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    showChips();
    Q_EMIT changed();
}

void ConditionBar::add(const Condition& condition)
{
    ConditionList next = m_conditions;
    next.removeIf([&](const Condition& other) { return other.facet == condition.facet && (standsAlone(condition) || standsAlone(other) || other == condition); });
    set(next << condition);
}

void ConditionBar::remove(const Condition& condition)
{
    ConditionList next = m_conditions;
    next.removeAll(condition);
    set(next);
}

void ConditionBar::saveAs(const QString& name)
{
    const auto same = std::find_if(m_saved.begin(), m_saved.end(), [&](const SavedConditions& one) { return one.name == name; });
    if (same != m_saved.end())
        same->conditions = m_conditions;
    else
        m_saved << SavedConditions{name, m_conditions};
    store();
}

void ConditionBar::forget(const QString& name)
{
    m_saved.removeIf([&](const SavedConditions& one) { return one.name == name; });
    store();
}

bool ConditionBar::apply(const QString& name)
{
    for (const SavedConditions& one : std::as_const(m_saved))
        if (one.name == name) {
            set(ConditionList(one.conditions));
            return true;
        }
    return false;
}

void ConditionBar::store()
{
    QJsonArray saved;
    for (const SavedConditions& one : std::as_const(m_saved)) {
        QJsonArray conditions;
        for (const Condition& condition : one.conditions)
            conditions << QJsonObject{{u"facet"_s, condition.facet}, {u"code"_s, condition.code}};
        saved << QJsonObject{{u"name"_s, one.name}, {u"conditions"_s, conditions}};
    }
    QSettings().setValue(savedPlace(m_key), QJsonDocument(saved).toJson(QJsonDocument::Compact));
    Q_EMIT savedChanged();
}

void ConditionBar::askName()
{
    QString proposed;
    for (const SavedConditions& one : std::as_const(m_saved))
        if (one.conditions == m_conditions)
            proposed = one.name;
    NameDialog dialog(tr("Save the conditions under a name"), tr("Name of these conditions"), proposed.isEmpty() ? words() : proposed, tr("Save the conditions"), m_header.window());
    dialog.setNote(words());
    if (dialog.exec() == QDialog::Accepted)
        saveAs(dialog.name());
}

void ConditionBar::fillSaved(QMenu& menu)
{
    for (const SavedConditions& one : std::as_const(m_saved)) {
        QAction* action = menu.addAction(menuText(one.name), this, [this, name = one.name] { apply(name); });
        action->setCheckable(true);
        action->setChecked(one.conditions == m_conditions);
    }
    if (!m_saved.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Save these conditions under a name…"), this, [this] { askName(); })->setEnabled(!m_conditions.isEmpty());
    QMenu* forgetting = menu.addMenu(tr("Forget saved conditions"));
    for (const SavedConditions& one : std::as_const(m_saved))
        forgetting->addAction(menuText(one.name), this, [this, name = one.name] { forget(name); });
    forgetting->menuAction()->setEnabled(!m_saved.isEmpty());
}

void ConditionBar::fill(QMenu& menu)
{
    for (const Facet& facet : m_facets()) {
        if (facet.ruled)
            menu.addSeparator();
        QMenu* into = facet.name.isEmpty() ? &menu : menu.addMenu(menuText(facet.name));
        for (const Facet::Choice& choice : facet.choices) {
            QAction* action = into->addAction(menuText(choice.label));
            action->setCheckable(true);
            action->setChecked(has(facet.key, choice.code));
            connect(action, &QAction::toggled, this, [this, condition = Condition{facet.key, choice.code}](bool on) { on ? add(condition) : remove(condition); });
        }
    }
    menu.addSeparator();
    menu.addAction(tr("Lift all conditions"), this, [this] { clear(); })->setEnabled(!m_conditions.isEmpty());
}

void ConditionBar::offer()
{
    QMenu menu(m_header.window());
    fill(menu);
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

// A chip may still be in its own event: the old ones go when the event loop turns.
void ConditionBar::showChips()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = qobject_cast<const Chip*>(focused) && m_header.isAncestorOf(focused);
    m_header.clearChips();
    for (const Condition& condition : std::as_const(m_conditions)) {
        auto* chip = new Chip(Chip::Kind::Removable, shown(labelOf(condition), 60), &m_header);
        chip->setToolTip(tr("Take the condition off with × or Delete"));
        connect(chip, &Chip::removed, this, [this, condition] { QMetaObject::invokeMethod(this, [this, condition] { remove(condition); }, Qt::QueuedConnection); });
        m_header.addChip(chip);
    }
    m_add = new Chip(Chip::Kind::Add, tr("Add a condition"), &m_header);
    connect(m_add, &Chip::clicked, this, &ConditionBar::offer, Qt::QueuedConnection);
    m_header.addChip(m_add);
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
}

void ConditionBar::refresh()
{
    m_savedLink->setText(tr("Saved conditions"));
    m_savedLink->setAccessibleName(tr("Saved conditions"));
    showChips();
}

} // namespace musubi::ui
