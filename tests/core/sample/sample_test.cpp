#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/journal/subject_table.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_mapping.h"
#include "core/programme/programme_book.h"
#include "core/project/project_desk.h"
#include "core/sample/sample.h"
#include "core/task/task_book.h"
#include "core/settings/settings_desk.h"
#include "tests/support/office.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace musubi;
using musubi::tests::Office;

namespace {

const QDateTime morning(QDate(2020, 11, 24), QTime(10, 32));

/// The sample as it is opened on the day of the pictures.
struct SampleOffice {
    explicit SampleOffice(QDateTime now = morning)
        : office(now)
    {
        makeSample(office.centre(), now.date());
    }

    mutable Office office;
    ConsultationDesk consultations{office.centre().database(), office.centre().journal()};
    MatterDesk matters{office.centre().database(), office.centre().journal()};
    TaskBook tasks{office.centre().database(), office.centre().journal()};

    qint64 number(const QString& sql) const
    {
        Query query(office.centre().database(), sql);
        return query.run().next() ? query.read<qint64>(0) : 0;
    }
};

/// The case with its whole path, that of its projects included.
Matter matterWithTheme(const SampleOffice& sample, const QString& part)
{
    for (const auto id : sample.matters.ids({}))
        if (auto row = sample.matters.get(id); row.value.theme.contains(part)) {
            row.value.path = sample.matters.pathOf(id);
            return row.value;
        }
    return {};
}

QList<ProjectLine> projectsWithTitle(const SampleOffice& sample, const QString& part)
{
    QList<ProjectLine> found;
    auto& desk = sample.office.centre().projects();
    for (const ProjectLine& line : desk.lines(desk.ids({}, ProjectOrder::Number, false)))
        if (line.title.contains(part))
            found << line;
    return found;
}

QStringList outcomesOf(const Matter& matter)
{
    QStringList codes;
    for (const Outcome& outcome : matter.outcomes)
        codes << outcome.code.code;
    return codes;
}

QString dumpOf(Office& office)
{
    QString dump;
    for (const auto& table : office.centre().subjects().all()) {
        if (table->tableName() == u"term")
            continue;
        Query query(office.centre().database(), u"SELECT id FROM %1 ORDER BY id"_s.arg(table->tableName()));
        query.run();
        while (query.next())
            dump += QString::fromUtf8(QJsonDocument(*table->image(office.centre().database(), query.read<qint64>(0))).toJson());
    }
    return dump;
}

} // namespace

TEST_CASE("the sample centre holds three fiscal years of some three hundred consultations up to the day", "[sample]")
{
    const SampleOffice sample;
    const qint64 all = sample.consultations.count({});
    CHECK(all >= 280);
    CHECK(all <= 380);
    CHECK(sample.number(u"SELECT count(*) FROM consultation WHERE received_at > '2020-11-24T10:32'"_s) == 0);
    CHECK(sample.number(u"SELECT count(DISTINCT fiscal_year) FROM consultation WHERE fiscal_year BETWEEN 2018 AND 2020"_s) == 3);
    CHECK(sample.number(u"SELECT count(DISTINCT subject) FROM consultation"_s) > 150);
    CHECK(sample.number(u"SELECT count(DISTINCT content) FROM consultation"_s) > 130);
    CHECK(sample.consultations.count({.form = ContactForm::Enquiry}) > 20);
    CHECK(sample.number(u"SELECT count(*) FROM organization"_s) >= 60);
    CHECK(sample.number(u"SELECT count(*) FROM person"_s) >= 60);
    CHECK(sample.number(u"SELECT count(*) FROM staff"_s) == 3);
}

TEST_CASE("a sample opened again years later stands on its own day", "[sample]")
{
    Office office;
    makeSample(office.centre(), QDate(2026, 11, 24));
    office.setNow(QDateTime(QDate(2029, 2, 5), QTime(9, 30)));
    office.reopen();
    CHECK(office.centre().now() == QDateTime(QDate(2026, 11, 24), QTime(9, 30)));
}

