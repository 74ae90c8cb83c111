#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/organization/organization_book.h"
#include "core/search/bigrams.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

SearchQuery asked(tests::Office& office, const QString& typed)
{
    Centre& centre = office.centre();
    return parseSearch(typed, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels());
}

QStringList titles(tests::Office& office, const QString& typed)
{
    QStringList titles;
    for (const SearchHit& hit : office.centre().search().find(asked(office, typed)).hits)
        titles << hit.title;
    return titles;
}

Stored<Consultation> receive(tests::Office& office, const QString& subject, const QString& content = {}, std::optional<Id<Organization>> organization = {},
    const QString& phone = {})
{
    Consultation c;
    c.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0));
    c.channel = {u"TEL"_s};
    c.subject = subject;
    c.content = content;
    c.organization = organization;
    c.phone = phone;
    c.topics = {{u"PARTNER"_s, true}};
    return office.centre().consultations().receive(c);
}

} // namespace

TEST_CASE("a call is found by kana, width, case and by the digits of its phone", "[search]")
{
    tests::Office office;
    receive(office, u"ニャンとかし隊の説明会"_s, u"ＮＰＯと市の課で開きたい"_s, {}, u"０８６（０００）２７４１"_s);
    for (const QString& typed : {u"にゃん"_s, u"ﾆｬﾝ"_s, u"npoと"_s, u"0860002741"_s, u"000-2741"_s, u"R8-0001"_s, u"説"_s, u"会"_s})
        CHECK(titles(office, typed) == QStringList{u"ニャンとかし隊の説明会"_s});
    CHECK(titles(office, u"にゃあ"_s).isEmpty());
}

TEST_CASE("words must all occur, a minus excludes, quotes keep a phrase together", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s, u"地域の居場所"_s);
    receive(office, u"空き家の片付け"_s, u"業者の紹介"_s);
    CHECK(titles(office, u"空き家 居場所"_s) == QStringList{u"空き家の活用"_s});
    CHECK(titles(office, u"空き家 -業者"_s) == QStringList{u"空き家の活用"_s});
    CHECK(titles(office, u"\"家の片\""_s) == QStringList{u"空き家の片付け"_s});
    CHECK(titles(office, u"空き家"_s).size() == 2);
}

TEST_CASE("filters narrow by list, year and status; an unknown value is told, not guessed", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s);
    CHECK(titles(office, u"分類:協働相手 空き家"_s).size() == 1);
    CHECK(titles(office, u"分類:広報 空き家"_s).isEmpty());
    CHECK(titles(office, u"年度:R8 空き家"_s).size() == 1);
    CHECK(titles(office, u"year:2025 空き家"_s).isEmpty());
    CHECK(titles(office, u"状況:受付"_s).size() == 1);
    CHECK(asked(office, u"種別:ほげ"_s).notUnderstood == QStringList{u"種別:ほげ"_s});
}

TEST_CASE("a renamed body is found in its consultations by its new name and no longer by the old one", "[search]")
{
    tests::Office office;
    const auto body = office.centre().organizations().add({.name = u"緑の会"_s});
    receive(office, u"花壇の手入れ"_s, {}, body.id);
    CHECK(titles(office, u"緑の会"_s).contains(u"花壇の手入れ"_s));
    Organization renamed = body.value;
    renamed.name = u"みどりの手"_s;
    office.centre().organizations().edit(body, renamed);
    CHECK(titles(office, u"みどりの手"_s).contains(u"花壇の手入れ"_s));
    CHECK(titles(office, u"緑の会"_s).isEmpty());
}

TEST_CASE("what is taken back can no longer be found, and is found again when it is done again", "[search]")
{
    tests::Office office;
    receive(office, u"多文化の防災訓練"_s);
    office.centre().journal().undo();
    CHECK(titles(office, u"防災"_s).isEmpty());
    office.centre().journal().redo();
    CHECK(titles(office, u"防災"_s).size() == 1);
    CHECK(staleDocuments(office.centre().database()).isEmpty());
}

