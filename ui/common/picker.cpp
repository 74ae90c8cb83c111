#include "ui/common/picker.h"

#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace musubi::ui {

Picker::Picker(const QString& icon, const QString& placeholder, Source source, NameOf nameOf, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_nameOf(std::move(nameOf))
    , m_popup(new SuggestionPopup(this))
    , m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    if (!icon.isEmpty())
        addAction(Icon::named(icon, Token::Ink2), QLineEdit::LeadingPosition)->setEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(90);
    connect(this, &QLineEdit::textEdited, this, &Picker::typed);
    connect(m_pause, &QTimer::timeout, this, &Picker::ask);
    connect(m_popup, &SuggestionPopup::chosen, this, &Picker::take);
    connect(m_popup, &SuggestionPopup::createChosen, this, [this] { Q_EMIT createWanted(text().trimmed()); });
    connect(m_popup, &SuggestionPopup::highlighted, this, [this] { setAccessibleDescription(m_popup->spoken()); });
}

void Picker::setCreateText(std::function<QString(const QString&)> createText)
{
    m_createText = std::move(createText);
}

void Picker::setValue(qint64 id)
{
    if (isComposing(this))
        return;
    const bool changed = id != m_id || (id == 0 && !text().isEmpty());
    m_id = id;
    setText(id == 0 ? QString() : m_nameOf(id));
    setCursorPosition(0);
    if (changed)
        Q_EMIT valueChanged();
}

void Picker::setTypedText(const QString& text)
{
    if (isComposing(this))
        return;
    m_id = 0;
    setText(text);
    Q_EMIT valueChanged();
}

void Picker::typed()
{
    m_id = 0;
    Q_EMIT valueChanged();
    if (text().trimmed().isEmpty()) {
        m_pause->stop();
        m_popup->dismiss();
    } else {
        m_pause->start();
    }
}

void Picker::ask()
{
    const QString wanted = text().trimmed();
    if (isComposing(this) || !hasFocus() || wanted.isEmpty())
        return;
    const QList<PickerItem> items = m_source(wanted);
    m_count = tr("%n found", nullptr, static_cast<int>(items.size()));
    m_popup->offer(items, m_createText ? m_createText(wanted) : QString());
    update();
}

void Picker::take(const PickerItem& item)
{
    m_id = item.id;
    setText(item.title);
    setAccessibleDescription({});
    Q_EMIT valueChanged();
    Q_EMIT picked(item);
}

void Picker::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup->isOffering();
    switch (event->key()) {
    case Qt::Key_Down:
        if (open)
            m_popup->move(1);
        else
            ask();
        return;
    case Qt::Key_Up:
        if (open)
            m_popup->move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && event->modifiers() == Qt::NoModifier && m_popup->choose())
            return;
        break;
    case Qt::Key_Escape:
        if (open) {
            m_popup->dismiss();
            update();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void Picker::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_popup->isOffering())
        return;
    QPainter painter(this);
    const int room = theme().px(56);
    paintLine(painter, QRect(width() - room - theme().px(8), 0, room, height()), m_count, Type::Small, Token::Ink3, Qt::AlignRight);
}

} // namespace musubi::ui
