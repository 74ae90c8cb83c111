#include "ui/meeting/dates_delegate.h"

#include "core/meeting/date_choice.h"
#include "ui/common/paint.h"
#include "ui/common/row_delegate.h"
#include "ui/common/shown.h"
#include "ui/meeting/dates_model.h"

#include <QPainter>

#include <algorithm>

namespace musubi::ui {

namespace {

Token signToken(Availability answer)
{
    switch (answer) {
    case Availability::Unanswered: return Token::Ink3;
    case Availability::Yes: return Token::Ink;
    case Availability::Maybe: return Token::Warn;
    case Availability::No: return Token::Bad;
    }
    Q_UNREACHABLE();
}

Token answerGround(const QModelIndex& index)
{
    const Token plain = index.data(BestRole).toBool() ? Token::Tint : Token::Pane;
    if (!index.data(AnswerRole).isValid())
        return plain;
    switch (static_cast<Availability>(index.data(AnswerRole).toInt())) {
    case Availability::Unanswered:
    case Availability::Yes: return plain;
    case Availability::Maybe: return Token::WarnTint;
    case Availability::No: return Token::BadTint;
    }
    Q_UNREACHABLE();
}

/// Half as large again as the text, 15 pt, where that finds room; else as large as does.
QFont signFont(int room)
{
    QFont font = theme().font(Type::Text);
    const double whole = font.pointSizeF() * 1.5;
    font.setPointSizeF(whole * std::min(1.0, room / (1.2 * theme().line(Type::Text))));
    return font;
}

void paintAnswer(QPainter& painter, const QRect& rect, const QModelIndex& index)
{
    const Theme& look = theme();
    const auto answer = static_cast<Availability>(index.data(AnswerRole).toInt());
    const int below = look.line(Type::Hint);
    const QRect room = rect.adjusted(look.px(4), look.px(2), -look.px(4), -look.px(3));
    const QRect sign(room.left(), room.top(), room.width(), room.height() - below);
    paintLine(painter, sign, index.data(Qt::DisplayRole).toString(), signFont(sign.height()), look.color(signToken(answer)), Qt::AlignHCenter);
    const QRect source(room.left(), room.bottom() - below, room.width(), below);
    const Token tone = answer == Availability::Unanswered ? Token::Ink3 : Token::Ink2;
    paintLine(painter, source, index.data(SourceRole).toString(), Type::Hint, tone, Qt::AlignHCenter);
}

} // namespace

void DatesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);
    const QVariant answer = index.data(AnswerRole);
    const bool chosen = RowDelegate::isChosen(option), focused = RowDelegate::isFocused(option);
    if (answer.isValid()) {
        paintGround(*painter, option.rect, answerGround(index));
        if (chosen && focused)
            paintBox(*painter, cell, theme().color(answerGround(index)), theme().color(Token::Accent), 1, 0);
        paintAnswer(*painter, cell, index);
        if (focused && option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, cell, 0);
    } else {
        paintGround(*painter, option.rect, index.data(BestRole).toBool() && index.data(LackingRole).isValid() ? Token::Tint : Token::PaneQuiet);
        const bool lacking = index.data(LackingRole).toBool();
        const bool plain = index.row() + 3 == index.model()->rowCount(); // the numbers of signs
        paintLine(*painter, cell, index.data(Qt::DisplayRole).toString(), plain ? Type::Text : Type::Strong, lacking ? Token::Bad : Token::Ink, Qt::AlignHCenter);
    }
    paintGround(*painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Token::LineFaint);
    if (index.data(LackingRole).isValid() || answer.isValid())
        paintGround(*painter, QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), Token::LineFaint);
    painter->restore();
}

} // namespace musubi::ui
