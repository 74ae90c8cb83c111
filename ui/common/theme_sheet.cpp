#include "ui/common/theme.h"

#include <array>
#include <utility>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char*, Token>, 9> labelTones{{{"quiet", Token::Ink2}, {"faint", Token::Ink3},
    {"accent", Token::Accent}, {"bad", Token::Bad}, {"warn", Token::Warn}, {"ok", Token::Ok}, {"ink", Token::Ink},
    {"on-accent", Token::OnAccent}, {"saturday", Token::Saturday}}};

constexpr std::array<std::pair<const char*, Type>, 8> labelTypes{
    {{"small", Type::Small}, {"text", Type::Text}, {"strong", Type::Strong}, {"date", Type::Date},
        {"heading", Type::Heading}, {"title", Type::Title}, {"figure", Type::Figure}, {"hint", Type::Hint}}};

constexpr std::array<std::pair<const char*, Token>, 5> grounds{{{"window", Token::Window},
    {"navigation", Token::Navigation}, {"pane", Token::Pane}, {"quiet", Token::PaneQuiet}, {"tint", Token::Tint}}};

constexpr std::array<std::pair<const char*, Token>, 4> barTints{
    {{"info", Token::Tint}, {"done", Token::OkTint}, {"check", Token::WarnTint}, {"error", Token::BadTint}}};

constexpr std::array<std::pair<const char*, Token>, 4> barInks{
    {{"info", Token::Accent}, {"done", Token::Ok}, {"check", Token::Warn}, {"error", Token::Bad}}};

} // namespace

QString Theme::sheet() const
{
    QString out;
    const auto rule = [&](const QString& selector, const QString& body) { out += selector + u" { "_s + body + u" }\n"_s; };
    const auto name = [&](Token token) { return color(token).name(); };
    for (const auto& [word, type] : labelTypes) {
        const QFont wanted = font(type);
        rule(u"QLabel[type=\"%1\"], QToolButton[type=\"%1\"]"_s.arg(QLatin1StringView(word)),
            u"font-size: %1pt; font-weight: %2;"_s.arg(wanted.pointSizeF()).arg(wanted.bold() ? 700 : 400));
    }
    for (const auto& [word, token] : labelTones)
        rule(u"QLabel[tone=\"%1\"]"_s.arg(QLatin1StringView(word)), u"color: %1;"_s.arg(name(token)));
    for (const auto& [word, token] : grounds)
        rule(u"QWidget[ground=\"%1\"]"_s.arg(QLatin1StringView(word)), u"background: %1;"_s.arg(name(token)));
    for (size_t i = 0; i < barTints.size(); ++i)
        rule(u"QFrame[bar=\"%1\"]"_s.arg(QLatin1StringView(barTints[i].first)),
            u"background: %1; border: none; border-left: %2px solid %3;"_s.arg(
                name(barTints[i].second), QString::number(px(3)), name(barInks[i].second)));
    rule(u"QFrame[card=\"true\"]"_s,
        u"background: %1; border: 1px solid %2; border-radius: %3px;"_s.arg(
            name(Token::PaneQuiet), name(Token::Line), QString::number(px(4))));
    rule(u"QFrame[key=\"true\"], QLabel[key=\"true\"]"_s,
        u"color: %1; background: %2; border: 1px solid %3; border-radius: 3px; padding: 0 4px; font-size: %4pt;"_s.arg(
            name(Token::Ink3), name(Token::PaneQuiet), name(Token::Line), QString::number(font(Type::Hint).pointSizeF())));
    return out;
}

} // namespace musubi::ui
