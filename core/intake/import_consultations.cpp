#include "core/centre.h"
#include "core/consultation/consultation_mapping.h"
#include "core/db/conditions.h"
#include "core/db/counter.h"
#include "core/db/table.h"
#include "core/intake/body_index.h"
#include "core/intake/consultation_reader.h"
#include "core/intake/index_queue.h"
#include "core/intake/sliced_action.h"
#include "core/japan/legal_form.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/organization/organization_mapping.h"
#include "core/person/person_mapping.h"
#include "core/staff/staff_mapping.h"
#include "core/task/task_mapping.h"
#include "core/vocabulary/vocabulary.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerPass = 1000; // of progress

KnownRecords knownRecords(Centre& centre)
{
    KnownRecords known;
    known.today = centre.today();
    known.now = centre.now().time();
    known.opens = centre.officeCalendar().days().hours.opens;
    known.years = centre.fiscalYearLabels();
    QSet<QString> shared;
    for (const auto& row : Table<Staff>(centre.database()).select(QString())) {
        const QString surname = wordKey(row.value.name.section(QRegularExpression(u"[ 　]"_s), 0, 0));
        if (known.staff.contains(surname))
            shared << surname;
        known.staff.insert(surname, row.id);
        known.staff.insert(wordKey(row.value.name), row.id);
        known.staff.insert(wordKey(row.value.code), row.id);
    }
    for (const QString& surname : shared)
        known.staff.remove(surname);
    Query matters(centre.database(), u"SELECT id, fiscal_year, sequence FROM matter"_s);
    matters.run();
    while (matters.next())
        known.matters.insert(u"%1/%2"_s.arg(matters.read<int>(1)).arg(matters.read<int>(2)), matters.read<Id<Matter>>(0));
    return known;
}

/// What the file has already: the same ledger read twice must not count twice. By old number, day and subject, or, without
/// such a number, by day, subject, caller and all that was said.
class KnownRows {
public:
    explicit KnownRows(const Database& db) : m_db(db) {}

    bool has(const ConsultationRow& row)
    {
        const bool numbered = !row.value.legacyNumber.isEmpty();
        Set& known = m_known[numbered];
        if (!known)
            known = read(numbered);
        return known->contains(keyOf(row.day.toString(Qt::ISODate), row.value.subject, numbered ? QStringList{row.value.legacyNumber} : QStringList{row.value.callerName, row.value.content}));
    }

private:
    using Set = std::optional<QSet<QByteArray>>;

    static QByteArray keyOf(const QString& day, const QString& subject, const QStringList& rest)
    {
        return QCryptographicHash::hash((QStringList{day, subject} + rest).join(QChar(31)).toUtf8(), QCryptographicHash::Sha1);
    }

    Set read(bool numbered) const
    {
        QSet<QByteArray> known;
        Query query(m_db, (numbered ? u"SELECT substr(received_at, 1, 10), subject, legacy_number, '' FROM consultation c WHERE legacy_number <> '' AND "_s
                                    : u"SELECT substr(received_at, 1, 10), subject, caller_name, content FROM consultation c WHERE "_s)
                + isFinished(u"c"_s));
        query.run();
        while (query.next()) {
            QStringList rest{query.read<QString>(2)};
            if (!numbered)
                rest << query.read<QString>(3);
            known << keyOf(query.read<QString>(0), query.read<QString>(1), rest);
        }
        return known;
    }

    const Database& m_db;
    Set m_known[2]; // read when first asked for
};

/// A row that will be registered: when it came, so that numbers follow the days.
struct Place {
    qint64 minute = 0;
    int fiscalYear = 0;
    ContactForm form = ContactForm::Consultation;
    int rank = 0; // within its series, from 0
};

/// Where each row of the table stands; rows left out have no entry.
struct Ranking {
    std::vector<std::optional<Place>> places; // by record
    QMap<std::pair<int, int>, int> counts;    // by form and fiscal year
};

