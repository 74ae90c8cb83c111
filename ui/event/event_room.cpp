#include "ui/event/event_room.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/journal/journal.h"
#include "core/safety/draft_box.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/theme.h"
#include "ui/event/contact_dialog.h"
#include "ui/event/event_detail.h"
#include "ui/event/event_editor.h"
#include "ui/event/event_list.h"
#include "ui/history/taking_back.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/event_papers.h"
#include "ui/text/record_tables.h"

#include <QMenu>
#include <QSplitter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

EventRoom::EventRoom(const Workplace& workplace, QWidget* parent)
    : RecordRoom(workplace, parent)
    , m_list(new EventList(centre(), feedback(), this))
    , m_detail(new EventDetail(centre(), feedback(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    begin(*m_list, *splitter, Opening::Editor);
    connect(m_list, &EventList::currentChanged, this, &EventRoom::showCurrent);
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

QString EventRoom::readStatus() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount();
    return shown == total ? tr("%n events", nullptr, total) : tr("%1 of %n events shown", nullptr, total).arg(shown);
}

void EventRoom::openPlace(const Place& place)
{
    if (const auto time = askedTime(place.mode)) {
        eventEditor().startFresh({.startsAt = time->begin, .endsAt = time->end});
        showEditor(*m_eventEditor);
    } else if (place.mode == "new"_L1) {
        eventEditor().startFresh();
        showEditor(*m_eventEditor);
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else {
        showList(place.mode);
        if (place.row)
            m_list->select({place.row});
    }
}

bool EventRoom::canRead(Verb verb) const
{
    return verb == Verb::Duplicate || verb == Verb::Tie ? canRead(Verb::Edit) : RecordRoom::canRead(verb);
}

void EventRoom::performRead(Verb verb)
{
    switch (verb) {
    case Verb::Duplicate: repeat(); break;
    case Verb::Tie: tieContacts(); break;
    default: RecordRoom::performRead(verb);
    }
}

EventEditor& EventRoom::eventEditor()
{
    if (!m_eventEditor) {
        m_eventEditor = new EventEditor(centre(), feedback(), this);
        tend(*m_eventEditor);
        connect(m_eventEditor, &EditorPage::recordAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    }
    return *m_eventEditor;
}

void EventRoom::edit(Id<Event> id)
{
    if (takeUp(Subject::Event, id.value))
        return;
    eventEditor().load(centre().events().get(id));
    showEditor(*m_eventEditor);
}

EditorPage* EventRoom::editorFor(const Draft& draft)
{
    return draft.kind == codeOf(Subject::Event) ? &eventEditor() : nullptr;
}

void EventRoom::showWritten(const EditorPage& closed)
{
    showFirst();
    if (closed.row())
        attempt(feedback(), [&] { m_list->select({closed.row()}); });
    showCurrent();
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
    sayDone(centre(), feedback(), tr("Moved %1 to the trash.").arg(row.value.title));
}

/// Next year's course: what it is and where, without its day and without who came.
void EventRoom::repeat()
{
    const Event last = centre().events().get(m_list->current()).value;
    eventEditor().startFresh({.title = last.title, .kind = last.kind, .schedule = last.schedule, .venue = last.venue, .online = last.online, .aim = last.aim,
        .lecturers = last.lecturers, .capacity = last.capacity});
    showEditor(*m_eventEditor);
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
    sayDone(centre(), feedback(), tr("Tied %n consultations to the event.", nullptr, static_cast<int>(chosen.size())));
}

void EventRoom::untie(qint64 consultation)
{
    centre().events().tie({Id<Consultation>{consultation}}, std::nullopt);
    sayDone(centre(), feedback(), tr("Untied the consultation."));
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

void EventRoom::exportList()
{
    ui::exportList(text::eventTable(centre(), m_list->shownIds()), name(), feedback(), this);
}

void EventRoom::addEntries(QMenu& menu, int)
{
    addVerb(menu, tr("Another one like it"), Verb::Duplicate);
    addVerb(menu, tr("Tie a consultation on file…"), Verb::Tie);
    menu.addAction(tr("List of participants for the door…"), this, [this] { attempt(feedback(), [this] { previewAttendance(); }); })->setEnabled(can(Verb::Preview));
}

} // namespace musubi::ui
