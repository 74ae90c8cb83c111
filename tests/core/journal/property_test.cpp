#include "core/consultation/consultation_desk.h"
#include "core/db/database.h"
#include "core/db/query.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/safety/verify.h"
#include "core/settings/settings_desk.h"
#include "core/staff/staff_room.h"
#include "core/task/task_book.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/support/office.h"

#include <random>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table but those that an undo leaves alone by design, without the number of the action that wrote it.
QStringList stateOf(const Database& db)
{
    static const QStringList left{u"action"_s, u"change"_s, u"counter"_s, u"draft"_s, u"session"_s, u"document"_s};
    QStringList tables, lines;
    {
        Query query(db, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name"_s);
        query.run();
        while (query.next())
            if (const QString name = query.read<QString>(0); !left.contains(name))
                tables << name;
    }
    for (const QString& table : tables) {
        QStringList columns;
        Query info(db, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        info.run();
        while (info.next())
            if (const QString name = info.read<QString>(0); name != u"revision"_s)
                columns << name;
        Query query(db, u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(columns.join(u", "_s), table));
        query.run();
        while (query.next()) {
            QString line = table;
            for (int column = 0; column < columns.size(); ++column)
                line += u'\t' + (query.variant(column).isNull() ? u"NULL"_s : query.variant(column).toString());
            lines << line;
        }
    }
    return lines;
}

/// An office in which anything may happen, the same for the same seed.
class RandomHistory {
public:
    RandomHistory(Centre& centre, unsigned seed)
        : m_centre(centre)
        , m_random(seed)
    {
    }

    /// One verb with what is there; what a rule or a reference forbids leaves no action behind.
    void step()
    {
        using Verb = void (RandomHistory::*)();
        static constexpr Verb verbs[]{&RandomHistory::meetStaff, &RandomHistory::word, &RandomHistory::enterBody, &RandomHistory::enterBody,
            &RandomHistory::changeBody, &RandomHistory::renameBody, &RandomHistory::mergeBodies, &RandomHistory::dropBody, &RandomHistory::enterPerson,
            &RandomHistory::changePerson, &RandomHistory::mergePeople, &RandomHistory::dropPerson, &RandomHistory::receive, &RandomHistory::receive,
            &RandomHistory::changeContact, &RandomHistory::tie, &RandomHistory::dropContact, &RandomHistory::openMatter, &RandomHistory::changeMatter,
            &RandomHistory::closeMatter, &RandomHistory::dropMatter, &RandomHistory::promise, &RandomHistory::settle, &RandomHistory::setUp};
        try {
            (this->*verbs[static_cast<std::size_t>(upTo(static_cast<int>(std::size(verbs))))])();
        } catch (const Error& error) {
            CHECK((error.fault() == Fault::Referenced || error.fault() == Fault::Invalid || error.fault() == Fault::Missing));
        }
    }

private:
    int upTo(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool maybe() { return upTo(2) == 0; }
    QString text() { return u"文%1"_s.arg(upTo(1000)); }
    QDate day() { return QDate(2026, 4, 1).addDays(upTo(200)); }
    Marks marks() { return {{u"1"_s, true}, {QString::number(2 + upTo(10)), false}}; }

    template <class Row>
    std::optional<Id<Row>> any(const QList<Id<Row>>& ids)
    {
        return ids.isEmpty() ? std::nullopt : std::optional(ids[upTo(static_cast<int>(ids.size()))]);
    }
    /// One that must be there: where none is, the verb has nothing to do.
    template <class Row>
    Id<Row> one(const QList<Id<Row>>& ids)
    {
        const auto id = any(ids);
        return id ? *id : throw Error(Fault::Missing);
    }
    QList<Id<Organization>> bodies() const { return m_centre.organizations().ids({.alsoInactive = true}); }
    QList<Id<Consultation>> contacts() const { return m_centre.consultations().ids({}); }
    QList<Id<Matter>> matters() const { return m_centre.matters().ids({}); }
    QList<Id<Staff>> staff() const
    {
        QList<Id<Staff>> ids;
        for (const auto& row : m_centre.staff().all(true))
            ids << row.id;
        return ids;
    }

    Organization body()
    {
        return {.name = text(), .reading = text(), .legalForm = {maybe() ? u"NPO"_s : QString()}, .parent = any(bodies()), .fields = marks(),
            .members = maybe() ? std::optional(upTo(99)) : std::nullopt, .foundedOn = day(), .aliases = {{text(), {}}, {text(), {}}}};
    }
    Person person() { return {.name = text(), .mobile = u"090-0000-%1"_s.arg(upTo(9999)), .affiliations = {{one(bodies()), text(), day(), {}}, {one(bodies()), text(), {}, {}}}}; }
    Consultation contact()
    {
        return {.receivedAt = QDateTime(day(), QTime(10, 0)), .matter = any(matters()), .person = any(m_centre.people().ids()), .organization = any(bodies()),
            .subject = text(), .topics = marks(), .counterparts = {{any(bodies()), {}}}, .staff = any(staff())};
    }
    Matter matter()
    {
        return {.title = text(), .openedOn = day(), .fields = marks(), .parties = {{one(bodies()), {u"PROPOSER"_s}, {}}, {one(bodies()), {u"RUNNER"_s}, {}}},
            .lead = any(staff()), .outcomes = {{day(), {u"ADOPT"_s}, text()}}};
    }

    void meetStaff() { m_centre.staff().add({.code = text(), .name = text()}); }
    void word()
    {
        const auto terms = m_centre.vocabulary().terms(u"topic", true);
        const auto& row = terms[upTo(static_cast<int>(terms.size()))];
        VocabularyTerm after = row.value;
        after.labelJa = text();
        after.active = maybe();
        m_centre.vocabulary().edit(row, after);
    }
    void enterBody() { m_centre.organizations().add(body()); }
    void changeBody() { m_centre.organizations().edit(m_centre.organizations().get(one(bodies())), body()); }
    void renameBody() { m_centre.organizations().rename(m_centre.organizations().get(one(bodies())), {text(), text()}, day(), Term<LegalFormList>{u"KK"_s}); }
    void mergeBodies()
    {
        const auto kept = m_centre.organizations().get(one(bodies())), other = m_centre.organizations().get(one(bodies()));
        m_centre.organizations().merge(kept, other, merged(kept.value, other.value, {u"name"_s}));
    }
    void dropBody() { m_centre.organizations().remove(m_centre.organizations().get(one(bodies()))); }
    void enterPerson() { m_centre.people().add(person()); }
    void changePerson() { m_centre.people().edit(m_centre.people().get(one(m_centre.people().ids())), person()); }
    void mergePeople()
    {
        const auto kept = m_centre.people().get(one(m_centre.people().ids())), other = m_centre.people().get(one(m_centre.people().ids()));
        m_centre.people().merge(kept, other, merged(kept.value, other.value));
    }
    void dropPerson() { m_centre.people().remove(m_centre.people().get(one(m_centre.people().ids()))); }
    void receive() { m_centre.consultations().receive(contact(), maybe() ? std::optional(Task{.what = text(), .dueOn = day()}) : std::nullopt); }
    void changeContact()
    {
        const auto before = m_centre.consultations().get(one(contacts()));
        Consultation after = contact();
        after.fiscalYear = before.value.fiscalYear;
        after.sequence = before.value.sequence;
        m_centre.consultations().edit(before, after);
    }
    void tie() { m_centre.consultations().tie({one(contacts()), one(contacts())}, any(matters())); }
    void dropContact() { m_centre.consultations().remove({one(contacts())}); }
    void openMatter() { m_centre.matters().open(matter(), maybe() ? QList{one(contacts())} : QList<Id<Consultation>>()); }
    void changeMatter()
    {
        const auto before = m_centre.matters().get(one(matters()));
        Matter after = matter();
        after.fiscalYear = before.value.fiscalYear;
        after.sequence = before.value.sequence;
        after.related = {{one(matters()), text()}};
        m_centre.matters().edit(before, after);
    }
    void closeMatter() { m_centre.matters().close(m_centre.matters().get(one(matters())), {u"SOLVED"_s}); }
    void dropMatter() { m_centre.matters().remove(m_centre.matters().get(one(matters()))); }
    void promise() { m_centre.tasks().promise({.what = text(), .staff = any(staff()), .dueOn = day(), .matter = any(matters())}); }
    void settle()
    {
        const auto open = m_centre.tasks().list();
        if (!open.isEmpty())
            m_centre.tasks().settle(open[upTo(static_cast<int>(open.size()))].task, day(), text());
    }
    void setUp()
    {
        CentreSettings after = m_centre.settings().current();
        after.name = text();
        after.days.ownClosed.insert(day(), text());
        m_centre.settings().change(m_centre.settings().current(), after);
    }

    Centre& m_centre;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("whatever was done, undone step by step it was never there, and redone step by step it is back", "[journal][property]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 5u, 8u, 13u, 21u, 34u);
    CAPTURE(seed);
    tests::Office office;
    Centre& centre = office.centre();
    RandomHistory history(centre, seed);

    QList<QStringList> states{stateOf(centre.database())};
    qint64 last = centre.journal().lastAction();
    for (int i = 0; i < 80; ++i) {
        history.step();
        if (const qint64 now = centre.journal().lastAction(); now != last) {
            states << stateOf(centre.database());
            last = now;
        } else {
            REQUIRE(stateOf(centre.database()) == states.last()); // what was refused left nothing
        }
    }
    REQUIRE(states.size() > 30);
    for (qsizetype step = states.size() - 2; step >= 0; --step) {
        centre.journal().undo();
        REQUIRE(stateOf(centre.database()) == states[step]);
    }
    CHECK_FALSE(centre.journal().undoable());
    for (qsizetype step = 1; step < states.size(); ++step) {
        centre.journal().redo();
        REQUIRE(stateOf(centre.database()) == states[step]);
    }
    CHECK_FALSE(centre.journal().redoable());
    CHECK(verify(centre.database(), centre.subjects()).isSound());
}
