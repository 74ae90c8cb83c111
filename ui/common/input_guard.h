#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QApplication;

namespace musubi::ui {

/// What is to become of text that is pasted or dropped into a field.
struct Pasted {
    QString text;    // NUL and lone surrogates replaced visibly; everything else as it came
    QString refusal; // why nothing may be taken in, with the size; empty when it may
};

/// Limits of what a field takes in at once: 1 MB of text, 20,000 characters in a line
/// (longer ones freeze the editors of Qt for seconds).
Pasted examinePaste(const QString& text);

/// Stands before every line and text edit of the application: Ctrl+V, the context menu, drag and drop and the
/// middle button go through examinePaste(). One per application, made right after it.
class InputGuard : public QObject {
    Q_OBJECT

public:
    /// A refusal is said at the field at once; `refused` gets the same sentence, for the message bar.
    /// Lives as long as `owner`, or as the application.
    explicit InputGuard(QApplication& app, std::function<void(const QString&)> refused = {}, QObject* owner = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(QWidget* field, const QString& text);
    bool offerMenu(QWidget* field, const QPoint& at);

    std::function<void(const QString&)> m_refused;
};

} // namespace musubi::ui