void rank(Ranking& ranking)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < ranking.places.size(); ++i)
        if (ranking.places[i])
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return ranking.places[i]->minute; });
    for (const size_t i : order) {
        Place& place = *ranking.places[i];
        place.rank = ranking.counts[{static_cast<int>(place.form), place.fiscalYear}]++;
    }
}

struct PassProgress {
    const Progress& progress;
    qint64 size; // of the device, bytes
    int pass;
    int passes;

    void report(qint64 bytes) const
    {
        const qint64 done = size > 0 ? std::min<qint64>(unitsPerPass, bytes * unitsPerPass / size) : 0;
        progress.report(pass * unitsPerPass + done, passes * unitsPerPass);
    }
    void stopIfCancelled() const
    {
        if (!progress.isCancelled())
            return;
        progress.report(0, 0);
        throw Error(Fault::Cancelled);
    }
};

/// The first reading: everything is read and reported, nothing kept but the order of the days.
Ranking readThrough(QIODevice& device, const IntakeOptions& options, IntakeReport& report, const WordReader& words, const KnownRecords& known, const BodyIndex& bodies,
    const Database& db, const PassProgress& progress)
{
    TableReader table(device, ImportKind::Consultations, options, report);
    ConsultationReader reader(table, words, known);
    KnownRows stored(db);
    const int organizationColumn = table.columnOf(u"organization_name");
    QSet<QString> unknownBodies;
    Ranking ranking;
    while (table.next()) {
        progress.stopIfCancelled();
        if (++report.rows % 64 == 0)
            progress.report(table.bytesRead());
        ConsultationRow row = reader.read();
        if (!row.leftOut && stored.has(row)) {
            table.report(row.value.legacyNumber.isEmpty() ? -1 : table.columnOf(u"legacy_number"), IntakeIssue::AlreadyKnown, true);
            row.leftOut = true;
        }
        if (row.leftOut) {
            ++report.leftOut;
            ranking.places.emplace_back();
            continue;
        }
        ++report.taken;
        if (!row.organization.isEmpty()) {
            const auto match = bodies.find(row.organization, row.value.phone);
            if (match.ambiguous)
                table.report(organizationColumn, IntakeIssue::AmbiguousOrganization);
            else if (match.byPhone)
                table.report(organizationColumn, IntakeIssue::MatchedByPhone);
            else if (!match.id)
                unknownBodies << wordKey(japan::splitLegalForm(row.organization).name);
        }
        ranking.places.emplace_back(Place{row.day.toJulianDay() * 1440 + row.time.msecsSinceStartOfDay() / 60000, japan::fiscalYearOf(row.day), row.value.form, 0});
    }
    report.organizationsAdded = unknownBodies.size();
    rank(ranking);
    return ranking;
}

class ConsultationWriter {
public:
    ConsultationWriter(Database& db, SlicedAction& action, IndexQueue& index, BodyIndex& bodies, const Vocabulary& vocabulary, const Ranking& ranking)
        : m_action(action)
        , m_index(index)
        , m_bodies(bodies)
        , m_vocabulary(vocabulary)
        , m_consultations(db)
        , m_organizations(db)
        , m_tasks(db)
    {
        Query people(db, u"SELECT p.id, p.name, a.organization FROM person p JOIN person_affiliation a ON a.person = p.id WHERE "_s + isFinished(u"p"_s));
        people.run();
        while (people.next())
            m_people.insert(personKey(people.read<QString>(1), people.read<Id<Organization>>(2)), people.read<Id<Person>>(0));
        for (auto series = ranking.counts.begin(); series != ranking.counts.end(); ++series)
            m_first[series.key()] = reserveNumbers(action.work(), codeOf(static_cast<ContactForm>(series.key().first)), series.key().second, series.value());
    }

