#include "ui/calendar/entry_paint.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/shown.h"
#include "ui/text/calendar_wording.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryDiscSide = 16, entryRadius = 3, entryBarWidth = 3;
constexpr int entryRoomForDisc = 92; // a narrower line keeps its room for the words

class EntryText {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::EntryText)
};

int entryStage(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Visit: return 1;
    case EntryKind::Meeting:
    case EntryKind::Candidate: return 2;
    case EntryKind::Course: return 4;
    case EntryKind::Deadline:
    case EntryKind::Promise: break;
    }
    return 0;
}

/// Ground, outline and the bar at the left; what goes on over the edge is open there.
void paintEntryGround(QPainter& painter, const QRect& rect, const EntryShown& shown)
{
    const Theme& look = theme();
    const CalendarEntry& entry = shown.entry;
    QRect box = rect;
    if (shown.beganBefore)
        box.setLeft(box.left() - look.px(entryRadius));
    if (shown.goesOn)
        box.setRight(box.right() + look.px(entryRadius));
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    if (const int stage = entryStage(entry.kind); entry.kind == EntryKind::Candidate) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen edge(look.color(entry.held ? Token::Stage2 : Token::ControlLine), 1);
        if (!entry.held)
            edge.setDashPattern({3, 2});
        painter.setPen(edge);
        painter.setBrush(look.color(entry.held ? Token::Stage2Tint : Token::Pane));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(entryRadius), look.px(entryRadius));
    } else if (stage > 0) {
        paintGround(painter, box, stageTint(stage), entryRadius);
        if (!shown.beganBefore)
            painter.fillRect(QRect(box.left(), box.top() + 1, look.px(entryBarWidth), box.height() - 2), look.color(stageToken(stage)));
    } else if (entry.kind == EntryKind::Deadline) {
        const Token line = entry.done ? Token::ControlLine : Token::Bad;
        paintBox(painter, box, Token::Pane, {line, 1, entryRadius});
        if (!shown.beganBefore)
            painter.fillRect(QRect(box.left(), box.top(), look.px(entryBarWidth), box.height()), look.color(line));
    } else if (shown.selected) {
        paintGround(painter, box, Token::Tint, entryRadius);
    }
    painter.restore();
}

/// The words of a line: a promise and a deadline behind their sign, overdue with the word.
void paintEntryWords(QPainter& painter, QRect room, const EntryShown& shown)
{
    const Theme& look = theme();
    const CalendarEntry& entry = shown.entry;
    const bool late = text::isOverdue(entry, shown.today);
    const bool deadline = entry.kind == EntryKind::Deadline;
    if (deadline || entry.kind == EntryKind::Promise) {
        const Token tone = entry.done ? Token::Ink3 : late || deadline ? Token::Bad : Token::Ink2;
        const int side = look.px(14);
        Icon::paint(painter, QRectF(room.left() + look.px(3), room.top() + (room.height() - side) / 2.0, side, side),
            entry.done ? u"check"_s : entryIcon(entry.kind), tone);
        room.setLeft(room.left() + look.px(3) + side + look.px(4));
    }
    Token ink = entry.done && entryStage(entry.kind) == 0 ? Token::Ink2 : late || (deadline && !entry.done) ? Token::Bad
        : entry.kind == EntryKind::Candidate                                                              ? Token::Ink2
                                                                                                          : Token::Ink;
    QFont font = look.font(Type::Small);
    if (late) {
        font.setBold(true);
        room.setLeft(room.left() + paintLine(painter, room, EntryText::tr("Late"), font, look.color(Token::Bad)) + look.px(4));
        font.setBold(false);
    } else if (deadline && !entry.done) {
        font.setBold(true);
    }
    paintLine(painter, room, musubi::ui::shown(text::entryLine(entry)), font, look.color(ink));
}

/// Paints the text from `y` on over at most `lines` lines; gives how many it took.
int paintEntryWrapped(QPainter& painter, const QRect& room, const QString& words, Type type, Token tone, int lines)
{
    QTextLayout layout(words, theme().font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const int height = theme().line(type);
    int taken = 0;
    while (taken < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QRect place(room.left(), room.top() + taken * height, room.width(), height);
        const bool last = taken == lines - 1;
        paintLine(painter, place, last ? words.mid(line.textStart()) : words.mid(line.textStart(), line.textLength()).trimmed(), type, tone);
        ++taken;
    }
    layout.endLayout();
    return taken;
}

} // namespace

