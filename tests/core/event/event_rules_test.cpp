#include "core/event/event_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

const QDate today(2026, 11, 24);

Event courseOn(QDate day)
{
    Event event;
    event.title = u"協働のはじめかた講座"_s;
    event.kind.code = u"COURSE"_s;
    event.startsAt = QDateTime(day, QTime(13, 30));
    return event;
}

bool has(const Problems& problems, QLatin1StringView field, Rule rule, Severity severity)
{
    return problems.contains(Problem{field, rule, severity});
}

} // namespace

TEST_CASE("an event needs a title, a kind and a day; its place and hours may follow", "[core][event]")
{
    CHECK(check(courseOn(today.addDays(20)), today).isEmpty());
    const Problems problems = check({}, today);
    CHECK(has(problems, "title"_L1, Rule::Required, Severity::Error));
    CHECK(has(problems, "event_kind"_L1, Rule::Required, Severity::Error));
    CHECK(has(problems, "starts_at"_L1, Rule::Required, Severity::Error));
    Event backwards = courseOn(today);
    backwards.endsAt = QDateTime(today, QTime(12, 0));
    CHECK(has(check(backwards, today), "ends_at"_L1, Rule::EndsBeforeStart, Severity::Error));
}

TEST_CASE("what lies ahead was not held, and what was held says how many came", "[core][event]")
{
    Event event = courseOn(today.addDays(1));
    event.status = EventStatus::Held;
    CHECK(has(check(event, today), "event_status"_L1, Rule::NotInFuture, Severity::Error));
    event.startsAt = QDateTime(today, QTime(9, 0));
    const Problems problems = check(event, today);
    CHECK(has(problems, "event_headcount"_L1, Rule::Required, Severity::Warning));
    CHECK_FALSE(blocks(problems));
    event.headcounts << Headcount{{u"NPO"_s}, 12};
    CHECK(check(event, today).isEmpty());
}

TEST_CASE("a headcount below those who came by name is to be looked at again", "[core][event]")
{
    Event event = courseOn(today.addDays(-10));
    event.status = EventStatus::Held;
    event.headcounts << Headcount{{u"NPO"_s}, 2} << Headcount{{u"COMPANY"_s}, 1};
    event.participants << EventParticipant{.name = u"乙部 ゆき"_s, .kind = {u"NPO"_s}, .attended = true}
                       << EventParticipant{.name = u"丙田 守"_s, .kind = {u"NPO"_s}, .attended = true}
                       << EventParticipant{.name = u"丁野 実"_s, .kind = {u"NPO"_s}, .attended = false};
    CHECK(check(event, today).isEmpty());
    event.participants.last().attended = true;
    CHECK(has(check(event, today), "event_headcount"_L1, Rule::FewerThanNamed, Severity::Warning));
    CHECK(headcountsOf(event.participants) == QList<Headcount>{{{u"NPO"_s}, 3}});
    CHECK(headcountOf(event) == 3);
}

TEST_CASE("participants add up under the headings of reports, and the sums lose nobody", "[core][event]")
{
    Office office;
    const Vocabulary& words = office.centre().vocabulary();
    QList<Headcount> counts;
    int all = 0;
    for (const auto& term : words.terms<KindList>()) {
        const int heads = static_cast<int>(term.id.value % 7);
        counts << Headcount{{term.value.code}, heads};
        all += heads;
    }
    counts << Headcount{{u"NOT_IN_THE_LIST"_s}, 5};
    const auto sums = headcountsByGroup(words, counts);
    REQUIRE(sums.size() == 7);
    CHECK(sums.first().first == u"行政"_s);
    int under = 0;
    for (const auto& [group, count] : sums)
        under += count;
    CHECK(under == all + 5);
    CHECK(headcountsByGroup(words, {{{u"KOMINKAN"_s}, 3}, {{u"UNIV"_s}, 4}})[1].second == 7);
}
