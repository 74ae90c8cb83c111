#include "ui/common/message_bar.h"

#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/icon.h"
#include "ui/common/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct BarKind {
    QString word; // for the style sheet
    QString icon;
    Token tone;
};

BarKind barKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Info: return {u"info"_s, u"info"_s, Token::Accent};
    case MessageKind::Done: return {u"done"_s, u"done"_s, Token::Ok};
    case MessageKind::Check: return {u"check"_s, u"info"_s, Token::Warn};
    case MessageKind::Error: return {u"error"_s, u"warning"_s, Token::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(label({}, Type::Text, Token::Ink, this))
    , m_actions(new QHBoxLayout)
    , m_close(iconButton(u"close"_s, tr("Close the message"), this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setFlat(true);
    compact(m_close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 12, 2);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::clear);
    clear();
}

void MessageBar::say(const Message& message)
{
    const BarKind kind = barKind(message.kind);
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide(); // the last sentence cannot be answered any more
        item->widget()->deleteLater();
        delete item;
    }
    for (const MessageAction& action : message.actions) {
        Q_ASSERT(m_actions->count() < 2);
        QToolButton* link = linkButton(action.text, {}, this);
        connect(link, &QToolButton::clicked, this, [this, act = action.act] {
            clear();
            if (act)
                attempt(*this, act);
        });
        m_actions->addWidget(link);
    }
    m_kind = message.kind;
    m_iconName = message.icon.isEmpty() ? kind.icon : message.icon;
    m_sentence->setText(message.sentence);
    m_close->setVisible(message.closable);
    m_close->setIcon(Icon::named(u"close"_s, kind.tone));
    setAccessibleName(message.sentence);
    setProperty("bar", kind.word);
    refreshIcon();
    restyle(*this);
    reveal(*this, true);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::clear()
{
    hide();
    m_sentence->clear();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::failed(const QString& message)
{
    say({MessageKind::Error, message});
}

void MessageBar::done(const QString& message, std::function<void()> takeBack)
{
    Message said{MessageKind::Done, message};
    if (takeBack)
        said.actions.push_back({tr("Undo"), std::move(takeBack)});
    say(said);
}

void MessageBar::noted(const QString& message)
{
    say({MessageKind::Info, message});
}

void MessageBar::refreshIcon()
{
    setMinimumHeight(theme().px(32));
    const int side = theme().px(20);
    m_icon->setFixedSize(side, side);
    m_icon->setPixmap(Icon::named(m_iconName, barKind(m_kind).tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && !m_iconName.isEmpty())
        refreshIcon();
    QFrame::changeEvent(event);
}

} // namespace musubi::ui
