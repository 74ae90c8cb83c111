#include "core/calendar/calendar_choice.h"
#include "core/calendar/calendar_source.h"
#include "core/centre.h"
#include "core/exchange/ics_event.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "core/task/task_book.h"
#include "ui/calendar/calendar_exchange.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_room.h"
#include "ui/calendar/entry_moves.h"
#include "ui/calendar/promise_dialog.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/shown.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/room.h"
#include "ui/shell/rooms.h"
#include "ui/text/calendar_events.h"
#include "ui/text/calendar_papers.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_wording.h"

#include <QMenu>
#include <QPushButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// The room that shows a record of this kind; empty while there is none.
QString roomOf(Subject subject)
{
    const QString key = subject == Subject::Consultation ? u"consultations"_s
        : subject == Subject::Matter                     ? u"matters"_s
        : subject == Subject::Meeting                    ? u"meetings"_s
        : subject == Subject::Event                      ? u"events"_s
        : subject == Subject::Project                    ? u"projects"_s
        : subject == Subject::Programme                  ? u"programmes"_s
                                                         : QString();
    const auto all = rooms();
    return std::any_of(all.begin(), all.end(), [&](const RoomEntry& entry) { return entry.key == key; }) ? key : QString();
}

} // namespace

void CalendarRoom::openEntry(const CalendarEntry& entry)
{
    if (const QString room = roomOf(entry.opens.subject); !room.isEmpty())
        go({room, entry.opens.id, {}});
    else
        edit(entry); // a promise that belongs to no record is all there is
}

/// Without an hour a meeting, a course and a visit begin in the middle of the morning: the form shows it and asks for no more.
void CalendarRoom::addNew(QMenu& menu, QDate day, QTime at)
{
    const QDateTime begin(day, at.isValid() ? at : QTime(10, 0));
    const QString when = at.isValid() ? text::shortDate(day) + at.toString(u" H:mm"_s) : text::shortDate(day);
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& room, const QString& words) {
        QAction* action = menu.addAction(words.arg(when), this, [this, room, begin] { go({room, 0, newAtMode(begin)}); }, Qt::QueuedConnection);
        action->setObjectName(room);
        return action;
    };
    add(u"meetings"_s, tr("Convene a &meeting on %1…"));
    menu.addAction(tr("Enter a &promise for %1…").arg(when), this, [this, day, at] { enter(day, at); }, Qt::QueuedConnection)->setObjectName(u"promise"_s);
    add(u"events"_s, tr("Enter a &course or gathering on %1…"));
    QAction* visit = add(u"consultations"_s, tr("Record a &visit of %1…"));
    if (day > centre().today()) {
        visit->setEnabled(false);
        visit->setToolTip(tr("A visit is recorded once it has taken place. Until then it is a promise or a meeting."));
    }
}

