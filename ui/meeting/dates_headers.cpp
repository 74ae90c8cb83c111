#include "ui/meeting/dates_headers.h"

#include "ui/common/paint.h"
#include "ui/common/tag.h"
#include "ui/meeting/dates_model.h"

#include <QPainter>

namespace musubi::ui {

namespace {

constexpr int askedWidth = 208, offerHeight = 64, headerPadding = 16;

void paintRules(QPainter& painter, const QRect& rect, Token below)
{
    paintGround(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), below);
    paintGround(painter, QRect(rect.right(), rect.top(), 1, rect.height()), Token::LineFaint);
}

} // namespace

OfferHeader::OfferHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

QSize OfferHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme().px(offerHeight)};
}

void OfferHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& look = theme();
    const auto say = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    const int place = say(PlaceRole).toInt();
    painter->save();
    painter->setClipRect(rect);
    paintGround(*painter, rect, Token::PaneQuiet);
    if (place == 1)
        paintGround(*painter, QRect(rect.left(), rect.top(), rect.width() - 1, 3), Token::Accent);
    const int line = look.line(Type::Text);
    int top = rect.top() + look.px(4);
    paintLine(*painter, QRect(rect.left(), top, rect.width(), line), say(Qt::DisplayRole).toString(), Type::Date, Token::Ink, Qt::AlignHCenter);
    top += line;
    paintLine(*painter, QRect(rect.left(), top, rect.width(), look.line(Type::Small)), say(HoursRole).toString(), Type::Text, Token::Ink, Qt::AlignHCenter);
    top += look.line(Type::Small) + look.px(2);
    const QString rank = place > 0 ? tr("No. %1", "place in the ranking").arg(place) : QString();
    const QVariant remark = say(RemarkRole);
    const int gap = !rank.isEmpty() && remark.isValid() ? look.px(6) : 0;
    const int width = widthOf(rank, Type::Strong) + gap + (remark.isValid() ? tagSize(remark.value<Tag>()).width() : 0);
    int left = rect.left() + (rect.width() - width) / 2;
    if (!rank.isEmpty()) {
        const Type type = place == 1 ? Type::Strong : Type::Small;
        left += paintLine(*painter, QRect(left, top, rect.right() - left, look.line(Type::Small)), rank, type, place == 1 ? Token::Accent : Token::Ink2) + gap;
    }
    if (remark.isValid())
        paintTag(*painter, QPoint(left, top), remark.value<Tag>());
    paintRules(*painter, rect, Token::Line);
    painter->restore();
}

AskedHeader::AskedHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
}

QSize AskedHeader::sizeHint() const
{
    return {theme().px(askedWidth), QHeaderView::sizeHint().height()};
}

void AskedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& look = theme();
    const auto say = [&](int role) { return model()->headerData(section, Qt::Vertical, role); };
    const QString name = say(Qt::DisplayRole).toString();
    QRect room = rect.adjusted(look.px(headerPadding), 0, -look.px(8), -1);
    painter->save();
    painter->setClipRect(rect);
    const QVariant required = say(RequiredRole);
    if (!required.isValid()) {
        paintGround(*painter, rect, Token::PaneQuiet);
        paintLine(*painter, room, name, Type::Small, Token::Ink2);
        paintRules(*painter, rect, Token::LineFaint);
        painter->restore();
        return;
    }
    paintGround(*painter, rect, Token::Pane);
    const QString person = say(PersonRole).toString();
    const Tag tag{tr("Required"), TagKind::Active};
    const int first = look.line(Type::Text), second = person.isEmpty() ? 0 : look.line(Type::Small);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    const int tagWidth = required.toBool() ? tagSize(tag).width() + look.px(6) : 0;
    const int used = paintLine(*painter, QRect(room.left(), top, room.width() - tagWidth, first), name, Type::Strong, Token::Ink);
    if (required.toBool())
        paintTag(*painter, QPoint(room.left() + used + look.px(6), top + (first - tagSize(tag).height()) / 2), tag);
    paintLine(*painter, QRect(room.left(), top + first, room.width(), second), person, Type::Small, Token::Ink2);
    paintRules(*painter, rect, Token::LineFaint);
    painter->restore();
}

} // namespace musubi::ui
