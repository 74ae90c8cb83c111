#include "ui/programme/programme_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/theme.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/rename_form.h"
#include "ui/shell/export_list.h"
#include "ui/shell/writing.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_tables.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView programmeDraftMode("draft:");

std::vector<Column<ProgrammeRow>> programmeColumns(Centre& centre)
{
    std::vector<Column<ProgrammeRow>> columns;
    columns.push_back(Column<ProgrammeRow>{QT_TRANSLATE_NOOP("columns", "Name"), [](const ProgrammeRow& r) -> QVariant { return r.name; }, {},
        [](const ProgrammeRow& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(r.formerNames.join(u"、"_s)) : QVariant(); }});
    columns.push_back(Column<ProgrammeRow>{QT_TRANSLATE_NOOP("columns", "First year"), [&centre](const ProgrammeRow& r) -> QVariant { return text::fiscalYearName(centre, r.firstYear); },
        [](const ProgrammeRow& r) -> QVariant { return r.firstYear; }});
    columns.push_back(Column<ProgrammeRow>{QT_TRANSLATE_NOOP("columns", "Projects"), [](const ProgrammeRow& r) -> QVariant { return r.projects; }, {}, {}, Qt::AlignRight});
    return columns;
}

} // namespace

ProgrammeRoom::ProgrammeRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_book(new QWidget(this))
    , m_header(new PageHeader(tr("Programmes"), m_book))
    , m_new(primaryButton(tr("New programme"), u"add"_s, m_book))
    , m_table(new RowTable(tr("List of programmes"), m_book))
    , m_model(new RowModel<ProgrammeRow>(programmeColumns(centre()), this))
    , m_page(new ProgrammePage(workplace, m_book))
{
    setGround(*m_book, Token::Pane);
    m_header->addAction(m_new);
    m_new->setEnabled(!centre().isReadOnly());
    m_table->setModel(m_model);
    m_table->setTwoLines(true);
    m_table->setColumnWidth(1, theme().px(92));
    m_table->setColumnWidth(2, theme().px(76));
    m_table->setMinimumWidth(theme().px(160 + 92 + 76)); // what its columns need
    m_table->setWideColumn(0);
    auto* across = new QSplitter(Qt::Horizontal, m_book);
    across->setHandleWidth(1);
    across->setChildrenCollapsible(false);
    across->addWidget(m_table);
    across->addWidget(m_page);
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 3);
    across->setSizes({theme().px(400), theme().px(780)});
    auto* down = new QVBoxLayout(m_book);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(across, 1);
    m_stack->addWidget(m_book);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_new, &QPushButton::clicked, this, [this] { perform(Verb::New); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_page->show(current());
        Q_EMIT moved();
    });
    connect(m_table, &RowTable::activated, this, [this] { perform(Verb::Edit); });
    connect(m_page, &ProgrammePage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &ProgrammePage::renameAsked, this, [this] { attempt(feedback(), [this] { rename(); }); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.subject == Subject::Programme || change.subject == Subject::Project; }))
            reload();
    });
    reload();
}

QString ProgrammeRoom::name()
{
    return tr("Programmes");
}

int ProgrammeRoom::count() const
{
    return m_model->rowCount();
}

QString ProgrammeRoom::status() const
{
    return isEditing() ? (m_editor->isDirty() ? tr("Being written") : QString()) : tr("%n programmes", nullptr, m_model->rowCount());
}

void ProgrammeRoom::reload()
{
    attempt(feedback(), [this] {
        std::vector<ProgrammeRow> rows;
        for (const ProgrammeLine& line : centre().programmes().lines())
            rows.push_back({line});
        m_model->setRows(std::move(rows));
    });
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_page->show(current());
    Q_EMIT counted();
}

Id<Programme> ProgrammeRoom::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? Id<Programme>{index.data(IdRole).toLongLong()} : Id<Programme>{};
}

