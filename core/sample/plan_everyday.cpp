#include "core/japan/fiscal_year.h"
#include "core/sample/bodies.h"
#include "core/sample/everyday_cases.h"
#include "core/sample/follow_ups.h"
#include "core/sample/plan.h"
#include "core/sample/texts.h"

#include <algorithm>

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

/// A place in the calendar for a contact.
struct Slot {
    QDate day;
    std::optional<QTime> time;
};

/// Between the contacts of the pictures.
constexpr struct {
    int workingDaysAgo, hour, minute;
} fillers[] = {
    {4, 14, 0}, {5, 10, 30}, {8, 14, 40}, {9, 16, 20}, {10, 11, 0}, {11, 16, 30}, {12, 10, 0}, {13, 9, 20},
    {14, 11, 15}, {15, 9, 45}, {17, 13, 0}, {18, 16, 0}, {20, 16, 40}, {21, 13, 50}, {21, 9, 5}, {25, 15, 0},
};

// The last eight months are as busy as the pictures say; the two years before show a contact a week.
constexpr int busyFrom = 26, busyUntil = 158, busyContacts = 187, quietStep = 5;

QList<Slot> slotsOldestFirst(const SampleDays& days)
{
    QList<Slot> places;
    for (const auto& filler : fillers)
        places << Slot{days.before(filler.workingDaysAgo), QTime(filler.hour, filler.minute)};
    for (int i = 0; i < busyContacts; ++i)
        places << Slot{days.before(busyFrom + i * (busyUntil - busyFrom + 1) / busyContacts), {}};
    const QDate first = japan::firstDayOf(japan::fiscalYearOf(days.today()) - 2);
    for (int ago = busyUntil + 1; days.before(ago) >= first; ago += quietStep)
        places << Slot{days.before(ago), {}};
    std::reverse(places.begin(), places.end());
    return places;
}

/// All texts, mixed so that neighbours come from different rooms of life.
QList<const ContactText*> mixedTexts()
{
    const std::span<const ContactText> rooms[] = {childrenTexts(), townTexts(), groupTexts(), welfareTexts(), programmeTexts(), environmentTexts()};
    QList<const ContactText*> mixed;
    for (size_t i = 0; i < 30; ++i)
        for (const auto& room : rooms)
            if (i < room.size())
                mixed << &room[(i * 7 + 3) % room.size()]; // no room has a multiple of 7 texts: each comes up once
    return mixed;
}

/// What somebody asked, and what is still to come of it.
struct Thread {
    const ContactText* text = nullptr;
    QString person; // empty: unnamed
    QString staff;
    QDate first, next;
    int left = 0; // follow-ups to come
    int told = 0;
};

/// Somebody who speaks for a body comes again; who asks once for themselves does not.
bool goesOn(const Thread& thread)
{
    if (words(thread.text->topics).first() == u"OTHER")
        return false;
    return std::ranges::any_of(people(), [&](const PersonEntry& person) { return person.key == thread.person && !person.body.isEmpty(); });
}

QString channelOf(quint32 roll, QDate day, QDate today)
{
    const bool video = day > today.addMonths(-14); // came into use a year ago
    struct Share { quint32 upTo; QLatin1StringView code; };
    for (const Share& share : {Share{40, "TEL"_L1}, Share{63, "VISIT"_L1}, Share{82, "MAIL"_L1}, Share{88, "OUT"_L1}, Share{92, "EVENT"_L1},
             Share{94, "FORM"_L1}, Share{95, "FAX"_L1}, Share{96, "POST"_L1}})
        if (roll % 100 < share.upTo)
            return share.code;
    return video ? u"ONLINE"_s : u"TEL"_s;
}

QTime timeOf(quint32 roll, const QString& channel)
{
    if ((channel == u"MAIL" || channel == u"FORM") && roll % 6 == 0)
        return QTime(18, 30).addSecs(static_cast<int>(roll / 7 % 250) * 60); // written at night
    if (channel == u"TEL" && roll % 29 == 0)
        return QTime(17, 10).addSecs(static_cast<int>(roll / 31 % 12) * 300);
    return QTime(9, 5).addSecs(static_cast<int>(roll / 7 % 92) * 300);
}

int minutesOf(quint32 roll, const QString& channel)
{
    const int spread = static_cast<int>(roll % 6) * 5;
    if (channel == u"VISIT" || channel == u"ONLINE")
        return 30 + spread;
    return channel == u"OUT" ? 45 + spread : 10 + spread;
}

QString closingReasonOf(const Consultation& value, bool goesOn, quint32 roll)
{
    const auto responded = [&](const QString& code) { return std::ranges::any_of(value.responses, [&](const Mark& mark) { return mark.code == code; }); };
    if (responded(u"DECLINE"_s))
        return u"SCOPE"_s;
    if (responded(u"REFER"_s))
        return u"REFERRED"_s;
    if (!goesOn && roll % 13 == 0)
        return u"LOST"_s;
    if (!goesOn && roll % 11 == 0)
        return u"CALLER"_s;
    return responded(u"INFO"_s) ? u"INFORMED"_s : u"SOLVED"_s;
}

