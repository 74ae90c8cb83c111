#include "core/sample/sample_events.h"

#include "core/casestudy/casestudy_mapping.h"
#include "core/db/table.h"
#include "core/event/event_mapping.h"
#include "core/japan/fiscal_year.h"
#include "core/sample/plan.h"

#include <span>

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAfterEvent = 40; // within which a contact is said to have come of it

/// A course or gathering of one fiscal year, before its day is reckoned.
struct SampleEvent {
    int yearsAgo;
    int month, week, weekday; // the week-th Saturday, say; Qt's weekdays
    int hour, minutes;
    int furtherWeeks;         // 0: one day; else the last sitting is so many weeks later
    QStringView kind;
    QStringView title;
    QStringView venue;
    bool online;
    int capacity;
    QStringView schedule;
    QStringView aim;
    QStringView lecturers; // keys of people
    QStringView heads;     // NPO=12 GOV_CITY=5
    QStringView names;     // keys of people who came; a - before one who did not
    QStringView staff;
};

constexpr SampleEvent eventLines[] = {
    {2, 6, 3, Qt::Saturday, 13, 150, 0, u"COURSE", u"はじめての協働講座", u"みほん市民活動センター 会議室A", false, 30, u"",
        u"団体と行政の職員が同じ机で、協働の進め方と相談の使い方を学ぶ。", u"ikeda", u"NPO=9 VOL=6 GOV_CITY=7 KOMINKAN=2 PERSON=3", u"hirata tokuda nagao", u"miyake"},
    {2, 10, 2, Qt::Sunday, 10, 180, 0, u"EXCHANGE", u"つながるカフェ 秋の交流会", u"桜木公民館 ホール", false, 40, u"",
        u"活動分野の違う団体、企業、町内会が知り合う。", u"", u"NPO=11 VOL=8 CHONAI=5 COMPANY=4 GOV_CITY=3 UNIV=2 STUDENT=6", u"nanba inoue katayama akagi", u"omori"},
    {2, 2, 3, Qt::Saturday, 14, 120, 0, u"REPORT", u"協働事業 実践報告会", u"みほん市民会館 第2会議室", false, 60, u"",
        u"一年の取組を団体と担当課がともに報告し、次の年の進め方を話し合う。", u"", u"NPO=16 VOL=7 GOV_CITY=12 CHONAI=4 COMPANY=3 SCHOOL=2 MEDIA=1 PERSON=8", u"", u"miyake"},
    {1, 6, 2, Qt::Saturday, 13, 180, 2, u"COURSE", u"市民活動の会計・報告書講座（全3回）", u"みほん市民活動センター 会議室B", false, 20, u"全3回、いずれも土曜 13:00～16:00",
        u"補助事業の帳簿と実績報告を、例を使って作ってみる。", u"moriyasu", u"NPO=24 VOL=17 GEN_ASSOC=3 CHONAI=4", u"tokuda kishi okazaki", u"omori"},
    {1, 9, 4, Qt::Friday, 18, 120, 0, u"LECTURE", u"官民で考える空き家の使い道フォーラム", u"みほん大学 コミュニティホール", false, 100, u"",
        u"空き家を地域の場にした例を聞き、住まいと居場所の両面から話し合う。", u"fujii katayama", u"GOV_CITY=9 UNIV=5 NPO=12 GEN_ASSOC=4 COMPANY=11 CHONAI=8 STUDENT=17 PERSON=14", u"", u"miyake"},
    {1, 11, 3, Qt::Sunday, 10, 180, 0, u"EXCHANGE", u"つながるカフェ 多文化編", u"みなと公民館 和室", false, 30, u"",
        u"外国人住民と町内会が、防災とごみ出しを話題に知り合う。", u"lin", u"VOL=7 CHONAI=6 NPO=3 GOV_CITY=4 KOMINKAN=2 PERSON=9", u"okazaki kobashi fukuhara", u"omori"},
    {1, 1, 4, Qt::Saturday, 9, 240, 0, u"VISIT", u"里山保全の現場見学", u"上山地区（里山くらしの会の活動地）", false, 25, u"市役所前を8:30に出発",
        u"企業と学生に、手入れの現場と続け方を見てもらう。", u"takeuchi ando", u"NPO=4 COMPANY=8 UNIV=2 STUDENT=7 GOV_CITY=2", u"takeuchi ando katayama", u"miyake"},
    {0, 5, 4, Qt::Saturday, 14, 90, 0, u"COURSE", u"オンラインで始める打合せ講座", u"", true, 50, u"申込者に接続先を知らせる",
        u"集まれない時期の会議と交流を、道具の使い方から学ぶ。", u"hayashi", u"NPO=13 VOL=11 KOMINKAN=4 GOV_CITY=5 CHONAI=2 STUDENT=3", u"kodama ogata -nanba", u"omori"},
    {0, 8, 1, Qt::Saturday, 10, 120, 0, u"EXCHANGE", u"子どもの居場所 情報交換会", u"ひまわり子ども食堂", true, 20, u"会場は10人まで、ほかはオンライン",
        u"子ども食堂と学習支援の団体が、食材と人手の困りごとを出し合う。", u"akagi", u"NPO=5 VOL=6 SHAKYO=2 GOV_CITY=3 COMPANY=2 COOP=1", u"tokuda shiraishi hiramatsu nakatsuka", u"miyake"},
    {0, 10, 2, Qt::Saturday, 13, 150, 0, u"COURSE", u"はじめての協働講座", u"みほん市民活動センター 会議室A", true, 15, u"",
        u"団体と行政の職員が同じ机で、協働の進め方と相談の使い方を学ぶ。", u"ikeda morita", u"NPO=6 VOL=4 GOV_CITY=6 GOV_OTHER=1 COMPANY=2 PERSON=2", u"ogata uno -takasaki kobashi", u"miyake"},
    {0, 12, 2, Qt::Saturday, 14, 120, 0, u"EXCHANGE", u"つながるカフェ 冬の交流会", u"桜木公民館 ホール", true, 25, u"",
        u"一年の活動を持ち寄り、来年いっしょにできることを探す。", u"", u"NPO=8 VOL=6 CHONAI=3 COMPANY=3 GOV_CITY=4", u"", u"omori"},
    {0, 2, 3, Qt::Saturday, 14, 120, 0, u"REPORT", u"協働事業 実践報告会", u"みほん市民会館 第2会議室", true, 40, u"",
        u"一年の取組を団体と担当課がともに報告し、次の年の進め方を話し合う。", u"", u"NPO=12 VOL=5 GOV_CITY=10 CHONAI=3 COMPANY=2", u"", u"miyake"},
};

