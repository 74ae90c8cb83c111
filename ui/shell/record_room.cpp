#include "ui/shell/record_room.h"

#include "core/centre.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/record_list.h"

#include <QMenu>
#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView savedPrefix("saved:"); // conditions kept under a name

} // namespace

void RecordRoom::begin(RecordList& list, QWidget& read, Opening opening)
{
    m_opening = opening;
    m_list = &list;
    m_read = &read;
    stack().addWidget(&read);
    connect(&list, &RecordList::activated, this, [this] {
        if (m_opening == Opening::Editor)
            perform(Verb::Edit);
        else if (const qint64 row = m_list->currentKey())
            go({key(), row, {}});
    });
    connect(&list, &RecordList::newAsked, this, [this] { attempt(feedback(), [this] { perform(Verb::New); }); });
    connect(&list, &RecordList::bulkAsked, this, [this] { attempt(feedback(), [this] { perform(Verb::Edit); }); });
    connect(&list, &RecordList::exportAsked, this, [this] { attempt(feedback(), [this] { exportList(); }); });
    connect(&list, &RecordList::menuAsked, this, &RecordRoom::offerMenu);
    connect(&list, &RecordList::currentChanged, this, &RecordRoom::moved);
    connect(&list, &RecordList::counted, this, &RecordRoom::counted);
    connect(&list, &RecordList::counted, this, &RecordRoom::moved);
    connect(&list.conditions(), &ConditionBar::savedChanged, this, &RecordRoom::shortcutsChanged);
}

QString RecordRoom::listMode()
{
    return u"list"_s;
}

QList<Shortcut> RecordRoom::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const SavedConditions& saved : m_list->conditions().saved())
        shortcuts << Shortcut{saved.name, {key(), 0, savedPrefix + saved.name}};
    return shortcuts;
}

void RecordRoom::showList(const QString& mode)
{
    if (mode.startsWith(savedPrefix))
        m_list->conditions().apply(mode.mid(savedPrefix.size()));
    showFirst();
}

void RecordRoom::showFirst()
{
    stack().setCurrentWidget(m_read);
    m_list->focusRows();
}

bool RecordRoom::onList() const
{
    return stack().currentWidget() == m_read;
}

qint64 RecordRoom::chosen() const
{
    return m_list->currentKey();
}

Place RecordRoom::readPlace() const
{
    return {key(), m_list->currentKey(), m_opening == Opening::Page ? listMode() : QString()};
}

bool RecordRoom::canRead(Verb verb) const
{
    const bool any = chosen() != 0;
    switch (verb) {
    case Verb::New: return !centre().isReadOnly();
    case Verb::Edit:
    case Verb::Remove: return any && !centre().isReadOnly();
    case Verb::Print:
    case Verb::Preview:
    case Verb::PreviousRecord:
    case Verb::NextRecord: return any;
    case Verb::Export: return m_list->shownCount() > 0;
    case Verb::Find: return onList();
    case Verb::Close: return !onList();
    case Verb::Refresh: return true;
    default: return false;
    }
}

void RecordRoom::performRead(Verb verb)
{
    switch (verb) {
    case Verb::New: go(newPlace()); break;
    case Verb::Edit:
        if (onList() && m_list->selectedCount() > 1 && m_list->changesMany())
            changeMany();
        else if (const qint64 row = chosen())
            go({key(), row, u"edit"_s});
        break;
    case Verb::Remove: remove(); break;
    case Verb::Print: preview(true); break;
    case Verb::Preview: preview(false); break;
    case Verb::Export: exportList(); break;
    case Verb::PreviousRecord:
    case Verb::NextRecord:
        if (const qint64 next = m_list->keyBeside(chosen(), verb == Verb::NextRecord ? 1 : -1))
            onList() ? m_list->makeCurrent(next) : turnTo(next);
        break;
    case Verb::Find: m_list->conditions().offer(); break;
    case Verb::Close: go({key(), chosen(), listMode()}); break;
    case Verb::Refresh:
        m_list->reload();
        refresh();
        break;
    default: break;
    }
}

void RecordRoom::turnTo(qint64 row)
{
    go({key(), row, {}});
}

void RecordRoom::addVerb(QMenu& menu, const QString& text, Verb verb)
{
    menu.addAction(text, this, [this, verb] { attempt(feedback(), [&] { perform(verb); }); })->setEnabled(can(verb));
}

void RecordRoom::offerMenu(const QPoint& at)
{
    const int selected = m_list->selectedCount();
    QMenu menu(this);
    if (m_opening == Opening::Page && selected < 2)
        menu.addAction(tr("Open the page"), m_list, &RecordList::activated)->setEnabled(m_list->currentKey() != 0);
    addVerb(menu, selected > 1 && m_list->changesMany() ? tr("Change %n selected…", nullptr, selected) : tr("Edit"), Verb::Edit);
    addEntries(menu, selected);
    addVerb(menu, tr("Preview"), Verb::Preview);
    addVerb(menu, tr("Print…"), Verb::Print);
    addVerb(menu, selected > 1 ? tr("Export the %n selected…", nullptr, selected) : tr("Export list…"), Verb::Export);
    menu.addSeparator();
    addVerb(menu, tr("Move to the trash"), Verb::Remove);
    menu.exec(at);
}

} // namespace musubi::ui
