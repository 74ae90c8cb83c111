#include "ui/shell/navigation.h"

#include "ui/common/icon.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace musubi::ui {

namespace {

enum NavigationRole { KeyRole = Qt::UserRole, IconNameRole, CountRole, UrgentRole, RuleRole };

constexpr int wide = 184, narrowWidth = 48, itemHeight = 32, ruleHeight = 17;

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool narrow = false;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int rule = index.data(RuleRole).toBool() ? ruleHeight : 0;
        return {theme().px(narrow ? narrowWidth : wide), theme().px(itemHeight + rule)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        QRect row = option.rect;
        if (index.data(RuleRole).toBool()) {
            const int y = row.top() + look.px(ruleHeight) / 2;
            painter->fillRect(QRect(row.left() + look.px(16), y, row.width() - look.px(32), 1), look.color(Token::Line));
            row.setTop(row.top() + look.px(ruleHeight));
        }
        const bool on = option.state & QStyle::State_Selected;
        if (on || (option.state & QStyle::State_MouseOver))
            painter->fillRect(row, look.color(on ? Token::Pane : Token::Hover));
        if (on)
            painter->fillRect(QRect(row.left(), row.top(), look.px(3), row.height()), look.color(Token::Accent));
        const Token ink = on ? Token::Accent : Token::Ink;
        const int side = look.px(20);
        const QRect icon(row.left() + look.px(14), row.center().y() - side / 2 + 1, side, side);
        Icon::paint(*painter, icon, index.data(IconNameRole).toString(), ink);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(look.color(Token::Accent), 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        if (narrow)
            return;
        paintWords(*painter, row, index, on, ink);
    }

private:
    static void paintWords(QPainter& painter, const QRect& row, const QModelIndex& index, bool on, Token ink)
    {
        const Theme& look = theme();
        painter.setFont(look.font(on ? Type::Strong : Type::Text));
        painter.setPen(look.color(ink));
        const QRect words = row.adjusted(look.px(46), 0, -look.px(44), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        const int count = index.data(CountRole).toInt();
        if (count < 0)
            return;
        const bool urgent = index.data(UrgentRole).toBool() && count > 0;
        QFont small = look.font(Type::Small);
        small.setBold(urgent);
        painter.setFont(small);
        painter.setPen(look.color(urgent ? Token::Bad : Token::Ink2));
        painter.drawText(row.adjusted(0, 0, -look.px(12), 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Rooms"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.data(KeyRole).toString()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.data(KeyRole).toString()); });
}

void Navigation::setEntries(const QList<Entry>& entries)
{
    while (m_model->rowCount() < entries.size())
        m_model->appendRow(new QStandardItem);
    m_model->setRowCount(static_cast<int>(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        QStandardItem* item = m_model->item(i);
        item->setText(entry.title);
        item->setToolTip(m_narrow ? entry.title : QString());
        item->setData(entry.key, KeyRole);
        item->setData(entry.icon, IconNameRole);
        item->setData(entry.count, CountRole);
        item->setData(entry.urgent, UrgentRole);
        item->setData(entry.rule, RuleRole);
        item->setData(entry.count < 0 ? entry.title : tr("%1, %2").arg(entry.title).arg(entry.count), Qt::AccessibleTextRole);
    }
}

void Navigation::setCurrent(const QString& key)
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->item(i)->data(KeyRole) == key)
            setCurrentIndex(m_model->index(i, 0));
}

void Navigation::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    static_cast<NavigationDelegate*>(itemDelegate())->narrow = narrow;
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_model->item(i)->setToolTip(narrow ? m_model->item(i)->text() : QString());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    return {theme().px(m_narrow ? narrowWidth : wide), 200};
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Rooms"));
}

} // namespace musubi::ui