TEST_CASE("on the day of the pictures the list ends as the pictures show", "[sample]")
{
    const SampleOffice sample;
    const auto latest = sample.consultations.find(2020, 234);
    REQUIRE(latest);
    CHECK(latest->value.subject == u"空き家を地域の居場所にしたい");
    CHECK(!sample.consultations.find(2020, 235));
    const auto kitchen = sample.consultations.find(2020, 231);
    REQUIRE(kitchen);
    CHECK(kitchen->value.subject == u"子ども食堂の運営に企業の力を借りたい");
    CHECK(kitchen->value.callerName == u"赤木 節子");
    CHECK(kitchen->value.receivedAt == QDateTime(QDate(2020, 11, 19), QTime(14, 20)));
    CHECK(kitchen->value.mobile == u"090-0000-4127");
    const auto promised = sample.consultations.tasksOf(kitchen->id);
    REQUIRE(promised.size() == 1);
    CHECK(promised.first().value.dueOn == QDate(2020, 11, 24));
    CHECK(sample.consultations.find(2020, 233)->value.receivedAt == QDateTime(QDate(2020, 11, 21), QTime(22, 14)));
    CHECK(sample.consultations.find(2020, 194)->value.subject == u"図書館と読み聞かせの会をつなぎたい");
}

TEST_CASE("numbers run in the order of the day received, year by year, without a gap", "[sample]")
{
    const SampleOffice sample;
    CHECK(sample.number(u"SELECT count(*) FROM consultation a JOIN consultation b ON a.form = b.form AND a.fiscal_year = b.fiscal_year"
                        " AND a.sequence < b.sequence AND a.received_at > b.received_at"_s) == 0);
    for (const int year : {2018, 2019, 2020})
        CHECK(sample.consultations.missingNumbers(year).isEmpty());
}

TEST_CASE("the five real cases stand with their parties, years and outcomes", "[sample]")
{
    const SampleOffice sample;
    const Matter cats = matterWithTheme(sample, u"地域猫"_s);
    CHECK(cats.title == u"NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課");
    CHECK(outcomesOf(cats) == QStringList{u"ADOPT"_s, u"ADOPT"_s, u"RENEW"_s, u"GENERAL"_s});
    REQUIRE(cats.path.size() == 4);
    CHECK(cats.path.first().fiscalYear == 2017);
    CHECK(cats.path.first().basis == u"市民協働推進ニーズ調査事業");
    CHECK(stageOf(cats) == Stage::Aftermath);

    const Matter canal = matterWithTheme(sample, u"西川緑道公園"_s);
    CHECK(std::ranges::count(canal.path, 2018, &PathEntry::fiscalYear) == 2);
    CHECK(outcomesOf(canal).contains(u"STRUCT"_s));

    const Matter learning = matterWithTheme(sample, u"学童期"_s);
    CHECK(std::ranges::count_if(learning.parties, [](const Party& party) { return party.role.code == u"DIVISION"; }) == 2);
    CHECK(learning.title == u"NPO法人あかね × 生活保護・自立支援課、こども福祉課");
    CHECK(outcomesOf(learning).last() == u"RENEW");

    const Matter wildlife = matterWithTheme(sample, u"鳥獣被害"_s);
    CHECK(wildlife.title == u"安信工業株式会社 × 農林水産課");
    CHECK(wildlife.path.isEmpty());
    CHECK(outcomesOf(wildlife) == QStringList{u"NEW_PRIVATE"_s});

    const Matter consumers = matterWithTheme(sample, u"消費者被害"_s);
    CHECK(outcomesOf(consumers) == QStringList{u"CONT_DELIB"_s});
    for (const PathEntry& entry : consumers.path)
        CHECK(!entry.basis.contains(u"モデル事業"_s));
    CHECK(stageOf(consumers) == Stage::Deliberation);
}

TEST_CASE("the programmes and projects of the real cases stand with their years, names and divisions", "[sample]")
{
    const SampleOffice sample;
    const auto programmes = sample.office.centre().programmes().all();
    REQUIRE(programmes.size() == 2);
    CHECK(programmes[0].value.firstYear == 2014);
    CHECK(programmeName(programmes[0].value, 2020) == u"市民協働推進モデル事業");
    CHECK(programmeName(programmes[0].value, 2021) == u"市民協働推進事業");
    CHECK(programmes[1].value.name == u"市民協働推進ニーズ調査事業");
    CHECK(programmes[1].value.firstYear == 2015);
    CHECK(ruleOf(programmes[0].value, 2014, u"行政提案型"_s)->rateNumerator == 5);
    CHECK_FALSE(ruleOf(programmes[0].value, 2019, {})->consultationMandatory);
    CHECK(ruleOf(programmes[0].value, 2020, {})->consultationMandatory);

    const auto cats = projectsWithTitle(sample, u"地域猫"_s);
    REQUIRE(cats.size() == 3);
    CHECK(cats[0].programme == u"市民協働推進ニーズ調査事業");
    CHECK(cats[1].year == 1);
    CHECK(cats[2].year == 2);
    CHECK(cats[2].fiscalYear == 2019);
    CHECK(cats[2].programme == u"市民協働推進モデル事業");
    CHECK(sample.office.centre().projects().chainOf(cats[0].id).size() == 3);

    const auto canal = projectsWithTitle(sample, u"西川緑道公園"_s);
    CHECK(std::ranges::count(canal, 2018, &ProjectLine::fiscalYear) == 2);
    CHECK(canal.size() == 3);
    const auto learning = projectsWithTitle(sample, u"学童期"_s);
    REQUIRE(learning.size() == 2);
    CHECK(learning[1].divisions.size() == 2);
    CHECK(learning[1].status == ProjectStatus::Running);
    CHECK(learning[1].nextDue == QDate(2020, 11, 30));
    const auto consumers = projectsWithTitle(sample, u"消費者被害"_s);
    REQUIRE(consumers.size() == 1);
    CHECK(consumers[0].programme.isEmpty());
    CHECK(consumers[0].basis.code == u"PRIVATE_GRANT");
    CHECK(projectsWithTitle(sample, u"鳥獣"_s).isEmpty());
}

