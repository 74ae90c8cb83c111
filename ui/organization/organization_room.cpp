#include "ui/organization/organization_room.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/theme.h"
#include "ui/organization/organization_detail.h"
#include "ui/organization/organization_editor.h"
#include "ui/organization/organization_list.h"
#include "ui/person/person_detail.h"
#include "ui/person/person_editor.h"
#include "ui/person/person_list.h"
#include "ui/shell/export_list.h"
#include "ui/text/record_tables.h"

#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

OrganizationRoom::OrganizationRoom(const Workplace& workplace, QWidget* parent)
    : WritingRoom(workplace, parent)
    , m_lists(new QStackedWidget(this))
    , m_details(new QStackedWidget(this))
    , m_bodies(new OrganizationList(centre(), feedback(), this))
    , m_people(new PersonList(centre(), feedback(), this))
    , m_body(new OrganizationDetail(centre(), feedback(), this))
    , m_person(new PersonDetail(centre(), feedback(), this))
{
    m_lists->addWidget(m_bodies);
    m_lists->addWidget(m_people);
    m_details->addWidget(m_body);
    m_details->addWidget(m_person);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(420)});
    stack().addWidget(splitter);
    connectList(*m_bodies, Book::Organizations);
    connectList(*m_people, Book::People);
    connectDetail(*m_body);
    connectDetail(*m_person);
    connect(m_person, &PersonDetail::affiliationAsked, this, [this](int index) { attempt(feedback(), [this, index] { changeAffiliation(index); }); });
    connect(m_person, &PersonDetail::endAsked, this, [this](int index) { attempt(feedback(), [this, index] { endAffiliation(index); }); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this](const Changes& changes) {
        const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
            return change.subject == Subject::Organization || change.subject == Subject::Person || change.subject == Subject::Consultation || change.subject == Subject::Matter
                || change.subject == Subject::Meeting || change.subject == Subject::Event;
        });
        if (concerns && !isEditing())
            showCurrent();
    });
    showCurrent();
}

void OrganizationRoom::connectList(BookList& list, Book book)
{
    connect(&list, &BookList::currentChanged, this, [this, book] {
        if (m_book == book)
            showCurrent();
    });
    connect(&list, &BookList::bookAsked, this, [this](Book wanted) { go({key(), 0, wanted == Book::People ? u"person"_s : QString()}); });
    connect(&list, &BookList::activated, this, [this] { perform(Verb::Edit); });
    connect(&list, &BookList::newAsked, this, [this] { perform(Verb::New); });
    connect(&list, &BookList::exportAsked, this, [this] { attempt(feedback(), [this] { exportBook(); }); });
    connect(&list, &BookList::duplicatesAsked, this, [this] { attempt(feedback(), [this] { showDuplicates(); }); });
    connect(&list, &BookList::counted, this, &OrganizationRoom::counted);
}

void OrganizationRoom::connectDetail(BookDetail& detail)
{
    connect(&detail, &BookDetail::asked, this, [this](BookDetail::Ask what) {
        attempt(feedback(), [this, what] { people() ? answerPerson(what) : answer(what); });
    });
    connect(&detail, &BookDetail::consultationAsked, this, [this](qint64 id) { go({u"consultations"_s, id, {}}); });
    connect(&detail, &BookDetail::matterAsked, this, [this](qint64 id) { go({u"matters"_s, id, {}}); });
    connect(&detail, &BookDetail::meetingAsked, this, [this](qint64 id) { go({u"meetings"_s, id, {}}); });
    connect(&detail, &BookDetail::eventAsked, this, [this](qint64 id) { go({u"events"_s, id, {}}); });
    connect(&detail, &BookDetail::organizationAsked, this, [this](qint64 id) { go({key(), id, {}}); });
    connect(&detail, &BookDetail::personAsked, this, [this](qint64 id) { go({key(), id, u"person"_s}); });
}

QString OrganizationRoom::name()
{
    return tr("Directory");
}

BookList& OrganizationRoom::list() const
{
    return people() ? static_cast<BookList&>(*m_people) : static_cast<BookList&>(*m_bodies);
}

