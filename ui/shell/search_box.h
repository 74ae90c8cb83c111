#pragma once

#include <QLineEdit>

class QTimer;

namespace musubi::ui {

/// The search field of the tool bar. While letters are being converted it asks nothing; at a pause of typing it does.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    QSize sizeHint() const override;

    /// Asks without waiting for a pause, unless letters are being converted.
    void askNow();

Q_SIGNALS:
    /// The user paused, or pressed Enter; empty when the field was cleared.
    void asked(const QString& query);
    /// Enter on what is written.
    void confirmed(const QString& query);
    /// ↑ and ↓ (−1, 1) for the list under the field.
    void stepped(int by);
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void retranslate();

    QTimer* m_pause;
    QString m_asked;
};

} // namespace musubi::ui
