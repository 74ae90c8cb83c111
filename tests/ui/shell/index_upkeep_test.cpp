#include "ui/shell/index_upkeep.h"

#include "core/consultation/consultation_desk.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "tests/support/office.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

void receiveSome(tests::Office& office, int count)
{
    for (int i = 0; i < count; ++i)
        office.centre().consultations().receive({.receivedAt = office.centre().now(), .channel = {u"TEL"_s}, .callerName = u"妹尾"_s, .subject = u"空き家の活用 %1"_s.arg(i)});
}

} // namespace

TEST_CASE("when nobody saves any more, what was saved goes from the -wal into the file", "[ui][shell][search]")
{
    tests::Office office;
    JobRunner jobs;
    MessageBar feedback;
    IndexUpkeep upkeep(office.centre(), jobs, feedback, nullptr);
    receiveSome(office, 40);
    const qint64 before = QFileInfo(office.path()).size();
    QSignalSpy tidied(&upkeep, &IndexUpkeep::tidied);
    upkeep.setPause(0);
    REQUIRE(tidied.wait());
    CHECK(QFileInfo(office.path()).size() > before);
    CHECK(office.centre().search().count({.words = {u"空き家"_s}}) == 40);
    receiveSome(office, 1);
    REQUIRE(tidied.wait()); // and again after the next save
}

TEST_CASE("an index that is not whole is built anew beside the window", "[ui][shell][search]")
{
    tests::Office office;
    receiveSome(office, 40);
    Progress stopped;
    stopped.cancelled->store(true);
    CHECK_THROWS_MATCHES(rebuildIndexOf(office.path(), stopped), Error, tests::withFault(Fault::Cancelled));
    REQUIRE_FALSE(office.centre().search().isComplete());
    JobRunner jobs;
    MessageBar feedback;
    IndexUpkeep upkeep(office.centre(), jobs, feedback, nullptr);
    QSignalSpy rebuilt(&upkeep, &IndexUpkeep::rebuilt);
    upkeep.setPause(0);
    REQUIRE(rebuilt.wait());
    CHECK(office.centre().search().isComplete());
    CHECK(office.centre().search().count({.words = {u"空き家"_s}}) == 40);
}
