#include "core/attachment/attachment_desk.h"
#include "core/casestudy/casestudy_book.h"
#include "core/journal/journal.h"
#include "tests/ui/matter/case_window.h"
#include "ui/casestudy/case_study_block.h"
#include "ui/casestudy/case_study_editor.h"
#include "ui/casestudy/study_photos.h"
#include "ui/casestudy/study_rows.h"
#include "ui/common/date_edit.h"
#include "ui/matter/matter_page.h"
#include "ui/preview/page_view.h"
#include "ui/paper/layout.h"
#include "ui/text/event_papers.h"
#include "ui/text/sheet_wording.h"

#include <QBuffer>
#include <QPlainTextEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

Stored<Matter> practisedCase(Centre& centre)
{
    return openedCase(centre, u"猫の会×衛生の課"_s, {.theme = u"地域の猫と暮らす"_s, .path = {{2025, Stage::Practice, u"調査事業"_s, u"町の声を集めた"_s, {}}}});
}

bool stands(const PageView& view, const QString& words)
{
    QString all;
    for (const auto& page : view.pages().pages)
        for (const auto& piece : page.pieces)
            all += piece.text;
    return all.contains(words);
}

} // namespace

TEST_CASE("a case study is begun on the page of its case with the three questions, and the page beside it follows what is written", "[ui][casestudy]")
{
    Office office;
    const auto matter = practisedCase(office.centre());
    MainWindow window(office.centre());
    auto* editor = openCases<CaseStudyEditor>(window, matter.id.value, u"new-study"_s);
    CHECK(editor->value().title == u"地域の猫と暮らす"_s);
    CHECK(editor->value().answers.size() == 3);
    auto* view = editor->findChild<PageView*>();
    REQUIRE(view);
    CHECK(stands(*view, u"調査事業"_s)); // of the path of the case
    CHECK_FALSE(stands(*view, u"率直な意見"_s));
    editor->findChild<StudyAnswerField*>()->findChild<QPlainTextEdit*>(u"answer"_s)->setPlainText(u"率直な意見"_s);
    REQUIRE(QTest::qWaitFor([&] { return stands(*view, u"率直な意見"_s); }, 3000));
    REQUIRE(editor->save());
    const auto studies = office.centre().caseStudies().of(matter.id);
    REQUIRE(studies.size() == 1);
    CHECK(studies.first().value.answers.first().answer == u"率直な意見"_s);
    CHECK(window.currentRoom()->place() == Place{u"matters"_s, studies.first().id.value, u"study"_s});
}

TEST_CASE("a date of the interview that cannot be read keeps the study from being saved", "[ui][casestudy]")
{
    Office office;
    const auto matter = practisedCase(office.centre());
    MainWindow window(office.centre());
    auto* editor = openCases<CaseStudyEditor>(window, matter.id.value, u"new-study"_s);
    auto* on = editor->findChild<StudyAnswerField*>()->findChild<DateEdit*>(u"on"_s);
    on->setText(u"13/45"_s);
    CHECK_FALSE(editor->save());
    on->setText(u"R8.11.2"_s);
    REQUIRE(editor->save());
    CHECK(office.centre().caseStudies().of(matter.id).first().value.answers.first().on == QDate(2026, 11, 2));
}

TEST_CASE("the page of a case says how far its study has come, and leads to it", "[ui][casestudy]")
{
    Office office;
    Centre& centre = office.centre();
    const auto matter = practisedCase(centre);
    auto row = centre.caseStudies().write(CaseStudyBook::begun(matter, {u"問い"_s}));
    MainWindow window(centre);
    openCases<MatterPage>(window, matter.id.value, {});
    const auto* line = window.findChild<CaseStudyBlock*>();
    REQUIRE(line);
    row = centre.caseStudies().publish(row, {.medium = u"協働通信"_s, .volume = u"vol.3"_s, .on = QDate(2026, 8, 1), .monthOnly = true});
    const QString page = text::caseStudyTextOf(centre, row.value);
    CHECK(page.contains(u"協働通信"_s));
    CHECK(page.contains(u"vol.3"_s));
    window.go({u"matters"_s, row.id.value, u"study"_s});
    auto* editor = window.findChild<CaseStudyEditor*>();
    REQUIRE(editor);
    CHECK(editor->row() == row.id.value);
    CHECK(editor->matter() == matter.id);
}

