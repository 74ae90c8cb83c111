#include "core/japan/working_days.h"
#include "core/sample/meeting_texts.h"
#include "core/sample/plan.h"

#include <algorithm>

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToPrepare = 15; // working days between convening and meeting

QStringList parts(QStringView text)
{
    return text.toString().split(u'／', Qt::SkipEmptyParts);
}

QList<AgendaItem> agendaFrom(QStringView text)
{
    QList<AgendaItem> agenda;
    for (const QString& item : parts(text)) {
        const QStringList fields = item.split(u'|');
        agenda << AgendaItem{fields.value(0), fields.value(1).toInt(), fields.value(2), {}, fields.value(3)};
    }
    return agenda;
}

void addPoints(Meeting& meeting, PointKind kind, QStringView text)
{
    for (const QString& point : parts(text))
        meeting.points << MeetingPoint{kind, point, {}};
}

void setTime(Meeting& meeting, QDate day, QTime start, int minutes)
{
    meeting.start = QDateTime(day, start);
    meeting.end = meeting.start->addSecs(minutes * 60);
}

/// Everything that is due by `until` is done, on its day.
void prepare(Meeting& meeting, const OfficeCalendar& calendar, QDate until)
{
    meeting.preparation = preparationFor(standardPreparation(), meeting.start ? std::optional(meeting.start->date()) : std::nullopt, calendar);
    for (PreparationStep& step : meeting.preparation)
        if (step.dueOn && *step.dueOn <= until)
            step.doneOn = std::max(meeting.convenedOn, calendar.isClosed(*step.dueOn) ? calendar.previousWorkingDay(*step.dueOn) : *step.dueOn);
}

PlannedGuest guest(const QString& body, QStringView role, bool required = false)
{
    PlannedGuest planned{body, {}};
    planned.value.role.code = role.toString();
    planned.value.required = required;
    planned.value.letterNeeded = true;
    planned.value.invitation = Invitation::NotYet;
    return planned;
}

/// The parties of the case; the one who proposed it and the division cannot be missing.
QList<PlannedGuest> guestsOf(const PlannedMatter& matter)
{
    QList<PlannedGuest> guests;
    for (const PlannedParty& party : matter.parties)
        guests << guest(party.body, party.role, party.role == u"PROPOSER" || party.role == u"RUNNER" || party.role == u"DIVISION");
    return guests;
}

void letCome(QList<PlannedGuest>& guests, QDate lettersOn, quint32 seed)
{
    for (qsizetype i = 0; i < guests.size(); ++i) {
        Participant& value = guests[i].value;
        value.letterSentOn = lettersOn;
        value.invitation = Invitation::Accepted;
        const quint32 fate = dice(seed + static_cast<quint32>(i), 17) % 12;
        value.attendance = fate == 0 && !value.required ? Attendance::AbsentOnTheDay : fate == 1 ? Attendance::Proxy : fate == 2 ? Attendance::Late : Attendance::Present;
    }
}

const PlannedMatter* matterNamed(const Plan& plan, QStringView key)
{
    const auto found = std::ranges::find(plan.matters, key, &PlannedMatter::key);
    return found == plan.matters.end() ? nullptr : &*found;
}

QDate lastContactOf(const Plan& plan, const QString& matter)
{
    QDate last;
    for (const PlannedContact& contact : plan.contacts)
        if (contact.matter == matter)
            last = std::max(last, contact.value.receivedAt.date());
    return last;
}

PlannedMeeting startedFor(const PlannedMatter& matter, QStringView kind, int round, QStringView aim, QStringView venue)
{
    PlannedMeeting planned{matter.key, {}, guestsOf(matter), matter.lead, {}};
    Meeting& meeting = planned.value;
    meeting.kind.code = kind.toString();
    meeting.round = round;
    meeting.theme = matter.value.theme;
    meeting.aim = aim.toString();
    meeting.venue = venue.toString();
    if (venue == u"オンライン") {
        meeting.onlineAddress = u"https://example.jp/meet"_s;
        meeting.venue.clear();
    }
    return planned;
}

