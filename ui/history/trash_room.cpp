#include "ui/history/trash_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/detail_block.h"
#include "ui/common/empty_state.h"
#include "ui/common/feedback.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/matching.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/history/record_titles.h"
#include "ui/history/taking_back.h"
#include "ui/text/deed_wording.h"
#include "ui/text/field_wording.h"
#include "ui/text/record_title.h"
#include "ui/text/record_wording.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Subject trashSubjects[]{Subject::Consultation, Subject::Matter, Subject::Meeting, Subject::Organization, Subject::Person, Subject::Event, Subject::CaseStudy, Subject::Task, Subject::Attachment};

bool isMerge(const Removed& removed)
{
    return removed.action.deed == Deed::MergeOrganizations || removed.action.deed == Deed::MergePeople;
}

QString trashTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    return text::shortDate(local.date()) + u' ' + local.time().toString(u"H:mm"_s);
}

} // namespace

TrashRoom::TrashRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_header(new PageHeader(title(), this))
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RowTable(tr("Records in the trash"), this))
    , m_empty(new EmptyState(u"trash"_s, {}, {}, this))
{
    setGround(*this, Token::Pane);
    makeTable();
    makeHeader();
    auto* side = new QWidget(this);
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    m_lift = button(tr("Lift the conditions"), {}, m_empty);
    connect(m_lift, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_conditions->clear();
    });
    m_empty->addButton(m_lift);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(m_stack, 1);
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.kind != Change::Kind::Modified; });
        m_stale = m_stale || concerns;
        if (m_stale && isVisible())
            attempt(feedback(), [this] { read(); });
        else if (movesTheFigure(changes))
            attempt(feedback(), [this] {
                m_all = centre().journal().removed(); // the rows are made when somebody looks
                Q_EMIT counted();
            });
    });
    attempt(feedback(), [this] { read(); });
}

bool TrashRoom::movesTheFigure(const Changes& changes) const
{
    return std::any_of(changes.begin(), changes.end(), [this](const Change& change) {
        return change.kind == Change::Kind::Removed || (change.kind == Change::Kind::Added && std::any_of(m_all.begin(), m_all.end(), [&](const Removed& one) {
            return one.subject == change.subject && one.row == change.id;
        }));
    });
}

QString TrashRoom::name()
{
    return tr("Trash");
}

void TrashRoom::makeTable()
{
    m_model = new RowModel<Line>({
        {QT_TRANSLATE_NOOP("columns", "Kind"), [](const Line& l) -> QVariant { return text::subjectName(l.removed.subject); }},
        {QT_TRANSLATE_NOOP("columns", "What"), [](const Line& l) -> QVariant { return l.title; }},
        {QT_TRANSLATE_NOOP("columns", "Removed"), [](const Line& l) -> QVariant { return trashTime(l.removed.action.at); },
            [](const Line& l) -> QVariant { return l.removed.action.id; }},
        {QT_TRANSLATE_NOOP("columns", "Who"), [this](const Line& l) -> QVariant { return nameOf(l.removed.action); }},
        {QT_TRANSLATE_NOOP("columns", "Deed"), [](const Line& l) -> QVariant { return text::deedName(l.removed.action.deed); }},
    }, this);
    m_table->setModel(m_model);
    const int widths[]{90, 300, 140, 120, 180};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(1);
    m_table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->rememberColumns(u"trash"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { attempt(feedback(), [this] { showCurrent(); }); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_bring->setEnabled(canBringBack());
        Q_EMIT counted();
    });
    connect(m_table, &RowTable::activated, this, [this] { attempt(feedback(), [this] { bringBackSelected(); }); });
}

void TrashRoom::makeHeader()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(theme().px(240));
    m_header->addBeside(m_search);
    m_bring = primaryButton({}, u"undo"_s, this);
    m_header->addAction(m_bring);
    m_conditions = new ConditionBar(*m_header, u"trash"_s, [this] {
        Facet kinds{u"subject"_s, tr("Kind"), {}};
        for (const Subject subject : trashSubjects)
            kinds.choices << Facet::Choice{QString(codeOf(subject)), text::subjectName(subject)};
        Facet people{u"staff"_s, tr("Who removed it"), {}};
        for (const auto& staff : centre().staff().all(true))
            people.choices << Facet::Choice{staff.value.code, staff.value.name};
        return QList<Facet>{kinds, people};
    });
    connect(m_conditions, &ConditionBar::changed, this, [this] { attempt(feedback(), [this] { filter(); }); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!isComposing(m_search))
            attempt(feedback(), [this] { filter(); });
    });
    connect(m_bring, &QPushButton::clicked, this, [this] { attempt(feedback(), [this] { bringBackSelected(); }); });
    retranslate();
}

QString TrashRoom::nameOf(const Action& action) const
{
    const QString name = centre().staff().nameOf(action.staff);
    return name.isEmpty() ? action.seat : name;
}