TEST_CASE("no project of the sample breaks a rule, and one is told in full", "[sample]")
{
    for (const QDate day : {morning.date(), QDate(2021, 3, 31), QDate(2026, 11, 24)}) {
        CAPTURE(day);
        const SampleOffice sample(QDateTime(day, QTime(10, 0)));
        auto& desk = sample.office.centre().projects();
        int told = 0, outcomes = 0;
        for (const auto id : desk.ids()) {
            const Project project = desk.get(id).value;
            const auto rule = desk.ruleFor(project);
            CAPTURE(project.title);
            CHECK(check(project, rule ? &*rule : nullptr).isEmpty());
            CHECK((!project.startsOn || *project.startsOn <= day));
            for (const Milestone& milestone : project.milestones)
                CHECK((milestone.state != MilestoneState::Done || *milestone.doneOn < day));
            outcomes += static_cast<int>(project.outcomes.size());
            for (const Outcome& outcome : project.outcomes)
                CHECK(outcome.on < day);
            told += !project.roles.isEmpty() && !project.budget.isEmpty() && !project.scores.isEmpty();
        }
        CHECK(told == 1);
        CHECK(outcomes == 1); // one that its case does not say itself
    }
}

TEST_CASE("promises of the sample are overdue, due today and ahead, and three cases wait for a next step", "[sample]")
{
    const SampleOffice sample;
    int overdue = 0, due = 0, ahead = 0;
    for (const TaskLine& line : sample.tasks.list()) {
        const QDate on = line.task.value.dueOn.value_or(QDate(2099, 1, 1));
        ++(on < morning.date() ? overdue : on == morning.date() ? due : ahead);
    }
    CHECK(overdue == 2);
    CHECK(due == 2);
    CHECK(ahead >= 12);
    CHECK(sample.matters.ids({.withoutNextStep = true}).size() == 3);
    CHECK(sample.consultations.count({.unanswered = true}) == 4);
}