void planHeld(Plan& plan, const MeetingText& text, const SampleDays& days, const OfficeCalendar& calendar)
{
    const PlannedMatter* matter = matterNamed(plan, text.theme);
    if (!matter)
        return;
    const QDate opened = matter->value.openedOn, last = std::max(lastContactOf(plan, matter->key), opened.addDays(60));
    const auto seed = static_cast<quint32>(opened.toJulianDay() + text.share);
    const QDate day = days.after(opened.addDays(opened.daysTo(std::min(last, days.before(8))) * text.share / 1000), 1);
    if (day >= days.before(3) || opened.daysTo(day) < 14)
        return;
    PlannedMeeting planned = startedFor(*matter, text.kind, text.round, text.aim, text.venue);
    Meeting& meeting = planned.value;
    constexpr int hours[]{10, 13, 14, 15};
    meeting.convenedOn = std::max(opened, calendar.addWorkingDays(day, -daysToPrepare));
    meeting.agenda = agendaFrom(text.agenda);
    int minutes = 0;
    for (const AgendaItem& item : std::as_const(meeting.agenda))
        minutes += item.minutes.value_or(0);
    setTime(meeting, day, QTime(hours[dice(seed, 5) % 4], dice(seed, 7) % 2 ? 30 : 0), (minutes + 29) / 30 * 30);
    prepare(meeting, calendar, days.today());
    letCome(planned.guests, std::max(meeting.convenedOn, calendar.addWorkingDays(day, -7)), seed);
    addPoints(meeting, PointKind::Agreed, text.agreed);
    addPoints(meeting, PointKind::Disputed, text.disputed);
    addPoints(meeting, PointKind::Deferred, text.deferred);
    meeting.nextMeeting = text.next.toString();
    meeting.status = MeetingStatus::Closed;
    meeting.minutesStatus = MinutesStatus::Sent;
    if (!text.promise.isEmpty()) {
        const QDate due = days.after(day, 8);
        PlannedTask task{.what = text.promise.toString(), .dueOn = due, .staff = text.promisedBy.isEmpty() ? planned.lead : QString(), .outsider = text.promisedBy.toString()};
        task.doneOn = std::min(due, days.before(1));
        task.result = text.promisedBy.isEmpty() ? u"済ませて、出席者に知らせた。"_s : u"受け取った。"_s;
        planned.tasks << task;
    }
    plan.meetings << planned;
}

/// That they met, and who; of what was said nothing is known.
void planReal(Plan& plan, const RealMeeting& real, const SampleDays& days, const OfficeCalendar& calendar)
{
    const PlannedMatter* matter = matterNamed(plan, real.theme);
    const QDate day(real.year, real.month, real.day);
    if (!matter || day >= days.before(1))
        return;
    PlannedMeeting planned = startedFor(*matter, u"DELIB", 0, {}, {});
    planned.guests.removeIf([](const PlannedGuest& one) { return one.value.role.code == u"OWNER"; });
    planned.value.convenedOn = calendar.addWorkingDays(day, -daysToPrepare);
    setTime(planned.value, day, QTime(real.hour, 0), 90);
    for (const QString& kind : parts(real.alsoAsked)) {
        PlannedGuest named = guest({}, u"SUPPORTER");
        named.value.organizationName = kind;
        named.value.sector = kind == u"大学" ? Sector::Private : kind == u"公民館" ? Sector::Public : Sector::None; // of the school only its kind is known
        planned.guests << named;
    }
    for (PlannedGuest& one : planned.guests) {
        one.value.letterNeeded = false;
        one.value.invitation = Invitation::Accepted;
        one.value.attendance = Attendance::Present;
    }
    planned.value.status = MeetingStatus::Closed;
    planned.value.minutesStatus = MinutesStatus::Sent;
    plan.meetings << planned;
}

