#include "ui/organization/book_list.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

BookList::BookList(Book book, Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_header(new PageHeader({}, this))
    , m_find(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable({}, this))
    , m_empty(new EmptyState(book == Book::People ? u"person"_s : u"organisation"_s, {}, {}, this))
    , m_pause(new QTimer(this))
{
    setGround(*this, Token::Pane);
    m_table->setTwoLines(true);
    m_table->setSortingEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(120); // ms: between two letters of one word
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (!isComposing(m_find))
            reload();
    });
    makeHeader();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_first = primaryButton({}, u"add"_s, m_empty);
    m_first->setEnabled(!centre.isReadOnly());
    connect(m_first, &QPushButton::clicked, this, &BookList::newAsked);
    m_empty->addButton(m_first);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    connect(m_table, &RowTable::activated, this, &BookList::activated);
    connect(&centre.changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        if (std::any_of(changes.begin(), changes.end(), [this](const Change& change) { return concerns(change); }))
            reload();
    });
}

void BookList::makeHeader()
{
    m_books = new Segments({}, m_header);
    m_header->addBeside(m_books);
    m_find->setFixedWidth(theme().px(168));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(Icon::named(u"filter"_s, Token::Ink2), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);
    m_header->addBeside(m_find);
    m_duplicates = iconButton(u"merge"_s, {}, m_header);
    m_export = iconButton(u"export"_s, {}, m_header);
    m_new = primaryButton({}, u"add"_s, m_header);
    m_new->setEnabled(!m_centre.isReadOnly());
    m_header->addAction(m_duplicates);
    m_header->addAction(m_export);
    m_header->addAction(m_new);
    connect(m_books, &Segments::chosen, this, [this](const QVariant& value) { Q_EMIT bookAsked(static_cast<Book>(value.toInt())); });
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_duplicates, &QPushButton::clicked, this, &BookList::duplicatesAsked);
    connect(m_export, &QPushButton::clicked, this, &BookList::exportAsked);
    connect(m_new, &QPushButton::clicked, this, &BookList::newAsked);
}

void BookList::retranslate()
{
    const bool people = m_book == Book::People;
    m_header->setTitle(tr("Directory"));
    delete m_books;
    m_books = new Segments(tr("Organisations or people"), m_header);
    m_books->add(tr("Organisations"), static_cast<int>(Book::Organizations));
    m_books->add(tr("People"), static_cast<int>(Book::People));
    m_books->setValue(static_cast<int>(m_book));
    m_header->addBeside(m_books);
    m_header->addBeside(m_find); // behind the switch again
    connect(m_books, &Segments::chosen, this, [this](const QVariant& value) { Q_EMIT bookAsked(static_cast<Book>(value.toInt())); });
    m_find->setPlaceholderText(people ? tr("Name, reading, organisation, phone") : tr("Name, reading, phone"));
    m_find->setAccessibleName(tr("Narrow this list"));
    m_table->setAccessibleName(people ? tr("List of people") : tr("List of organisations"));
    m_new->setText(people ? tr("New person") : tr("New organisation"));
    m_first->setText(m_new->text());
    const auto name = [](QPushButton& button, const QString& words) {
        button.setToolTip(plainToolTip(words));
        button.setAccessibleName(words);
    };
    name(*m_export, tr("Export this list"));
    name(*m_duplicates, tr("Look for entries that may be the same"));
    setTabOrder(m_books, m_find);
    reload();
}

void BookList::setModel(QAbstractItemModel& model, const QString& rememberedAs, const QList<int>& widths)
{
    m_table->setModel(&model);
    m_table->setWideColumn(0);
    for (qsizetype i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i) + 1, theme().px(widths[i]));
    m_table->rememberColumns(rememberedAs);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BookList::currentChanged);
}

QString BookList::wanted() const
{
    return m_find->text();
}

void BookList::showCount(int shown, int total)
{
    const bool people = m_book == Book::People;
    m_total = total;
    m_header->setCount({{people ? tr("%n people", nullptr, shown) : tr("%n organisations", nullptr, shown), Type::Strong, Token::Ink},
        {shown == total ? QString() : tr(" of %1").arg(total), Type::Text, Token::Ink2}});
    if (total > 0)
        m_empty->setText(people ? tr("Nobody meets these conditions") : tr("No organisation meets these conditions"), tr("Without the conditions there are %n.", nullptr, total));
    else
        m_empty->setText(people ? tr("Nobody is in the book yet") : tr("No organisation is in the book yet"),
            tr("Whoever is registered here is offered while the phone rings."));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    Q_EMIT counted();
    Q_EMIT currentChanged();
}

void BookList::addCondition(const QString& words, std::function<void()> takeOff)
{
    auto* chip = new Chip(Chip::Kind::Removable, words, m_header);
    connect(chip, &Chip::removed, this, [this, takeOff = std::move(takeOff)] {
        takeOff();
        reloadLater(); // the chip is still in its own event
    });
    m_header->addChip(chip);
}

void BookList::addConditionMenu(std::function<void()> choose)
{
    auto* add = new Chip(Chip::Kind::Add, tr("Add a condition"), m_header);
    connect(add, &Chip::clicked, this, std::move(choose));
    m_header->addChip(add);
}

void BookList::reloadLater()
{
    QMetaObject::invokeMethod(this, [this] { reload(); }, Qt::QueuedConnection);
}

qint64 BookList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(IdRole).toLongLong() : 0;
}

QList<qint64> BookList::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids << index.data(IdRole).toLongLong();
    return ids;
}

void BookList::select(qint64 id)
{
    if (rowOf(id) < 0) {
        const QSignalBlocker quiet(m_find);
        m_find->clear();
        liftConditions();
        reload();
    }
    if (const int row = rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void BookList::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row >= 0 && row < m_table->model()->rowCount())
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void BookList::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void BookList::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

int BookList::shownCount() const
{
    return m_table->model()->rowCount();
}

/// From the field that narrows the list, Return and Down lead to the rows, Esc empties it.
bool BookList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress && !isComposing(m_find)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            m_pause->stop();
            reload();
            focusRows();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BookList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
