#include "ui/matter/suggestion_list.h"

#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/paint.h"
#include "ui/common/row_delegate.h"
#include "ui/common/row_model.h"
#include "ui/common/shown.h"
#include "ui/matter/share_legend.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"
#include "ui/text/suggestion_wording.h"

#include <QEvent>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

class PartnerModel : public RowModel<PartnerSuggestion> {
public:
    using RowModel::RowModel;
};

namespace {

enum SuggestionRole { PointsRole = Qt::UserRole + 200, SharesRole, KindRole };

constexpr int suggestionRow = 52, pointsColumn = 108; // px at 100 %

/// Where it belongs and what it is: 「みほん市 ・ 市の課」.
QString kindLine(Centre& centre, const PartnerSuggestion& suggestion)
{
    QStringList said{suggestion.parentName, centre.vocabulary().label(suggestion.kind, text::language())};
    said.removeAll(QString());
    return said.join(u" ・ "_s);
}

QString spokenLine(const PartnerSuggestion& suggestion)
{
    QStringList said{suggestion.printedName, text::sectorName(suggestion.sector), SuggestionList::tr("%n points", nullptr, suggestion.points)};
    for (const SuggestionTerm& term : suggestion.terms)
        said << text::SuggestionWording::of(term.reason) + u' ' + QString::number(term.points);
    return said.join(u", "_s);
}

QVariantList sharesOf(const PartnerSuggestion& suggestion)
{
    std::array<int, 3> shares{};
    for (const SuggestionTerm& term : suggestion.terms)
        if (term.points > 0)
            shares[static_cast<size_t>(groupOf(term.reason))] += term.points;
    return {shares[0], shares[1], shares[2]};
}

class PartnerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {theme().px(240), theme().px(suggestionRow)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        RowDelegate::paintRow(*painter, option, true);
        const Theme& look = theme();
        const QRect row = option.rect.adjusted(look.px(16), look.px(5), -look.px(16), -look.px(5));
        paintLine(*painter, QRect(row.left(), row.top(), look.px(20), look.line(Type::Text)), QString::number(index.row() + 1), Type::Small, Token::Ink2, Qt::AlignRight);
        const Tag side = index.data(TagRole).value<Tag>();
        const int left = row.left() + look.px(30);
        paintTag(*painter, QPoint(left, row.top() + (look.line(Type::Text) - tagSize(side).height()) / 2), side, RowDelegate::isChosen(option));
        int tags = 0; // the names stand in one line whatever the side is called
        for (const Sector sector : {Sector::Public, Sector::Private})
            tags = std::max(tags, tagSize({text::sectorName(sector), side.kind}).width());
        const int name = left + std::max(tags, tagSize(side).width()) + look.px(8), points = row.right() - look.px(pointsColumn);
        const int called = std::min(points - name - look.px(8), widthOf(index.data().toString(), Type::Strong));
        paintLine(*painter, QRect(name, row.top(), called, look.line(Type::Text)), index.data().toString(), Type::Strong, Token::Ink);
        const int kind = name + called + look.px(8); // in what room the name leaves
        if (points - kind > look.px(40))
            paintLine(*painter, QRect(kind, row.top() + look.line(Type::Text) - look.line(Type::Small), points - kind - look.px(8), look.line(Type::Small)), index.data(KindRole).toString(),
                Type::Small, Token::Ink2);
        paintLine(*painter, QRect(name, row.top() + look.line(Type::Text) + look.px(1), points - name - look.px(8), look.line(Type::Small)), index.data(SecondLineRole).toString(), Type::Small,
            Token::Ink2);
        paintLine(*painter, QRect(points, row.top(), look.px(pointsColumn), look.line(Type::Text)), index.data(PointsRole).toString(), Type::Strong, Token::Ink, Qt::AlignRight);
        paintShares(*painter, QRect(points, row.top() + look.line(Type::Text) + look.px(5), look.px(pointsColumn), look.px(6)), index.data(SharesRole).toList());
        painter->restore();
    }

private:
    /// The points up to the right, parted by what they are for: as long as their sum.
    static void paintShares(QPainter& painter, const QRect& room, const QVariantList& shares)
    {
        constexpr int whole = 100; // points that fill the room
        int from = room.right() + 1;
        for (qsizetype i = shares.size() - 1; i >= 0; --i) {
            if (shares[i].toInt() == 0)
                continue;
            const int wide = std::max(3, room.width() * shares[i].toInt() / whole);
            const int left = std::max(room.left(), from - wide);
            paintShare(painter, QRect(left, room.top(), std::max(2, from - left - 1), room.height()), static_cast<ShareGroup>(i));
            from = left;
        }
    }
};

} // namespace

SuggestionList::SuggestionList(Centre& centre, QWidget* parent)
    : QListView(parent)
{
    const auto extra = [&centre](const PartnerSuggestion& suggestion, int role) -> QVariant {
        switch (role) {
        case TagRole: return QVariant::fromValue(Tag{text::sectorName(suggestion.sector), suggestion.sector == Sector::Public ? TagKind::Active : TagKind::Neutral});
        case SecondLineRole: return text::SuggestionWording::sentence(centre, suggestion);
        case Qt::ToolTipRole: return plainToolTip(text::SuggestionWording::sentence(centre, suggestion));
        case KindRole: return kindLine(centre, suggestion);
        case PointsRole: return SuggestionList::tr("%n points", nullptr, suggestion.points);
        case SharesRole: return sharesOf(suggestion);
        case Qt::AccessibleTextRole: return spokenLine(suggestion) + u". "_s + text::SuggestionWording::sentence(centre, suggestion);
        default: return {};
        }
    };
    m_model = new PartnerModel({{"", [](const PartnerSuggestion& suggestion) -> QVariant { return suggestion.printedName; }, {}, extra}}, this);
    setAccessibleName(tr("Whom to invite"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new PartnerDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
}

void SuggestionList::setSuggestions(const QList<PartnerSuggestion>& suggestions)
{
    m_model->setRows({suggestions.begin(), suggestions.end()});
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    Q_EMIT moved();
}

const PartnerSuggestion* SuggestionList::current() const
{
    return currentIndex().isValid() ? &m_model->row(currentIndex().row()) : nullptr;
}

void SuggestionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT moved();
}

void SuggestionList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void SuggestionList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void SuggestionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    QListView::changeEvent(event);
}

} // namespace musubi::ui