/// Of today: all but one step is prepared.
void planToday(Plan& plan, const SampleDays& days, const OfficeCalendar& calendar)
{
    const PlannedMatter* matter = matterNamed(plan, u"中学生の学習会を大学生と続ける");
    if (!matter || calendar.isClosed(days.today()))
        return;
    PlannedMeeting planned = startedFor(*matter, u"DELIB", 3, u"学生向けの説明会の日と、来年度の募集の進め方を決める。", u"分庁舎2階 会議室");
    Meeting& meeting = planned.value;
    meeting.convenedOn = days.before(daysToPrepare);
    meeting.facilitator = u"三宅 由佳"_s;
    setTime(meeting, days.today(), QTime(13, 30), 120);
    meeting.agenda = agendaFrom(u"前回からの動き|15|センター|／学生向けの説明会|40|みほん大学|／来年度の募集と保険|45|全員|／次回まで|10|センター|");
    meeting.points = {{PointKind::Disputed, u"保険を大学と団体のどちらで掛けるか"_s, {}}, {PointKind::Deferred, u"単位の扱い"_s, {}}};
    prepare(meeting, calendar, days.before(1) == days.today() ? days.before(2) : days.before(1));
    for (PreparationStep& step : meeting.preparation)
        if (step.what == u"名札と席を整える"_s)
            step.doneOn.reset();
    for (PlannedGuest& one : planned.guests) {
        one.value.letterSentOn = days.before(7);
        one.value.invitation = Invitation::Accepted;
        one.value.attendance = Attendance::Expected;
    }
    meeting.status = MeetingStatus::Invited;
    plan.meetings << planned;
}

void planNextWeek(Plan& plan, const SampleDays& days, const OfficeCalendar& calendar)
{
    const PlannedMatter* matter = matterNamed(plan, u"古着の回収の拠点を増やす");
    if (!matter)
        return;
    PlannedMeeting planned = startedFor(*matter, u"DELIB", 2, u"五か所目の場所と、売上げの使い道を話し合う。", u"環境事業課");
    Meeting& meeting = planned.value;
    meeting.convenedOn = days.before(8);
    setTime(meeting, days.after(5), QTime(10, 0), 90);
    meeting.agenda = agendaFrom(u"拠点の候補|30|まちの縁側|／売上げの使い道|40|全員|／当番表|20|センター|");
    meeting.points = {{PointKind::Disputed, u"売上げを当番の謝礼に充てるか"_s, {}}, {PointKind::Deferred, u"五か所目の場所"_s, {}}};
    prepare(meeting, calendar, days.before(2));
    for (PlannedGuest& one : planned.guests) {
        one.value.invitation = Invitation::Inclined;
        one.value.attendance = Attendance::Expected;
    }
    meeting.status = MeetingStatus::Fixed;
    plan.meetings << planned;
}

struct SampleAnswer {
    int participant, offer;
    Availability answer;
    QStringView note;
    QStringView source;
    int daysAgo, hour, minute;
};

