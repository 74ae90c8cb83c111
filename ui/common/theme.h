#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace musubi::ui {

/// Every colour of the program by its use. No other file of the ui names a colour.
enum class Token {
    Window,      // window, tool bar, menu bar
    Navigation,  // navigation, status bar
    Pane,        // page, list, field, popup
    PaneQuiet,   // header row, side column, read-only field
    Line,        // border between panes
    LineFaint,   // rule between rows
    ControlLine, // border of a field, button, check box
    Ink,         // text
    Ink2,        // secondary text, icons in rows
    Ink3,        // placeholder, disabled, weekday
    Accent,      // what can be acted on, selection bar, primary button, focus
    OnAccent,    // text on accent
    Tint,        // selected row, segment on, chip on, info bar
    TintStrong,  // pressed
    Hover,       // row and button under the pointer
    Bad,         // overdue, error, Sundays and holidays
    BadTint,
    Warn,        // today, needs checking, outside hours
    WarnTint,
    Ok,          // done
    OkTint,
    Stage1,      // 相談
    Stage1Tint,
    Stage2,      // 協議
    Stage2Tint,
    Stage3,      // 実践
    Stage3Tint,
    Stage4,      // その後
    Stage4Tint,  // also neutral tags, and the selected row while the focus is elsewhere
    Saturday,
    Closed,      // ground of closed days and hours
    Mark,        // search hit under the letters
};
inline constexpr int tokenCount = static_cast<int>(Token::Mark) + 1;

/// The type scale. Sizes follow the user's base size b (10 pt at 100 %).
enum class Type {
    Small,   // b − 1: captions, second lines, header cells, tags, status bar
    Text,    // b: everything else
    Strong,  // b bold: section titles, first line of a meeting, totals
    Date,    // b + 1 bold: day numbers, ranked dates, stage names
    Heading, // b + 3 bold: title of a detail pane
    Title,   // b + 6 bold: page title, one per page
    Figure,  // b + 10 bold: running clock, figures of a report
    Hint,    // b − 1.5: key hints, staff initials, the source under an answer; nowhere else
};

/// One look: the colours of light or dark, and the sizes of one base size. A value.
class Theme {
public:
    /// `percent` of 10 pt, 90–200; anything else is brought into that range.
    explicit Theme(bool dark = false, int percent = 100);

    bool isDark() const { return m_dark; }
    int percent() const { return m_percent; }

    QColor color(Token token) const;
    QFont font(Type type) const;
    /// Height of one line of this type in device-independent pixels.
    int line(Type type) const;
    /// A measure of the look (pixels at 100 %) at this base size; 1 stays 1.
    int px(int measure) const;
    QPalette palette() const;
    /// What the palette cannot say: labels by `type` and `tone`, frames by `ground`.
    QString sheet() const;

    friend bool operator==(const Theme& a, const Theme& b)
    {
        return a.m_dark == b.m_dark && a.m_percent == b.m_percent;
    }

private:
    bool m_dark;
    int m_percent;
};

enum class Appearance { System, Light, Dark };

/// The look the application wears now; light at 100 % until applyTheme() was called.
const Theme& theme();

/// Dresses the whole application, at start and at any later time. Every widget then gets QEvent::StyleChange
/// (and PaletteChange): a widget that keeps sizes or fonts of its own refreshes them there; painting only needs theme().
/// With Appearance::System the program follows the desktop, also later where Qt tells (6.5 on).
void applyTheme(QApplication& app, Appearance appearance, int percent = 100);

} // namespace musubi::ui