void ProgrammeRoom::select(Id<Programme> id)
{
    if (const int row = m_model->rowOf(id.value); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ProgrammeRoom::open(const Place& place)
{
    if (place.mode == "new"_L1) {
        editor().startFresh();
        showEditor();
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.mode.startsWith(programmeDraftMode)) {
        resume({place.mode.mid(programmeDraftMode.size()).toLongLong()});
    } else {
        m_stack->setCurrentWidget(m_book);
        if (place.row)
            select({place.row});
        m_table->setFocus();
    }
    Q_EMIT moved();
}

Place ProgrammeRoom::place() const
{
    if (isEditing() && m_editor->draft())
        return {key(), m_editor->row(), programmeDraftMode + QString::number(m_editor->draft().value)};
    if (isEditing())
        return {key(), m_editor->row(), m_editor->row() ? u"edit"_s : u"new"_s};
    return {key(), current().value, {}};
}

bool ProgrammeRoom::can(Verb verb) const
{
    const bool writable = !centre().isReadOnly();
    if (verb == Verb::Close)
        return isEditing();
    if (isEditing())
        return writable && (verb == Verb::Save || verb == Verb::SaveAndClose || verb == Verb::SaveAndNew || verb == Verb::NextProblem);
    switch (verb) {
    case Verb::New: return writable;
    case Verb::Edit:
    case Verb::Remove: return writable && static_cast<bool>(current());
    case Verb::Export: return m_model->rowCount() > 0;
    case Verb::Refresh: return true;
    default: return false;
    }
}

void ProgrammeRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::New: go({key(), 0, u"new"_s}); break;
    case Verb::Edit:
        if (const auto id = current())
            go({key(), id.value, u"edit"_s});
        break;
    case Verb::Save: m_editor->save(); break;
    case Verb::SaveAndClose:
        if (m_editor->save())
            closeEditor();
        break;
    case Verb::SaveAndNew:
        if (m_editor->save())
            go({key(), 0, u"new"_s});
        break;
    case Verb::Close: closeEditor(); break;
    case Verb::NextProblem: m_editor->nextProblem(); break;
    case Verb::Remove: {
        const auto row = centre().programmes().get(current());
        centre().programmes().remove(row);
        feedback().done(tr("Moved %1 to the trash.").arg(row.value.name), [this] { centre().journal().undo(); });
        break;
    }
    case Verb::Export: exportList(text::programmeTable(centre()), tr("Programmes"), feedback(), this); break;
    case Verb::Refresh: reload(); break;
    default: break;
    }
}

/// What it was called stays with the years before.
void ProgrammeRoom::rename()
{
    const auto row = centre().programmes().get(current());
    ProgrammeNaming naming;
    if (!askForNaming(centre(), row.value, naming, this))
        return;
    centre().programmes().rename(row, naming.name, naming.firstYear);
    feedback().done(tr("Renamed from %1 on.").arg(text::fiscalYearName(centre(), naming.firstYear)), [this] { centre().journal().undo(); });
}

ProgrammeEditor& ProgrammeRoom::editor()
{
    if (!m_editor) {
        m_editor = new ProgrammeEditor(centre(), feedback(), this);
        m_stack->addWidget(m_editor);
        connect(m_editor, &BookEditor::closeAsked, this, &ProgrammeRoom::closeEditor);
        connect(m_editor, &BookEditor::discardAsked, this, [this] { attempt(feedback(), [this] { discard(); }); });
        connect(m_editor, &BookEditor::moved, this, &ProgrammeRoom::counted);
        connect(m_editor, &BookEditor::saved, this, [this] { Q_EMIT moved(); });
        connect(m_editor, &BookEditor::drafted, this, &ProgrammeRoom::drafted);
    }
    return *m_editor;
}

bool ProgrammeRoom::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool ProgrammeRoom::isWriting() const
{
    return isEditing() && m_editor->isDirty();
}

bool ProgrammeRoom::leave()
{
    return !isEditing() || putAside(*m_editor, feedback(), this);
}

void ProgrammeRoom::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
    m_editor->begin();
    Q_EMIT moved();
}

/// What this seat had written of the programme and not saved is taken up again.
void ProgrammeRoom::edit(Id<Programme> id)
{
    for (const KeptDraft& kept : centre().drafts().ofThisSeat())
        if (kept.draft.kind == codeOf(Subject::Programme) && kept.draft.row == id.value) {
            resume(kept.id);
            feedback().noted(tr("The draft of %1 is taken up again.").arg(text::fullDateTime(kept.at)));
            return;
        }
    editor().load(centre().programmes().get(id));
    showEditor();
}

void ProgrammeRoom::resume(Id<Draft> id)
{
    const auto kept = centre().drafts().find(id);
    if (m_editor && m_editor->draft() == id) {
        showEditor(); // still as it was left
    } else if (kept && kept->draft.kind == codeOf(Subject::Programme)) {
        editor().resume(*kept);
        showEditor();
    } else {
        m_stack->setCurrentWidget(m_book);
        feedback().noted(tr("This draft is not there any more."));
    }
}

void ProgrammeRoom::discard()
{
    const auto thrown = m_editor->discard();
    closeEditor();
    if (thrown)
        feedback().done(tr("The draft was thrown away."), [this, draft = *thrown] { resume(centre().drafts().keep(draft)); });
}

void ProgrammeRoom::closeEditor()
{
    if (!leave())
        return;
    const Id<Programme> id{m_editor->row()};
    m_stack->setCurrentWidget(m_book);
    if (id)
        select(id);
    m_table->setFocus();
    Q_EMIT moved();
    Q_EMIT counted();
}

/// The words of a form are those of the language in which it was made: it is made again, with what was written in it.
void ProgrammeRoom::retranslate()
{
    m_header->setTitle(tr("Programmes"));
    m_new->setText(tr("New programme"));
    m_table->setAccessibleName(tr("List of programmes"));
    m_page->show(current());
    if (!m_editor)
        return;
    const bool editing = isEditing();
    const Place here = place();
    m_editor->putAside();
    delete std::exchange(m_editor, nullptr);
    if (editing)
        attempt(feedback(), [&] { open(here); });
}

void ProgrammeRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ProgrammeRoom::retranslate, Qt::QueuedConnection); // the form is hearing of it too
}

} // namespace musubi::ui
