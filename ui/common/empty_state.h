#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace musubi::ui {

class IconLabel;

/// What a list shows instead of nothing: what is missing, how many there are without the conditions, what to do.
/// Put it into the QStackedWidget beside the list.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `sentence` is strong and has no full stop; `hint` is a small sentence, best with a number.
    EmptyState(const QString& icon, const QString& sentence, const QString& hint = {}, QWidget* parent = nullptr);

    void setText(const QString& sentence, const QString& hint);
    /// One or two buttons; the primary one last.
    void addButton(QAbstractButton* button);

private:
    QLabel* m_sentence;
    QLabel* m_hint;
    QHBoxLayout* m_buttons;
};

} // namespace musubi::ui