/// What was promised and done, where the response says so.
std::optional<PlannedTask> settledTask(const PlannedContact& contact, quint32 roll, const SampleDays& days)
{
    struct Promise { QLatin1StringView response; QStringView what, result; };
    static constexpr Promise promises[] = {
        {"SURVEY"_L1, u"調べた結果を伝える", u"電話で伝えた"}, {"CARRY"_L1, u"持ち帰った件の返事をする", u"電話で返事をした"},
        {"ARRANGE"_L1, u"話合いの候補の日を聞く", u"三つの候補がそろった"}, {"INTRO_ORG"_L1, u"紹介する相手に先に話しておく", u"先方の了解をもらった"},
        {"DOC"_L1, u"書類の見本を送る", u"メールで送った"},
    };
    const QDate due = days.after(contact.value.receivedAt.date(), 3 + static_cast<int>(roll % 5));
    if (roll % 3 != 0 || due >= days.today())
        return std::nullopt;
    for (const Promise& promise : promises)
        for (const Mark& mark : contact.value.responses)
            if (mark.code == promise.response)
                return PlannedTask{.what = promise.what.toString(), .dueOn = due, .staff = contact.staff,
                    .doneOn = days.after(due, -static_cast<int>(roll % 2)), .result = promise.result.toString()};
    return std::nullopt;
}

void closeOrKeep(PlannedContact& contact, bool goesOn, quint32 roll, const SampleDays& days)
{
    Consultation& value = contact.value;
    const bool young = value.receivedAt.date() >= days.before(60);
    if (young && roll % 11 == 0) {
        contact.staff = u"nishikawa"_s;
        value.status = CaseStatus::Waiting;
        contact.tasks << PlannedTask{.what = u"その後の様子を電話で聞く"_s, .dueOn = days.after(3 + static_cast<int>(roll % 15)), .staff = contact.staff};
    } else if (young && roll % 37 == 1) {
        value.status = CaseStatus::OnHold;
    } else {
        value.status = CaseStatus::Done;
        value.closingReason.code = closingReasonOf(value, goesOn, roll);
        if (const auto task = settledTask(contact, roll / 3, days))
            contact.tasks << *task;
    }
}

void fillCommon(PlannedContact& contact, quint32 roll, bool followUp)
{
    static const QStringList sources{u"WEB"_s, u"DIVISION"_s, u"GROUP"_s, u"NEWS"_s, u"EVENT"_s, u"GROUP"_s, u"MEDIA"_s};
    Consultation& value = contact.value;
    value.anonymous = contact.person.isEmpty();
    value.source.code = followUp ? u"REPEAT"_s : sources[static_cast<qsizetype>(roll % 7)];
    value.minutes = minutesOf(roll / 5, value.channel.code);
    if (value.channel.code == u"OUT" && roll % 2 == 0)
        value.companions = contact.staff == u"omori" ? u"三宅 由佳"_s : u"大森 亮"_s;
    for (const Mark& response : value.responses)
        if (response.code == u"INFO" && roll % 3 != 0)
            value.informationGiven = roll % 2 ? u"実践事例の頁（つながる協働ひろば）"_s : u"担当課の一覧（市のホームページ）"_s;
    if (value.anonymous || roll % 4 == 0)
        return;
    value.sharing = roll % 9 == 0 ? SharingScope::Public : roll % 5 == 0 ? SharingScope::Participants : SharingScope::CityDivisions;
    value.consent = value.channel.code == u"MAIL" ? ConsentForm::Mail : value.sharing == SharingScope::Public ? ConsentForm::Written : ConsentForm::Spoken;
    value.consentOn = value.receivedAt.date();
}

PlannedContact firstContact(const Thread& thread, const Slot& slot, quint32 roll, const SampleDays& days)
{
    PlannedContact contact;
    Consultation& value = contact.value;
    const ContactText& text = *thread.text;
    value.channel.code = thread.person.isEmpty() ? u"TEL"_s : channelOf(roll, slot.day, days.today());
    value.receivedAt = QDateTime(slot.day, slot.time.value_or(timeOf(roll / 11, value.channel.code)));
    value.subject = filledIn(text.subject, slot.day);
    value.content = filledIn(text.content, slot.day);
    value.response = filledIn(text.response, slot.day);
    value.topics = marksOf(text.topics);
    value.fields = marksOf(text.fields);
    value.goals = marksOf(text.goals, false);
    value.ideaStage.code = text.ideaStage.toString();
    value.responses = marksOf(text.responses, false);
    contact.person = thread.person;
    contact.staff = thread.staff;
    contact.seed = text.subject.toString();
    fillCommon(contact, roll, false);
    return contact;
}

const FollowUp& followUpFor(const ContactText& text, int told, quint32 roll)
{
    QList<const FollowUp*> fitting;
    for (const FollowUp& followUp : followUps())
        if (words(followUp.topics).contains(words(text.topics).first()))
            fitting << &followUp;
    return *fitting[(static_cast<qsizetype>(roll % 97) + told) % fitting.size()];
}

