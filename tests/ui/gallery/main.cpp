#include "tests/ui/gallery/pages.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCommandLineParser>

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

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"Dark theme"_s});
    parser.addOption({u"size"_s, u"Base size in percent"_s, u"percent"_s, u"100"_s});
    parser.addPositionalArgument(u"page"_s, u"parts, form, case or today"_s);
    parser.process(app);
    new ui::InputMethodWatch(app);
    text::useLanguage(u"ja"_s);
    ui::applyTheme(app, parser.isSet(u"dark"_s) ? ui::Appearance::Dark : ui::Appearance::Light, parser.value(u"size"_s).toInt());
    QWidget* page = pageNamed(parser.positionalArguments().value(0));
    ui::setGround(*page, ui::Token::Pane);
    page->setWindowIcon(ui::Icon::application());
    page->show();
    const int code = QApplication::exec();
    delete page;
    return code;
}
