#include "ui/consultation/consultation_room.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/person/person_book.h"
#include "core/task/task_book.h"
#include "core/task/task_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/consultation/consultation_list.h"
#include "ui/consultation/office_facets.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/matter/tie_dialog.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QMenu>
#include <QSplitter>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ofVisitMode("visit:");   // a new one that is what came of this planned visit
constexpr QLatin1StringView onlyMode("only:");       // narrowed to "unanswered"
constexpr QLatin1StringView enquiryMode("enquiry");
constexpr QLatin1StringView fromEventMode("event:"); // a new one that came of this course or gathering

} // namespace

ConsultationRoom::ConsultationRoom(const Workplace& workplace, QWidget* parent)
    : RecordRoom(workplace, parent)
    , m_list(new ConsultationList(centre(), feedback(), this))
    , m_detail(new ConsultationDetail(centre(), feedback(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    begin(*m_list, *splitter, Opening::Editor);
    connect(m_list, &ConsultationList::currentChanged, this, &ConsultationRoom::showCurrent);
    connect(&m_list->ledgerMenu(), &QMenu::aboutToShow, this, [this] { attempt(feedback(), [this] { fillLedgers(m_list->ledgerMenu()); }); });
    connect(m_list, &ConsultationList::conveneAsked, this, &ConsultationRoom::convene);
    connect(m_detail, &ConsultationDetail::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_detail, &ConsultationDetail::printAsked, this, [this] { attempt(feedback(), [this] { perform(Verb::Preview); }); });
    connect(m_detail, &ConsultationDetail::tieAsked, this, [this] { attempt(feedback(), [this] { tie(); }); });
    connect(m_detail, &ConsultationDetail::followUpAsked, this, [this] { attempt(feedback(), [this] { followUp(); }); });
    connect(m_detail, &ConsultationDetail::enterCallerAsked, this, [this] { attempt(feedback(), [this] { enterCaller(); }); });
    connect(m_detail, &ConsultationDetail::settleAsked, this, [this](qint64 task) { attempt(feedback(), [this, task] { settle(task); }); });
    connect(m_detail, &ConsultationDetail::matterAsked, this, [this](qint64 id) { go({u"matters"_s, id, {}}); });
    connect(m_detail, &ConsultationDetail::eventAsked, this, [this](qint64 id) { go({u"events"_s, id, {}}); });
    connect(m_detail, &ConsultationDetail::organizationAsked, this, [this](qint64 id) { go({u"organizations"_s, id, {}}); });
    connect(m_detail, &ConsultationDetail::consultationAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.subject == Subject::Attachment; }))
            refreshFiles();
    });
    showCurrent();
}

/// Files came or went, perhaps by taking something back.
void ConsultationRoom::refreshFiles()
{
    showCurrent();
    if (auto* full = m_editors[0].data(); full && full->row())
        full->refreshFiles();
}

QString ConsultationRoom::name()
{
    return tr("Consultations");
}

int ConsultationRoom::count() const
{
    return m_list->newCount();
}

QString ConsultationRoom::readStatus() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount(), selected = m_list->selectedCount();
    if (selected > 1)
        return tr("%1 of %n consultations selected", nullptr, shown).arg(selected);
    return shown == total ? tr("%n consultations", nullptr, total) : tr("%1 of %n consultations shown", nullptr, total).arg(shown);
}

