#include "core/calendar/calendar_choice.h"
#include "core/calendar/calendar_source.h"
#include "core/centre.h"
#include "core/exchange/ics_event.h"
#include "core/japan/fiscal_year.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/task/task_book.h"
#include "ui/calendar/calendar_exchange.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_room.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/day_dialog.h"
#include "ui/calendar/entry_moves.h"
#include "ui/calendar/promise_dialog.h"
#include "ui/calendar/visit_dialog.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/shown.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/room.h"
#include "ui/shell/rooms.h"
#include "ui/text/calendar_events.h"
#include "ui/text/calendar_papers.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/date_wording.h"
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

/// The hours that are meant: days that were drawn out from the middle of the first morning to the close of the last day.
AskedTime timeIn(const EmptyPlace& place)
{
    if (!place.wholeDay)
        return {place.begin, place.end};
    const QDateTime begin(place.begin.date(), QTime(10, 0));
    const QDate last = place.end ? place.end->date().addDays(-1) : begin.date();
    return {begin, last > begin.date() ? std::optional(QDateTime(last, QTime(17, 0))) : std::nullopt};
}

QString placeInWords(const EmptyPlace& place)
{
    const QString day = text::shortDate(place.begin.date());
    if (!place.wholeDay)
        return place.end ? text::offerText({0, place.begin, *place.end}) : day + place.begin.time().toString(u" H:mm"_s);
    const QDate last = place.end ? place.end->date().addDays(-1) : place.begin.date();
    return last > place.begin.date() ? day + u'–' + text::shortDate(last) : day;
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
void CalendarRoom::addNew(QMenu& menu, const EmptyPlace& place)
{
    const AskedTime time = timeIn(place);
    const QDate day = time.begin.date();
    const QString when = placeInWords(place);
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& room, const QString& words) {
        menu.addAction(words.arg(when), this, [this, room, time] { go({room, 0, newAtMode(time)}); }, Qt::QueuedConnection)->setObjectName(room);
    };
    add(u"meetings"_s, tr("Convene a &meeting on %1…"));
    menu.addAction(tr("Enter a &promise for %1…").arg(when), this, [this, place] { enter(place); }, Qt::QueuedConnection)->setObjectName(u"promise"_s);
    add(u"events"_s, tr("Enter a &course or gathering on %1…"));
    if (day >= centre().today())
        menu.addAction(tr("Plan a &visit on %1…").arg(when), this, [this, place] { planVisit(place); }, Qt::QueuedConnection)->setObjectName(u"visit"_s);
    if (day <= centre().today())
        add(u"consultations"_s, tr("&Record a visit of %1…"));
}

void CalendarRoom::offerNew(const EmptyPlace& place, const QPoint& at)
{
    if (centre().isReadOnly())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addNew(*menu, place);
    quietKeys(*menu);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst()); // Return is enough for what comes first
}

EmptyPlace CalendarRoom::currentDay() const
{
    return {QDateTime(m_day, QTime(0, 0)), {}, true};
}

void CalendarRoom::offerNewBelowButton()
{
    offerNew(currentDay(), m_new->mapToGlobal(QPoint(0, m_new->height())));
}

/// Of days that were drawn out a promise is due on the last.
void CalendarRoom::enter(const EmptyPlace& place)
{
    if (centre().isReadOnly())
        return;
    attempt(feedback(), [&] {
        Task task;
        task.dueOn = place.wholeDay && place.end ? place.end->date().addDays(-1) : place.begin.date();
        task.dueTime = place.wholeDay ? QString() : place.begin.time().toString(u"H:mm"_s);
        task.staff = centre().journal().seat().staff;
        if (!askForPromise(centre(), feedback(), task, true, this))
            return;
        const auto row = centre().tasks().promise(task);
        sayDone(centre(), feedback(), tr("Entered “%1” for %2.").arg(shown(row.value.what, 60), text::fullDate(*row.value.dueOn)));
    });
}

void CalendarRoom::planVisit(const EmptyPlace& place)
{
    if (centre().isReadOnly())
        return;
    attempt(feedback(), [&] {
        const AskedTime time = timeIn(place);
        Task task;
        task.visit = usualVisit();
        task.startsAt = time.begin;
        task.endsAt = time.end.value_or(time.begin.addSecs(60 * usualVisitMinutes));
        task.staff = centre().journal().seat().staff;
        if (!askForVisit(centre(), feedback(), task, true, this))
            return;
        const auto row = centre().tasks().promise(task);
        sayDone(centre(), feedback(), tr("Planned the visit “%1” on %2.").arg(shown(row.value.what, 60), text::fullDateTime(*row.value.startsAt)));
    });
}

