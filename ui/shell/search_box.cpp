#include "ui/shell/search_box.h"

#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPause = 150; // ms
constexpr int searchWidth = 348;

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    addAction(Icon::named(u"search"_s, Token::Ink2), LeadingPosition);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(searchPause);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    retranslate();
}

QSize SearchBox::sizeHint() const
{
    return {theme().px(searchWidth), QLineEdit::sizeHint().height()};
}

void SearchBox::ask()
{
    if (isComposing(this)) {
        m_pause->start(); // when the conversion has ended
        return;
    }
    const QString query = text().trimmed();
    if (query == m_asked)
        return;
    m_asked = query;
    Q_EMIT asked(query);
}

void SearchBox::askNow()
{
    m_pause->stop();
    ask();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (isComposing(this)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT stepped(1); return;
    case Qt::Key_Up: Q_EMIT stepped(-1); return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askNow();
        Q_EMIT confirmed(text().trimmed());
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

// The key that leads here stands at the right while nothing is written.
void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(Type::Hint));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText);
    const int hintWidth = painter.fontMetrics().horizontalAdvance(keys) + theme().px(10);
    const QRectF box(width() - hintWidth - theme().px(8) + 0.5, (height() - theme().px(18)) / 2.0 + 0.5, hintWidth, theme().px(18) - 1);
    painter.setPen(theme().color(Token::Line));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme().color(Token::Ink2));
    painter.drawText(box, Qt::AlignCenter, keys);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find a name, body, phone, text or number"));
    setAccessibleName(tr("Search"));
}

} // namespace musubi::ui
