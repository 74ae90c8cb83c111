#include "tests/ui/gallery/parts_page.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace musubi;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"Dark theme"_s});
    parser.addOption({u"size"_s, u"Base size in percent"_s, u"percent"_s, u"100"_s});
    parser.addPositionalArgument(u"page"_s, u"parts, forms, case, today"_s);
    parser.process(app);
    new ui::InputMethodWatch(app);
    ui::applyTheme(app, parser.isSet(u"dark"_s) ? ui::Appearance::Dark : ui::Appearance::Light, parser.value(u"size"_s).toInt());
    QWidget* page = gallery::page(parser.positionalArguments().value(0, u"parts"_s));
    ui::setGround(*page, ui::Token::Pane);
    page->setWindowIcon(ui::Icon::application());
    page->show();
    const int code = QApplication::exec();
    delete page;
    return code;
}
