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
#include "ui/history/taking_back.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"
#include "ui/programme/rename_form.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_tables.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

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
    : WritingRoom(workplace, parent)
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
    stack().addWidget(m_book);
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

QString ProgrammeRoom::readStatus() const
{
    return tr("%n programmes", nullptr, m_model->rowCount());
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

void ProgrammeRoom::openPlace(const Place& place)
{
    if (place.mode == "new"_L1) {
        programmeEditor().startFresh();
        showEditor(*m_programmeEditor);
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else {
        if (place.row)
            select({place.row});
        showFirst();
    }
}

void ProgrammeRoom::showFirst()
{
    stack().setCurrentWidget(m_book);
    m_table->setFocus();
}

Place ProgrammeRoom::readPlace() const
{
    return {key(), current().value, {}};
}

bool ProgrammeRoom::canRead(Verb verb) const
{
    switch (verb) {
    case Verb::New: return !centre().isReadOnly();
    case Verb::Edit:
    case Verb::Remove: return !centre().isReadOnly() && static_cast<bool>(current());
    case Verb::Export: return m_model->rowCount() > 0;
    case Verb::Refresh: return true;
    default: return false;
    }
}

void ProgrammeRoom::performRead(Verb verb)
{
    switch (verb) {
    case Verb::New: go(newPlace()); break;
    case Verb::Edit:
        if (const auto id = current())
            go({key(), id.value, u"edit"_s});
        break;
    case Verb::Remove: remove(); break;
    case Verb::Export: exportList(text::programmeTable(centre()), tr("Programmes"), feedback(), this); break;
    case Verb::Refresh: reload(); break;
    default: break;
    }
}

void ProgrammeRoom::remove()
{
    const auto row = centre().programmes().get(current());
    centre().programmes().remove(row);
    sayDone(centre(), feedback(), tr("Moved %1 to the trash.").arg(row.value.name));
}

/// What it was called stays with the years before.
void ProgrammeRoom::rename()
{
    const auto row = centre().programmes().get(current());
    ProgrammeNaming naming;
    if (!askForNaming(centre(), row.value, naming, this))
        return;
    centre().programmes().rename(row, naming.name, naming.firstYear);
    sayDone(centre(), feedback(), tr("Renamed from %1 on.").arg(text::fiscalYearName(centre(), naming.firstYear)));
}

ProgrammeEditor& ProgrammeRoom::programmeEditor()
{
    if (!m_programmeEditor)
        tend(*(m_programmeEditor = new ProgrammeEditor(centre(), feedback(), this)));
    return *m_programmeEditor;
}

void ProgrammeRoom::edit(Id<Programme> id)
{
    if (takeUp(Subject::Programme, id.value))
        return;
    programmeEditor().load(centre().programmes().get(id));
    showEditor(*m_programmeEditor);
}

EditorPage* ProgrammeRoom::editorFor(const Draft& draft)
{
    return draft.kind == codeOf(Subject::Programme) ? &programmeEditor() : nullptr;
}

void ProgrammeRoom::showWritten(const EditorPage& closed)
{
    if (closed.row())
        select({closed.row()});
    showFirst();
}

void ProgrammeRoom::retranslate()
{
    m_header->setTitle(tr("Programmes"));
    m_new->setText(tr("New programme"));
    m_table->setAccessibleName(tr("List of programmes"));
    m_page->show(current());
}

} // namespace musubi::ui
