#include "ui/meeting/meeting_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/meeting/contact_notice.h"
#include "ui/meeting/meeting_list.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/minutes_editor.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView meetingDraftMode("draft:");
constexpr QLatin1StringView meetingSavedMode("saved:"); // conditions kept under a name
constexpr QLatin1StringView meetingArrangingMode("only:arranging");
constexpr QLatin1StringView meetingDatesMode("dates");  // the finding of its date
constexpr QLatin1StringView meetingListMode("list");    // the list with this meeting current

} // namespace

MeetingRoom::MeetingRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new MeetingList(centre(), feedback(), this))
    , m_page(new MeetingPage(workplace, this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);

    connect(m_list, &MeetingList::activated, this, [this] {
        if (const auto id = m_list->current())
            go({key(), id.value, {}});
    });
    connect(m_list, &MeetingList::newAsked, this, [this] { perform(Verb::New); });
    connect(m_list, &MeetingList::exportAsked, this, [this] { attempt(feedback(), [this] { exportList(); }); });
    connect(m_list, &MeetingList::menuAsked, this, &MeetingRoom::offerMenu);
    connect(m_list, &MeetingList::counted, this, &MeetingRoom::counted);
    connect(m_list, &MeetingList::currentChanged, this, &MeetingRoom::moved);
    connect(&m_list->conditions(), &ConditionBar::savedChanged, this, &MeetingRoom::shortcutsChanged);
    connect(m_page, &MeetingPage::listAsked, this, [this] { go({key(), m_page->meeting().value, meetingListMode}); });
    connect(m_page, &MeetingPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &MeetingPage::minutesAsked, this, [this] { go({key(), m_page->meeting().value, u"minutes"_s}); });
    connect(m_page, &MeetingPage::paperAsked, this, [this](text::MeetingSheet which) { attempt(feedback(), [&] { preview(which, false); }); });
    connect(m_page, &MeetingPage::datesAsked, this, [this] { go({key(), m_page->meeting().value, meetingDatesMode}); });
    connect(m_page, &MeetingPage::meetingAsked, this, [this] { go({key(), m_page->meeting().value, {}}); });
    connect(m_page, &MeetingPage::nextAsked, this, [this] { go({key(), m_page->meeting().value, u"next"_s}); });
}

QString MeetingRoom::name()
{
    return tr("Meetings");
}

int MeetingRoom::count() const
{
    return m_list->aheadCount();
}

QString MeetingRoom::status() const
{
    if (isEditing())
        return m_editor->isDirty() ? tr("Being written") : QString();
    const int shown = m_list->shownCount(), total = m_list->totalCount(), selected = m_list->selectedCount();
    if (!onPage() && selected > 1)
        return tr("%1 of %n meetings selected", nullptr, shown).arg(selected);
    return shown == total ? tr("%n meetings", nullptr, total) : tr("%1 of %n meetings shown", nullptr, total).arg(shown);
}

bool MeetingRoom::onPage() const
{
    return m_stack->currentWidget() == m_page;
}

Id<Meeting> MeetingRoom::current() const
{
    return onPage() ? m_page->meeting() : m_list->current();
}

void MeetingRoom::open(const Place& place)
{
    if (place.mode.startsWith(meetingDraftMode)) {
        resume({place.mode.mid(meetingDraftMode.size()).toLongLong()});
    } else if (openWriting(place)) {
        // something is being written now
    } else if (place.row && (place.mode.isEmpty() || place.mode == meetingDatesMode)) {
        showPage({place.row}, place.mode == meetingDatesMode);
    } else {
        if (place.mode.startsWith(meetingSavedMode))
            m_list->conditions().apply(place.mode.mid(meetingSavedMode.size()));
        if (place.mode == meetingArrangingMode)
            m_list->conditions().set({{u"status"_s, QString(codeOf(MeetingStatus::Arranging))}});
        showList();
        if (place.row)
            m_list->select({place.row});
    }
    Q_EMIT moved();
}

void MeetingRoom::showPage(Id<Meeting> id, bool dates)
{
    m_page->show(id, dates ? MeetingPage::Part::Dates : MeetingPage::Part::Meeting);
    m_stack->setCurrentWidget(m_page);
    m_page->begin();
}

