#include "ui/history/history_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/conditions.h"
#include "ui/common/detail_block.h"
#include "ui/common/feedback.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/shown.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/history/taking_back.h"
#include "ui/history/record_titles.h"
#include "ui/text/deed_wording.h"
#include "ui/text/field_wording.h"
#include "ui/text/record_title.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 1000;
constexpr int rowsShown = 50; // of what one action changed
const QString onlyThis = QStringLiteral("!this");

QString stateText(ActionState state)
{
    switch (state) {
    case ActionState::Done: return {};
    case ActionState::Undone: return QCoreApplication::translate("records", "Taken back");
    case ActionState::Unfinished: return QCoreApplication::translate("records", "Under way");
    }
    Q_UNREACHABLE();
}

/// Where a record stands; without a room where it has none.
Place placeOfRecord(const Change& change)
{
    switch (change.subject) {
    case Subject::Consultation: return {u"consultations"_s, change.id, {}};
    case Subject::Meeting: return {u"meetings"_s, change.id, {}};
    case Subject::Matter: return {u"matters"_s, change.id, {}};
    case Subject::Organization: return {u"organizations"_s, change.id, {}};
    case Subject::Person: return {u"organizations"_s, change.id, u"person"_s};
    case Subject::Event: return {u"events"_s, change.id, {}};
    case Subject::CaseStudy: return {u"matters"_s, change.id, u"study"_s};
    default: return {};
    }
}

QString actionTime(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    return text::shortDate(local.date()) + u' ' + local.time().toString(u"H:mm"_s);
}

} // namespace

HistoryRoom::HistoryRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_header(new PageHeader(title(), this))
    , m_search(new QLineEdit(this))
    , m_table(new RowTable(tr("List of actions"), this))
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
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(splitter, 1);
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            attempt(feedback(), [this] { reload(); });
    });
}

void HistoryRoom::makeTable()
{
    m_model = new RowModel<Line>({
        {QT_TRANSLATE_NOOP("columns", "When"), [](const Line& l) -> QVariant { return actionTime(l.action.at); }, [](const Line& l) -> QVariant { return l.id.value; }},
        {QT_TRANSLATE_NOOP("columns", "Who"), [this](const Line& l) -> QVariant {
             const QString name = centre().staff().nameOf(l.action.staff);
             return name.isEmpty() ? l.action.seat : name;
         }},
        {QT_TRANSLATE_NOOP("columns", "Deed"), [](const Line& l) -> QVariant { return text::deedName(l.action.deed); }},
        {QT_TRANSLATE_NOOP("columns", "What"), [](const Line& l) -> QVariant { return l.action.note; }},
        {QT_TRANSLATE_NOOP("columns", "Records"), [](const Line& l) -> QVariant { return l.action.changes; }, {}, {}, Qt::AlignRight},
        {QT_TRANSLATE_NOOP("columns", "State"), [](const Line& l) -> QVariant { return stateText(l.action.state); }, {},
            [](const Line& l, int role) -> QVariant {
                return role == TagRole && l.action.state != ActionState::Done ? QVariant::fromValue(Tag{stateText(l.action.state), TagKind::Neutral}) : QVariant();
            }},
    }, this);
    m_table->setModel(m_model);
    const int widths[]{130, 85, 140, 210, 70, 115};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setWideColumn(3);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->rememberColumns(u"history"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { attempt(feedback(), [this] { showCurrent(); }); });
}

void HistoryRoom::makeHeader()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(theme().px(240));
    m_search->setPlaceholderText(tr("Find by what it was done to"));
    m_search->setAccessibleName(tr("Find in the history"));
    m_header->addBeside(m_search);
    m_conditions = new ConditionBar(*m_header, u"history"_s, [this] { return facets(); });
    connect(m_conditions, &ConditionBar::changed, this, [this] { attempt(feedback(), [this] { reload(); }); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!isComposing(m_search))
            attempt(feedback(), [this] { reload(); });
    });
}

QString HistoryRoom::name()
{
    return tr("History");
}

