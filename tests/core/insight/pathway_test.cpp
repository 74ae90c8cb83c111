#include "core/casestudy/casestudy_book.h"
#include "core/consultation/consultation_desk.h"
#include "core/insight/pathway.h"
#include "core/japan/fiscal_year.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "core/sample/sample.h"
#include "tests/support/office.h"

#include <random>

using namespace musubi;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

PathwayMeasures screen(int width)
{
    return {.width = width, .leastColumn = 140, .narrowColumn = 44, .margin = 8, .head = 28, .mark = 12, .markRow = 40, .bar = 36, .leastBar = 96, .strip = 22, .gap = 4,
        .leastLabel = 28, .widthOf = [](const QString& text) { return static_cast<int>(text.size()) * 12; }};
}

QStringList factLabels(const Pathway& pathway)
{
    QStringList labels;
    for (const PathwayFact& fact : pathway.facts)
        labels << (fact.kind == PathwayKind::Contact ? QString() : fact.title);
    return labels;
}

bool meets(const QRect& box, QPoint point)
{
    return point.x() >= box.left() && point.x() <= box.right() && point.y() >= box.top() && point.y() <= box.bottom();
}

/// A link goes straight, across or down, and strikes through nothing: not a mark, not a bar, not a word. Its own two boxes
/// it touches at their edges alone.
void checkGoesAround(const PathwayLayout& layout, const PathwayLayout::Link& link)
{
    for (qsizetype i = 1; i < link.way.size(); ++i) {
        const QPoint a = link.way[i - 1], b = link.way[i];
        CHECK((a.x() == b.x() || a.y() == b.y()));
        const QRect piece = QRect(QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())), QPoint(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
        for (qsizetype item = 0; item < layout.items.size(); ++item) {
            const QRect &box = layout.items[item].box, &words = layout.items[item].labelBox;
            CHECK_FALSE((!words.isEmpty() && piece.intersects(words)));
            if (item == link.from)
                CHECK((i == 1 || !piece.intersects(box)));
            else if (item == link.to)
                CHECK((i + 1 == link.way.size() || !piece.intersects(box)));
            else
                CHECK_FALSE(piece.intersects(box));
        }
    }
}

/// What holds of every layout, whatever happened.
void checkLayout(const Pathway& pathway, const PathwayLayout& layout)
{
    const auto [first, last] = yearsOf(pathway);
    REQUIRE(layout.columns.size() == last - first + 1);
    int left = 0;
    for (const auto& column : layout.columns) {
        CHECK(column.left == left);
        CHECK(column.width > 0);
        left += column.width;
    }
    CHECK(layout.size.width() == left);
    REQUIRE(layout.lanes.size() == 3);
    for (qsizetype i = 1; i < layout.lanes.size(); ++i)
        CHECK(layout.lanes[i].top == layout.lanes[i - 1].top + layout.lanes[i - 1].height);
    CHECK(layout.size.height() == layout.lanes.last().top + layout.lanes.last().height);

    QList<int> shown(pathway.facts.size(), 0);
    QList<std::pair<QRect, qsizetype>> boxes;
    for (qsizetype i = 0; i < layout.items.size(); ++i) {
        const auto& item = layout.items[i];
        const auto& column = layout.columns[item.column];
        for (const qsizetype fact : item.facts) {
            ++shown[fact];
            CHECK(japan::fiscalYearOf(pathway.facts[fact].on) == column.fiscalYear);
        }
        const QRect ground(column.left, 0, (item.lasting ? left : column.left + column.width) - column.left, layout.size.height());
        CHECK(item.box.isValid());
        CHECK(ground.contains(item.box));
        const auto& lane = layout.lanes[item.stage == Stage::Aftermath ? 2 : static_cast<int>(item.stage)];
        CHECK(item.box.top() >= lane.top);
        CHECK(item.box.bottom() < lane.top + lane.height);
        boxes << std::pair(item.box, i);
        if (!item.labelBox.isEmpty()) {
            CHECK(ground.contains(item.labelBox));
            boxes << std::pair(item.labelBox, i);
        }
    }
    CHECK(shown == QList<int>(pathway.facts.size(), 1)); // everything is there, and once
    for (qsizetype i = 0; i < boxes.size(); ++i)
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            if (boxes[i].first.intersects(boxes[j].first)) {
                const auto name = [&](qsizetype k) { return pathway.facts[layout.items[boxes[k].second].facts.first()].title.toStdString(); };
                FAIL_CHECK(name(i) << " lies on " << name(j));
            }
    for (const auto& link : layout.links) {
        REQUIRE(link.way.size() > 1);
        CHECK(meets(layout.items[link.from].box, link.way.first()));
        CHECK(meets(layout.items[link.to].box, link.way.last()));
        checkGoesAround(layout, link);
    }
    if (layout.today) {
        const auto& column = layout.columns[japan::fiscalYearOf(pathway.today) - first];
        CHECK(*layout.today >= column.left);
        CHECK(*layout.today <= column.left + column.width);
        for (const auto& item : layout.items) // it stops above the bars, in whatever lane they begin
            CHECK((item.kind != PathwayKind::Programme || item.box.top() >= layout.todayUntil));
    }
}

