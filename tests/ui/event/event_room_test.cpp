#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/event/event_rules.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/draft_box.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"
#include "ui/text/language.h"
#include "ui/calendar/entry_moves.h"
#include "ui/common/date_edit.h"
#include "ui/common/picker.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/event/event_detail.h"
#include "ui/event/event_editor.h"
#include "ui/event/event_list.h"
#include "ui/event/event_room.h"
#include "ui/event/event_rows.h"
#include "ui/event/headcount_bars.h"
#include "ui/event/headcount_field.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using musubi::tests::Office;
using namespace Qt::StringLiterals;

namespace {

template <class Part>
Part* openEvents(MainWindow& window, qint64 row, const QString& mode)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({u"events"_s, row, mode});
    auto* part = window.findChild<Part*>();
    REQUIRE(part);
    return part;
}

Stored<Event> heldEvent(Centre& centre, const QString& title, QDate day)
{
    Event event;
    event.title = title;
    event.kind.code = u"EXCHANGE"_s;
    event.startsAt = QDateTime(day, QTime(14, 0));
    event.endsAt = QDateTime(day, QTime(16, 0));
    event.headcounts = {{{u"NPO"_s}, 12}, {{u"GOV_CITY"_s}, 5}};
    event.status = EventStatus::Held;
    return centre.events().add(event);
}

QSpinBox* headsOf(QWidget& field, const QString& kind)
{
    for (QSpinBox* box : field.findChildren<QSpinBox*>())
        if (box->accessibleName().contains(kind))
            return box;
    return nullptr;
}

