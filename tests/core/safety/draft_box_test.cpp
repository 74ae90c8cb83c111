#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/safety/draft_box.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

Draft memoDraft(const QString& said)
{
    return {u"memo"_s, {}, 0, said.left(10), {{u"content"_s, said}, {u"channel"_s, u"TEL"_s}}};
}

} // namespace

TEST_CASE("a draft of every keystroke is there after the program was killed", "[drafts]")
{
    tests::Office office;
    DraftBox& drafts = office.centre().drafts();
    auto id = drafts.keep(memoDraft(u"子ども"_s));
    id = drafts.keep(memoDraft(u"子ども食堂の"_s), id);

    // A second look at the file while the first still has it open: what a killed program leaves.
    const auto centre = Centre::open(office.path(), office.options({u"the desk"_s, {}}));
    const auto kept = centre->drafts().ofThisSeat();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().id == id);
    CHECK(kept.first().draft == memoDraft(u"子ども食堂の"_s));
    CHECK(kept.first().at == QDateTime(QDate(2026, 11, 24), QTime(10, 10)));
}

TEST_CASE("drafts are no actions: nothing to undo, and other windows do not stir", "[drafts]")
{
    tests::Office office;
    const auto other = Centre::open(office.path(), office.options({u"another desk"_s, {}}));
    int notices = 0;
    QObject::connect(&other->changes(), &ChangeNotifier::committed, &other->changes(), [&] { ++notices; });
    const qint64 last = office.centre().journal().lastAction();
    office.centre().drafts().keep(memoDraft(u"電話"_s));
    other->journal().poll();
    CHECK(notices == 0);
    CHECK(office.centre().journal().lastAction() == last);
    CHECK_FALSE(office.centre().journal().undoable());
}

TEST_CASE("each seat sees its own drafts first, the office sees all, and a saved one is gone", "[drafts]")
{
    tests::Office office;
    const auto mine = office.centre().drafts().keep({u"consultation"_s, 12, 34, u"R8-0012"_s, {{u"subject"_s, u"空き家"_s}}});
    office.setNow(QDateTime(QDate(2026, 11, 24), QTime(10, 20)));
    office.reopen({u"another desk"_s, {}});
    office.centre().drafts().keep(memoDraft(u"二件目"_s));
    CHECK(office.centre().drafts().ofThisSeat().size() == 1);
    const auto all = office.centre().drafts().all();
    REQUIRE(all.size() == 2);
    CHECK(all.last().id == mine);
    CHECK(all.last().draft.row == 12);
    CHECK(all.last().draft.revision == 34);
    office.centre().drafts().discard(mine);
    office.centre().drafts().discard(mine);
    CHECK_FALSE(office.centre().drafts().find(mine));
    CHECK(office.centre().drafts().keep(memoDraft(u"続き"_s), mine) == mine);
}

TEST_CASE("a draft in a file that may only be read is refused with that reason", "[drafts]")
{
    tests::Office office;
    office.close();
    CentreOptions options = office.options({u"the desk"_s, {}});
    options.readOnly = true;
    const auto centre = Centre::open(office.path(), options);
    CHECK_THROWS_MATCHES(centre->drafts().keep(memoDraft(u"電話"_s)), Error, tests::withFault(Fault::ReadOnly));
}
