#pragma once

#include <QPushButton>
#include <QToolButton>

namespace musubi::ui {

/// Buttons of the look. `icon` is a name for Icon::named() or empty; the text is a verb with its object.

QPushButton* button(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// The one primary action of a window.
QPushButton* primaryButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
/// A button with an icon alone; `name` is its tool tip and its accessible name.
QPushButton* iconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// Text that acts, in accent; takes the keyboard focus like any button.
QToolButton* linkButton(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);

/// A link that stands in a line of text, underlined and without room around it: the name of a body in a detail pane.
/// Where its place is narrower than the text, the text ends in … and its tool tip holds the whole.
QToolButton* inlineLink(const QString& text, QWidget* parent = nullptr);

/// Makes a button forget the size it had before a property changed.
void remeasure(QAbstractButton& button);

/// 24 px high with small type: for rows of text and lists. Returns its argument.
template <class Button>
Button* compact(Button* button)
{
    button->setProperty("compact", true);
    remeasure(*button);
    return button;
}

/// The key shown at the right inside the button, e.g. "F2"; the shortcut itself belongs to the command.
void setKeyHint(QAbstractButton& button, const QString& keys);

} // namespace musubi::ui
