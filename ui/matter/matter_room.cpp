#include "ui/matter/matter_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "ui/casestudy/case_study_editor.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/consultation/office_facets.h"
#include "ui/matter/case_editor.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/suggestion_page.h"
#include "ui/shell/export_list.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView caseDraftMode("draft:");
constexpr QLatin1StringView caseSavedMode("saved:"); // conditions kept under a name
constexpr QLatin1StringView caseOnlyMode("only:");   // narrowed to "idle" or "waiting"
constexpr QLatin1StringView caseListMode("list");    // the list with this case current
constexpr QLatin1StringView studyMode("study");      // a case study: the row is its own, or that of its case while it is new
constexpr QLatin1StringView newStudyMode("new-study");
constexpr QLatin1StringView casePartnersMode("partners"); // 招集候補 of this case

} // namespace

MatterRoom::MatterRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new MatterList(centre(), feedback(), this))
    , m_page(new MatterPage(workplace, this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_list, &MatterList::activated, this, [this] {
        if (const auto id = m_list->current())
            go({key(), id.value, {}});
    });
    connect(m_list, &MatterList::newAsked, this, [this] { perform(Verb::New); });
    connect(m_list, &MatterList::exportAsked, this, [this] { attempt(feedback(), [this] { exportList(); }); });
    connect(m_list, &MatterList::bulkAsked, this, [this] { perform(Verb::Edit); });
    connect(m_list, &MatterList::menuAsked, this, &MatterRoom::offerMenu);
    connect(m_list, &MatterList::counted, this, &MatterRoom::counted);
    connect(m_list, &MatterList::currentChanged, this, &MatterRoom::moved);
    connect(&m_list->conditions(), &ConditionBar::savedChanged, this, &MatterRoom::shortcutsChanged);
    connect(m_page, &MatterPage::listAsked, this, [this] { go({key(), m_page->matter().value, caseListMode}); });
    connect(m_page, &MatterPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &MatterPage::previewAsked, this, [this] { perform(Verb::Preview); });
    connect(m_page, &MatterPage::pathwayPreviewAsked, this, [this] { attempt(feedback(), [this] { previewPathway(); }); });
    connect(m_page, &MatterPage::partnersAsked, this, [this] { go({key(), m_page->matter().value, casePartnersMode}); });
}

QString MatterRoom::name()
{
    return tr("Cases");
}

int MatterRoom::count() const
{
    return m_list->openCount();
}

QString MatterRoom::status() const
{
    if (isEditing())
        return m_editor->isDirty() ? tr("Being written") : QString();
    const int shown = m_list->shownCount(), total = m_list->totalCount(), selected = m_list->selectedCount();
    if (!onPage() && !onSuggestions() && selected > 1)
        return tr("%1 of %n cases selected", nullptr, shown).arg(selected);
    return shown == total ? tr("%n cases", nullptr, total) : tr("%1 of %n cases shown", nullptr, total).arg(shown);
}

bool MatterRoom::onPage() const
{
    return m_stack->currentWidget() == m_page;
}

bool MatterRoom::onSuggestions() const
{
    return m_suggestions && m_stack->currentWidget() == m_suggestions;
}

Id<Matter> MatterRoom::current() const
{
    if (onSuggestions())
        return m_suggestions->matter();
    return onPage() ? m_page->matter() : m_list->current();
}

QList<Id<Matter>> MatterRoom::chosen() const
{
    if (onPage() || onSuggestions() || m_list->selectedCount() < 2)
        return current() ? QList{current()} : QList<Id<Matter>>();
    return m_list->selected();
}

void MatterRoom::open(const Place& place)
{
    if (place.mode == "new"_L1) {
        editor().startFresh();
        showEditor();
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.mode == studyMode && place.row) {
        editStudy({place.row});
    } else if (place.mode == newStudyMode && place.row) {
        studyEditor().startFresh({place.row});
        showEditor();
    } else if (place.mode.startsWith(caseDraftMode)) {
        resume({place.mode.mid(caseDraftMode.size()).toLongLong()});
    } else if (place.row && place.mode.isEmpty()) {
        showPage({place.row});
    } else if (place.row && place.mode == casePartnersMode) {
        showSuggestions({place.row});
    } else {
        if (place.mode.startsWith(caseSavedMode))
            m_list->conditions().apply(place.mode.mid(caseSavedMode.size()));
        if (place.mode.startsWith(caseOnlyMode))
            m_list->conditions().set({withoutClosed(), {place.mode.mid(caseOnlyMode.size()), u"yes"_s}});
        showList();
        if (place.row)
            m_list->select({place.row});
    }
    Q_EMIT moved();
}

