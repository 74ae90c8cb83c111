#include "core/sample/plan.h"
#include "core/sample/recent_contacts.h"

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

PlannedTask plannedNext(const RecentContact& recent, const SampleDays& days)
{
    PlannedTask task;
    task.what = recent.next.toString();
    if (recent.nextDue != noDue)
        task.dueOn = days.after(recent.nextDue);
    task.dueTime = recent.nextTime.toString();
    task.outsider = recent.nextOutsider.toString();
    if (task.outsider.isEmpty())
        task.staff = recent.staff.toString();
    return task;
}

PlannedContact plannedRecent(const RecentContact& recent, const SampleDays& days)
{
    const QDate day = recent.workingDaysAgo == lastSaturday ? days.lastSaturday() : days.before(recent.workingDaysAgo);
    PlannedContact contact;
    Consultation& value = contact.value;
    value.receivedAt = QDateTime(day, QTime(recent.hour, recent.minute));
    value.channel.code = recent.channel.toString();
    value.status = fromCode<CaseStatus>(recent.status.toString()).value();
    value.subject = filledIn(recent.text.subject, day);
    value.content = filledIn(recent.text.content, day);
    value.response = filledIn(recent.text.response, day);
    value.topics = marksOf(recent.text.topics);
    value.fields = marksOf(recent.text.fields);
    value.goals = marksOf(recent.text.goals, false);
    value.responses = marksOf(recent.text.responses, false);
    value.ideaStage.code = recent.text.ideaStage.toString();
    value.source.code = u"GROUP"_s;
    if (recent.minutes > 0)
        value.minutes = recent.minutes;
    if (recent.status != u"NEW") {
        value.sharing = SharingScope::CityDivisions;
        value.consent = recent.channel == u"MAIL" ? ConsentForm::Mail : ConsentForm::Spoken;
        value.consentOn = day;
    }
    contact.staff = recent.staff.toString();
    contact.person = recent.text.callers == u"-" ? QString() : recent.text.callers.toString();
    value.anonymous = contact.person.isEmpty();
    contact.counterparts = words(recent.counterparts);
    contact.seed = recent.text.subject.toString();
    if (!recent.next.isEmpty())
        contact.tasks << plannedNext(recent, days);
    return contact;
}

} // namespace

void planRecent(Plan& plan, const SampleDays& days)
{
    for (const RecentContact& recent : recentContacts())
        plan.contacts << plannedRecent(recent, days);
}

void planDeadlines(Plan& plan, const SampleDays& days)
{
    const QDate lastMonth = days.today().addMonths(-1);
    plan.tasks << PlannedTask{.what = filledIn(u"《来年度》分 要件審査の資料を課へ渡す", days.today()), .dueOn = days.after(8), .staff = u"omori"_s}
               << PlannedTask{.what = u"%1月分の月報を市へ提出"_s.arg(days.today().day() > 10 ? days.today().month() : lastMonth.month()),
                      .dueOn = days.after(10), .staff = u"miyake"_s}
               << PlannedTask{.what = u"次の交流会の会場を予約する"_s, .dueOn = days.after(1), .staff = u"miyake"_s}
               << PlannedTask{.what = u"空き店舗を見せてもらう"_s, .dueOn = days.after(1), .staff = u"omori"_s, .visitAt = QTime(13, 30), .whom = u"表通り商店会"_s, .place = u"表通り商店会 事務所"_s};
}

} // namespace musubi::sample
