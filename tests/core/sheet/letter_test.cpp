#include "core/base/error.h"
#include "core/settings/setting_texts.h"
#include "core/sheet/letter.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

SheetContext letterContext()
{
    SheetContext context;
    context.centreName = u"見本センター"_s;
    context.centrePhone = u"086-000-1234"_s;
    context.representative = u"センター長　岡本 一"_s;
    context.madeBy = u"三宅 由佳"_s;
    context.madeAt = QDateTime(QDate(2020, 11, 24), QTime(10, 40));
    context.documentNumber = u"協推セ第 2-118 号"_s;
    return context;
}

LetterPaper invitation()
{
    LetterPaper paper;
    paper.address = {u"岡山市保健所衛生課"_s, u"課長"_s, u"河本 誠"_s};
    paper.meeting = u"地域猫活動の進め方を考える会議"_s;
    paper.round = 2;
    paper.startsAt = QDateTime(QDate(2020, 12, 10), QTime(14, 0));
    paper.endsAt = QDateTime(QDate(2020, 12, 10), QTime(16, 0));
    paper.venue = u"勤労者福祉センター 3階"_s;
    paper.agenda = {u"これまでの経過"_s, u"役割分担"_s};
    paper.replyBy = QDate(2020, 12, 3);
    return paper;
}

QString letterWord(SheetLabel label)
{
    return u"[%1]"_s.arg(static_cast<int>(label)); // a letter brings all its words along
}

QStringList letterLines(const Sheet& sheet)
{
    QStringList lines;
    for (const auto& block : sheet.blocks) {
        if (const auto* paragraph = std::get_if<sheet::Paragraph>(&block))
            lines << sheet::worded(paragraph->text, letterWord);
        if (const auto* list = std::get_if<sheet::ItemList>(&block))
            for (const auto& item : list->items)
                lines << sheet::worded(item, letterWord);
    }
    return lines;
}

QList<LetterProblem> problemsOf(const QString& body)
{
    return check(LetterTemplate{{}, body, {}, {}});
}

} // namespace

TEST_CASE("a placeholder nobody knows is named with its line, and the one that may be meant", "[sheet][letter]")
{
    const auto problems = problemsOf(u"　{{会議名}}について\n\n日時は{{日次}}、会場は{{会 場}}です。\n{{予算}}"_s);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == LetterProblem{LetterProblem::Kind::UnknownPlaceholder, LetterPart::Body, 3, u"日次"_s, u"日時"_s});
    CHECK(problems[1].nearest == u"会場");
    CHECK(problems[2] == LetterProblem{LetterProblem::Kind::UnknownPlaceholder, LetterPart::Body, 4, u"予算"_s, {}});
}

TEST_CASE("braces and sections that do not close are found in their line", "[sheet][letter]")
{
    const auto kindAt = [](const QString& body) {
        const auto problems = problemsOf(body);
        REQUIRE(problems.size() == 1);
        return std::pair(problems[0].kind, problems[0].line);
    };
    CHECK(kindAt(u"一行目\n{{会議名 について"_s) == std::pair(LetterProblem::Kind::OpenBrace, 2));
    CHECK(kindAt(u"{{#会場}}会場は{{会場}}"_s) == std::pair(LetterProblem::Kind::UnclosedSection, 1));
    CHECK(kindAt(u"会場は\n{{会場}}{{/会場}}"_s) == std::pair(LetterProblem::Kind::StrayEnd, 2));
    CHECK(kindAt(u"{{>署名}}"_s) == std::pair(LetterProblem::Kind::NotInLetters, 1));
    CHECK(kindAt(u"{{=<% %>=}}"_s) == std::pair(LetterProblem::Kind::NotInLetters, 1));
    CHECK(kindAt(u"{{.}}"_s) == std::pair(LetterProblem::Kind::UnknownPlaceholder, 1));
    CHECK(problemsOf(u"{{! 覚え書き }}{{{会議名}}}{{&会場}}{{#議題}}{{.}}{{/議題}}{ {会議名} } {{ 会議名 }}"_s).isEmpty());
}