QString OrganizationRoom::readStatus() const
{
    const int count = list().totalCount();
    return people() ? tr("%n people", nullptr, count) : tr("%n organisations", nullptr, count);
}

void OrganizationRoom::openPlace(const Place& place)
{
    if (place.mode == "new"_L1) {
        organizationEditor().startNew({.sector = Sector::Private});
        showEditor(*m_bodyEditor);
    } else if (place.mode == "new_person"_L1) {
        personEditor().startNew();
        showEditor(*m_personEditor);
    } else if (place.mode == "edit"_L1 && place.row) {
        edit(Book::Organizations, place.row);
    } else if (place.mode == "edit_person"_L1 && place.row) {
        edit(Book::People, place.row);
    } else {
        showBook(place.mode == "person"_L1 ? Book::People : Book::Organizations);
        if (place.row)
            list().select(place.row);
        showFirst();
    }
}

void OrganizationRoom::showFirst()
{
    stack().setCurrentIndex(0);
    list().focusRows();
    showCurrent();
}

Place OrganizationRoom::readPlace() const
{
    return {key(), list().current(), people() ? u"person"_s : QString()};
}

void OrganizationRoom::showBook(Book book)
{
    m_book = book;
    m_lists->setCurrentIndex(people() ? 1 : 0);
    m_details->setCurrentIndex(people() ? 1 : 0);
    Q_EMIT counted();
}

void OrganizationRoom::showCurrent()
{
    const qint64 id = list().current();
    if (people())
        m_person->show(id ? std::optional(Id<Person>{id}) : std::nullopt);
    else
        m_body->show(id ? std::optional(Id<Organization>{id}) : std::nullopt);
    Q_EMIT moved();
}

bool OrganizationRoom::canRead(Verb verb) const
{
    const bool any = list().current() != 0;
    switch (verb) {
    case Verb::New: return !centre().isReadOnly();
    case Verb::Edit:
    case Verb::Remove: return any && !centre().isReadOnly();
    case Verb::PreviousRecord:
    case Verb::NextRecord: return any;
    case Verb::Export:
    case Verb::Find:
    case Verb::Refresh: return true;
    default: return false;
    }
}

void OrganizationRoom::performRead(Verb verb)
{
    switch (verb) {
    case Verb::New: go({key(), 0, people() ? u"new_person"_s : u"new"_s}); break;
    case Verb::Edit:
        if (can(verb))
            go({key(), list().current(), people() ? u"edit_person"_s : u"edit"_s});
        break;
    case Verb::Remove: remove(); break;
    case Verb::Export: exportBook(); break;
    case Verb::Find: list().find(); break;
    case Verb::PreviousRecord: list().step(-1); break;
    case Verb::NextRecord: list().step(1); break;
    case Verb::Refresh: list().reload(); break;
    default: break;
    }
}

void OrganizationRoom::exportBook()
{
    if (people())
        ui::exportList(text::personTable(centre(), m_people->ids()), tr("People"), feedback(), this);
    else
        ui::exportList(text::organizationTable(centre(), m_bodies->ids()), tr("Organisations"), feedback(), this);
}

/// Groups that look like one: choosing one goes to its oldest entry and asks what to do.
void OrganizationRoom::showDuplicates()
{
    QMenu menu(this);
    const auto add = [&](const QStringList& names, qint64 first) {
        menu.addAction(names.join(u" = "_s), this, [this, first] {
            list().select(first);
            attempt(feedback(), [this] { people() ? mergePeople() : mergeOrganizations(); });
        });
    };
    if (people()) {
        for (const auto& group : centre().people().duplicates()) {
            QStringList names;
            for (const auto id : group.ids)
                names << centre().people().get(id).value.name;
            add(names, group.ids.first().value);
        }
    } else {
        for (const auto& group : centre().organizations().duplicates()) {
            QStringList names;
            for (const auto id : group.ids)
                names << centre().organizations().printedName(id);
            add(names, group.ids.first().value);
        }
    }
    if (menu.isEmpty()) {
        feedback().noted(people() ? tr("No two people look like one.") : tr("No two organisations look like one."));
        return;
    }
    menu.exec(list().mapToGlobal(QPoint(theme().px(16), theme().px(48))));
}

} // namespace musubi::ui