/// A history of chance over up to twelve years.
Pathway anyHistory(quint32 seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int count) { return static_cast<int>(random() % static_cast<quint32>(count)); };
    const int days = 1 + upTo(12 * 366);
    const auto anyDay = [&] { return QDate(2014, 4, 1).addDays(upTo(days)); };
    Pathway pathway;
    pathway.openedOn = anyDay();
    if (upTo(2))
        pathway.today = QDate(2014, 4, 1).addDays(days + upTo(400));
    const int clustered = upTo(3);
    for (int i = upTo(150); i > 0; --i) {
        PathwayFact fact;
        fact.kind = static_cast<PathwayKind>(upTo(5));
        fact.on = clustered == 0 ? pathway.openedOn.addDays(upTo(5)) : anyDay();
        fact.title = QString(1 + upTo(20), u'字');
        switch (fact.kind) {
        case PathwayKind::Contact: break;
        case PathwayKind::Meeting: fact.stage = Stage::Deliberation; break;
        case PathwayKind::Outcome: fact.stage = static_cast<Stage>(upTo(4)); break;
        case PathwayKind::Publication: fact.stage = Stage::Practice; break;
        case PathwayKind::Programme:
            if (upTo(6) > 0)
                fact.kind = PathwayKind::Contact;
            fact.stage = fact.kind == PathwayKind::Contact ? Stage::Consultation : static_cast<Stage>(1 + upTo(3));
            fact.lasting = fact.kind == PathwayKind::Programme && upTo(5) == 0;
            fact.until = fact.on.addDays(upTo(500));
            break;
        }
        for (int link = upTo(3); link > 0 && !pathway.facts.isEmpty(); --link)
            fact.from << upTo(static_cast<int>(pathway.facts.size()));
        pathway.facts << fact;
    }
    return pathway;
}

struct PathwaySample {
    PathwaySample() { makeSample(office.centre(), QDate(2020, 11, 24)); }

    Pathway pathwayOf(const QString& theme)
    {
        for (const auto id : office.centre().matters().ids({}))
            if (office.centre().matters().get(id).value.theme.contains(theme))
                return readPathway(office.centre(), id);
        return {};
    }

    Office office{QDateTime(QDate(2020, 11, 24), QTime(10, 32))};
};

QList<PathwayFact> factsOf(const Pathway& pathway, PathwayKind kind)
{
    QList<PathwayFact> found;
    std::copy_if(pathway.facts.begin(), pathway.facts.end(), std::back_inserter(found), [&](const PathwayFact& fact) { return fact.kind == kind; });
    return found;
}

} // namespace

TEST_CASE("the way of each of the five real cases stands in its columns and lies on nothing", "[insight][pathway]")
{
    PathwaySample sample;
    for (const QString& theme : {u"地域猫活動"_s, u"西川緑道公園"_s, u"学童期"_s, u"鳥獣被害"_s, u"消費者被害"_s}) {
        INFO(theme.toStdString());
        const Pathway pathway = sample.pathwayOf(theme);
        REQUIRE_FALSE(pathway.facts.isEmpty());
        for (const int width : {400, 1100, 1800})
            checkLayout(pathway, layoutPathway(pathway, factLabels(pathway), screen(width)));
    }
}

TEST_CASE("the cat case: four columns, a bar each year, and the general policy as an arrow from its day", "[insight][pathway]")
{
    PathwaySample sample;
    const Pathway pathway = sample.pathwayOf(u"地域猫活動"_s);
    CHECK(yearsOf(pathway) == std::pair(2017, 2020));
    const auto programmes = factsOf(pathway, PathwayKind::Programme);
    REQUIRE(programmes.size() == 4);
    CHECK(programmes[0].title == u"市民協働推進ニーズ調査事業"_s);
    CHECK(programmes[3].lasting);
    CHECK(programmes[3].code == u"GENERAL"_s);
    CHECK(programmes[3].on == QDate(2020, 4, 1));
    CHECK(factsOf(pathway, PathwayKind::Outcome).size() == 3); // 一般施策化 is the arrow itself
    const auto layout = layoutPathway(pathway, factLabels(pathway), screen(1100));
    const auto arrow = std::find_if(layout.items.begin(), layout.items.end(), [](const auto& item) { return item.lasting; });
    REQUIRE(arrow != layout.items.end());
    CHECK(arrow->box.right() + 1 == layout.size.width());
    CHECK(layout.today);
}