void MeetingRoom::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusRows();
}

Place MeetingRoom::place() const
{
    if (isEditing() && m_editor->draft())
        return {key(), m_editor->row(), meetingDraftMode + QString::number(m_editor->draft().value)};
    if (isEditing())
        return {key(), m_editor->row(), !m_editor->row() ? u"new"_s : m_editor == m_minutes ? u"minutes"_s : u"edit"_s};
    if (onPage())
        return {key(), m_page->meeting().value, m_page->part() == MeetingPage::Part::Dates ? QString(meetingDatesMode) : QString()};
    return {key(), m_list->current().value, meetingListMode};
}

QList<Shortcut> MeetingRoom::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const SavedConditions& saved : m_list->conditions().saved())
        shortcuts << Shortcut{saved.name, {key(), 0, meetingSavedMode + saved.name}};
    return shortcuts;
}

bool MeetingRoom::can(Verb verb) const
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

void MeetingRoom::perform(Verb verb)
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
            go({key(), m_page->meeting().value, meetingListMode});
        break;
    case Verb::NextProblem: m_editor->nextProblem(); break;
    case Verb::Remove: remove(); break;
    case Verb::Print: previewUsual(true); break;
    case Verb::Preview: previewUsual(false); break;
    case Verb::Export: exportList(); break;
    case Verb::PreviousRecord: step(-1); break;
    case Verb::NextRecord: step(1); break;
    case Verb::Find: m_list->conditions().offer(); break;
    case Verb::Refresh:
        m_list->reload();
        if (onPage())
            m_page->show(m_page->meeting(), m_page->part());
        break;
    default: break;
    }
}

void MeetingRoom::step(int rows)
{
    const auto next = m_list->beside(current(), rows);
    if (!next)
        return;
    if (onPage())
        go({key(), next.value, {}});
    else
        m_list->select(next);
}

void MeetingRoom::remove()
{
    const auto row = centre().meetings().get(current());
    centre().meetings().remove(row);
    showList();
    feedback().done(tr("Moved %1 to the trash.").arg(row.value.theme), [this] { centre().journal().undo(); });
    Q_EMIT moved();
}

void MeetingRoom::preview(text::MeetingSheet which, bool print)
{
    const auto row = centre().meetings().get(current());
    const QString number = text::meetingNumber(centre(), row.value.fiscalYear, row.value.sequence);
    auto sheets = text::meetingSheetsOf(centre(), row.id, which);
    if (sheets.empty()) {
        feedback().noted(tr("There is nobody to whom this paper would go."));
        return;
    }
    noticeMissingContact(*SheetPreview::open(std::move(sheets), text::sheetFileName(number, row.value.theme), this, print), centre(), row.id, which);
}

void MeetingRoom::previewUsual(bool print)
{
    preview(wasHeld(centre().meetings().get(current()).value.status) ? text::MeetingSheet::Minutes : text::MeetingSheet::Agenda, print);
}

void MeetingRoom::exportList()
{
    const bool some = m_list->selectedCount() > 1;
    ui::exportList(text::meetingTable(centre(), some ? m_list->selected() : m_list->shownIds()), some ? tr("Selected meetings") : tr("Meetings"), feedback(), this);
}

void MeetingRoom::offerMenu(const QPoint& at)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, Verb verb) {
        menu.addAction(text, this, [this, verb] { attempt(feedback(), [&] { perform(verb); }); })->setEnabled(can(verb));
    };
    menu.addAction(tr("Open the page"), this, [this] { Q_EMIT m_list->activated(); })->setEnabled(static_cast<bool>(current()));
    add(tr("Edit"), Verb::Edit);
    add(tr("Preview"), Verb::Preview);
    add(tr("Print…"), Verb::Print);
    add(tr("Export list…"), Verb::Export);
    menu.addSeparator();
    add(tr("Move to the trash"), Verb::Remove);
    menu.exec(at);
}

void MeetingRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MeetingRoom::speakAnew, Qt::QueuedConnection); // the form is hearing of it too
}

} // namespace musubi::ui