    void write(ConsultationRow row, const Place& place)
    {
        Consultation& value = row.value;
        value.receivedAt = receivedAtOf(row);
        value.fiscalYear = place.fiscalYear;
        value.sequence = m_first[{static_cast<int>(place.form), place.fiscalYear}] + place.rank;
        if (!row.organization.isEmpty())
            tieOrganization(row);
        if (value.organization && !value.callerName.isEmpty())
            if (const auto known = m_people.constFind(personKey(value.callerName, *value.organization)); known != m_people.constEnd())
                value.person = *known;
        const auto written = m_consultations.insert(m_action.work(), value);
        m_index.add(Subject::Consultation, written.id.value);
        if (row.next) {
            row.next->consultation = written.id;
            m_index.add(Subject::Task, m_tasks.insert(m_action.work(), *row.next).id.value);
        }
    }

    qint64 organizationsAdded() const { return m_organizationsAdded; }

private:
    static QString personKey(const QString& name, Id<Organization> body) { return wordKey(name) + u'/' + QString::number(body.value); }

    void tieOrganization(ConsultationRow& row)
    {
        Consultation& value = row.value;
        const auto match = m_bodies.find(row.organization, value.phone);
        if (match.ambiguous) { // the name as said; the office chooses later
            value.organizationName = row.organization;
            return;
        }
        value.organization = match.id;
        if (match.byPhone) // the name as said is not lost
            value.handover = (value.handover.isEmpty() ? QString() : value.handover + u'\n') + row.organization;
        if (!match.id) {
            const Organization organization = BodyIndex::described(m_vocabulary, row.organization, value.phone, value.callerKind);
            const auto written = m_organizations.insert(m_action.work(), organization);
            m_bodies.enter(written.id, organization, false);
            m_kinds.insert(written.id.value, organization.kind.code);
            value.organization = written.id;
            m_index.add(Subject::Organization, written.id.value);
            ++m_organizationsAdded;
        }
        if (value.callerKind.isEmpty())
            value.callerKind.code = kindOf(*value.organization);
    }

    QString kindOf(Id<Organization> id)
    {
        auto known = m_kinds.constFind(id.value);
        if (known == m_kinds.constEnd())
            known = m_kinds.insert(id.value, m_organizations.get(id).value.kind.code);
        return *known;
    }

    SlicedAction& m_action;
    IndexQueue& m_index;
    BodyIndex& m_bodies;
    const Vocabulary& m_vocabulary;
    Table<Consultation> m_consultations;
    Table<Organization> m_organizations;
    Table<Task> m_tasks;
    QHash<QString, Id<Person>> m_people; // by name and body
    QMap<std::pair<int, int>, int> m_first;
    QHash<qint64, QString> m_kinds;
    qint64 m_organizationsAdded = 0;
};

} // namespace

IntakeReport importConsultations(Centre& centre, QIODevice& device, const IntakeOptions& options, const Progress& progress)
{
    Database& db = centre.database();
    RereadableDevice twice(device);
    QIODevice& source = twice.fromStart();
    const WordReader words(centre.vocabulary());
    const KnownRecords known = knownRecords(centre);
    BodyIndex bodies(db);
    IntakeReport report;
    PassProgress pass{progress, source.size(), 0, options.dryRun ? 1 : 2};
    const Ranking ranking = readThrough(source, options, report, words, known, bodies, db, pass);
    if (options.dryRun || report.taken == 0)
        return report;

    SlicedAction action(db, centre.journal(), Deed::ImportConsultations, options.fileName, Journal::Indexing::ByCaller);
    IntakeReport again; // said already
    TableReader table(twice.fromStart(), ImportKind::Consultations, options, again);
    table.silence();
    ConsultationReader reader(table, words, known);
    IndexQueue index(db, action);
    ConsultationWriter writer(db, action, index, bodies, centre.vocabulary(), ranking);
    pass.pass = 1;
    for (size_t record = 0; table.next() && record < ranking.places.size(); ++record) {
        if (ranking.places[record])
            writer.write(reader.read(), *ranking.places[record]);
        if (action.breathe()) {
            pass.stopIfCancelled();
            pass.report(table.bytesRead());
            index.keepUp();
        }
    }
    action.endSlice();
    while (index.writeSome())
        pass.stopIfCancelled();
    report.organizationsAdded = writer.organizationsAdded();
    report.action = action.id();
    action.finish();
    return report;
}

} // namespace musubi