QString entryIcon(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Meeting: return u"meeting"_s;
    case EntryKind::Candidate: return u"calendar"_s;
    case EntryKind::Deadline: return u"deadline"_s;
    case EntryKind::Promise: return u"promise"_s;
    case EntryKind::Visit: return u"visit"_s;
    case EntryKind::Course: return u"event"_s;
    }
    Q_UNREACHABLE();
}

Token entryTone(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Meeting: return Token::Stage2;
    case EntryKind::Candidate: return Token::Ink2;
    case EntryKind::Deadline: return Token::Bad;
    case EntryKind::Visit: return Token::Stage1;
    case EntryKind::Promise:
    case EntryKind::Course: break;
    }
    return Token::Ink2;
}

void paintInitial(QPainter& painter, const QPoint& topLeft, const QString& initial)
{
    const int side = theme().px(entryDiscSide);
    const QRect disc(topLeft, QSize(side, side));
    paintBox(painter, disc, theme().color(Token::Pane), theme().color(Token::ControlLine), 1, side / 2);
    paintLine(painter, disc, initial, Type::Hint, Token::Ink2, Qt::AlignHCenter);
}

void paintEntryLine(QPainter& painter, const QRect& rect, const EntryShown& shown)
{
    const Theme& look = theme();
    paintEntryGround(painter, rect, shown);
    QRect room = rect.adjusted(look.px(entryStage(shown.entry.kind) > 0 ? 7 : 5), 0, -look.px(4), 0);
    if (!shown.initial.isEmpty() && rect.width() >= look.px(entryRoomForDisc) && entryStage(shown.entry.kind) > 0) {
        const int side = look.px(entryDiscSide);
        paintInitial(painter, {rect.right() - side - look.px(3), rect.top() + (rect.height() - side) / 2}, shown.initial);
        room.setRight(room.right() - side - look.px(2));
    }
    paintEntryWords(painter, room, shown);
    if (shown.selected)
        paintFocusRing(painter, rect, entryRadius);
}

void paintEntryBlock(QPainter& painter, const QRect& rect, const EntryShown& shown)
{
    const Theme& look = theme();
    if (rect.height() < look.px(34)) {
        paintEntryLine(painter, rect, shown);
        return;
    }
    paintEntryGround(painter, rect, shown);
    const QRect room = rect.adjusted(look.px(9), look.px(3), -look.px(4), -look.px(2));
    const bool offered = shown.entry.kind == EntryKind::Candidate;
    const QString title = offered ? (shown.entry.held ? EntryText::tr("Held: %1") : EntryText::tr("Offered: %1")).arg(text::entryTitle(shown.entry)) : text::entryTitle(shown.entry);
    const int strong = look.line(Type::Strong) - look.px(2);
    const int titleLines = std::max(1, std::min(2, room.height() / strong));
    int y = room.top() + look.line(Type::Strong) * paintEntryWrapped(painter, room, musubi::ui::shown(title), Type::Strong, offered ? Token::Ink2 : Token::Ink, titleLines);
    const int line = look.line(Type::Small);
    const int discs = shown.initial.isEmpty() ? 0 : look.px(entryDiscSide + 4);
    for (const QString& words : shown.second.split(u'\n', Qt::SkipEmptyParts)) {
        if (y + line > room.bottom())
            break;
        const bool besideDisc = y + line > rect.bottom() - discs;
        const QString& left = shown.entry.tally.openStep; // of the preparation
        paintLine(painter, QRect(room.left(), y, room.width() - (besideDisc ? discs : 0), line), musubi::ui::shown(words), Type::Small,
            !left.isEmpty() && words.endsWith(left) ? Token::Warn : Token::Ink2);
        y += line;
    }
    if (discs)
        paintInitial(painter, {rect.right() - look.px(entryDiscSide + 4), rect.bottom() - look.px(entryDiscSide + 3)}, shown.initial);
    if (shown.selected)
        paintFocusRing(painter, rect, entryRadius);
}

} // namespace musubi::ui
