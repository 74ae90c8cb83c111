#include "tests/support/printing.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>

#include <cmath>

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

double channelLight(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channelLight(color.redF()) + 0.7152 * channelLight(color.greenF()) + 0.0722 * channelLight(color.blueF());
}

// WCAG 2
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

struct Pair {
    Token ink;
    Token ground;
    double light;
    double dark;
};

} // namespace

TEST_CASE("every pair of colours reads as well as the look promises", "[ui][theme]")
{
    const Pair pairs[] = {{Token::Ink, Token::Window, 13.7, 13.5}, {Token::Ink2, Token::Navigation, 6.1, 9.7},
        {Token::Ink, Token::Pane, 15.6, 12.5}, {Token::Ink2, Token::PaneQuiet, 7.1, 7.9}, {Token::ControlLine, Token::Pane, 3.6, 4.2},
        {Token::Ink, Token::Tint, 13.1, 9.3}, {Token::Ink2, Token::Pane, 7.5, 8.5}, {Token::Ink3, Token::Pane, 5.4, 6.2},
        {Token::Accent, Token::Pane, 8.4, 7.4}, {Token::OnAccent, Token::Accent, 8.4, 7.8}, {Token::Accent, Token::Tint, 7.0, 5.5},
        {Token::Accent, Token::TintStrong, 6.0, 3.9}, {Token::Ink, Token::Hover, 14.2, 11.1}, {Token::Bad, Token::Pane, 6.2, 7.2},
        {Token::Bad, Token::BadTint, 5.3, 6.2}, {Token::Warn, Token::Pane, 6.4, 7.7}, {Token::Warn, Token::WarnTint, 5.8, 6.4},
        {Token::Ok, Token::Pane, 6.4, 8.2}, {Token::Ok, Token::OkTint, 5.5, 6.7}, {Token::Stage1, Token::Pane, 3.8, 9.4},
        {Token::Ink, Token::Stage1Tint, 13.8, 10.2}, {Token::Stage2, Token::Pane, 5.8, 6.5}, {Token::Ink, Token::Stage2Tint, 13.3, 9.9},
        {Token::Stage3, Token::Pane, 8.4, 5.6}, {Token::Ink, Token::Stage3Tint, 13.1, 9.3}, {Token::Stage4, Token::Pane, 8.4, 9.2},
        {Token::Ink, Token::Stage4Tint, 13.0, 9.6}, {Token::Saturday, Token::Closed, 6.0, 8.9}, {Token::Ink3, Token::Closed, 4.8, 6.7},
        {Token::Ink, Token::Mark, 13.0, 6.9}};
    const Theme light(false);
    const Theme dark(true);
    for (const Pair& pair : pairs) {
        CAPTURE(static_cast<int>(pair.ink), static_cast<int>(pair.ground));
        CHECK(contrast(light.color(pair.ink), light.color(pair.ground)) >= pair.light - 0.06);
        CHECK(contrast(dark.color(pair.ink), dark.color(pair.ground)) >= pair.dark - 0.06);
    }
}

TEST_CASE("the base size carries type and measures with it, within 90 and 200 %", "[ui][theme]")
{
    CHECK(Theme(false, 50).percent() == 90);
    CHECK(Theme(false, 300).percent() == 200);
    CHECK(Theme().font(Type::Text).pointSizeF() == 10.0);
    CHECK(Theme().font(Type::Title).pointSizeF() == 16.0);
    CHECK(Theme(false, 150).font(Type::Text).pointSizeF() == 15.0);
    CHECK(Theme(false, 150).px(28) == 42);
    CHECK(Theme(false, 150).px(1) == 1);
}

TEST_CASE("an icon follows the theme and the palette's modes without being made again", "[ui][theme]")
{
    const auto inkOf = [](const QIcon& icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor here = image.pixelColor(x, y); here.alpha() > strongest.alpha())
                    strongest = here;
        return strongest.rgb();
    };
    auto& app = *static_cast<QApplication*>(QApplication::instance());
    applyTheme(app, Appearance::Light);
    const QIcon mail = Icon::named(u"mail"_s);
    REQUIRE_FALSE(mail.isNull());
    CHECK(inkOf(mail, QIcon::Normal) == Theme(false).color(Token::Ink).rgb());
    CHECK(inkOf(mail, QIcon::Disabled) == Theme(false).color(Token::Ink3).rgb());
    applyTheme(app, Appearance::Dark);
    CHECK(inkOf(mail, QIcon::Normal) == Theme(true).color(Token::Ink).rgb());
    CHECK(inkOf(mail, QIcon::Selected) == Theme(true).color(Token::OnAccent).rgb());
    CHECK(inkOf(Icon::toned(mail, Token::Bad), QIcon::Normal) == Theme(true).color(Token::Bad).rgb());
    CHECK(Icon::named(u"no such icon"_s).isNull());
    applyTheme(app, Appearance::Light);
}

TEST_CASE("a change of theme reaches widgets that are already there", "[ui][theme]")
{
    auto& app = *static_cast<QApplication*>(QApplication::instance());
    applyTheme(app, Appearance::Light);
    QPushButton button(u"相談を登録"_s);
    button.ensurePolished();
    const QSize before = button.sizeHint();
    CHECK(button.palette().color(QPalette::ButtonText) == Theme(false).color(Token::Ink));
    applyTheme(app, Appearance::Dark, 200);
    CHECK(button.palette().color(QPalette::ButtonText) == Theme(true).color(Token::Ink));
    CHECK(before.height() == 28);
    CHECK(button.sizeHint().height() == 56);
    CHECK(button.sizeHint().width() > before.width());
    applyTheme(app, Appearance::Light);
}
