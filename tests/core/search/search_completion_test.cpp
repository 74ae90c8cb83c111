#include "core/search/search_completion.h"

#include "core/japan/fiscal_year.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

SearchCompletions completed(tests::Office& office, const QString& typed, const QString& language = u"ja"_s)
{
    Centre& centre = office.centre();
    return completionsFor(typed, typed.size(), {centre.vocabulary(), centre.staff(), centre.fiscalYearLabels(), [] { return QList<int>{2026, 2025}; }, language});
}

QStringList offered(tests::Office& office, const QString& typed, const QString& language = u"ja"_s)
{
    QStringList texts;
    for (const SearchCompletion& offer : completed(office, typed, language).offers)
        texts << offer.text;
    return texts;
}

SearchQuery readBack(tests::Office& office, const QString& typed)
{
    Centre& centre = office.centre();
    return parseSearch(typed, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels());
}

} // namespace

TEST_CASE("the names of the filters are offered while nothing or their beginning is typed", "[search]")
{
    tests::Office office;
    CHECK(offered(office, {}) == QStringList{u"種別:"_s, u"年度:"_s, u"分類:"_s, u"担当:"_s, u"状況:"_s, u"方法:"_s});
    CHECK(offered(office, u"空き家 年"_s) == QStringList{u"年度:"_s});
    CHECK(offered(office, u"st"_s, u"en"_s) == QStringList{u"staff:"_s, u"status:"_s});
    CHECK(offered(office, u"空き家 "_s).isEmpty());
    CHECK(offered(office, u"\"年"_s).isEmpty());
    CHECK(offered(office, u"-年"_s).isEmpty());
}

TEST_CASE("a filter offers its values, those that begin with what is typed first, and what is offered is understood", "[search]")
{
    tests::Office office;
    const auto staff = office.centre().staff().add({.code = u"S1"_s, .name = u"妹尾 春香"_s, .reading = u"せのお はるか"_s});
    CHECK(offered(office, u"担当:せの"_s) == QStringList{u"担当:妹尾春香"_s});
    CHECK(readBack(office, u"担当:妹尾春香"_s).staff == QList<Id<Staff>>{staff.id});
    CHECK(offered(office, u"年度:"_s) == QStringList{u"年度:R8"_s, u"年度:R7"_s});
    CHECK(completed(office, u"年度:8"_s).offers.isEmpty() == false);
    CHECK(offered(office, u"状態:保"_s) == QStringList{u"状態:保留"_s});
    CHECK(offered(office, u"状況:保留"_s).isEmpty()); // nothing is left to complete
    CHECK(offered(office, u"10:3"_s).isEmpty());
    for (const QString& language : {u"ja"_s, u"en"_s})
        for (const QString& name : offered(office, {}, language))
            for (const QString& value : offered(office, name, language)) {
                INFO(value.toStdString());
                const SearchQuery query = readBack(office, value);
                CHECK(query.notUnderstood.isEmpty());
                CHECK(query.words.isEmpty());
                CHECK(query.hasFilters());
                CHECK(query.kinds.size() + query.topics.size() + query.channels.size() + query.staff.size() + query.statuses.size() + query.fiscalYear.has_value() == 1);
            }
}

TEST_CASE("a completion takes the place of the part at the cursor alone", "[search]")
{
    tests::Office office;
    Centre& centre = office.centre();
    const QString typed = u"空き家 状況:保 猫"_s;
    const auto completions = completionsFor(typed, 8, {centre.vocabulary(), centre.staff(), centre.fiscalYearLabels(), [] { return QList<int>(); }, u"ja"_s});
    REQUIRE(completions.offers.size() == 1);
    CHECK(QString(typed).replace(completions.at, completions.length, completions.offers.first().text) == u"空き家 状況:保留 猫"_s);
}
