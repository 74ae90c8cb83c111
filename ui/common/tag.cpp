#include "ui/common/tag.h"

#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

namespace {

struct TagColors {
    Token ground;
    Token ink;
};

TagColors tagColors(TagKind kind)
{
    switch (kind) {
    case TagKind::Neutral: return {Token::Stage4Tint, Token::Ink};
    case TagKind::Fresh: return {Token::Accent, Token::OnAccent};
    case TagKind::Active: return {Token::Tint, Token::Accent};
    case TagKind::Plain: return {Token::Pane, Token::Ink2};
    case TagKind::Bad: return {Token::BadTint, Token::Bad};
    case TagKind::Warn: return {Token::WarnTint, Token::Warn};
    case TagKind::Ok: return {Token::OkTint, Token::Ok};
    }
    Q_UNREACHABLE();
}

constexpr int tagPadding = 6;

} // namespace

QSize tagSize(const Tag& tag)
{
    const int icon = tag.icon.isEmpty() ? 0 : theme().px(16 + 4);
    return {widthOf(tag.text, Type::Small) + icon + 2 * theme().px(tagPadding), theme().px(18)};
}

void paintTag(QPainter& painter, QPoint topLeft, const Tag& tag, bool onSelectedRow, int room)
{
    const TagColors colors = tagColors(tag.kind);
    QRect rect(topLeft, tagSize(tag));
    rect.setWidth(qMin(rect.width(), room));
    const bool tinted = tag.kind == TagKind::Neutral || tag.kind == TagKind::Active;
    if (tag.kind != TagKind::Plain)
        paintGround(painter, rect, onSelectedRow && tinted ? Token::Pane : colors.ground, 3);
    const int padding = tag.kind == TagKind::Plain ? 0 : theme().px(tagPadding);
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    if (!tag.icon.isEmpty()) {
        const int side = theme().px(16);
        Icon::paint(painter, QRectF(inner.left(), inner.top() + 1, side, side), tag.icon, colors.ink);
        inner.setLeft(inner.left() + side + theme().px(4));
    }
    paintLine(painter, inner.adjusted(0, -1, 1, 0), tag.text, Type::Small, colors.ink);
}

TagLabel::TagLabel(const Tag& tag, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const Tag& tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    reveal(*this, !tag.text.isEmpty());
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return tagSize(m_tag);
}

void TagLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, {0, 0}, m_tag, false, width());
}

void TagLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
