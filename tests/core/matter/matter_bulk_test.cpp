#include "core/intake/matter_bulk_edit.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/staff/staff_room.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

QList<Id<Matter>> threeCases(Centre& centre)
{
    QList<Id<Matter>> ids;
    for (const QString& title : {u"猫"_s, u"花壇"_s, u"用水"_s})
        ids << centre.matters().open({.title = title, .openedOn = QDate(2026, 10, 1), .waitingFor = u"返事"_s, .reviewOn = QDate(2026, 12, 1)}).id;
    return ids;
}

} // namespace

TEST_CASE("cases handed over to a colleague are one action, and taking it back gives them all back", "[core][matter][bulk]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto ids = threeCases(office.centre());
    const auto omori = office.centre().staff().add({u"omori"_s, u"大森 健"_s, {}, u"大"_s, true});
    const auto report = editMatters(office.centre(), ids, {.lead = std::optional(omori.id)});
    CHECK(report.changed == 3);
    for (const auto id : ids)
        CHECK(desk.get(id).value.lead == omori.id);
    CHECK(editMatters(office.centre(), ids, {.lead = std::optional(omori.id)}).unchanged == 3);
    office.centre().journal().revert(report.action);
    for (const auto id : ids)
        CHECK_FALSE(desk.get(id).value.lead);
}

TEST_CASE("a stage by hand needs its reason, and can follow from what happened again", "[core][matter][bulk]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto ids = threeCases(office.centre());
    CHECK_THROWS_MATCHES(editMatters(office.centre(), ids, {.stage = std::optional(Stage::Practice)}), Error, tests::withFault(Fault::Invalid));
    CHECK(stageOf(desk.get(ids[0]).value) == Stage::Consultation);
    editMatters(office.centre(), ids, {.stage = std::optional(Stage::Practice), .stageReason = u"前年度から続く"_s});
    CHECK(stageOf(desk.get(ids[2]).value) == Stage::Practice);
    editMatters(office.centre(), ids, {.stage = std::optional<Stage>()});
    CHECK(stageOf(desk.get(ids[2]).value) == Stage::Consultation);
    CHECK(desk.get(ids[2]).value.stageReason.isEmpty());
}

TEST_CASE("cases closed together need a reason and wait for nothing any more; one in the trash is left out", "[core][matter][bulk]")
{
    Office office;
    auto& desk = office.centre().matters();
    const auto ids = threeCases(office.centre());
    desk.remove(desk.get(ids[1]));
    CHECK_THROWS_MATCHES(editMatters(office.centre(), ids, {.status = CaseStatus::Done}), Error, tests::withFault(Fault::Invalid));
    const auto report = editMatters(office.centre(), ids, {.status = CaseStatus::Done, .closingReason = {u"SOLVED"_s}});
    CHECK(report.changed == 2);
    CHECK(report.gone == 1);
    const Matter closed = desk.get(ids[0]).value;
    CHECK(closed.status == CaseStatus::Done);
    CHECK(closed.waitingFor.isEmpty());
    CHECK_FALSE(closed.reviewOn);
}