QString TrashRoom::status() const
{
    const int selectedCount = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    if (selectedCount > 1)
        return tr("%n records selected", nullptr, selectedCount);
    return tr("%n records in the trash", nullptr, count());
}

void TrashRoom::open(const Place&)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_stale)
        read();
}

void TrashRoom::read()
{
    m_stale = false;
    m_all = centre().journal().removed();
    filter();
    Q_EMIT counted();
}

void TrashRoom::filter()
{
    constexpr qint64 kinds = 16;
    const QStringList subjects = m_conditions->codesOf(u"subject"_s), people = m_conditions->codesOf(u"staff"_s);
    QList<std::optional<Id<Staff>>> staff;
    for (const QString& code : people)
        if (const auto found = centre().staff().find(code))
            staff << found->id;
    const QString wanted = m_search->text().trimmed();
    std::vector<Line> lines;
    for (const Removed& removed : std::as_const(m_all)) {
        const QString title = text::recordTitle(centre(), removed.subject, removed.image);
        if ((!subjects.isEmpty() && !subjects.contains(QString(codeOf(removed.subject)))) || (!people.isEmpty() && !staff.contains(removed.action.staff)))
            continue;
        if (wanted.isEmpty() || findFolded(title, wanted) || findFolded(removed.image.value("content"_L1).toString(), wanted)
            || findFolded(removed.image.value("caller_name"_L1).toString(), wanted))
            lines.push_back({{removed.row * kinds + static_cast<int>(removed.subject)}, title, removed});
    }
    m_model->setRows(lines);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    showEmpty();
}

void TrashRoom::showEmpty()
{
    const int shown = m_model->rowCount(), total = count();
    m_header->setCount({{tr("%n", "records shown", shown), Type::Strong, Token::Ink}, {shown == total ? QString() : tr(" of %1").arg(total), Type::Text, Token::Ink2}});
    m_empty->setText(total > 0 ? tr("No record in the trash meets these conditions") : tr("The trash is empty"),
        total > 0 ? tr("Without the conditions there are %n.", nullptr, total) : tr("What is moved to the trash stays here and can be taken out again."));
    m_lift->setVisible(total > 0);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_bring->setEnabled(canBringBack());
}

QList<Removed> TrashRoom::selected() const
{
    QList<Removed> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        records << m_model->row(index.row()).removed;
    return records;
}

bool TrashRoom::can(Verb verb) const
{
    return verb == Verb::Find || verb == Verb::Refresh;
}

bool TrashRoom::canBringBack() const
{
    return !centre().isReadOnly() && m_table->selectionModel()->hasSelection();
}

void TrashRoom::perform(Verb verb)
{
    if (verb == Verb::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (verb == Verb::Refresh) {
        read();
    }
}

// What was merged into another record comes apart only as a whole: its merger is taken back in the history.
void TrashRoom::bringBackSelected()
{
    QList<Removed> wanted = selected();
    if (wanted.isEmpty() || !canBringBack())
        return;
    const Removed first = wanted.first();
    wanted.removeIf(isMerge);
    if (wanted.isEmpty()) {
        go({u"history"_s, first.action.id, {}});
        feedback().noted(tr("This record was merged into another one. Revert the merger here to have both again."));
        return;
    }
    centre().journal().bringBack(wanted);
    const QString what = wanted.size() == 1 ? tr("Taken out of the trash: %1").arg(text::recordTitle(centre(), wanted.first().subject, wanted.first().image))
                                            : tr("Took %n records out of the trash.", nullptr, static_cast<int>(wanted.size()));
    sayDone(centre(), feedback(), what);
}

void TrashRoom::showCurrent()
{
    if (m_body)
        m_body->deleteLater();
    m_body = nullptr;
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Line& line = m_model->row(index.row());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What the record said"));
    m_body = area;
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    auto* head = new DetailBlock(text::subjectName(line.removed.subject), u"trash"_s, content);
    head->addParagraph(shown(line.title));
    head->addFact(tr("Removed"), text::fullDateTime(line.removed.action.at.toLocalTime()));
    head->addFact(tr("Who"), nameOf(line.removed.action));
    head->addFact(tr("Deed"), text::deedName(line.removed.action.deed));
    down->addWidget(head);
    auto* said = new DetailBlock(tr("What the record said"), {}, content);
    for (const QString& field : text::inReadingOrder(line.removed.image.keys()))
        said->addFact(text::fieldName(field), text::fieldText(centre(), field, line.removed.image.value(field)));
    down->addWidget(said);
    down->addStretch(1);
    area->setWidget(content);
    m_side->addWidget(area);
}

void TrashRoom::retranslate()
{
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Find in the trash"));
    m_search->setAccessibleName(tr("Find in the trash"));
    m_bring->setText(tr("Take out of the trash"));
    if (m_lift)
        m_lift->setText(tr("Lift the conditions"));
}

void TrashRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    if (m_stale)
        attempt(feedback(), [this] { read(); });
}

void TrashRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_conditions->refresh();
        attempt(feedback(), [this] { filter(); });
    }
}

} // namespace musubi::ui