void ConsultationRoom::openPlace(const Place& place)
{
    if (const auto time = askedTime(place.mode)) { // who has a place in the calendar was met
        Consultation met{.receivedAt = time->begin, .channel = {u"VISIT"_s}};
        if (time->end)
            met.minutes = static_cast<int>(time->begin.secsTo(*time->end) / 60);
        startNew(met);
    } else if (place.mode.startsWith(ofVisitMode)) {
        startNew(contactOf(centre().tasks().get({place.mode.mid(ofVisitMode.size()).toLongLong()})));
    } else if (place.mode == "new"_L1) {
        startNew({});
    } else if (place.mode == enquiryMode) {
        startNew({.form = ContactForm::Enquiry});
    } else if (place.mode.startsWith(fromEventMode)) {
        startNew({.channel = {u"EVENT"_s}, .event = Id<Event>{place.mode.mid(fromEventMode.size()).toLongLong()}});
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else {
        showList(place.mode);
        if (place.mode == "all"_L1)
            m_list->showAll();
        if (place.mode.startsWith(onlyMode)) {
            m_list->setFiscalYear(0);
            m_list->conditions().set({withoutClosed(), {place.mode.mid(onlyMode.size()), u"yes"_s}});
        }
        if (place.row)
            m_list->select({place.row});
        if (place.mode == "ledger"_L1) // once the page is there
            QTimer::singleShot(0, m_list, &ConsultationList::offerLedgers);
    }
}

/// A new one is of the form that the list shows.
Place ConsultationRoom::newPlace() const
{
    return {key(), 0, m_list->form() == ContactForm::Enquiry ? QString(enquiryMode) : u"new"_s};
}

Place ConsultationRoom::writtenPlace() const
{
    if (editor()->row())
        return RecordRoom::writtenPlace();
    return {key(), 0, written().contactForm() == ContactForm::Enquiry ? QString(enquiryMode) : u"new"_s};
}

bool ConsultationRoom::canRead(Verb verb) const
{
    return verb == Verb::Duplicate || verb == Verb::Tie ? canRead(Verb::Edit) : RecordRoom::canRead(verb);
}

void ConsultationRoom::performRead(Verb verb)
{
    switch (verb) {
    case Verb::Duplicate: {
        Consultation copy = centre().consultations().get(m_list->current()).value;
        copy.receivedAt = {}; // it is received now
        copy.visit.reset();
        startNew(copy);
        break;
    }
    case Verb::Tie: tie(); break;
    default: RecordRoom::performRead(verb);
    }
}

void ConsultationRoom::showCurrent()
{
    const auto id = m_list->current();
    attempt(feedback(), [&] { m_detail->show(id ? std::optional(centre().consultations().get(id)) : std::nullopt); });
    Q_EMIT moved();
}

/// The caller as written becomes somebody on file, found by name and reading from then on; one of that name and phone who is there
/// already is taken instead.
void ConsultationRoom::enterCaller()
{
    const auto row = centre().consultations().get(m_detail->row()->id);
    Consultation c = row.value;
    Person person{.name = c.callerName, .reading = c.callerReading, .phone = c.phone, .mail = c.mail};
    if (c.organization)
        person.affiliations << Affiliation{*c.organization, c.callerTitle, {}, {}};
    for (const Id<Person> alike : centre().people().alike(person))
        if (!c.person && centre().people().get(alike).value.name == person.name)
            c.person = alike;
    if (c.person)
        centre().consultations().edit(row, c);
    else
        centre().consultations().enterCaller(row, person);
    showCurrent();
    sayDone(centre(), feedback(), c.person ? tr("%1 is on file already; the consultation was tied to that person.").arg(person.name) : tr("Entered %1 as a person on file.").arg(person.name));
}

/// The same caller again: what is known of them is taken over, what was said is not.
void ConsultationRoom::followUp()
{
    const Consultation last = m_detail->row()->value;
    Consultation next;
    next.channel = last.channel;
    next.followUp = true;
    next.matter = last.matter;
    next.anonymous = last.anonymous;
    next.callerName = last.callerName;
    next.callerReading = last.callerReading;
    next.callerTitle = last.callerTitle;
    next.person = last.person;
    next.organization = last.organization;
    next.organizationName = last.organizationName;
    next.callerKind = last.callerKind;
    next.phone = last.phone;
    next.mobile = last.mobile;
    next.fax = last.fax;
    next.mail = last.mail;
    next.postalCode = last.postalCode;
    next.address = last.address;
    next.preferredContact = last.preferredContact;
    next.subject = last.subject;
    next.topics = last.topics;
    next.fields = last.fields;
    next.areas = last.areas;
    startNew(next);
}

void ConsultationRoom::remove()
{
    const auto selected = m_list->selected();
    centre().consultations().remove(selected);
    sayDone(centre(), feedback(), tr("Moved %n consultations to the trash.", nullptr, static_cast<int>(selected.size())));
}

void ConsultationRoom::tie()
{
    const auto selected = m_list->selected();
    TieDialog dialog(centre(), feedback(), selected, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.apply();
    sayDone(centre(), feedback(), tr("Tied %n consultations to the case.", nullptr, static_cast<int>(selected.size())));
}

void ConsultationRoom::settle(qint64 id)
{
    const auto task = centre().tasks().get({id});
    SettleDialog dialog(task.value, centre().today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    centre().tasks().settle(task, centre().today(), dialog.result());
    sayDone(centre(), feedback(), tr("Settled: %1").arg(task.value.what));
}

} // namespace musubi::ui