QDate dayOf(const SampleEvent& line, int thisYear)
{
    const int fiscalYear = thisYear - line.yearsAgo;
    QDate day(line.month < 4 ? fiscalYear + 1 : fiscalYear, line.month, 1);
    while (day.dayOfWeek() != line.weekday)
        day = day.addDays(1);
    return day.addDays(7 * (line.week - 1));
}

/// Where somebody stood on the day.
const Affiliation* standingOn(const Person& person, QDate day)
{
    for (const Affiliation& affiliation : person.affiliations)
        if ((!affiliation.validFrom || *affiliation.validFrom <= day) && (!affiliation.validUntil || *affiliation.validUntil >= day))
            return &affiliation;
    return nullptr;
}

void addPeople(Event& event, const SampleEvent& line, const AddressBook& book, bool held)
{
    const QDate day = event.startsAt.date();
    for (const QString& key : words(line.lecturers)) {
        const Stored<Person>& person = book.people[key];
        const Affiliation* stands = standingOn(person.value, day);
        event.lecturers << Lecturer{stands ? std::optional(stands->organization) : std::nullopt, person.id, person.value.name, stands ? stands->title : QString()};
    }
    if (!held)
        return;
    for (const QString& word : words(line.heads))
        event.headcounts << Headcount{{word.section(u'=', 0, 0)}, word.section(u'=', 1).toInt()};
    for (QString key : words(line.names)) {
        const bool came = !key.startsWith(u'-');
        if (!came)
            key.remove(0, 1);
        const Stored<Person>& person = book.people[key];
        const Affiliation* stands = standingOn(person.value, day);
        EventParticipant one{stands ? std::optional(stands->organization) : std::nullopt, person.id, person.value.name, {}, {book.kinds.value(key)}, came};
        if (stands)
            one.kind = book.bodyOf(stands->organization).kind;
        event.participants << one;
    }
}

