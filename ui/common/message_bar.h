#pragma once

#include "ui/common/feedback.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace musubi::ui {

enum class MessageKind { Info, Done, Check, Error };

struct MessageAction {
    QString text; // a verb with its object
    std::function<void()> act;
};

/// One sentence for the user and at most two quiet actions.
struct Message {
    MessageKind kind = MessageKind::Info;
    QString sentence;
    std::vector<MessageAction> actions = {};
    bool closable = true;  // false when closing would lose something, or while the state lasts
    QString icon = {};     // instead of the kind's own
};

/// The bar under a page header: it pushes the page down, never floats and never takes the focus.
/// Hidden while there is nothing to say. Running an action closes the bar.
class MessageBar : public QFrame, public Feedback {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const Message& message);
    void clear();
    QString sentence() const;

    void failed(const QString& message) override;
    void done(const QString& message, std::function<void()> takeBack = {}) override;
    void noted(const QString& message) override;

private:
    QLabel* m_icon;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
    QPushButton* m_close;
    QString m_iconName;
    MessageKind m_kind = MessageKind::Info;

    void refreshIcon();

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace musubi::ui
