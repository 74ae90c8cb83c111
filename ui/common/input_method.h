#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace musubi::ui {

/// Japanese input is sacred: while letters are still being converted, nobody else may touch the field.
/// One watcher per application, made right after it. It knows which widget is composing and keeps Return, Tab,
/// Esc and every shortcut away from the program until the conversion has ended.
class InputMethodWatch : public QObject {
    Q_OBJECT

public:
    /// Watches `app` and lives as its child; a second one for the same application does nothing.
    explicit InputMethodWatch(QApplication& app);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// `widget` has finished or dropped its conversion; now its text may be looked at again.
    void ended(QWidget* widget);
};

/// Whether `widget` (or what stands in for it) holds letters that are not yet committed.
/// Never call setText, never reset a model or a popup under a widget of which this is true.
bool isComposing(const QWidget* widget);
/// Whether the widget with the focus is composing.
bool isComposing();
/// Commits what is being converted. Call before saving, printing, closing and before looking at the fields.
void commitPreedit();

} // namespace musubi::ui
