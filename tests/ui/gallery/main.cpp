#include "tests/ui/gallery/pages.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImage>
#include <QPainter>

#include <memory>

using namespace Qt::StringLiterals;
using namespace musubi;

namespace {

QWidget* pageNamed(const QString& name)
{
    if (name == "form"_L1)
        return gallery::formPage();
    if (name == "case"_L1)
        return gallery::casePage();
    if (name == "today"_L1)
        return gallery::todayPage();
    return gallery::partsPage();
}

// Both themes side by side in one picture; needs no screen.
bool savePicture(QApplication& app, const QString& name, int percent, const QString& file)
{
    QList<QImage> halves;
    for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
        ui::applyTheme(app, appearance, percent);
        const std::unique_ptr<QWidget> page(pageNamed(name));
        ui::setGround(*page, ui::Token::Pane);
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->show();
        QApplication::processEvents();
        halves.append(page->grab().toImage());
    }
    QImage both(halves[0].width() + halves[1].width(), halves[0].height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, halves[0]);
    painter.drawImage(halves[0].width(), 0, halves[1]);
    painter.end();
    return both.save(file);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"Dark theme"_s});
    parser.addOption({u"size"_s, u"Base size in percent"_s, u"percent"_s, u"100"_s});
    parser.addOption({u"save"_s, u"Save a picture of both themes and leave"_s, u"file"_s});
    parser.addPositionalArgument(u"page"_s, u"parts, form, case or today"_s);
    parser.process(app);
    new ui::InputMethodWatch(app);
    text::useLanguage(u"ja"_s);
    if (parser.isSet(u"save"_s))
        return savePicture(app, parser.positionalArguments().value(0), parser.value(u"size"_s).toInt(), parser.value(u"save"_s)) ? 0 : 1;
    ui::applyTheme(app, parser.isSet(u"dark"_s) ? ui::Appearance::Dark : ui::Appearance::Light, parser.value(u"size"_s).toInt());
    QWidget* page = pageNamed(parser.positionalArguments().value(0));
    ui::setGround(*page, ui::Token::Pane);
    page->setWindowIcon(ui::Icon::application());
    page->show();
    const int code = QApplication::exec();
    delete page;
    return code;
}
