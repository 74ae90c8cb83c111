#include "ui/event/event_room.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/common/theme.h"
#include "ui/event/contact_dialog.h"
#include "ui/event/event_detail.h"
#include "ui/event/event_editor.h"
#include "ui/event/event_list.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/event_papers.h"
#include "ui/text/record_tables.h"

#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView eventDraftMode("draft:");
constexpr QLatin1StringView eventSavedMode("saved:"); // conditions kept under a name

} // namespace

EventRoom::EventRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new EventList(centre(), feedback(), this))
    , m_detail(new EventDetail(centre(), feedback(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    m_stack->addWidget(splitter);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_stack);

    connect(m_list, &EventList::currentChanged, this, &EventRoom::showCurrent);
    connect(m_list, &EventList::activated, this, [this] { perform(Verb::Edit); });
    connect(m_list, &EventList::newAsked, this, [this] { perform(Verb::New); });
    connect(m_list, &EventList::exportAsked, this, [this] { attempt(feedback(), [this] { exportEvents(); }); });
    connect(m_list, &EventList::menuAsked, this, &EventRoom::offerMenu);
    connect(m_list, &EventList::counted, this, &EventRoom::counted);
    connect(m_list, &EventList::counted, this, &EventRoom::moved);
    connect(&m_list->conditions(), &ConditionBar::savedChanged, this, &EventRoom::shortcutsChanged);
    connect(m_detail, &EventDetail::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_detail, &EventDetail::printAsked, this, [this] { attempt(feedback(), [this] { perform(Verb::Preview); }); });
    connect(m_detail, &EventDetail::repeatAsked, this, [this] { attempt(feedback(), [this] { repeat(); }); });
    connect(m_detail, &EventDetail::newContactAsked, this, [this] { go({u"consultations"_s, 0, u"event:%1"_s.arg(m_detail->row()->id.value)}); });
    connect(m_detail, &EventDetail::tieAsked, this, [this] { attempt(feedback(), [this] { tieContacts(); }); });
    connect(m_detail, &EventDetail::untieAsked, this, [this](qint64 id) { attempt(feedback(), [this, id] { untie(id); }); });
    connect(m_detail, &EventDetail::consultationAsked, this, [this](qint64 id) { go({u"consultations"_s, id, {}}); });
    connect(m_detail, &EventDetail::organizationAsked, this, [this](qint64 id) { go({u"organizations"_s, id, {}}); });
    connect(m_detail, &EventDetail::personAsked, this, [this](qint64 id) { go({u"organizations"_s, id, u"person"_s}); });
    showCurrent();
}

QString EventRoom::name()
{
    return tr("Events");
}

int EventRoom::count() const
{
    return m_list->aheadCount();
}

QString EventRoom::status() const
{
    if (isEditing())
        return m_editor->isDirty() ? tr("Being written") : QString();
    const int shown = m_list->shownCount(), total = m_list->totalCount();
    return shown == total ? tr("%n events", nullptr, total) : tr("%1 of %n events shown", nullptr, total).arg(shown);
}

void EventRoom::open(const Place& place)
{
    if (const auto time = askedTime(place.mode)) {
        editor().startFresh({.startsAt = time->begin, .endsAt = time->end});
        showEditor();
    } else if (place.mode == "new"_L1) {
        editor().startFresh();
        showEditor();
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.mode.startsWith(eventDraftMode)) {
        resume({place.mode.mid(eventDraftMode.size()).toLongLong()});
    } else {
        m_stack->setCurrentIndex(0);
        if (place.mode.startsWith(eventSavedMode))
            m_list->conditions().apply(place.mode.mid(eventSavedMode.size()));
        if (place.row)
            m_list->select({place.row});
    }
    Q_EMIT moved();
}

Place EventRoom::place() const
{
    if (isEditing() && m_editor->draft())
        return {key(), m_editor->row(), eventDraftMode + QString::number(m_editor->draft().value)};
    if (isEditing())
        return {key(), m_editor->row(), m_editor->row() ? u"edit"_s : u"new"_s};
    return {key(), m_list->current().value, {}};
}

QList<Shortcut> EventRoom::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const SavedConditions& saved : m_list->conditions().saved())
        shortcuts << Shortcut{saved.name, {key(), 0, eventSavedMode + saved.name}};
    return shortcuts;
}

