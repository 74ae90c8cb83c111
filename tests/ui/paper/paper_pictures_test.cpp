#include "tests/support/printing.h"
#include "tests/support/unpacked.h"
#include "ui/paper/layout.h"
#include "ui/paper/odt.h"
#include "ui/paper/painting.h"
#include "ui/paper/pictures.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

QString pictureWord(SheetLabel label)
{
    return label == SheetLabel::PictureNotShown ? u"（%1：表示できません）"_s : u"見出し"_s;
}

QByteArray pictureFile(QSize size, QColor color, const char* format = "PNG")
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

Sheet sheetOfPictures(std::vector<sheet::Pictures::Picture> pictures)
{
    Sheet sheet;
    sheet.title = SheetLabel::CaseStudyTitle;
    sheet.blocks = {sheet::Pictures{std::move(pictures)}};
    return sheet;
}

QString wordsOnPages(const paper::Pages& pages)
{
    QString all;
    for (const auto& page : pages.pages)
        for (const auto& piece : page.pieces)
            all += piece.text;
    return all;
}

} // namespace

TEST_CASE("pictures stand two on a line, as wide to high as they were taken, with their captions under them", "[paper][pictures]")
{
    const auto pages = paper::layOut(sheetOfPictures({{pictureFile({800, 600}, Qt::red), u"a.png"_s, u"講座のようす"_s}, {pictureFile({600, 1200}, Qt::blue), u"b.png"_s, u"見回り"_s},
                                         {pictureFile({40, 30}, Qt::green), u"c.png"_s, {}}}), pictureWord);
    REQUIRE(pages.pages.size() == 1);
    const auto& images = pages.pages.front().images;
    REQUIRE(images.size() == 3);
    CHECK(qFuzzyCompare(images[0].place.width() / images[0].place.height(), 4.0 / 3));
    CHECK(qFuzzyCompare(images[1].place.height() / images[1].place.width(), 2.0));
    CHECK(qFuzzyCompare(images[0].place.top(), images[1].place.top()));
    CHECK(images[1].place.left() > images[0].place.right());
    CHECK(images[2].place.top() > std::max(images[0].place.bottom(), images[1].place.bottom()));
    CHECK(wordsOnPages(pages).contains(u"講座のようす"_s));
    CHECK(images[2].image.size() == QSize(40, 30)); // a small one is not blown up
}

TEST_CASE("a picture is painted where it stands, and a large one no finer than it is printed", "[paper][pictures]")
{
    const auto pages = paper::layOut(sheetOfPictures({{pictureFile({4000, 3000}, Qt::red), u"a.png"_s, u"空"_s}}), pictureWord);
    const auto& image = pages.pages.front().images.at(0);
    CHECK(image.image.width() < 1200);
    constexpr double dpi = 60;
    const QImage page = paper::renderPage(pages, 0, dpi);
    CHECK(page.pixelColor((image.place.center() * dpi / 25.4).toPoint()) == QColor(Qt::red));
}

TEST_CASE("what is no picture, or is gone, says so in its place with the name of its file", "[paper][pictures]")
{
    const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/hostname'/></svg>";
    const auto pages = paper::layOut(sheetOfPictures({{"no picture", u"議事録.jpg"_s, u"講座"_s}, {{}, u"消えた.png"_s, {}}, {drawing, u"図.svg"_s, {}},
                                         {pictureFile({80, 60}, Qt::red).left(60), u"途中.png"_s, {}}}), pictureWord);
    CHECK(pages.pages.front().images.empty());
    for (const QString& words : {u"（議事録.jpg：表示できません）"_s, u"消えた.png"_s, u"図.svg"_s, u"途中.png"_s, u"講座"_s})
        CHECK(wordsOnPages(pages).contains(words));
}

TEST_CASE("many pictures go on on the next page, none across its edge", "[paper][pictures]")
{
    std::vector<sheet::Pictures::Picture> pictures;
    for (int i = 0; i < 12; ++i)
        pictures.push_back({pictureFile({300, 300}, Qt::gray), u"p.png"_s, u"説明"_s});
    const auto pages = paper::layOut(sheetOfPictures(pictures), pictureWord);
    size_t count = 0;
    CHECK(pages.pages.size() > 1);
    for (const auto& page : pages.pages)
        for (const auto& image : page.images) {
            ++count;
            CHECK(image.place.bottom() < page.size.height() - paper::Frame::footBottom);
        }
    CHECK(count == 12);
}

TEST_CASE("an ODT carries its pictures, without what the camera wrote into them, and names them", "[paper][odt][pictures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"事例.odt"_s);
    QByteArray photo = pictureFile({640, 480}, Qt::red, "JPG");
    photo.insert(2, QByteArray("\xFF\xFE\x00\x0Cplace=here", 14)); // a comment of the camera
    paper::writeOdt({sheetOfPictures({{photo, u"a.jpg"_s, u"講座 <のようす>"_s}, {pictureFile({64, 48}, Qt::blue), u"b.png"_s, {}}, {"none", u"c.jpg"_s, {}}})}, pictureWord, path);
    const QString content = QString::fromUtf8(tests::unpacked(path, u"content.xml"_s));
    CHECK(content.contains(u"xlink:href=\"Pictures/1.jpg\""_s));
    CHECK(content.contains(u"xlink:href=\"Pictures/2.png\""_s));
    CHECK(content.contains(u"講座 &lt;のようす&gt;"_s));
    CHECK(content.contains(u"c.jpg"_s));
    CHECK(QString::fromUtf8(tests::unpacked(path, u"META-INF/manifest.xml"_s)).contains(u"Pictures/1.jpg"_s));
    const QByteArray carried = tests::unpacked(path, u"Pictures/1.jpg"_s);
    CHECK_FALSE(QImage::fromData(carried).isNull());
    CHECK_FALSE(carried.contains("place=here"));
}

TEST_CASE("a transparent picture stands on white", "[paper][pictures]")
{
    const auto picture = paper::paperPicture(pictureFile({20, 20}, Qt::transparent), {80, 60});
    REQUIRE(picture);
    CHECK(picture->image.pixelColor(3, 3) == QColor(Qt::white));
    CHECK(picture->size == QSizeF(60, 60));
}