/// One person and one kind of record at a time; of deeds as many as wanted.
QList<Facet> HistoryRoom::facets() const
{
    Facet people{u"staff"_s, tr("Person"), {}};
    for (const auto& staff : centre().staff().all(true))
        people.choices << Facet::Choice{u'!' + staff.value.code, staff.value.name};
    Facet kinds{u"subject"_s, tr("Kind of record"), {}};
    for (const auto& [subject, code] : Codes<Subject>::entries)
        kinds.choices << Facet::Choice{u'!' + QString(code), text::subjectName(subject)};
    Facet deeds{u"deed"_s, tr("Deed"), {}};
    for (const auto& [deed, code] : Codes<Deed>::entries)
        deeds.choices << Facet::Choice{QString(code), text::deedName(deed)};
    QList<Facet> all{people, deeds, kinds};
    if (m_record)
        all << Facet{u"record"_s, tr("Record"), {{onlyThis, m_record->title}}, true};
    return all;
}

ActionFilter HistoryRoom::filter() const
{
    ActionFilter filter;
    for (const auto& [facet, code] : m_conditions->conditions()) {
        const QString plain = code.startsWith(u'!') ? code.mid(1) : code;
        if (facet == "staff"_L1) {
            const auto staff = centre().staff().find(plain);
            filter.staff = staff ? staff->id : Id<Staff>{-1};
        } else if (facet == "subject"_L1) {
            filter.subject = fromCode<Subject>(plain);
        } else if (const auto deed = fromCode<Deed>(plain); facet == "deed"_L1 && deed) {
            filter.deeds << *deed;
        }
    }
    if (const auto shown = record()) {
        filter.subject = shown->subject;
        filter.row = shown->row;
    }
    filter.note = m_search->text().trimmed();
    return filter;
}

std::optional<HistoryRoom::Record> HistoryRoom::record() const
{
    return m_conditions->has(u"record"_s, onlyThis) ? m_record : std::nullopt;
}

void HistoryRoom::showRecord(Subject subject, qint64 row)
{
    const auto versions = centre().journal().historyOf(subject, row);
    const QJsonObject image = versions.isEmpty() ? QJsonObject() : versions.first().after.value_or(versions.first().before.value_or(QJsonObject()));
    m_record = Record{subject, row, text::recordTitle(centre(), subject, image)};
    m_search->clear();
    m_conditions->clear(); // the chip of another record goes with its words
    m_conditions->set({{u"record"_s, onlyThis}});
}

QString HistoryRoom::status() const
{
    return tr("%n actions", nullptr, m_model->rowCount());
}

