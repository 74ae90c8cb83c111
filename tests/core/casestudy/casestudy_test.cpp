#include "core/attachment/attachment_desk.h"
#include "core/casestudy/casestudy_book.h"
#include "core/casestudy/casestudy_rules.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/search/search_desk.h"
#include "core/search/search_query.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

Stored<Matter> catCase(Centre& centre)
{
    Matter matter;
    matter.title = u"猫の会×衛生の課"_s;
    matter.theme = u"地域の猫と暮らす"_s;
    matter.openedOn = QDate(2025, 5, 1);
    matter.path = {{2025, Stage::Deliberation, u"協議の場"_s, u"課題を話し合った"_s, {}},
        {2025, Stage::Practice, u"調査事業"_s, u"町の声を集めた"_s, {}},
        {2026, Stage::Practice, u"推進事業"_s, u"講座を開いた"_s, {}}};
    return centre.matters().open(matter);
}

CaseStudy study(const Stored<Matter>& matter)
{
    CaseStudy study = CaseStudyBook::begun(matter, {u"期待した役割"_s, u"生まれた効果"_s, u"提言"_s});
    study.answers[0].answer = u"率直な意見"_s;
    return study;
}

} // namespace

TEST_CASE("a case study begins with the theme and the three questions", "[core][casestudy]")
{
    Office office;
    const auto matter = catCase(office.centre());
    const CaseStudy begun = CaseStudyBook::begun(matter, {u"期待した役割"_s, u"生まれた効果"_s, u"提言"_s});
    CHECK(begun.title == u"地域の猫と暮らす"_s);
    CHECK(begun.answers.size() == 3);
    CHECK(begun.status == StudyStatus::Draft);
    const auto row = office.centre().caseStudies().write(begun);
    CHECK(office.centre().caseStudies().of(matter.id) == QList<Stored<CaseStudy>>{row});
    CHECK(check(row.value).isEmpty());
}

TEST_CASE("the path of a case study is that of its case, but for the years that it tells itself", "[core][casestudy]")
{
    Office office;
    const auto matter = catCase(office.centre());
    CaseStudy telling = study(matter);
    QList<StudyYear> path = pathOf(telling, matter.value.path);
    REQUIRE(path.size() == 2);
    CHECK(path[0] == StudyYear{2025, u"調査事業"_s, u"町の声を集めた"_s});
    telling.years << StudyYear{2027, u"その後"_s, u"町の仕組みになった"_s} << StudyYear{2025, u"はじめに"_s, u"声を聞いた"_s};
    path = pathOf(telling, matter.value.path);
    REQUIRE(path.size() == 3);
    CHECK(path[0].heading == u"はじめに"_s);
    CHECK(path[1].heading == u"推進事業"_s);
    CHECK(path[2].fiscalYear == 2027);
}

TEST_CASE("what is published is open to everybody and says where it came out", "[core][casestudy]")
{
    Office office;
    CaseStudyBook& book = office.centre().caseStudies();
    CaseStudy written = study(catCase(office.centre()));
    written.sharing = SharingScope::Participants;
    auto row = book.write(written);
    CaseStudy hasty = row.value;
    hasty.status = StudyStatus::Published;
    CHECK_THROWS_MATCHES(book.edit(row, hasty), Error, tests::withFault(Fault::Invalid));
    row = book.publish(row, {.medium = u"協働通信"_s, .volume = u"vol.3"_s, .on = QDate(2026, 8, 1), .monthOnly = true});
    CHECK(row.value.status == StudyStatus::Published);
    CHECK(row.value.sharing == SharingScope::Public);
    CHECK_FALSE(blocks(check(row.value)));
    // Two of the three questions are still open: worth a look, no reason to refuse.
    CHECK(check(row.value).size() == 2);
    office.centre().journal().undo();
    CHECK(book.get(row.id).value == written);
}

TEST_CASE("a photograph that a case study shows stays with its case, and a case with a study stays in the register", "[core][casestudy]")
{
    Office office;
    Centre& centre = office.centre();
    const auto matter = catCase(centre);
    const auto photo = centre.attachments().attach(matter.id, {{u"講座.jpg"_s, QByteArray("bytes")}}).first();
    CaseStudy shown = study(matter);
    shown.photos << StudyPhoto{photo.id, u"講座のようす"_s};
    const auto row = centre.caseStudies().write(shown);
    CHECK_THROWS_MATCHES(centre.attachments().detach(photo), Error, tests::withFault(Fault::Referenced));
    CHECK_THROWS_MATCHES(centre.matters().remove(matter), Error, tests::withFault(Fault::Referenced));
    centre.caseStudies().remove(row);
    centre.attachments().detach(photo);
    const auto removed = centre.journal().removed(5);
    REQUIRE(removed.first().subject == Subject::Attachment);
    centre.journal().bringBack({removed.last()}); // the study, with the file it shows
    CHECK(centre.caseStudies().get(row.id).value == shown);
    CHECK(centre.attachments().find(photo.id));
}

TEST_CASE("a case study is found by what was answered", "[core][casestudy][search]")
{
    Office office;
    Centre& centre = office.centre();
    const auto row = centre.caseStudies().write(study(catCase(centre)));
    const auto page = centre.search().find(parseSearch(u"率直な意見"_s, centre.vocabulary(), centre.staff(), centre.fiscalYearLabels()), Subject::CaseStudy, 10);
    REQUIRE(page.hits.size() == 1);
    CHECK(page.hits.first().id == row.id.value);
    CHECK(page.hits.first().title == u"地域の猫と暮らす"_s);
    CHECK(page.hits.first().aside == u"猫の会×衛生の課"_s);
}