TEST_CASE("a meeting ties the contact it was convened from to the programme that began within a year", "[insight][pathway]")
{
    Office office;
    Centre& centre = office.centre();
    Consultation call;
    call.receivedAt = QDateTime(QDate(2025, 4, 10), QTime(10, 0));
    call.subject = u"猫"_s;
    const auto contact = centre.consultations().receive(call).id;
    Matter matter;
    matter.title = u"地域猫"_s;
    matter.openedOn = QDate(2025, 4, 10);
    matter.path = {{2026, Stage::Practice, u"モデル事業"_s, {}, {}}};
    const auto row = centre.matters().open(matter, {contact});
    Meeting meeting;
    meeting.convenedOn = QDate(2025, 5, 1);
    meeting.theme = u"課題の共有"_s;
    meeting.round = 1;
    meeting.start = QDateTime(QDate(2025, 6, 2), QTime(14, 0));
    meeting.end = QDateTime(QDate(2025, 6, 2), QTime(16, 0));
    meeting.matters = {{row.id}};
    meeting.consultations = {{contact}};
    centre.meetings().convene(meeting);
    meeting.start = meeting.end = std::nullopt; // without a day it stands nowhere
    centre.meetings().convene(meeting);

    const Pathway pathway = readPathway(centre, row.id);
    REQUIRE(factsOf(pathway, PathwayKind::Meeting).size() == 1);
    REQUIRE(pathway.facts.size() == 3);
    CHECK(pathway.facts[1].from == QList<qsizetype>{0});
    CHECK(pathway.facts[1].ordinal == 1);
    CHECK(pathway.facts[2].from == QList<qsizetype>{1});
    CHECK(layoutPathway(pathway, {}, screen(900)).links.size() == 2);
}

TEST_CASE("a project leads to its next year, whatever outcomes it has", "[insight][pathway]")
{
    Office office;
    Centre& centre = office.centre();
    Matter matter;
    matter.title = u"地域猫"_s;
    matter.openedOn = QDate(2024, 4, 1);
    const auto row = centre.matters().open(matter);
    auto first = centre.projects().plan({.fiscalYear = 2024, .title = u"講座"_s, .matter = row.id}, centre.officeCalendar());
    for (const auto& [on, code] : {std::pair(QDate(2024, 3, 1), u"ADOPT"_s), {QDate(2024, 12, 1), u"PRODUCT"_s}, {QDate(2025, 3, 1), u"SELF_RUN"_s}})
        first = centre.projects().recordOutcome(first, {on, {code}, {}});
    centre.projects().recordOutcome(centre.projects().continueNextYear(first, centre.officeCalendar()), {QDate(2025, 9, 1), {u"UNDERSTAND"_s}, {}});
    const Pathway pathway = readPathway(centre, row.id);
    QList<qsizetype> years;
    for (qsizetype i = 0; i < pathway.facts.size(); ++i)
        if (pathway.facts[i].record.first == Subject::Project && pathway.facts[i].code.isEmpty())
            years << i;
    REQUIRE(years.size() == 2);
    CHECK(pathway.facts[years[1]].from == QList<qsizetype>{years[0]});
    for (const PathwayFact& fact : pathway.facts)
        CHECK((fact.code.isEmpty() || fact.from.isEmpty()));
    checkLayout(pathway, layoutPathway(pathway, factLabels(pathway), screen(1100)));
}

TEST_CASE("where the case was published stands under what was done, by the month where no day is known", "[insight][pathway]")
{
    Office office;
    Matter matter;
    matter.title = u"地域猫"_s;
    matter.openedOn = QDate(2019, 4, 1);
    const auto row = office.centre().matters().open(matter);
    CaseStudy study;
    study.matter = row.id;
    study.title = u"地域猫活動"_s;
    const auto written = office.centre().caseStudies().write(study);
    office.centre().caseStudies().publish(written, {u"『協働通信』"_s, u"vol.3"_s, QDate(2019, 8, 1), true, {}});
    const auto published = factsOf(readPathway(office.centre(), row.id), PathwayKind::Publication);
    REQUIRE(published.size() == 1);
    CHECK(published.first().title == u"『協働通信』 vol.3"_s);
    CHECK(published.first().known == PathwayFact::Known::Month);
    CHECK(published.first().record == std::pair(Subject::CaseStudy, written.id.value));
}

