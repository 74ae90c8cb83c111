#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct TokenColor {
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<TokenColor, tokenCount> tokenColors{{
    {0xFFF2F0EB, 0xFF1B1D20}, // Window
    {0xFFEAE7E0, 0xFF16181B}, // Navigation
    {0xFFFFFFFF, 0xFF212428}, // Pane
    {0xFFF9F8F5, 0xFF272A2F}, // PaneQuiet
    {0xFFD6D2C8, 0xFF3C4147}, // Line
    {0xFFE9E6DF, 0xFF2F3338}, // LineFaint
    {0xFF8A867C, 0xFF80868E}, // ControlLine
    {0xFF20242A, 0xFFE8E6E1}, // Ink
    {0xFF50555C, 0xFFBDC0C4}, // Ink2
    {0xFF666A70, 0xFFA0A4AA}, // Ink3
    {0xFF24507A, 0xFF8DB6E3}, // Accent
    {0xFFFFFFFF, 0xFF10202F}, // OnAccent
    {0xFFE3ECF5, 0xFF293A4D}, // Tint
    {0xFFCDDCEB, 0xFF36506B}, // TintStrong
    {0xFFF1F5F9, 0xFF282D33}, // Hover
    {0xFFB3321F, 0xFFF29A88}, // Bad
    {0xFFFBEBE7, 0xFF43281F}, // BadTint
    {0xFF8F4E00, 0xFFE5AC5E}, // Warn
    {0xFFFDF1DC, 0xFF3C2F1A}, // WarnTint
    {0xFF2B6B47, 0xFF8BCAA5}, // Ok
    {0xFFE5F1EA, 0xFF20382B}, // OkTint
    {0xFFA67C0A, 0xFFE6C766}, // Stage1
    {0xFFFAF1D6, 0xFF3A3219}, // Stage1Tint
    {0xFF1F7358, 0xFF62B795}, // Stage2
    {0xFFE0F1EA, 0xFF1F3A30}, // Stage2Tint
    {0xFF24507A, 0xFF6E9FD6}, // Stage3
    {0xFFE3ECF5, 0xFF293A4D}, // Stage3Tint
    {0xFF4A4E54, 0xFFC4C7CA}, // Stage4
    {0xFFECEAE6, 0xFF33373C}, // Stage4Tint
    {0xFF2A5C9A, 0xFF9CC0F0}, // Saturday
    {0xFFF3F0EA, 0xFF1C1E21}, // Closed
    {0xFFFFE9A8, 0xFF5C4A12}, // Mark
}};

struct TypeSize {
    double points; // beyond the base size
    bool bold;
    int line; // px at 100 %
};

constexpr TypeSize typeSize(Type type)
{
    switch (type) {
    case Type::Small: return {-1, false, 16};
    case Type::Text: return {0, false, 20};
    case Type::Strong: return {0, true, 20};
    case Type::Date: return {1, true, 20};
    case Type::Heading: return {3, true, 24};
    case Type::Title: return {6, true, 28};
    case Type::Figure: return {10, true, 32};
    case Type::Hint: return {-1.5, false, 16};
    }
    Q_UNREACHABLE();
}

// The desktop's own font when it can write Japanese; otherwise the first of the usual ones that is here.
QStringList interfaceFamilies()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (QFontDatabase::writingSystems(system).contains(QFontDatabase::Japanese))
        return {system};
    const QStringList here = QFontDatabase::families(QFontDatabase::Japanese);
    for (const QString& wanted : {u"Yu Gothic UI"_s, u"Hiragino Sans"_s, u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s,
             u"BIZ UDPGothic"_s, u"BIZ UDGothic"_s, u"IPAexGothic"_s, u"VL PGothic"_s, u"Meiryo UI"_s})
        if (here.contains(wanted))
            return {wanted, system};
    return {system};
}

Theme& wornTheme()
{
    static Theme worn;
    return worn;
}

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#elif defined(Q_OS_WIN)
    const QSettings personal(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personal.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
#endif
    // Before ours was applied the application palette is the desktop's; keep what it said.
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness()
        < QGuiApplication::palette().color(QPalette::WindowText).lightness();
    return dark;
}

void wear(QApplication& app, const Theme& next)
{
    wornTheme() = next;
    app.setStyleSheet({});
    if (!qobject_cast<Style*>(app.style()))
        app.setStyle(new Style); // owned by the application
    app.setPalette(next.palette());
    app.setFont(next.font(Type::Text));
    app.setStyleSheet(next.sheet());
}

} // namespace

Theme::Theme(bool dark, int percent)
    : m_dark(dark)
    , m_percent(std::clamp(percent, 90, 200))
{
}

QColor Theme::color(Token token) const
{
    const TokenColor& pair = tokenColors[static_cast<size_t>(token)];
    return QColor::fromRgb(m_dark ? pair.dark : pair.light);
}

QFont Theme::font(Type type) const
{
    // Copies share what Qt has worked out for a font; delegates ask for thousands.
    static QHash<std::pair<int, int>, QFont> made;
    const std::pair<int, int> key(m_percent, static_cast<int>(type));
    if (const auto found = made.constFind(key); found != made.constEnd())
        return *found;
    static const QStringList families = interfaceFamilies();
    const TypeSize size = typeSize(type);
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(10.0 * m_percent / 100 + size.points);
    font.setBold(size.bold);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1); // digits stand in columns
#endif
    made.insert(key, font);
    return font;
}

int Theme::line(Type type) const
{
    return px(typeSize(type).line);
}

int Theme::px(int measure) const
{
    return measure <= 1 ? measure : static_cast<int>(std::lround(measure * m_percent / 100.0));
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Pane);
    set(QPalette::AlternateBase, Token::PaneQuiet);
    set(QPalette::Text, Token::Ink);
    set(QPalette::PlaceholderText, Token::Ink3);
    set(QPalette::Button, Token::Pane);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Light, Token::Pane);
    set(QPalette::Midlight, Token::LineFaint);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::ControlLine);
    set(QPalette::Shadow, Token::Line);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Pane);
    set(QPalette::ToolTipText, Token::Ink);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, Token::Accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, color(Token::Ink3));
    for (const auto role : {QPalette::Base, QPalette::Button})
        p.setColor(QPalette::Disabled, role, color(Token::PaneQuiet));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Stage4Tint));
    return p;
}

const Theme& theme()
{
    return wornTheme();
}

void applyTheme(QApplication& app, Appearance appearance, int percent)
{
    const bool desktop = desktopIsDark();
    wear(app, Theme(appearance == Appearance::System ? desktop : appearance == Appearance::Dark, percent));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection following;
    QObject::disconnect(following);
    if (appearance == Appearance::System)
        following = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
            [&app, percent](Qt::ColorScheme scheme) { wear(app, Theme(scheme == Qt::ColorScheme::Dark, percent)); });
#endif
}

} // namespace musubi::ui
