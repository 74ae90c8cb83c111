#include "ui/common/suggestion_popup.h"

#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_delegate.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

class SuggestionModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(items.size()) + (createText.isEmpty() ? 0 : 1);
    }
    bool isCreate(int row) const { return row == items.size() && !createText.isEmpty(); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        if (isCreate(index.row()))
            return createText;
        const PickerItem& item = items.at(index.row());
        if (role == Qt::DisplayRole)
            return item.title;
        QStringList said{item.title, item.aside, item.second, item.tag.text};
        said.removeAll(QString());
        return said.join(u", "_s);
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        return isCreate(index.row()) || items.at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }

    void set(const QList<PickerItem>& newItems, const QString& newCreateText)
    {
        beginResetModel();
        items = newItems;
        createText = newCreateText;
        endResetModel();
    }

    QList<PickerItem> items;
    QString createText;
};

namespace {

class SuggestionDelegate : public QStyledItemDelegate {
public:
    explicit SuggestionDelegate(const SuggestionModel* model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        if (m_model->isCreate(index.row()))
            return {look.px(200), look.px(32)};
        return {look.px(200), look.px(m_model->items.at(index.row()).second.isEmpty() ? 28 : 44)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool on = option.state & QStyle::State_Selected;
        const bool create = m_model->isCreate(index.row());
        paintGround(*painter, option.rect, on ? Token::Tint : create ? Token::PaneQuiet : Token::Pane);
        if (create)
            paintGround(*painter, QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), Token::Line);
        if (on)
            paintGround(*painter, QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), Token::Accent);
        if (create)
            paintCreate(*painter, option.rect);
        else
            paintItem(*painter, option.rect, m_model->items.at(index.row()), on);
        painter->restore();
    }

private:
    static int paintGlyph(QPainter& painter, const QRect& room, const QString& icon, Token tone)
    {
        const int side = theme().px(20);
        Icon::paint(painter, QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side), icon, tone);
        return room.left() + side + theme().px(8);
    }

    void paintCreate(QPainter& painter, const QRect& rect) const
    {
        QRect room = rect.adjusted(theme().px(8), 1, -theme().px(8), 0);
        room.setLeft(paintGlyph(painter, room, u"add"_s, Token::Accent));
        const QString keys = SuggestionPopup::tr("↑↓ to choose, Enter to take");
        const int used = paintLine(painter, room, m_model->createText, Type::Text, Token::Accent);
        if (used + widthOf(keys, Type::Small) + theme().px(16) < room.width())
            paintLine(painter, room, keys, Type::Small, Token::Ink3, Qt::AlignRight);
    }

    static void paintItem(QPainter& painter, const QRect& rect, const PickerItem& item, bool on)
    {
        const Theme& look = theme();
        QRect room = rect.adjusted(look.px(8), 0, -look.px(8), 0);
        if (!item.icon.isEmpty())
            room.setLeft(paintGlyph(painter, room, item.icon, Token::Ink2));
        if (!item.tag.text.isEmpty()) {
            const QSize size = tagSize(item.tag);
            paintTag(painter, {room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) / 2}, item.tag, on);
            room.setRight(room.right() - size.width() - look.px(8));
        }
        QRect first = room;
        if (!item.second.isEmpty()) {
            first = QRect(room.left(), room.top() + (room.height() - look.line(Type::Text) - look.line(Type::Small)) / 2, room.width(), look.line(Type::Text));
            paintMarked(painter, QRect(first.left(), first.bottom() + 1, first.width(), look.line(Type::Small)), item.second, item.secondHits, look.font(Type::Small), look.color(Token::Ink2));
        }
        const QFont font = look.font(Type::Text);
        paintMarked(painter, first, item.title, item.hits, font, look.color(item.enabled ? Token::Ink : Token::Ink3));
        const int used = widthOf(item.title, font) + look.px(4);
        if (used < first.width())
            paintMarked(painter, first.adjusted(used, 1, 0, 1), item.aside, item.asideHits, look.font(Type::Small), look.color(Token::Ink2));
    }

    const SuggestionModel* m_model;
};

} // namespace

SuggestionPopup::SuggestionPopup(QWidget* field, QWidget* anchor)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_field(field)
    , m_anchor(anchor ? anchor : field)
    , m_list(new QListView(this))
    , m_model(new SuggestionModel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_model, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setMinimumSize(1, 1); // a list of one line is one line high
    m_list->setAccessibleName(tr("Suggestions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SuggestionPopup::highlighted);
    field->installEventFilter(this);
}

void SuggestionPopup::offer(const QList<PickerItem>& items, const QString& createText)
{
    m_model->set(items, createText);
    if (m_model->rowCount() == 0) {
        dismiss();
        return;
    }
    int first = 0;
    while (first + 1 < m_model->rowCount() && !(m_model->flags(m_model->index(first)) & Qt::ItemIsEnabled))
        ++first;
    m_list->setCurrentIndex(m_model->index(first));
    place();
    if (!isVisible()) {
        m_field->window()->installEventFilter(this);
        show();
    }
    Q_EMIT highlighted();
}

void SuggestionPopup::replace(int row, const PickerItem& item)
{
    if (row < 0 || row >= m_model->items.size())
        return;
    m_model->items[row] = item;
    Q_EMIT m_model->dataChanged(m_model->index(row), m_model->index(row));
}

void SuggestionPopup::highlight(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void SuggestionPopup::dismiss()
{
    if (isVisible()) {
        m_field->window()->removeEventFilter(this);
        hide();
    }
}

void SuggestionPopup::place()
{
    const int rows = qMin(m_model->rowCount(), 8);
    int height = 2;
    for (int row = 0; row < rows; ++row)
        height += m_list->sizeHintForRow(row);
    if (rows < m_model->rowCount())
        height += m_list->sizeHintForRow(m_model->rowCount() - 1) / 2; // half a row says that there is more
    const QSize size(qMax(m_anchor->width(), theme().px(m_leastWidth)), height);
    const QRect screen = m_anchor->screen()->availableGeometry();
    QPoint at = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + 3));
    if (at.y() + size.height() > screen.bottom())
        at.setY(m_anchor->mapToGlobal(QPoint(0, 0)).y() - size.height() - 3);
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(at, size));
}

void SuggestionPopup::move(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < count; ++i) {
        row = (row + by + count) % count;
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled)
            break;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

bool SuggestionPopup::choose()
{
    if (!isVisible() || !m_list->currentIndex().isValid())
        return false;
    chooseRow(m_list->currentIndex().row());
    return true;
}

void SuggestionPopup::chooseRow(int row)
{
    if (!(m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled))
        return;
    const bool create = m_model->isCreate(row);
    const PickerItem item = create ? PickerItem() : m_model->items.at(row);
    dismiss();
    if (create)
        Q_EMIT createChosen();
    else
        Q_EMIT chosen(item);
}

QString SuggestionPopup::spoken() const
{
    return isVisible() ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : QString();
}

bool SuggestionPopup::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool fieldGone = watched == m_field && (type == QEvent::FocusOut || type == QEvent::Hide);
    const bool windowMoved = watched == m_field->window() && (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowDeactivate || type == QEvent::Hide);
    if (fieldGone || windowMoved)
        dismiss();
    return QFrame::eventFilter(watched, event);
}

void SuggestionPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), Token::Pane, {Token::ControlLine, 1, 0});
}

} // namespace musubi::ui