TEST_CASE("a hit is marked on the original spelling", "[search]")
{
    tests::Office office;
    receive(office, u"（株）ﾔﾏﾀﾞの相談"_s, u"長い前置きのあとに、子ども食堂の話が出た。"_s);
    const auto hit = office.centre().search().find(asked(office, u"山田やまだ -ない"_s)).hits;
    CHECK(hit.isEmpty());
    const auto found = office.centre().search().find(asked(office, u"やまだ"_s)).hits;
    REQUIRE(found.size() == 1);
    REQUIRE(found.first().titleHits.size() == 1);
    CHECK(found.first().title.mid(found.first().titleHits[0].at, found.first().titleHits[0].length) == u"ﾔﾏﾀﾞ"_s);
    const auto inside = office.centre().search().find(asked(office, u"食堂"_s)).hits.first();
    CHECK(inside.snippet.mid(inside.snippetHits[0].at, inside.snippetHits[0].length) == u"食堂"_s);
}

TEST_CASE("an index of another folding is told, and built anew beside the window", "[search]")
{
    tests::Office office;
    receive(office, u"空き家の活用"_s);
    office.centre().database().run(u"UPDATE search_version SET folding = 0"_s);
    office.centre().database().run(u"DELETE FROM document"_s);
    office.reopen();
    CHECK_FALSE(office.centre().search().isComplete());
    receive(office, u"空き家の片付け"_s); // saved before and while it is built
    rebuildIndexOf(office.path());
    CHECK(office.centre().search().isComplete());
    CHECK(titles(office, u"空き家"_s).size() == 2);
    CHECK(unindexedRecords(office.centre().database()).isEmpty());
}

TEST_CASE("a rebuilding that was broken off is begun again", "[search]")
{
    tests::Office office;
    for (int i = 0; i < 200; ++i)
        receive(office, u"空き家の活用"_s);
    Progress progress;
    progress.report = [&](qint64, qint64) { progress.cancelled->store(true); };
    CHECK_THROWS_MATCHES(rebuildIndexOf(office.path(), progress), Error, tests::withFault(Fault::Cancelled));
    CHECK_FALSE(office.centre().search().isComplete());
    rebuildIndexOf(office.path());
    CHECK(office.centre().search().count(asked(office, u"空き家"_s)) == 200);
}

TEST_CASE("a new label of a legal form is found at once; other words of the lists leave the index as it is", "[search]")
{
    tests::Office office;
    Vocabulary& vocabulary = office.centre().vocabulary();
    const auto form = vocabulary.terms(QString(LegalFormList::name)).first();
    const auto body = office.centre().organizations().add({.name = u"みどり"_s, .legalForm = {form.value.code}});
    receive(office, u"花壇の手入れ"_s, {}, body.id);
    VocabularyTerm after = form.value;
    after.labelJa = u"市民団体"_s;
    vocabulary.edit(form, after);
    CHECK(titles(office, u"市民団体みどり"_s).contains(u"花壇の手入れ"_s));
    const auto topic = vocabulary.terms(QString(TopicList::name)).first();
    VocabularyTerm renamed = topic.value;
    renamed.labelJa = u"別の分類"_s;
    vocabulary.edit(topic, renamed);
    CHECK(office.centre().search().isComplete());
    CHECK(staleDocuments(office.centre().database()).isEmpty());
}