void HistoryRoom::open(const Place& place)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (const auto subject = subjectOfMode(place.mode)) {
        showRecord(*subject, place.row);
        return;
    }
    if (place.row && record())
        m_conditions->clear();
    reload();
    if (const int row = m_model->rowOf(place.row); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

Place HistoryRoom::place() const
{
    if (const auto shown = record())
        return {key(), shown->row, historyModeOf(shown->subject)};
    const QModelIndex index = m_table->currentIndex();
    return {key(), index.isValid() ? m_model->row(index.row()).id.value : 0, {}};
}

bool HistoryRoom::can(Verb verb) const
{
    return verb == Verb::Find || verb == Verb::Refresh;
}

void HistoryRoom::perform(Verb verb)
{
    if (verb == Verb::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (verb == Verb::Refresh) {
        reload();
    }
}

void HistoryRoom::reload()
{
    m_stale = false;
    const ActionFilter wanted = filter();
    std::vector<Line> lines;
    for (const Action& action : centre().journal().actions(wanted, 0, linesShown))
        lines.push_back({{action.id}, action});
    const int shown = static_cast<int>(lines.size());
    const int fitting = shown < linesShown ? shown : static_cast<int>(centre().journal().count(wanted));
    m_model->setRows(std::move(lines));
    m_header->setCount({{tr("%n", "actions shown", shown), Type::Strong, Token::Ink},
        {shown == fitting ? QString() : tr(" of %1, the newest").arg(fitting), Type::Text, Token::Ink2}});
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    Q_EMIT counted();
}

void HistoryRoom::showCurrent()
{
    if (m_body)
        m_body->deleteLater();
    m_body = nullptr;
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Action action = centre().journal().action(m_model->row(index.row()).id.value);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What the action changed"));
    m_body = area;
    auto* content = new QWidget(area);
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(headOf(action, content));
    const auto one = record();
    if (one) {
        for (const Version& version : centre().journal().historyOf(one->subject, one->row))
            if (version.action.id == action.id)
                down->addWidget(changeBlock({{version.kind, one->subject, one->row}, version.before, version.after}, content));
    } else {
        for (const RowChange& row : centre().journal().changesOf(action.id, rowsShown))
            down->addWidget(changeBlock(row, content));
    }
    if (!one && action.changes > rowsShown) {
        auto* rest = new DetailBlock({}, {}, content);
        rest->addParagraph(tr("and %n more records", nullptr, static_cast<int>(action.changes) - rowsShown));
        down->addWidget(rest);
    }
    down->addStretch(1);
    area->setWidget(content);
    m_side->addWidget(area);
}

QWidget* HistoryRoom::headOf(const Action& action, QWidget* parent)
{
    auto* head = new DetailBlock(text::deedName(action.deed), u"history"_s, parent);
    head->addFact(tr("What"), action.note);
    head->addFact(tr("When"), text::fullDateTime(action.at.toLocalTime()));
    head->addFact(tr("Who"), centre().staff().nameOf(action.staff));
    head->addFact(tr("Seat"), action.seat);
    if (centre().isReadOnly())
        return head;
    const auto isNewer = [&](const Line& line) { return line.id.value > action.id; };
    if (const auto shown = record(); shown && std::any_of(m_model->rows().begin(), m_model->rows().end(), isNewer)) {
        auto* bring = button(tr("Bring back this version"), u"history"_s, head);
        connect(bring, &QPushButton::clicked, this, [this, shown, action] { attempt(feedback(), [&] { restore(*shown, action); }); });
        head->addWidget(bring);
    }
    if (action.state == ActionState::Done && action.deed != Deed::MakeFile && !leavesOffice(action.deed)) {
        auto* back = button(tr("Revert this action"), u"undo"_s, head);
        connect(back, &QPushButton::clicked, this, [this, action] { attempt(feedback(), [&] { revert(action); }); });
        head->addWidget(back);
    }
    return head;
}

QWidget* HistoryRoom::changeBlock(const RowChange& row, QWidget* parent) const
{
    const QJsonObject before = row.before.value_or(QJsonObject()), after = row.after.value_or(QJsonObject());
    const QString title = text::recordTitle(centre(), row.change.subject, row.after ? after : before);
    auto* block = new DetailBlock(text::subjectName(row.change.subject), {}, parent);
    if (!title.isEmpty())
        block->addParagraph(shown(title));
    for (const QString& field : text::inReadingOrder(differingFields(before, after))) {
        const QString was = text::fieldText(centre(), field, before.value(field)), now = text::fieldText(centre(), field, after.value(field));
        if (row.before && row.after)
            block->addFact(text::fieldName(field), tr("%1 → %2").arg(was.isEmpty() ? tr("(empty)") : was, now.isEmpty() ? tr("(empty)") : now));
        else
            block->addFact(text::fieldName(field), row.after ? now : was);
    }
    if (const Place record = placeOfRecord(row.change); row.after && !record.room.isEmpty()) {
        auto* link = compact(linkButton(tr("Open this record"), u"forward"_s, block));
        connect(link, &QToolButton::clicked, this, [this, record] { go(record); }, Qt::QueuedConnection);
        block->addWidget(link);
    }
    return block;
}

void HistoryRoom::restore(const Record& shown, const Action& action)
{
    centre().journal().restore(shown.subject, shown.row, action.id);
    sayDone(centre(), feedback(), tr("%1 says again what it said on %2.").arg(shown.title, text::fullDateTime(action.at.toLocalTime())));
}

void HistoryRoom::revert(const Action& action)
{
    if (takeBack(centre(), feedback(), action.id, this))
        feedback().done(tr("Reverted: %1").arg(text::describe(action)));
}

void HistoryRoom::showEvent(QShowEvent* event)
{
    Room::showEvent(event);
    if (m_stale)
        attempt(feedback(), [this] { reload(); });
}

void HistoryRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_header->setTitle(title());
        m_search->setPlaceholderText(tr("Find by what it was done to"));
        m_search->setAccessibleName(tr("Find in the history"));
        m_conditions->refresh();
        if (isVisible())
            attempt(feedback(), [this] { reload(); });
    }
}

} // namespace musubi::ui