void MatterRoom::showPage(Id<Matter> id)
{
    m_page->show(id);
    m_stack->setCurrentWidget(m_page);
    m_page->begin();
}

void MatterRoom::showSuggestions(Id<Matter> id)
{
    if (!m_suggestions) {
        m_suggestions = new SuggestionPage(workplace(), this);
        m_stack->addWidget(m_suggestions);
        connect(m_suggestions, &SuggestionPage::listAsked, this, [this] { go({key(), 0, caseListMode}); });
        connect(m_suggestions, &SuggestionPage::caseAsked, this, [this] { go({key(), m_suggestions->matter().value, {}}); });
        connect(m_suggestions, &SuggestionPage::editAsked, this, [this] { perform(Verb::Edit); });
    }
    m_suggestions->show(id);
    m_stack->setCurrentWidget(m_suggestions);
    m_suggestions->begin();
}

void MatterRoom::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusRows();
}

Place MatterRoom::place() const
{
    if (isEditing() && m_editor->draft())
        return {key(), m_editor->row(), caseDraftMode + QString::number(m_editor->draft().value)};
    if (isEditing() && m_editor == m_studyEditor)
        return m_editor->row() ? Place{key(), m_editor->row(), studyMode} : Place{key(), writtenOf().value, newStudyMode};
    if (isEditing())
        return {key(), m_editor->row(), m_editor->row() ? u"edit"_s : u"new"_s};
    if (onPage())
        return {key(), m_page->matter().value, {}};
    if (onSuggestions())
        return {key(), m_suggestions->matter().value, casePartnersMode};
    return {key(), m_list->current().value, caseListMode};
}

QList<Shortcut> MatterRoom::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const SavedConditions& saved : m_list->conditions().saved())
        shortcuts << Shortcut{saved.name, {key(), 0, caseSavedMode + saved.name}};
    return shortcuts;
}

bool MatterRoom::can(Verb verb) const
{
    const bool writable = !centre().isReadOnly();
    if (verb == Verb::Close)
        return isEditing() || onPage();
    if (isEditing())
        return writable && (verb == Verb::Save || verb == Verb::SaveAndClose || (verb == Verb::SaveAndNew && m_editor == m_caseEditor) || verb == Verb::NextProblem);
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
    case Verb::Find: return !onPage() && !onSuggestions();
    case Verb::Refresh: return true;
    default: return false;
    }
}

void MatterRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::New: go({key(), 0, u"new"_s}); break;
    case Verb::Edit:
        if (chosen().size() > 1)
            changeMany();
        else if (const auto id = current())
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
            go({key(), m_page->matter().value, caseListMode});
        break;
    case Verb::NextProblem: m_editor->nextProblem(); break;
    case Verb::Remove: remove(); break;
    case Verb::Print: preview(true); break;
    case Verb::Preview: preview(false); break;
    case Verb::Export: exportList(); break;
    case Verb::PreviousRecord: step(-1); break;
    case Verb::NextRecord: step(1); break;
    case Verb::Find: m_list->conditions().offer(); break;
    case Verb::Refresh:
        m_list->reload();
        if (onPage())
            m_page->show(m_page->matter());
        if (onSuggestions())
            m_suggestions->show(m_suggestions->matter());
        break;
    default: break;
    }
}

void MatterRoom::step(int rows)
{
    const auto next = m_list->beside(current(), rows);
    if (!next)
        return;
    if (onPage() || onSuggestions())
        go({key(), next.value, onPage() ? QString() : QString(casePartnersMode)});
    else
        m_list->select(next);
}

/// A case to which consultations are tied stays: the desk says so.
void MatterRoom::remove()
{
    const auto row = centre().matters().get(current());
    centre().matters().remove(row);
    showList();
    feedback().done(tr("Moved %1 to the trash.").arg(row.value.title), [this] { centre().journal().undo(); });
    Q_EMIT moved();
}

void MatterRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MatterRoom::speakAnew, Qt::QueuedConnection); // the form is hearing of it too
}

} // namespace musubi::ui
