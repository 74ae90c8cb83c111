#include "ui/project/project_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/project/project_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/project/project_editor.h"
#include "ui/project/project_list.h"
#include "ui/project/project_page.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/project_papers.h"
#include "ui/text/record_tables.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView projectDraftMode("draft:");
constexpr QLatin1StringView projectSavedMode("saved:"); // conditions kept under a name
constexpr QLatin1StringView projectListMode("list");    // the list with this project current
constexpr QLatin1StringView projectLedgerMode("ledger"); // 補助事業台帳 before the list

} // namespace

ProjectRoom::ProjectRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new ProjectList(centre(), feedback(), this))
    , m_page(new ProjectPage(workplace, this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_list, &ProjectList::activated, this, [this] {
        if (const auto id = m_list->current())
            go({key(), id.value, {}});
    });
    connect(m_list, &ProjectList::newAsked, this, [this] { perform(Verb::New); });
    connect(m_list, &ProjectList::exportAsked, this, [this] { attempt(feedback(), [this] { exportList(); }); });
    connect(m_list, &ProjectList::ledgerAsked, this, [this] { attempt(feedback(), [this] { previewLedger(); }); });
    connect(m_list, &ProjectList::counted, this, &ProjectRoom::counted);
    connect(m_list, &ProjectList::currentChanged, this, &ProjectRoom::moved);
    connect(&m_list->conditions(), &ConditionBar::savedChanged, this, &ProjectRoom::shortcutsChanged);
    connect(m_page, &ProjectPage::listAsked, this, [this] { go({key(), m_page->project().value, projectListMode}); });
    connect(m_page, &ProjectPage::drafted, this, &ProjectRoom::drafted);
    connect(m_page, &ProjectPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &ProjectPage::previewAsked, this, [this](const QString& sheet) { attempt(feedback(), [&] { preview(sheet, false); }); });
}

QString ProjectRoom::name()
{
    return tr("Projects");
}

int ProjectRoom::count() const
{
    return m_list->openCount();
}

QString ProjectRoom::status() const
{
    if (isEditing())
        return m_editor->isDirty() ? tr("Being written") : QString();
    const int shown = m_list->shownCount(), total = m_list->totalCount();
    return shown == total ? tr("%n projects", nullptr, total) : tr("%1 of %n projects shown", nullptr, total).arg(shown);
}

bool ProjectRoom::onPage() const
{
    return m_stack->currentWidget() == m_page;
}

Id<Project> ProjectRoom::current() const
{
    return onPage() ? m_page->project() : m_list->current();
}

void ProjectRoom::open(const Place& place)
{
    if (place.mode == "new"_L1) {
        if (place.row) // of a case: 「案件から」
            editor().startFrom({place.row});
        else
            editor().startFresh();
        showEditor();
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.mode.startsWith(projectDraftMode)) {
        resume({place.mode.mid(projectDraftMode.size()).toLongLong()});
    } else if (place.row && place.mode.isEmpty()) {
        showPage({place.row});
    } else if (place.mode == projectLedgerMode) {
        showList();
        attempt(feedback(), [this] { previewLedger(); });
    } else {
        if (place.mode.startsWith(projectSavedMode))
            m_list->conditions().apply(place.mode.mid(projectSavedMode.size()));
        showList();
        if (place.row)
            m_list->select({place.row});
    }
    Q_EMIT moved();
}

void ProjectRoom::showPage(Id<Project> id)
{
    m_page->show(id);
    m_stack->setCurrentWidget(m_page);
    m_page->begin();
}

void ProjectRoom::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusRows();
}

Place ProjectRoom::place() const
{
    if (isEditing() && m_editor->draft())
        return {key(), m_editor->row(), projectDraftMode + QString::number(m_editor->draft().value)};
    if (isEditing())
        return {key(), m_editor->row(), m_editor->row() ? u"edit"_s : u"new"_s};
    if (onPage())
        return {key(), m_page->project().value, {}};
    return {key(), m_list->current().value, projectListMode};
}