TEST_CASE("the newest come first, kind by kind, and a page says whether there are more", "[search]")
{
    tests::Office office;
    const auto body = office.centre().organizations().add({.name = u"空き家の会"_s});
    for (const int day : {3, 1, 2}) {
        Consultation c{.channel = {u"TEL"_s}, .subject = u"空き家の%1日"_s.arg(day)};
        c.receivedAt = QDateTime(QDate(2026, 11, day), QTime(10, 0));
        c.organization = body.id;
        office.centre().consultations().receive(c);
    }
    CHECK(titles(office, u"空き家"_s) == QStringList{u"空き家の会"_s, u"空き家の3日"_s, u"空き家の2日"_s, u"空き家の1日"_s});
    SearchDesk& search = office.centre().search();
    const auto first = search.find(asked(office, u"空き家"_s), 3);
    CHECK(first.more);
    const auto second = search.find(asked(office, u"空き家"_s), 3, 3);
    CHECK_FALSE(second.more);
    REQUIRE(second.hits.size() == 1);
    CHECK(second.hits.first().title == u"空き家の1日"_s);
    CHECK(search.find(asked(office, u"空き家"_s), Subject::Consultation, 1, 1).hits.first().title == u"空き家の2日"_s);
    CHECK(search.counts(asked(office, u"空き家"_s)) == QMap<Subject, qint64>{{Subject::Organization, 1}, {Subject::Consultation, 3}});
}

TEST_CASE("hundreds of saves without an idle moment leave few segments, and upkeep leaves fewer", "[search]")
{
    tests::Office office;
    const auto segments = [&] {
        Query query(office.centre().database(), u"SELECT count(DISTINCT segid) FROM search_idx"_s);
        query.run().next();
        return query.read<int>(0);
    };
    for (int i = 0; i < 330; ++i)
        receive(office, u"空き家の活用 %1"_s.arg(i));
    CHECK(segments() < 330);
    tidyIndex(office.path());
    CHECK(segments() < 10);
    CHECK(office.centre().search().count(asked(office, u"空き家"_s)) == 330);
}

TEST_CASE("what an import has not finished yet is not found", "[search]")
{
    tests::Office office;
    const auto row = receive(office, u"空き家の活用"_s);
    Database& db = office.centre().database();
    const qint64 action = office.centre().journal().beginLong(Deed::ImportConsultations);
    Query(db, u"UPDATE consultation SET revision = ? WHERE id = ?"_s).bind(action).bind(row.id.value).run();
    CHECK(titles(office, u"空き家"_s).isEmpty());
    CHECK(office.centre().search().count(asked(office, u"空き家"_s)) == 0);
    office.centre().journal().finishLong(action);
    CHECK(titles(office, u"空き家"_s).size() == 1);
}

TEST_CASE("a planned visit is found by its place and by whom it is to meet", "[search][task]")
{
    tests::Office office;
    Task visit;
    visit.what = u"空き店舗を見る"_s;
    visit.visit = {u"OUT"_s};
    visit.startsAt = QDateTime(QDate(2026, 11, 26), QTime(14, 0));
    visit.endsAt = QDateTime(QDate(2026, 11, 26), QTime(15, 0));
    visit.whom = u"大森 明"_s;
    visit.place = u"西口の旧書店"_s;
    office.centre().tasks().promise(visit);
    const auto found = office.centre().search().find(asked(office, u"旧書店"_s)).hits;
    REQUIRE(found.size() == 1);
    CHECK(found.first().title == u"空き店舗を見る"_s);
    CHECK(found.first().snippet == u"西口の旧書店"_s);
    CHECK(titles(office, u"大森"_s) == QStringList{u"空き店舗を見る"_s});
}

TEST_CASE("a meeting is found by who came in somebody's place", "[search][meeting]")
{
    tests::Office office;
    MeetingDesk& desk = office.centre().meetings();
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 20);
    meeting.kind = {u"DELIB"_s};
    meeting.theme = u"地域猫の打合せ"_s;
    meeting.start = QDateTime(QDate(2026, 11, 23), QTime(10, 0));
    meeting.end = QDateTime(QDate(2026, 11, 23), QTime(11, 0));
    meeting.participants = {Participant()};
    meeting.participants[0].name = u"片山 修"_s;
    desk.recordHeld(desk.convene(meeting), {{1, Attendance::Proxy, u"主任 土居 亮"_s}});
    CHECK(titles(office, u"土居"_s) == QStringList{u"地域猫の打合せ"_s});
}