Event eventOf(const SampleEvent& line, QDate today, const AddressBook& book)
{
    Event event;
    event.title = line.title.toString();
    event.kind.code = line.kind.toString();
    event.startsAt = QDateTime(dayOf(line, japan::fiscalYearOf(today)), QTime(line.hour, 0));
    event.endsAt = event.startsAt.addDays(7 * line.furtherWeeks).addSecs(60 * line.minutes);
    event.fiscalYear = japan::fiscalYearOf(event.startsAt.date());
    event.schedule = line.schedule.toString();
    event.venue = line.venue.toString();
    event.online = line.online;
    event.aim = line.aim.toString();
    event.capacity = line.capacity;
    event.staff = book.staff.value(line.staff.toString());
    const bool held = event.endsAt->date() < today;
    event.status = held ? EventStatus::Held : EventStatus::Planned;
    addPeople(event, line, book, held);
    return event;
}

} // namespace

SampleEvents writeEvents(UnitOfWork& work, QDate today, const AddressBook& book)
{
    const Table<Event> table(work.database());
    SampleEvents written;
    for (const SampleEvent& line : eventLines) {
        const auto row = table.insert(work, eventOf(line, today, book));
        if (row.value.status == EventStatus::Held)
            written.emplaceBack(row.value.startsAt, row.id);
    }
    return written;
}

std::optional<Id<Event>> eventBefore(const SampleEvents& events, const QDateTime& at)
{
    std::optional<Id<Event>> last;
    QDateTime when;
    for (const auto& [startsAt, id] : events)
        if (startsAt <= at && startsAt.daysTo(at) <= daysAfterEvent && (!last || startsAt > when)) {
            last = id;
            when = startsAt;
        }
    return last;
}

/// What the brochure says, in other words; nothing beyond it.
void writeCaseStudies(UnitOfWork& work, QDate today, const QHash<QString, Id<Matter>>& matters)
{
    const QString theme = u"地域猫活動の普及啓発事業及び活動推進事業"_s, division = u"岡山市保健所衛生課 担当者"_s;
    const QDate published(2019, 8, 1);
    if (!matters.contains(theme) || today <= published)
        return;
    CaseStudy study;
    study.matter = matters.value(theme);
    study.title = theme;
    study.lead = u"人と猫が共生できる社会の実現を目指して飼い主のいない猫への対策を検討し、平成29年度に市民協働推進ニーズ調査事業、平成30年度・31年度に市民協働推進モデル事業を実施した。"
                 "協働課である岡山市保健所衛生課の担当者に、協働事業について尋ねた。"_s;
    const std::pair<QString, QString> interview[]{
        {u"協働相手に求めていた役割や期待していたことは何ですか？"_s,
            u"実際に地域猫活動をしている立場からの率直な意見と、活動するうえでの問題点を出してもらうこと。行政の立場では発想できないアイデアの提案も期待していた。"_s},
        {u"協働を通じてどんな効果が生まれましたか？"_s,
            u"団体が、飼い主のいない猫の多い地域での経験を踏まえて市民への説明会を開いたことで、地域ごとの課題を解くヒントになった。実際に活動する団体が増え、地域猫活動が広がった。"_s},
        {u"よりよい協働の実践に向けた提言や助言をお願いします。"_s,
            u"事業はまだ継続中だが、センターの伴走支援を受けながら団体と率直に意見を交わし、行政と民間それぞれの利点を生かして協働していくことが重要。"_s},
    };
    for (const auto& [question, answer] : interview)
        study.answers << StudyAnswer{question, answer, Sector::Public, division, {}};
    study.publications << StudyPublication{u"協働通信"_s, u"vol.3"_s, published, true, {}};
    study.sharing = SharingScope::Public;
    study.status = StudyStatus::Published;
    Table<CaseStudy>(work.database()).insert(work, study);
}

} // namespace musubi::sample