QList<Shortcut> ProjectRoom::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const SavedConditions& saved : m_list->conditions().saved())
        shortcuts << Shortcut{saved.name, {key(), 0, projectSavedMode + saved.name}};
    return shortcuts;
}

bool ProjectRoom::can(Verb verb) const
{
    const bool writable = !centre().isReadOnly();
    if (verb == Verb::Close)
        return isEditing() || onPage();
    if (isEditing())
        return writable && (verb == Verb::Save || verb == Verb::SaveAndClose || verb == Verb::SaveAndNew || verb == Verb::NextProblem);
    const bool any = static_cast<bool>(current());
    switch (verb) {
    case Verb::New: return writable;
    case Verb::Edit:
    case Verb::Remove: return writable && any;
    case Verb::Print:
    case Verb::Preview:
    case Verb::PreviousRecord:
    case Verb::NextRecord: return any;
    case Verb::Export: return m_list->shownCount() > 0;
    case Verb::Find: return !onPage();
    case Verb::Refresh: return true;
    default: return false;
    }
}

void ProjectRoom::perform(Verb verb)
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
    case Verb::Close:
        if (isEditing())
            closeEditor();
        else
            go({key(), m_page->project().value, projectListMode});
        break;
    case Verb::NextProblem: m_editor->nextProblem(); break;
    case Verb::Remove: remove(); break;
    case Verb::Print: preview(u"project"_s, true); break;
    case Verb::Preview: preview(u"project"_s, false); break;
    case Verb::Export: exportList(); break;
    case Verb::PreviousRecord: step(-1); break;
    case Verb::NextRecord: step(1); break;
    case Verb::Find: m_list->conditions().offer(); break;
    case Verb::Refresh:
        m_list->reload();
        if (onPage())
            m_page->show(m_page->project());
        break;
    default: break;
    }
}

void ProjectRoom::step(int rows)
{
    const auto next = m_list->beside(current(), rows);
    if (!next)
        return;
    if (onPage())
        go({key(), next.value, {}});
    else
        m_list->select(next);
}

/// A project that another follows stays: the desk says so.
void ProjectRoom::remove()
{
    const auto row = centre().projects().get(current());
    centre().projects().remove(row);
    showList();
    feedback().done(tr("Moved %1 to the trash.").arg(row.value.title), [this] { centre().journal().undo(); });
    Q_EMIT moved();
}

void ProjectRoom::preview(const QString& sheet, bool print)
{
    const auto row = centre().projects().get(current());
    std::vector<Sheet> sheets{text::projectSheetOf(centre(), row.id, fromCode<text::ProjectSheet>(sheet).value_or(text::ProjectSheet::Record))};
    SheetPreview::open(std::move(sheets), text::sheetFileName(text::projectNumber(centre(), row.value.fiscalYear, row.value.sequence), row.value.title), this, print);
}

/// 補助事業台帳 of the year that the list shows, or of each year.
void ProjectRoom::previewLedger()
{
    const QList<int> years = m_list->fiscalYear() ? QList{m_list->fiscalYear()} : centre().projects().fiscalYears();
    if (years.isEmpty())
        return;
    std::vector<Sheet> sheets;
    for (const int year : years)
        sheets.push_back(text::grantLedgerOf(centre(), year));
    const QString name = text::sheetFileName(tr("Ledger of grants"), years.size() == 1 ? text::fiscalYearName(centre(), years.first()) : tr("all years"));
    SheetPreview::open(std::move(sheets), name, this)->offerList([this, years, name](Feedback& bar, QWidget* parent) {
        ui::exportList(text::grantLedgerTableOf(centre(), years), name, bar, parent);
    });
}

void ProjectRoom::exportList()
{
    ui::exportList(text::projectTable(centre(), m_list->shownIds()), tr("Projects"), feedback(), this);
}

void ProjectRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &ProjectRoom::speakAnew, Qt::QueuedConnection); // the form is hearing of it too
}

} // namespace musubi::ui
