#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/common/message_bar.h"
#include "ui/history/taking_back.h"

#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

Stored<Consultation> callAbout(Centre& centre, const QString& subject)
{
    return centre.consultations().receive({.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0)), .channel = {u"TEL"_s}, .subject = subject});
}

/// The link of a message that takes its act back; nullptr where it offers none.
QToolButton* offered(MessageBar& bar)
{
    for (auto* link : bar.findChildren<QToolButton*>())
        if (link->isVisibleTo(&bar) && link->text() == u"Undo"_s)
            return link;
    return nullptr;
}

} // namespace

TEST_CASE("a message takes back the act that it speaks of, though another one followed", "[ui][undo]")
{
    Office office;
    MessageBar bar, later;
    const auto first = callAbout(office.centre(), u"花壇"_s);
    sayDone(office.centre(), bar, u"花壇を登録しました。"_s);
    const auto second = callAbout(office.centre(), u"地域猫"_s);
    sayDone(office.centre(), later, u"地域猫を登録しました。"_s);
    REQUIRE(offered(bar));
    offered(bar)->click();
    CHECK_FALSE(office.centre().consultations().exists(first.id));
    CHECK(office.centre().consultations().exists(second.id));
    CHECK(bar.sentence().contains(u"花壇"_s));
}

TEST_CASE("an act that found nothing to change offers nothing to take back", "[ui][undo]")
{
    Office office;
    MessageBar bar;
    const auto matter = office.centre().matters().open({.title = u"花壇"_s, .openedOn = QDate(2026, 11, 1)});
    const auto call = callAbout(office.centre(), u"花壇"_s);
    office.centre().consultations().tie({call.id}, matter.id);
    sayDone(office.centre(), bar, u"案件に結びました。"_s);
    CHECK(offered(bar));
    office.centre().consultations().tie({call.id}, matter.id); // it is tied already
    sayDone(office.centre(), bar, u"案件に結びました。"_s);
    CHECK_FALSE(offered(bar));
}