TEST_CASE("two programmes in one year stack, and the lane grows by a bar", "[insight][pathway]")
{
    PathwaySample sample;
    const Pathway canal = sample.pathwayOf(u"西川緑道公園"_s), learning = sample.pathwayOf(u"学童期"_s);
    const auto two = layoutPathway(canal, factLabels(canal), screen(1100)), one = layoutPathway(learning, factLabels(learning), screen(1100));
    CHECK(two.lanes[2].height == one.lanes[2].height + 40);
    QList<int> tops;
    for (const auto& item : two.items)
        if (item.kind == PathwayKind::Programme && two.columns[item.column].fiscalYear == 2018)
            tops << item.box.top();
    REQUIRE(tops.size() == 2);
    CHECK(tops[0] + 40 == tops[1]);
}

TEST_CASE("whatever happened in whatever years, nothing overlaps, all is in its column, and links end on what they tie", "[insight][pathway]")
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        const Pathway pathway = anyHistory(seed);
        for (const int width : {200, 1100})
            checkLayout(pathway, layoutPathway(pathway, factLabels(pathway), screen(width)));
        PathwayMeasures paper = screen(2400);
        paper.leastColumn = 0;
        checkLayout(pathway, layoutPathway(pathway, factLabels(pathway), paper));
    }
}

TEST_CASE("a contact leads to its meeting and the meeting to its programme", "[insight][pathway]")
{
    Pathway pathway;
    pathway.openedOn = QDate(2026, 4, 1);
    pathway.facts = {{PathwayKind::Contact, Stage::Consultation, QDate(2026, 4, 10)}, {PathwayKind::Meeting, Stage::Deliberation, QDate(2026, 6, 10)},
        {PathwayKind::Programme, Stage::Practice, QDate(2026, 8, 1), QDate(2027, 3, 31)}};
    pathway.facts[1].from = {0};
    pathway.facts[2].from = {1};
    const auto layout = layoutPathway(pathway, {}, screen(900));
    REQUIRE(layout.links.size() == 2);
    checkLayout(pathway, layout);
    CHECK(layout.links[1].way.last() == layout.items[2].box.topLeft());
}

TEST_CASE("years in which nothing happened are narrow, and a closed case has no today", "[insight][pathway]")
{
    Pathway pathway;
    pathway.openedOn = QDate(2016, 5, 1);
    pathway.facts = {{PathwayKind::Contact, Stage::Consultation, QDate(2016, 5, 1)}, {PathwayKind::Contact, Stage::Consultation, QDate(2024, 5, 1)}};
    const auto layout = layoutPathway(pathway, {}, screen(900));
    REQUIRE(layout.columns.size() == 9);
    CHECK_FALSE(layout.columns.first().narrow);
    for (qsizetype i = 1; i < 8; ++i)
        CHECK(layout.columns[i].width == 44);
    CHECK_FALSE(layout.today);
    CHECK(layout.size.width() == 900);
}

TEST_CASE("on paper a long way goes on in a second picture, and what lasts with it", "[insight][pathway]")
{
    Pathway pathway;
    pathway.openedOn = QDate(2014, 5, 1);
    pathway.facts = {{PathwayKind::Contact, Stage::Consultation, QDate(2014, 5, 1)}, {PathwayKind::Contact, Stage::Consultation, QDate(2023, 5, 1)}};
    PathwayFact lasting{PathwayKind::Programme, Stage::Aftermath, QDate(2018, 4, 1), QDate(2019, 3, 31)};
    lasting.lasting = true;
    lasting.from = {0};
    pathway.facts << lasting;
    pathway.facts[1].from = {2};
    const auto stretches = stretchesOf(pathway, 8);
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].facts == QList<qsizetype>{0, 2});
    CHECK(stretches[0].pathway.facts[1].from == QList<qsizetype>{0});
    CHECK(stretches[1].facts == QList<qsizetype>{1, 2});
    CHECK(stretches[1].pathway.facts[1].on == QDate(2022, 4, 1));
    CHECK(yearsOf(stretches[1].pathway) == std::pair(2022, 2023));
    for (const PathwayStretch& stretch : stretches)
        checkLayout(stretch.pathway, layoutPathway(stretch.pathway, {}, screen(900)));
    pathway.facts = {pathway.facts.first()};
    pathway.today = QDate(2025, 5, 1);
    CHECK(stretchesOf(pathway, 8).size() == 1); // nothing happened since
}
