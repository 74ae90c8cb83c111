#pragma once

class QFocusEvent;
class QWidget;

namespace musubi::ui {

/// Shows the ring around a button that the keyboard reached, one pixel outside it, and takes it away again.
/// Called by Style; a button that the mouse clicked shows none.
void followFocus(QWidget& button, const QFocusEvent& event);

/// For widgets with the property `ownFocusRing`: whether to paint it now.
bool showsFocus(const QWidget& widget);

} // namespace musubi::ui
