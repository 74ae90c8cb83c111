#include "ui/matter/share_legend.h"

#include "ui/common/paint.h"

#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sample = 16, between = 14, side = 16; // px at 100 %
constexpr std::array groups{ShareGroup::Theme, ShareGroup::Record, ShareGroup::Seat};

QString wordOf(ShareGroup group)
{
    switch (group) {
    case ShareGroup::Theme: return ShareLegend::tr("theme");
    case ShareGroup::Record: return ShareLegend::tr("what it has done");
    case ShareGroup::Seat: return ShareLegend::tr("who is missing, area");
    }
    Q_UNREACHABLE();
}

} // namespace

ShareGroup groupOf(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::Field:
    case SuggestionReason::Likeness:
    case SuggestionReason::Named: return ShareGroup::Theme;
    case SuggestionReason::Outcome:
    case SuggestionReason::Topic:
    case SuggestionReason::AskedOften: return ShareGroup::Record;
    case SuggestionReason::Area:
    case SuggestionReason::MissingSide:
    case SuggestionReason::MissingKind: return ShareGroup::Seat;
    }
    Q_UNREACHABLE();
}

void paintShare(QPainter& painter, const QRect& part, ShareGroup group)
{
    switch (group) {
    case ShareGroup::Theme: paintGround(painter, part, Token::Accent); break;
    case ShareGroup::Record: paintBox(painter, part, Token::TintStrong, {Token::Accent, 1, 0}); break;
    case ShareGroup::Seat: paintBox(painter, part, Token::Pane, {Token::Accent, 1, 0}); break;
    }
}

ShareLegend::ShareLegend(QWidget* parent)
    : QWidget(parent)
{
    QStringList words;
    for (const ShareGroup group : groups)
        words << wordOf(group);
    setAccessibleName(tr("What the bars are made of: %1").arg(words.join(tr(", ", "between words"))));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareLegend::sizeHint() const
{
    return {theme().px(320), theme().line(Type::Small) + theme().px(8)};
}

/// From the right, over the bars: what does not fit is left out at the left, and stands in the tool tip.
void ShareLegend::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const int line = look.line(Type::Small), top = (height() - line) / 2;
    int right = width() - look.px(side);
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        const QString word = wordOf(*group);
        const int wide = widthOf(word, Type::Small);
        const int left = right - wide - look.px(sample + 4);
        if (left < look.px(side))
            return;
        paintShare(painter, QRect(left, top + (line - look.px(6)) / 2, look.px(sample), look.px(6)), *group);
        paintLine(painter, QRect(right - wide, top, wide, line), word, Type::Small, Token::Ink2);
        right = left - look.px(between);
    }
}

} // namespace musubi::ui