bool EventRoom::can(Verb verb) const
{
    const bool writable = !centre().isReadOnly();
    if (verb == Verb::Close)
        return isEditing();
    if (isEditing())
        return writable && (verb == Verb::Save || verb == Verb::SaveAndClose || verb == Verb::SaveAndNew || verb == Verb::NextProblem);
    const bool any = static_cast<bool>(m_list->current());
    switch (verb) {
    case Verb::New: return writable;
    case Verb::Edit:
    case Verb::Remove:
    case Verb::Duplicate:
    case Verb::Tie: return writable && any;
    case Verb::Print:
    case Verb::Preview:
    case Verb::PreviousRecord:
    case Verb::NextRecord: return any;
    case Verb::Export: return m_list->shownCount() > 0;
    case Verb::Find:
    case Verb::Refresh: return true;
    default: return false;
    }
}

void EventRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::New: go({key(), 0, u"new"_s}); break;
    case Verb::Edit:
        if (can(verb))
            go({key(), m_list->current().value, u"edit"_s});
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
    case Verb::Remove: remove(); break;
    case Verb::Duplicate: repeat(); break;
    case Verb::Tie: tieContacts(); break;
    case Verb::Print: preview(true); break;
    case Verb::Preview: preview(false); break;
    case Verb::Export: exportEvents(); break;
    case Verb::PreviousRecord: m_list->step(-1); break;
    case Verb::NextRecord: m_list->step(1); break;
    case Verb::Find: m_list->conditions().offer(); break;
    case Verb::Refresh: m_list->reload(); break;
    default: break;
    }
}

void EventRoom::showCurrent()
{
    const auto id = m_list->current();
    attempt(feedback(), [&] { m_detail->show(id && centre().events().exists(id) ? std::optional(centre().events().get(id)) : std::nullopt); });
    Q_EMIT moved();
}

/// An event of which contacts came stays: the book says so.
void EventRoom::remove()
{
    const auto row = centre().events().get(m_list->current());
    centre().events().remove(row);
    feedback().done(tr("Moved %1 to the trash.").arg(row.value.title), [this] { centre().journal().undo(); });
}

/// Next year's course: what it is and where, without its day and without who came.
void EventRoom::repeat()
{
    const Event last = centre().events().get(m_list->current()).value;
    editor().startFresh({.title = last.title, .kind = last.kind, .schedule = last.schedule, .venue = last.venue, .online = last.online, .aim = last.aim,
        .lecturers = last.lecturers, .capacity = last.capacity});
    showEditor();
}

void EventRoom::tieContacts()
{
    const auto row = centre().events().get(m_list->current());
    ContactDialog dialog(centre(), row, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto chosen = dialog.chosen();
    if (chosen.isEmpty())
        return;
    centre().events().tie(chosen, row.id);
    feedback().done(tr("Tied %n consultations to the event.", nullptr, static_cast<int>(chosen.size())), [this] { centre().journal().undo(); });
}

void EventRoom::untie(qint64 consultation)
{
    centre().events().tie({Id<Consultation>{consultation}}, std::nullopt);
    feedback().done(tr("Untied the consultation."), [this] { centre().journal().undo(); });
}

void EventRoom::preview(bool print)
{
    const auto row = centre().events().get(m_list->current());
    SheetPreview::open({text::eventSheetOf(centre(), row.id)}, text::eventFileName(row.value), this, print);
}

void EventRoom::previewAttendance()
{
    const auto row = centre().events().get(m_list->current());
    SheetPreview::open({text::participantSheetOf(centre(), row.id)}, text::eventFileName(row.value) + u'_' + tr("List of participants"), this);
}

void EventRoom::exportEvents()
{
    ui::exportList(text::eventTable(centre(), m_list->shownIds()), name(), feedback(), this);
}

void EventRoom::offerMenu(const QPoint& at)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, Verb verb) {
        menu.addAction(text, this, [this, verb] { attempt(feedback(), [&] { perform(verb); }); })->setEnabled(can(verb));
    };
    add(tr("Edit"), Verb::Edit);
    add(tr("Another one like it"), Verb::Duplicate);
    add(tr("Tie a consultation on file…"), Verb::Tie);
    add(tr("Preview"), Verb::Preview);
    menu.addAction(tr("List of participants for the door…"), this, [this] { attempt(feedback(), [this] { previewAttendance(); }); })->setEnabled(can(Verb::Preview));
    add(tr("Export list…"), Verb::Export);
    menu.addSeparator();
    add(tr("Move to the trash"), Verb::Remove);
    menu.exec(at);
}

void EventRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &EventRoom::speakAnew, Qt::QueuedConnection); // the form is hearing of it too
}

} // namespace musubi::ui