/// One whose date is being found: six are asked for four dates, and one has yet to answer to all of them.
void planArranging(Plan& plan, const SampleDays& days, const OfficeCalendar& calendar)
{
    const PlannedMatter* matter = matterNamed(plan, u"福祉と防災をつなぐ話合い");
    if (!matter)
        return;
    PlannedMeeting planned = startedFor(*matter, u"WS", 3, u"訓練の流れの案をもとに、名簿を開くところまでを確かめる。", u"桜木公民館 ホール");
    Meeting& meeting = planned.value;
    meeting.convenedOn = days.before(6);
    meeting.fromPublic = meeting.fromPrivate = 2;
    meeting.answerBy = days.after(2);
    planned.guests = {guest(u"kiki"_s, u"RELATED", true), guest(u"koureisha"_s, u"RELATED"), guest(u"sakuragi-kominkan"_s, u"SUPPORTER"),
        guest(u"shakyou"_s, u"PROPOSER", true), guest(u"higashi-anshin"_s, u"MEMBER", true), guest(u"bousai"_s, u"MEMBER")};
    for (int i = 0; i < planned.guests.size(); ++i) {
        planned.guests[i].value.number = i + 1;
        planned.guests[i].value.invitation = Invitation::Asking;
    }
    const std::tuple<int, QTime, QTime> offers[]{{10, {14, 0}, {16, 0}}, {12, {10, 0}, {12, 0}}, {13, {18, 30}, {20, 30}}, {15, {10, 0}, {12, 0}}};
    for (const auto& [ahead, start, end] : offers)
        meeting.offers << DateOffer{static_cast<int>(meeting.offers.size()) + 1, QDateTime(days.after(ahead), start), QDateTime(days.after(ahead), end)};
    using enum Availability;
    const SampleAnswer answers[]{{1, 1, Yes, u"", u"TEL", 2, 10, 15}, {1, 2, Yes, u"", u"TEL", 2, 10, 15}, {1, 3, No, u"議会対応", u"TEL", 2, 10, 15}, {1, 4, Yes, u"", u"TEL", 2, 10, 15},
        {2, 1, Yes, u"", u"MAIL", 3, 11, 40}, {2, 2, Maybe, u"午後から可", u"MAIL", 3, 11, 40}, {2, 3, No, u"", u"MAIL", 3, 11, 40}, {2, 4, Yes, u"", u"MAIL", 3, 11, 40},
        {3, 1, Maybe, u"会場行事と重なる", u"MAIL", 2, 16, 5}, {3, 2, Yes, u"", u"MAIL", 2, 16, 5}, {3, 3, Yes, u"", u"MAIL", 2, 16, 5}, {3, 4, No, u"休館日", u"MAIL", 2, 16, 5},
        {4, 1, Yes, u"", u"TEL", 4, 16, 40}, {4, 2, Yes, u"", u"TEL", 4, 16, 40}, {4, 3, Maybe, u"", u"TEL", 4, 16, 40}, {4, 4, Yes, u"", u"TEL", 4, 16, 40},
        {5, 1, Yes, u"", u"FAX", 3, 9, 5}, {5, 2, No, u"見守りの当番", u"FAX", 3, 9, 5}, {5, 3, Yes, u"", u"FAX", 3, 9, 5}, {5, 4, Yes, u"", u"FAX", 3, 9, 5},
        {6, 1, Yes, u"", u"TEL", 1, 13, 20}, {6, 2, Yes, u"", u"TEL", 1, 13, 20}, {6, 3, Yes, u"", u"TEL", 1, 13, 20}};
    for (const SampleAnswer& one : answers)
        meeting.answers << DateAnswer{one.participant, one.offer, one.answer, one.note.toString(), {one.source.toString()},
            QDateTime(days.before(one.daysAgo), QTime(one.hour, one.minute))};
    meeting.points = {{PointKind::Disputed, u"ふだんの見守りに名簿を使うか"_s, {}}, {PointKind::Deferred, u"要支援の方の参加"_s, {}}};
    meeting.agenda = agendaFrom(u"訓練の流れの案|30|東学区安全・安心ネットワーク|／名簿を開く手順|50|班別|／まとめ|20|センター|");
    prepare(meeting, calendar, days.today());
    meeting.status = MeetingStatus::Arranging;
    plan.meetings << planned;
}

} // namespace

void planMeetings(Plan& plan, const SampleDays& days, const OfficeCalendar& calendar)
{
    for (const MeetingText& text : meetingTexts())
        planHeld(plan, text, days, calendar);
    for (const RealMeeting& real : realMeetings())
        planReal(plan, real, days, calendar);
    planToday(plan, days, calendar);
    planNextWeek(plan, days, calendar);
    planArranging(plan, days, calendar);
}

} // namespace musubi::sample