PlannedContact nextContact(const Thread& thread, const Slot& slot, quint32 roll, const SampleDays& days)
{
    const FollowUp& followUp = followUpFor(*thread.text, thread.told, dice(static_cast<quint32>(thread.first.toJulianDay()), 5));
    PlannedContact contact;
    Consultation& value = contact.value;
    value.channel.code = followUp.channel.isEmpty() ? channelOf(roll, slot.day, days.today()) : followUp.channel.toString();
    value.receivedAt = QDateTime(slot.day, slot.time.value_or(timeOf(roll / 11, value.channel.code)));
    value.followUp = true;
    value.direction = followUp.outgoing ? Direction::Outgoing : Direction::Incoming;
    value.subject = filledIn(thread.text->subject, thread.first) + followUp.suffix.toString();
    value.content = followUp.content.toString();
    value.response = followUp.response.toString();
    value.topics = marksOf(thread.text->topics);
    value.fields = marksOf(thread.text->fields);
    value.goals = marksOf(thread.text->goals, false);
    value.ideaStage.code = thread.text->ideaStage.toString();
    value.responses = marksOf(followUp.responses, false);
    contact.person = thread.person;
    contact.staff = thread.staff;
    contact.seed = thread.text->subject.toString();
    fillCommon(contact, roll, true);
    return contact;
}

QString coordinatorOf(quint32 roll)
{
    const quint32 part = roll % 20;
    return part < 9 ? u"miyake"_s : part < 16 ? u"omori"_s : u"nishikawa"_s;
}

/// Begins the next thread of the mixed texts: first everyone named first, then a second caller where there is one.
std::optional<Thread> beginThread(const QList<const ContactText*>& texts, qsizetype& begun, const Slot& slot, quint32 roll, const SampleDays& days)
{
    while (begun < texts.size() * 2) {
        const ContactText& text = *texts[begun % texts.size()];
        const QStringList callers = words(text.callers);
        const qsizetype turn = begun++ / texts.size();
        if (turn >= callers.size())
            continue;
        Thread thread{&text, callers[turn] == u"-" ? QString() : callers[turn], coordinatorOf(roll / 3), slot.day, {}, 0, 0};
        const bool becomesCase = turn == 0 && std::ranges::any_of(everydayCases(), [&](const auto& matter) { return matter.seed == text.subject; });
        thread.left = goesOn(thread) ? static_cast<int>(roll / 13 % 3) + (becomesCase ? 2 : 0) : 0;
        thread.next = days.after(slot.day, 7 + static_cast<int>(roll / 17 % 25));
        return thread;
    }
    return std::nullopt;
}

} // namespace

void planEveryday(Plan& plan, const SampleDays& days)
{
    const QList<const ContactText*> texts = mixedTexts();
    QList<Thread> threads;
    qsizetype begun = 0;
    quint32 number = 0;
    for (const Slot& slot : slotsOldestFirst(days)) {
        const quint32 roll = dice(++number, 1);
        auto due = std::ranges::find_if(threads, [&](const Thread& thread) { return thread.left > 0 && thread.next <= slot.day; });
        PlannedContact contact;
        bool followed = false; // whether more is to come
        if (due != threads.end()) {
            contact = nextContact(*due, slot, roll, days);
            ++due->told;
            followed = --due->left > 0;
            due->next = days.after(slot.day, 8 + static_cast<int>(roll / 19 % 30));
        } else if (const auto thread = beginThread(texts, begun, slot, roll, days)) {
            contact = firstContact(*thread, slot, roll, days);
            followed = thread->left > 0;
            threads << *thread;
        } else { // every text was told: somebody asks after an older matter
            qsizetype which = static_cast<qsizetype>(roll % static_cast<quint32>(threads.size()));
            while (!goesOn(threads[which]))
                which = (which + 1) % threads.size();
            Thread& older = threads[which];
            contact = nextContact(older, slot, roll, days);
            ++older.told;
        }
        closeOrKeep(contact, followed, roll / 23, days);
        plan.contacts << contact;
    }
}

void planEnquiries(Plan& plan, const SampleDays& days)
{
    const QDate first = japan::firstDayOf(japan::fiscalYearOf(days.today()) - 2);
    quint32 number = 0;
    for (int ago = 3; days.before(ago) >= first; ago += ago < busyUntil ? 8 : 31) {
        const quint32 roll = dice(++number, 2);
        const EnquiryText& text = enquiryTexts()[(number * 4) % enquiryTexts().size()];
        PlannedContact contact;
        contact.value.form = ContactForm::Enquiry;
        contact.value.receivedAt = QDateTime(days.before(ago), QTime(9, 15).addSecs(static_cast<int>(roll % 85) * 300));
        contact.value.channel.code = text.channel.toString();
        contact.value.callerKind.code = text.kind.toString();
        contact.value.anonymous = true;
        contact.value.subject = text.subject.toString();
        contact.value.topics = marksOf(text.topic);
        contact.value.minutes = text.minutes;
        contact.value.status = CaseStatus::Done;
        contact.value.closingReason.code = u"INFORMED"_s;
        contact.staff = coordinatorOf(roll / 7);
        plan.contacts << contact;
    }
}

} // namespace musubi::sample