void CalendarRoom::edit(const CalendarEntry& entry)
{
    if (entry.source.subject != Subject::Task)
        return;
    attempt(feedback(), [&] {
        const auto row = centre().tasks().get({entry.source.id});
        Task task = row.value;
        if (centre().isReadOnly() || !(task.isVisit() ? askForVisit(centre(), feedback(), task, false, this) : askForPromise(centre(), feedback(), task, false, this)) || task == row.value)
            return;
        centre().tasks().edit(row, task);
        sayDone(centre(), feedback(), tr("Changed “%1”.").arg(shown(task.what, 60)));
    });
}

/// 日時を変える: by the form in which the entry's time is said.
void CalendarRoom::changeTime(const CalendarEntry& entry)
{
    attempt(feedback(), [&] {
        if (entry.source.subject == Subject::Task) {
            edit(entry);
        } else if (entry.source.subject == Subject::Event) {
            go({u"events"_s, entry.source.id, u"edit"_s});
        } else if (entry.source.subject == Subject::Meeting) {
            const auto row = centre().meetings().get({entry.source.id});
            MeetingTime time{row.value.start, row.value.end, {}};
            if (askForTime(centre(), row, time, this))
                sayDone(centre(), feedback(), moveEntry(centre(), entry, *time.start, *time.end, time.reason));
        } else if (auto day = std::optional(entry.firstDay()); askForDay(centre(), text::entryTitle(entry), day, this) && *day != entry.firstDay()) {
            move(entry, QDateTime(*day, QTime(0, 0)), QDateTime(day->addDays(1), QTime(0, 0)));
        }
    });
}

/// A visit that took place is a contact: it is recorded as one, and the plan is settled by it.
void CalendarRoom::recordVisit(const CalendarEntry& entry)
{
    go({u"consultations"_s, 0, u"visit:%1"_s.arg(entry.source.id)});
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
        if (const QString why = whyFixed(centre(), entry); !why.isEmpty()) {
            feedback().noted(why);
            return;
        }
        if (begin == entry.begin && !lasts(entry)) {
            feedback().noted(tr("Only meetings, courses and visits last: “%1” has a day and no end.").arg(shown(entry.title, 60)));
            return;
        }
        MeetingTime time{begin, end, {}};
        if (entry.kind == EntryKind::Meeting && !confirmTime(centre(), centre().meetings().get({entry.source.id}), time, this))
            return; // it stays where it was
        sayDone(centre(), feedback(), moveEntry(centre(), entry, begin, end, time.reason));
    });
}

/// What is done to the entry itself; where its time stays, the line is there and says why.
void CalendarRoom::addEntryVerbs(QMenu& menu, const CalendarEntry& entry)
{
    if (!roomOf(entry.opens.subject).isEmpty())
        menu.addAction(tr("&Open"), this, [this, entry] { openEntry(entry); });
    if (centre().isReadOnly())
        return;
    const bool isVisit = entry.kind == EntryKind::Visit && entry.source.subject == Subject::Task;
    if (isVisit && !entry.done)
        menu.addAction(tr("Record &what came of the visit…"), this, [this, entry] { recordVisit(entry); }, Qt::QueuedConnection)->setObjectName(u"recordVisit"_s);
    if (entry.source.subject == Subject::Task)
        menu.addAction(isVisit ? tr("&Edit the visit…") : tr("&Edit the promise…"), this, [this, entry] { edit(entry); });
    if (entry.source.subject != Subject::Task || isVisit) {
        const QString why = whyFixed(centre(), entry);
        QAction* action = menu.addAction(tr("Change date and &time…"), this, [this, entry] { changeTime(entry); });
        action->setObjectName(u"changeTime"_s);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
    if (entry.source.subject == Subject::Task && !entry.done)
        menu.addAction(isVisit ? tr("It did &not take place…") : tr("&Settle…"), this, [this, entry] { settle(entry); });
    menu.addSeparator();
}

void CalendarRoom::offerMenu(const QPoint& at)
{
    QMenu menu;
    menu.setToolTipsVisible(true);
    const auto entry = current();
    if (entry)
        addEntryVerbs(menu, *entry);
    if (entry && canExchangeIcs())
        menu.addAction(tr("Write as a calendar &file…"), this, [this, entry] { exportEntries({*entry}, entry->title); });
    if (!centre().isReadOnly())
        addNew(menu, currentDay());
    quietKeys(menu);
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