TEST_CASE("the standard letters have no problems and every placeholder has a name of its own", "[sheet][letter]")
{
    for (const auto& [kind, code] : Codes<LetterKind>::entries)
        CHECK(check(standardLetter(kind)).isEmpty());
    QStringList names;
    for (const LetterField field : letterFields())
        names << nameOf(field);
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("an invitation says who is asked where and when, in the frame of a letter", "[sheet][letter]")
{
    if (!canFillLetters())
        return; // built without kainjow/mustache, as the summary of the build says
    const Sheet sheet = letterSheet(standardLetter(LetterKind::Invitation), invitation(), letterContext());
    CHECK(sheet.form == sheet::Form::Letter);
    CHECK(sheet.documentNumber == u"協推セ第 2-118 号");
    CHECK(sheet.date == u"令和2年11月24日");
    CHECK(sheet::worded(sheet.title, letterWord) == u"地域猫活動の進め方を考える会議（第2回）への御出席について（依頼）");
    REQUIRE(sheet.addressee.size() == 2);
    CHECK(sheet::worded(sheet.addressee[1], letterWord) == u"課長　河本 誠　様");
    const QStringList lines = letterLines(sheet);
    CHECK(lines.contains(u"記"_s));
    CHECK(lines.contains(u"日時　令和2年12月10日（木） 14:00～16:00"_s));
    CHECK(lines.contains(u"会場　勤労者福祉センター 3階"_s));
    CHECK(lines.contains(u"議題　これまでの経過\n　　　役割分担"_s));
    CHECK(lines.indexOf(u"以上"_s) > lines.indexOf(u"記"_s));
    CHECK(lines.last() == u"【連絡先】\n見本センター　担当　三宅 由佳\n電話　086-000-1234");
    CHECK(lines.filter(u"令和2年12月3日（木）までに"_s).size() == 1);
    CHECK(lines.filter(u"オンライン"_s).isEmpty()); // nothing to say there
    CHECK(lines.filter(u"{{"_s).isEmpty());
}

TEST_CASE("a letter is Japanese in an English window", "[sheet][letter]")
{
    if (!canFillLetters())
        return;
    SheetContext english = letterContext();
    english.language = japan::DateLanguage::English;
    CHECK(letterSheet(standardLetter(LetterKind::Invitation), invitation(), english) == letterSheet(standardLetter(LetterKind::Invitation), invitation(), letterContext()));
}

TEST_CASE("a value stays text, whatever it looks like", "[sheet][letter]")
{
    if (!canFillLetters())
        return;
    LetterPaper paper = invitation();
    paper.meeting = u"<b>&amp;</b> {{会場}} {{#議題}} %1"_s;
    const LetterTemplate filled = filledLetter({u"{{会議名}}"_s, u"{{{会議名}}}{{&会議名}}"_s, {}, {}}, paper, letterContext());
    CHECK(filled.title == paper.meeting);
    CHECK(filled.body == paper.meeting + paper.meeting);
}

TEST_CASE("a template with a problem makes no letter", "[sheet][letter]")
{
    if (!canFillLetters())
        return;
    try {
        filledLetter({u"{{会議}}"_s, {}, {}, {}}, invitation(), letterContext());
        FAIL();
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::Invalid);
        CHECK(error.detail() == u"会議");
    }
}

TEST_CASE("the office's own wording of a letter is kept in the settings, and the standard one is an absent one", "[sheet][letter][settings]")
{
    CentreSettings settings;
    settings.letters.insert(LetterKind::Thanks, {u"御礼"_s, u"本文\n二行目 \"引用\""_s, {}, u"連絡先"_s});
    CHECK(settingsFrom(settingTexts(settings)) == settings);
    settings.letters.clear();
    CHECK(settingsFrom(settingTexts(settings)).letters.isEmpty());
}