void CalendarRoom::offerNew(const QDate& day, const QTime& at, const QPoint& place)
{
    if (centre().isReadOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addNew(*menu, day, at);
    menu->popup(place);
    menu->setActiveAction(menu->actions().constFirst()); // Return is enough for what comes first
}

void CalendarRoom::offerNewBelowButton()
{
    offerNew(m_day, {}, m_new->mapToGlobal(QPoint(0, m_new->height())));
}

void CalendarRoom::enter(QDate day, QTime at)
{
    if (centre().isReadOnly())
        return;
    attempt(feedback(), [&] {
        Task task;
        task.dueOn = day;
        task.dueTime = at.isValid() ? at.toString(u"H:mm"_s) : QString();
        task.staff = centre().journal().seat().staff;
        if (!askForPromise(centre(), feedback(), task, true, this))
            return;
        const auto row = centre().tasks().promise(task);
        sayDone(centre(), feedback(), tr("Entered “%1” for %2.").arg(shown(row.value.what, 60), text::fullDate(*row.value.dueOn)));
    });
}

void CalendarRoom::edit(const CalendarEntry& entry)
{
    if (entry.source.subject != Subject::Task)
        return;
    attempt(feedback(), [&] {
        const auto row = centre().tasks().get({entry.source.id});
        Task task = row.value;
        if (centre().isReadOnly() || !askForPromise(centre(), feedback(), task, false, this) || task == row.value)
            return;
        centre().tasks().edit(row, task);
        sayDone(centre(), feedback(), tr("Changed “%1”.").arg(shown(task.what, 60)));
    });
}

void CalendarRoom::settle(const CalendarEntry& entry)
{
    attempt(feedback(), [&] {
        const auto task = centre().tasks().get({entry.source.id});
        SettleDialog dialog(task.value, centre().today(), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        centre().tasks().settle(task, centre().today(), dialog.result());
        sayDone(centre(), feedback(), tr("Settled: %1").arg(shown(task.value.what, 60)));
    });
}

void CalendarRoom::move(const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end)
{
    attempt(feedback(), [&] {
        if (const QString why = whyFixed(centre(), entry); !why.isEmpty())
            feedback().noted(why);
        else if (begin == entry.begin && entry.kind != EntryKind::Meeting && entry.kind != EntryKind::Course)
            feedback().noted(tr("Only meetings and courses last: “%1” has a day and no end.").arg(shown(entry.title, 60)));
        else
            sayDone(centre(), feedback(), moveEntry(centre(), entry, begin, end));
    });
}

void CalendarRoom::offerMenu(const QPoint& at)
{
    QMenu menu;
    const auto entry = current();
    if (entry) {
        if (!roomOf(entry->opens.subject).isEmpty())
            menu.addAction(tr("&Open"), this, [&] { openEntry(*entry); });
        if (entry->source.subject == Subject::Task && !centre().isReadOnly()) {
            menu.addAction(tr("&Edit the promise…"), this, [&] { edit(*entry); });
            if (!entry->done)
                menu.addAction(tr("&Settle…"), this, [&] { settle(*entry); });
        }
        menu.addSeparator();
    }
    if (entry && canExchangeIcs())
        menu.addAction(tr("Write as a calendar &file…"), this, [&] { exportEntries({*entry}, entry->title); });
    if (!centre().isReadOnly())
        addNew(menu, m_day, {});
    menu.exec(at);
}

/// A month on its side, anything else as a table of its days; with the people and kinds that are looked at.
void CalendarRoom::preview(bool print)
{
    const auto [from, until] = period();
    const bool month = m_view == View::Month;
    const QString name = month ? from.toString(u"yyyy-MM"_s) : from.toString(Qt::ISODate);
    SheetPreview::open({month ? text::monthSheetOf(centre(), from, m_model->choice()) : text::daysSheetOf(centre(), from, until, m_model->choice())},
        text::sheetFileName(name, tr("Calendar")), this, print);
}

void CalendarRoom::exportEntries(const QList<CalendarEntry>& entries, const QString& name)
{
    exportCalendar(centre(), entries, text::sheetFileName(tr("Calendar"), name), feedback(), this);
}

/// What is shown as it is chosen, or everything; where this build cannot, the line is there and says why.
void CalendarRoom::offerFiles(QWidget& button)
{
    QMenu menu;
    menu.setToolTipsVisible(true);
    const auto [from, until] = period();
    const auto add = [&](const QString& words, auto act) {
        QAction* action = menu.addAction(words, this, [this, act] { attempt(feedback(), act); });
        action->setEnabled(canExchangeIcs());
        if (!canExchangeIcs())
            action->setToolTip(tr("This build of Musubi is without calendar files (libical)."));
    };
    add(tr("Write what is &shown (%1)…").arg(text::daysTitle(from, static_cast<int>(from.daysTo(until)) + 1)), [this, from = from, until = until] {
        QList<CalendarEntry> entries = m_model->entries() + chosenOf(droppedEntries(centre().database(), from, until), m_model->choice());
        entries.removeIf([&](const CalendarEntry& entry) { return entry.lastDay() < from || entry.firstDay() > until; });
        exportEntries(entries, from.toString(Qt::ISODate));
    });
    add(tr("Write &everything of this fiscal year and the next…"), [this] {
        const int year = japan::fiscalYearOf(centre().today());
        exportEntries(text::entriesForFile(centre(), japan::firstDayOf(year), japan::lastDayOf(year + 1)), centre().today().toString(Qt::ISODate));
    });
    if (!centre().isReadOnly()) {
        menu.addSeparator();
        add(tr("&Take in invitations…"), [this] { takeInCalendar(workplace(), this); });
    }
    menu.exec(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace musubi::ui