bool partSays(const QWidget& part, const QString& words)
{
    for (const QLabel* label : part.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("an event is registered with its day typed as the office types it, and its end follows", "[ui][event]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEvents<EventEditor>(window, 0, u"new"_s);
    QTest::keyClicks(editor->findChild<QLineEdit*>(u"title"_s), u"kouza"_s);
    auto* kind = editor->findChild<QComboBox*>(u"event_kind"_s);
    kind->setCurrentIndex(kind->findData(u"COURSE"_s));
    auto* start = editor->findChild<DateEdit*>(u"starts_at"_s);
    QTest::keyClicks(start->findChild<QLineEdit*>(), u"R8.12.5 13:30"_s);
    CHECK(editor->findChild<DateEdit*>(u"ends_at"_s)->dateTime() == QDateTime(QDate(2026, 12, 5), QTime(15, 30)));
    REQUIRE(editor->save());
    const auto ids = office.centre().events().ids();
    REQUIRE(ids.size() == 1);
    const Event event = office.centre().events().get(ids.first()).value;
    CHECK(event.startsAt == QDateTime(QDate(2026, 12, 5), QTime(13, 30)));
    CHECK(event.status == EventStatus::Planned);
    CHECK(window.findChild<EventRoom*>()->count() == 1); // one is ahead
}

TEST_CASE("an end that was written stays where it was written", "[ui][event]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEvents<EventEditor>(window, 0, u"new"_s);
    auto *start = editor->findChild<DateEdit*>(u"starts_at"_s), *end = editor->findChild<DateEdit*>(u"ends_at"_s);
    start->setText(u"R8.12.5 13:30"_s);
    end->setText(u"R8.12.5 17:00"_s);
    start->setText(u"R8.12.5 14:00"_s);
    CHECK(end->dateTime() == QDateTime(QDate(2026, 12, 5), QTime(17, 0)));
}

TEST_CASE("the table of participants shows the sum of every heading and of all", "[ui][event]")
{
    Office office;
    HeadcountField field(office.centre().vocabulary());
    field.show();
    QSignalSpy changed(&field, &HeadcountField::valueChanged);
    const auto label = [&](const QString& code) { return office.centre().vocabulary().label(Term<KindList>{code}, text::language()); };
    headsOf(field, label(u"KOMINKAN"_s))->setValue(3);
    headsOf(field, label(u"UNIV"_s))->setValue(4);
    headsOf(field, label(u"COMPANY"_s))->setValue(2);
    CHECK(changed.count() == 3);
    CHECK(partSays(field, u"7"_s));
    CHECK(partSays(field, u"9"_s));
    CHECK(field.value() == QList<Headcount>{{{u"KOMINKAN"_s}, 3}, {{u"UNIV"_s}, 4}, {{u"COMPANY"_s}, 2}});
    field.raiseTo({{{u"COMPANY"_s}, 5}, {{u"UNIV"_s}, 1}});
    CHECK(field.value() == QList<Headcount>{{{u"KOMINKAN"_s}, 3}, {{u"UNIV"_s}, 4}, {{u"COMPANY"_s}, 5}});
}

TEST_CASE("participants of a kind that is offered no more are not lost in the form", "[ui][event]")
{
    Office office;
    Vocabulary& words = office.centre().vocabulary();
    for (const auto& term : words.terms<KindList>())
        if (term.value.code == u"MEDIA") {
            VocabularyTerm retired = term.value;
            retired.active = false;
            words.edit(term, retired);
        }
    words.reload();
    HeadcountField field(words);
    const QList<Headcount> counts{{{u"NPO"_s}, 2}, {{u"MEDIA"_s}, 1}};
    field.setValue(counts);
    CHECK(field.value() == counts);
}

TEST_CASE("a lecturer from the book brings the post and body of the day of the event", "[ui][event]")
{
    Office office;
    Centre& centre = office.centre();
    const auto before = centre.organizations().add({.name = u"前の会"_s}), after = centre.organizations().add({.name = u"後の会"_s});
    const auto person = centre.people().add({.name = u"甲田 花"_s,
        .affiliations = {{before.id, u"理事"_s, {}, QDate(2026, 3, 31)}, {after.id, u"代表"_s, QDate(2026, 4, 1), {}}}});
    MainWindow window(centre);
    auto* editor = openEvents<EventEditor>(window, 0, u"new"_s);
    editor->findChild<DateEdit*>(u"starts_at"_s)->setText(u"R8.3.14 13:30"_s);
    auto* lecturers = editor->findChild<LecturerField*>();
    lecturers->setValue({Lecturer{}});
    auto* name = lecturers->findChild<Picker*>();
    REQUIRE(name);
    name->setValue(person.id.value);
    Q_EMIT name->picked({.id = person.id.value, .title = u"甲田 花"_s});
    CHECK(lecturers->value() == QList<Lecturer>{{before.id, person.id, u"甲田 花"_s, u"理事"_s}});
}

TEST_CASE("the detail of an event shows who came under the headings of reports", "[ui][event]")
{
    Office office;
    const auto row = heldEvent(office.centre(), u"つながる交流会"_s, QDate(2026, 11, 7));
    MainWindow window(office.centre());
    auto* detail = openEvents<EventDetail>(window, row.id.value, {});
    REQUIRE(detail->row());
    CHECK(detail->row()->id == row.id);
    const auto* bars = detail->findChild<HeadcountBars*>();
    REQUIRE(bars);
    CHECK(bars->accessibleDescription().contains(u"12"_s));
    CHECK(bars->accessibleDescription().contains(u"5"_s));
    auto* list = window.findChild<EventList*>();
    CHECK(list->shownCount() == 1);
    CHECK(list->aheadCount() == 0);
}

TEST_CASE("a consultation registered from an event is a contact that came of it, and taking it back takes it off", "[ui][event]")
{
    Office office;
    Centre& centre = office.centre();
    const auto row = heldEvent(centre, u"つながる交流会"_s, QDate(2026, 11, 7));
    MainWindow window(centre);
    openEvents<EventDetail>(window, row.id.value, {});
    Q_EMIT window.findChild<EventDetail*>()->newContactAsked();
    CHECK(window.currentRoom()->key() == u"consultations"_s);
    auto* editor = window.findChild<ConsultationEditor*>();
    REQUIRE(editor);
    Consultation contact = editor->value();
    CHECK(contact.event == row.id);
    CHECK(contact.channel.code == u"EVENT"_s);
    contact.subject = u"会場で聞かれたこと"_s;
    contact.callerName = u"乙部 ゆき"_s;
    contact.topics = {{u"PARTNER"_s, true}};
    editor->write(contact);
    REQUIRE(editor->save());
    REQUIRE(centre.events().contactsOf(row.id).size() == 1);
    window.go({u"events"_s, row.id.value, {}});
    CHECK(window.findChild<EventList*>()->current() == row.id);
    centre.journal().undo();
    CHECK(centre.events().contactsOf(row.id).isEmpty());
}

TEST_CASE("what is written of an event is kept as a draft and taken up again", "[ui][event][drafts]")
{
    Office office;
    MainWindow window(office.centre());
    auto* editor = openEvents<EventEditor>(window, 0, u"new"_s);
    editor->findChild<QLineEdit*>(u"title"_s)->setText(u"書きかけの講座"_s);
    window.go({u"today"_s, 0, {}});
    const auto drafts = office.centre().drafts().ofThisSeat();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().draft.title == u"書きかけの講座"_s);
    const Place place = placeOf(drafts.first());
    CHECK(place.room == u"events"_s);
    window.go(place);
    CHECK(window.findChild<EventEditor*>()->findChild<QLineEdit*>(u"title"_s)->text() == u"書きかけの講座"_s);
}

TEST_CASE("another event like it begins without the day and without who came", "[ui][event]")
{
    Office office;
    const auto row = heldEvent(office.centre(), u"はじめての講座"_s, QDate(2026, 6, 7));
    MainWindow window(office.centre());
    openEvents<EventDetail>(window, row.id.value, {});
    window.currentRoom()->perform(Verb::Duplicate);
    auto* editor = window.findChild<EventEditor*>();
    REQUIRE(editor);
    CHECK(editor->value().title == u"はじめての講座"_s);
    CHECK_FALSE(editor->value().startsAt.isValid());
    CHECK(headcountOf(editor->value()) == 0);
    CHECK(editor->value().status == EventStatus::Planned);
}

TEST_CASE("a planned event is moved and stretched in the calendar; one that was held stays", "[ui][event][calendar]")
{
    Office office;
    Centre& centre = office.centre();
    Event event;
    event.title = u"冬の交流会"_s;
    event.kind.code = u"EXCHANGE"_s;
    event.startsAt = QDateTime(QDate(2026, 12, 5), QTime(14, 0));
    const auto row = centre.events().add(event);
    const auto entryOn = [&](QDate day) { return centre.calendarEntries(day, day).value(0); };
    const CalendarEntry entry = entryOn(QDate(2026, 12, 5));
    CHECK(whyFixed(centre, entry).isEmpty());
    moveEntry(centre, entry, entry.begin.addDays(7), entry.end.addDays(7));
    CHECK(centre.events().get(row.id).value.startsAt == QDateTime(QDate(2026, 12, 12), QTime(14, 0)));
    CHECK_FALSE(centre.events().get(row.id).value.endsAt); // nobody said when it ends
    const CalendarEntry moved = entryOn(QDate(2026, 12, 12));
    moveEntry(centre, moved, moved.begin, moved.begin.addSecs(3 * 60 * 60));
    CHECK(centre.events().get(row.id).value.endsAt == QDateTime(QDate(2026, 12, 12), QTime(17, 0)));
    centre.journal().undo();
    CHECK_FALSE(centre.events().get(row.id).value.endsAt);
    heldEvent(centre, u"秋の交流会"_s, QDate(2026, 11, 7));
    CHECK_FALSE(whyFixed(centre, entryOn(QDate(2026, 11, 7))).isEmpty());
}