TEST_CASE("a case study half written is a draft that leads back to it", "[ui][casestudy][drafts]")
{
    Office office;
    const auto matter = practisedCase(office.centre());
    MainWindow window(office.centre());
    auto* editor = openCases<CaseStudyEditor>(window, matter.id.value, u"new-study"_s);
    editor->findChild<QPlainTextEdit*>(u"lead_text"_s)->setPlainText(u"書きかけ"_s);
    window.go({u"today"_s, 0, {}});
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    window.go(placeOf(drafts.first()));
    CHECK(editor->value().lead == u"書きかけ"_s);
    CHECK(editor->matter() == matter.id);
    CHECK(window.currentRoom()->key() == u"matters"_s);
}

TEST_CASE("a case study leaves as plain text: title, path, questions and answers, and where it came out", "[ui][casestudy]")
{
    Office office;
    const auto matter = practisedCase(office.centre());
    CaseStudy study = CaseStudyBook::begun(matter, {u"効果は？"_s, u"提言は？"_s});
    study.answers[0].answer = u"団体が増えた。"_s;
    study.lead = u"はじめに。"_s;
    const QStringList lines = text::caseStudyTextOf(office.centre(), study).split(u'\n');
    CHECK(lines.first() == u"地域の猫と暮らす"_s);
    CHECK(lines.contains(u"猫の会×衛生の課"_s));
    CHECK(lines.contains(u"Q. 効果は？"_s));
    CHECK(lines.contains(u"A. 団体が増えた。"_s));
    CHECK_FALSE(lines.contains(u"Q. 提言は？"_s)); // nobody has answered it yet
}

TEST_CASE("the photographs of a case study stand on its page with their captions, and one that is no picture says so", "[ui][casestudy]")
{
    Office office;
    Centre& centre = office.centre();
    const auto matter = practisedCase(centre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(&buffer, "PNG");
    const auto files = centre.attachments().attach(matter.id, {{u"講座.png"_s, bytes}, {u"壊れた.jpg"_s, QByteArray("none")}});
    CaseStudy study = CaseStudyBook::begun(matter, {});
    study.photos = {{files[0].id, u"講座のようす"_s}, {files[1].id, u"見回り"_s}};
    const auto pages = paper::layOut(text::caseStudySheetOf(centre, study), &text::SheetWording::of);
    REQUIRE(pages.pages.front().images.size() == 1);
    QString all;
    for (const auto& piece : pages.pages.front().pieces)
        all += piece.text;
    CHECK(all.contains(u"講座のようす"_s));
    CHECK(all.contains(u"壊れた.jpg"_s));
    CHECK(text::caseStudyTextOf(centre, study).contains(u"・講座のようす"_s));
}

TEST_CASE("a case without pictures says so where they are chosen and takes files there, each of which stands in a line at once", "[ui][casestudy]")
{
    Office office;
    const auto matter = practisedCase(office.centre());
    MainWindow window(office.centre());
    auto* editor = openCases<CaseStudyEditor>(window, matter.id.value, u"new-study"_s);
    auto* photos = editor->findChild<StudyPhotoField*>();
    REQUIRE(photos);
    const auto shows = [&](const QString& beginning) {
        for (const auto* one : photos->findChildren<QLabel*>())
            if (one->isVisibleTo(photos) && one->text().startsWith(beginning))
                return true;
        for (const auto* one : photos->findChildren<QToolButton*>())
            if (one->isVisibleTo(photos) && one->text().startsWith(beginning))
                return true;
        return false;
    };
    CHECK(shows(u"No picture is attached"_s));
    CHECK(shows(u"Attach picture files"_s));
    CHECK_FALSE(shows(u"Add a photograph"_s)); // a box with nothing in it
    const QString path = office.folder().filePath(u"写真.png"_s), text = office.folder().filePath(u"覚え書き.txt"_s);
    for (const QString& one : {path, text}) {
        QFile file(one);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("picture");
    }
    photos->attach({path, text});
    REQUIRE(photos->value().size() == 1);
    CHECK(office.centre().attachments().of(matter.id).size() == 2);
    CHECK(photos->value().first().attachment == office.centre().attachments().of(matter.id).first().id);
    CHECK_FALSE(shows(u"No picture is attached"_s));
    CHECK(shows(u"Add a photograph"_s));
    REQUIRE(editor->save());
    CHECK(office.centre().caseStudies().of(matter.id).first().value.photos.size() == 1);
}
