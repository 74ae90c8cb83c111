#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QJsonArray>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("whom to invite is said with reasons whose points add up, and records that can be shown")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString number = desk.call({u"-f"_s, file, u"list"_s, u"cases"_s, u"--json"_s}).objects().value(0).value("number"_L1).toString();
    const Outcome made = desk.call({u"-f"_s, file, u"suggest"_s, number, u"--limit"_s, u"5"_s, u"--json"_s});
    INFO(made.errors.toStdString());
    REQUIRE(made.code == 0);
    REQUIRE_FALSE(made.objects().isEmpty());
    CHECK(made.objects().size() <= 5);
    for (const QJsonObject& one : made.objects()) {
        int sum = 0;
        for (const auto term : one.value("terms"_L1).toArray()) {
            sum += term.toObject().value("points"_L1).toInt();
            const auto evidence = term.toObject().value("evidence"_L1).toArray();
            REQUIRE_FALSE(evidence.isEmpty());
            for (const auto record : evidence)
                if (const QString shown = record.toObject().value("number"_L1).toString(); !shown.isEmpty())
                    CHECK(desk.call({u"-f"_s, file, u"show"_s, shown}).code == 0);
        }
        CHECK(sum == one.value("points"_L1).toInt());
    }
    const QString table = desk.call({u"-f"_s, file, u"suggest"_s, number, u"--limit"_s, u"1"_s}).output;
    CHECK(table.contains(made.objects().first().value("name"_L1).toString()));
}

TEST_CASE("a consultation asks for partners too; what is no number or no count is refused")
{
    const Desk desk;
    const QString file = desk.sample();
    const Outcome added = desk.call({u"-f"_s, file, u"--json"_s, u"add"_s, u"consultation"_s, u"--subject"_s, u"野良猫への餌やりを地域で話し合いたい"_s, u"--topic"_s, u"協働相手を探したい"_s});
    REQUIRE(added.code == 0);
    const QString number = added.objects().value(0).value("number"_L1).toString();
    const Outcome made = desk.call({u"-f"_s, file, u"suggest"_s, number});
    CHECK(made.code == 0);
    CHECK(made.output.contains(u"岡山ニャンとかし隊"_s));
    CHECK(desk.call({u"-f"_s, file, u"suggest"_s, u"R2-K999"_s}).code == 1);
    CHECK(desk.call({u"-f"_s, file, u"suggest"_s, u"ねこ"_s}).code == 2);
    CHECK(desk.call({u"-f"_s, file, u"suggest"_s}).code == 2);
    CHECK(desk.call({u"-f"_s, file, u"suggest"_s, number, u"--limit"_s, u"0"_s}).code == 2);
}
