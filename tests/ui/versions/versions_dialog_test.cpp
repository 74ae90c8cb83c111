#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "ui/versions/versions_dialog.h"

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

const FieldWords plainWords{[](const QString& field) { return field; }, [](const QString&, const QJsonValue& value) { return value.toString(); }};

const QJsonObject loaded{{u"subject"_s, u"子ども食堂"_s}, {u"phone"_s, u"086-000-0001"_s}, {u"content"_s, u"場所を探している"_s}};
const QJsonObject mine{{u"subject"_s, u"子ども食堂の運営"_s}, {u"phone"_s, u"086-000-0001"_s}, {u"content"_s, u"場所と人手を探している"_s}};
const QJsonObject theirs{{u"subject"_s, u"子ども食堂を開く"_s}, {u"phone"_s, u"086-000-0002"_s}, {u"content"_s, u"場所を探している"_s}};

} // namespace

TEST_CASE("two versions of a consultation differ where either was changed, and say who changed what", "[ui][versions]")
{
    const QList<FieldChoice> choices = choicesBetween(loaded, mine, theirs, plainWords, {u"subject"_s, u"content"_s, u"phone"_s});
    REQUIRE(choices.size() == 3);
    CHECK(choices[0].field == u"subject"_s);
    CHECK((choices[0].changedByMe && choices[0].changedElsewhere));
    CHECK(choices[0].before == u"子ども食堂"_s);
    CHECK(choices[1].field == u"content"_s);
    CHECK((choices[1].changedByMe && !choices[1].changedElsewhere));
    CHECK(choices[2].field == u"phone"_s);
    CHECK((!choices[2].changedByMe && choices[2].changedElsewhere));
}

TEST_CASE("what both changed alike needs no choice", "[ui][versions]")
{
    CHECK(choicesBetween(loaded, mine, mine, plainWords).isEmpty());
}

TEST_CASE("a colleague's phone number stays while my content is kept, and the subject is for me to choose", "[ui][versions]")
{
    VersionsDialog dialog(u"R8-0012"_s, {}, choicesBetween(loaded, mine, theirs, plainWords), plainWords.name);
    QJsonObject merged = mergedImage(mine, theirs, dialog.takenFromMine());
    CHECK(merged.value(u"phone"_s) == theirs.value(u"phone"_s));
    CHECK(merged.value(u"content"_s) == mine.value(u"content"_s));
    CHECK(merged.value(u"subject"_s) == mine.value(u"subject"_s));

    dialog.choose(u"subject"_s, false);
    merged = mergedImage(mine, theirs, dialog.takenFromMine());
    CHECK(merged.value(u"subject"_s) == theirs.value(u"subject"_s));
}
