#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/task/task_book.h"
#include "ui/calendar/calendar_room.h"
#include "ui/calendar/entry_moves.h"
#include "ui/calendar/promise_dialog.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/shown.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/text/record_wording.h"

#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// The room that shows a record of this kind.
QString roomOf(Subject subject)
{
    switch (subject) {
    case Subject::Consultation: return u"consultations"_s;
    case Subject::Matter: return u"matters"_s;
    default: return {};
    }
}

} // namespace

void CalendarRoom::openEntry(const CalendarEntry& entry)
{
    if (const QString room = roomOf(entry.opens.subject); !room.isEmpty())
        go({room, entry.opens.id, {}});
    else
        edit(entry); // a promise that belongs to no record is all there is
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
        feedback().done(tr("Entered “%1” for %2.").arg(shown(row.value.what, 60), text::fullDate(*row.value.dueOn)), [this] { centre().journal().undo(); });
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
        feedback().done(tr("Changed “%1”.").arg(shown(task.what, 60)), [this] { centre().journal().undo(); });
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
        feedback().done(tr("Settled: %1").arg(shown(task.value.what, 60)), [this] { centre().journal().undo(); });
    });
}

void CalendarRoom::move(const CalendarEntry& entry, const QDateTime& begin, const QDateTime& end)
{
    if (const QString why = whyFixed(centre(), entry); !why.isEmpty()) {
        feedback().noted(why);
        return;
    }
    attempt(feedback(), [&] { feedback().done(moveEntry(centre(), entry, begin, end), [this] { centre().journal().undo(); }); });
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
    if (!centre().isReadOnly())
        menu.addAction(tr("E&nter a promise for %1…").arg(text::shortDate(m_day)), this, [&] { enter(m_day, {}); });
    menu.exec(at);
}

} // namespace musubi::ui