TEST_CASE("some thirty meetings stand around the day: one today, one next week, one whose date is being found", "[sample][meeting]")
{
    const SampleOffice sample;
    CHECK(sample.number(u"SELECT count(*) FROM meeting"_s) >= 28);
    CHECK(sample.number(u"SELECT count(*) FROM meeting WHERE starts_at LIKE '2020-11-24%'"_s) == 1);
    CHECK(sample.number(u"SELECT count(*) FROM meeting WHERE starts_at > '2020-11-25' AND starts_at < '2020-12-04'"_s) == 1);
    CHECK(sample.number(u"SELECT count(*) FROM meeting WHERE meeting_status = 'ADJ'"_s) == 1);
    CHECK(sample.number(u"SELECT count(*) FROM meeting_offer"_s) == 4);
    CHECK(sample.number(u"SELECT count(*) FROM meeting_answer"_s) == 23); // of six for four dates: one has yet to speak of the last
    CHECK(sample.number(u"SELECT count(*) FROM meeting WHERE meeting_status = 'CLOSED' AND starts_at > '2020-11-24'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM meeting a JOIN meeting b ON a.fiscal_year = b.fiscal_year AND a.sequence < b.sequence AND a.convened_on > b.convened_on"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM meeting WHERE round > 1 AND previous IS NULL"_s) == 0);
    // Of the real bodies it is known that they met, not what they said.
    CHECK(sample.number(u"SELECT count(*) FROM meeting_point p JOIN meeting_participant x ON x.meeting = p.meeting JOIN organization o ON o.id = x.organization"
                        " WHERE o.name IN ('消費者ネットおかやま', '安信工業', 'あかね', '岡山ニャンとかし隊', '西川エリアまち育て協議体')"_s) == 0);
}

TEST_CASE("the same day makes the same sample, another day another one of the same kind", "[sample]")
{
    SampleOffice one, other;
    CHECK(dumpOf(one.office) == dumpOf(other.office));
    for (const QDate day : {QDate(2019, 4, 1), QDate(2021, 3, 31), QDate(2026, 1, 1), QDate(2026, 11, 24), QDate(2031, 8, 16)}) {
        CAPTURE(day);
        const SampleOffice later(QDateTime(day, QTime(8, 0)));
        const qint64 all = later.consultations.count({});
        CHECK(all >= 250);
        CHECK(all <= 400);
        CHECK(later.number(u"SELECT count(*) FROM consultation WHERE received_at > '%1T08:00'"_s.arg(day.toString(Qt::ISODate))) == 0);
        CHECK(later.number(u"SELECT count(*) FROM matter_path WHERE fiscal_year > %1"_s.arg(day.year())) == 0);
    }
}

TEST_CASE("invented numbers and mails reach nobody", "[sample]")
{
    const SampleOffice sample;
    CHECK(sample.number(u"SELECT count(*) FROM person WHERE mail NOT LIKE '%.example.jp'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM person WHERE phone <> '' AND phone NOT LIKE '086-000-____'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM person WHERE mobile <> '' AND mobile NOT LIKE '090-0000-____'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM organization WHERE phone <> '' AND phone NOT LIKE '086-000-____'"_s) == 0);
}

TEST_CASE("making the sample is no step that Ctrl+Z takes back, and every row is sound", "[sample]")
{
    SampleOffice sample;
    CHECK(!sample.office.centre().journal().undoable());
    CHECK(sample.office.centre().settings().current().isSample);
    Database& db = sample.office.centre().database();
    for (const auto& table : sample.office.centre().subjects().all()) {
        Query query(db, u"SELECT id FROM %1"_s.arg(table->tableName()));
        query.run();
        while (query.next())
            CHECK(table->isSound(db, query.read<qint64>(0)));
    }
    Query violations(db, u"PRAGMA foreign_key_check"_s);
    CHECK(!violations.run().next());
}

TEST_CASE("three years of courses and gatherings were held by invented bodies, and contacts came of them", "[sample]")
{
    const SampleOffice sample;
    CHECK(sample.number(u"SELECT count(*) FROM event"_s) >= 10);
    CHECK(sample.number(u"SELECT count(DISTINCT fiscal_year) FROM event"_s) == 3);
    CHECK(sample.number(u"SELECT count(DISTINCT event_kind) FROM event"_s) >= 4);
    CHECK(sample.number(u"SELECT count(*) FROM event WHERE event_status = 'HELD' AND ends_at >= '2020-11-24'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM event WHERE event_status = 'PLAN' AND starts_at < '2020-11-24'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM event e WHERE event_status = 'HELD' AND NOT EXISTS (SELECT 1 FROM event_headcount h WHERE h.event = e.id)"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM consultation WHERE event IS NOT NULL"_s) > 0);
    // Of the real bodies of the five cases nothing is invented.
    CHECK(sample.number(u"SELECT count(*) FROM event_participant p JOIN matter_party m ON m.organization = p.organization JOIN matter t ON t.id = m.matter WHERE t.sharing = 'public'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM event_lecturer l JOIN matter_party m ON m.organization = l.organization JOIN matter t ON t.id = m.matter WHERE t.sharing = 'public'"_s) == 0);
}

TEST_CASE("the case study of the brochure is published with its three questions, not before it came out", "[sample]")
{
    const SampleOffice sample;
    CHECK(sample.number(u"SELECT count(*) FROM case_study WHERE study_status = 'PUBLISHED' AND sharing = 'public'"_s) == 1);
    CHECK(sample.number(u"SELECT count(*) FROM case_study_answer WHERE answer <> ''"_s) == 3);
    CHECK(sample.number(u"SELECT count(*) FROM case_study_publication WHERE volume = 'vol.3' AND on_date = '2019-08-01' AND month_only = 1"_s) == 1);
    const SampleOffice before(QDateTime(QDate(2019, 6, 3), QTime(9, 0)));
    CHECK(before.number(u"SELECT count(*) FROM case_study"_s) == 0);
}
