#include "core/centre.h"
#include "core/consultation/consultation_mapping.h"
#include "core/consultation/consultation_numbers.h"
#include "core/db/table.h"
#include "core/insight/partner_suggestion.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_mapping.h"
#include "core/organization/organization_mapping.h"
#include "core/search/search_index.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/bench/synthetic_centre.h"

#include <QDir>
#include <QFile>

#include <random>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int partnerBodies = 5'000, partnerCases = 600, partnerContacts = 8'000; // ten years of an office, ten times its bodies

Marks someMarks(std::mt19937& random, int of, quint32 most)
{
    Marks marks;
    for (quint32 count = 1 + static_cast<quint32>(random()) % most; count > 0; --count)
        if (const QString code = QString::number(1 + static_cast<quint32>(random()) % static_cast<quint32>(of)); std::none_of(marks.begin(), marks.end(), [&](const Mark& m) { return m.code == code; }))
            marks << Mark{code, marks.isEmpty()};
    return marks;
}

/// Contacts about themes, cases that some of them grew into, and the bodies of a large city.
void fillTown(Centre& centre)
{
    std::mt19937 random(20'201'124);
    const auto upTo = [&](int count) { return static_cast<int>(static_cast<quint32>(random()) % static_cast<quint32>(count)); };
    const Table<Organization> organizations(centre.database());
    const Table<Matter> matters(centre.database());
    const Table<Consultation> consultations(centre.database());
    QList<Id<Organization>> bodies;
    UnitOfWork work = centre.journal().begin(Deed::MakeFile);
    for (int i = 0; i < partnerBodies; ++i) {
        Organization body;
        body.name = inventedText(i).subject.left(8) + u"の会%1"_s.arg(i);
        body.kind.code = i % 5 ? u"NPO"_s : u"GOV_CITY"_s;
        body.sector = i % 5 ? Sector::Private : Sector::Public;
        body.fields = someMarks(random, 20, 3);
        body.areas = {{upTo(3) ? u"KITA"_s : u"CITY"_s, true}};
        bodies << organizations.insert(work, body).id;
    }
    for (int i = 0; i < partnerCases; ++i) {
        Matter matter;
        matter.fiscalYear = 2016 + i / 60;
        matter.sequence = 1 + i % 60;
        matter.theme = inventedText(i * 13).subject;
        matter.title = matter.theme;
        matter.openedOn = QDate(matter.fiscalYear, 4 + upTo(9), 1 + upTo(28));
        matter.fields = someMarks(random, 20, 2);
        for (int party = 0; party < 4; ++party)
            matter.parties << Party{bodies.at(upTo(partnerBodies)), {u"MEMBER"_s}, {}};
        matter.outcomes = {{matter.openedOn.addDays(200), {u"ADOPT"_s}, {}}, {matter.openedOn.addDays(500), {u"GENERAL"_s}, {}}};
        const auto row = matters.insert(work, matter);
        for (int contact = 0; contact < partnerContacts / partnerCases; ++contact) {
            Consultation consultation;
            const InventedText text = inventedText(i * 13 + contact);
            consultation.receivedAt = QDateTime(matter.openedOn.addDays(contact * 20), QTime(10, 0));
            consultation.subject = text.subject;
            consultation.content = text.content;
            consultation.organization = bodies.at(upTo(partnerBodies));
            consultation.matter = row.id;
            consultation.topics = someMarks(random, 20, 2);
            consultation.direction = contact % 3 ? Direction::Incoming : Direction::Outgoing;
            consultations.insert(work, numbered(work, consultation));
        }
    }
    work.commit();
}

} // namespace

void measurePartners(const Ground& ground)
{
    printTitle(u"Whom to invite, among %1 bodies"_s.arg(partnerBodies));
    const QString path = QDir(ground.folder).filePath(u"town.musubi"_s);
    QDir().mkpath(ground.folder);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    {
        auto centre = Centre::create(path);
        fillTown(*centre);
    }
    tidyIndex(path);
    const auto centre = Centre::open(path);
    const auto ids = centre->matters().ids({});
    Times all;
    qsizetype found = 0;
    for (int i = 0; i < (ground.quick ? 20 : 200); ++i)
        all.add(timed([&] { found += suggestPartners(*centre, ids.at((i * 37) % ids.size())).size(); }));
    printFigure(u"suggested for a case, on average"_s, QString::number(static_cast<double>(found) / static_cast<double>(all.count()), 'f', 1));
    printFigure(u"median"_s, milliseconds(all.median()));
    printHeld(u"p95"_s, milliseconds(all.quantile(0.95)), u"<= 100 ms"_s, all.quantile(0.95) <= 100);
}

} // namespace musubi::bench
