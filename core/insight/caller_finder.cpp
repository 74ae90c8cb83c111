#include "core/insight/caller_finder.h"

#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/insight/address_cards.h"
#include "core/insight/caller_scores.h"
#include "core/japan/phone.h"
#include "core/search/bigrams.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRanked = 40;      // of which the last contacts are read
constexpr int mostEarlierContacts = 100;  // the newest that the index proposes

void rank(QList<CallerMatch>& matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const CallerMatch& a, const CallerMatch& b) {
        return std::tuple(-a.points, b.lastContact.value_or(QDate(1, 1, 1))) < std::tuple(-b.points, a.lastContact.value_or(QDate(1, 1, 1)));
    });
}

CallerMatch matchOf(const Score& score)
{
    CallerMatch match;
    match.points = score.points;
    match.reasons = score.reasons;
    return match;
}

const CardPlace* placeOn(const PersonCard& card, const QString& day)
{
    const CardPlace* found = nullptr;
    for (const CardPlace& place : card.places)
        if (place.from <= day && (place.until.isEmpty() || day <= place.until) && (!found || found->from <= place.from))
            found = &place;
    return found;
}

QList<CallerMatch> peopleFitting(AddressCards& cards, const FoldedQuestion& question, const QString& day)
{
    QHash<qint64, Score> bodies;
    if (!question.organization.isEmpty())
        for (const OrganizationCard& card : cards.organizations()) {
            Score score;
            scoreOrganization(score, card, question.organization);
            if (score.points > 0)
                bodies.insert(card.id.value, score);
        }
    QList<CallerMatch> found;
    for (const PersonCard& card : cards.people()) {
        Score score;
        scoreName(score, card.name, card.foldedName, card.reading, card.foldedReading, question);
        scoreNumbers(score, card.numbers, card.phone, question);
        scoreMail(score, card.mail, question);
        const CardPlace* place = placeOn(card, day);
        if (const auto body = place ? bodies.constFind(place->organization.value) : bodies.cend(); body != bodies.cend()) {
            score.points += body->points - 1; // the body itself goes first where only it was named
            score.reasons += body->reasons;
        }
        if (score.points <= 0)
            continue;
        CallerMatch match = matchOf(score);
        match.person = card.id;
        match.name = card.name;
        match.reading = card.reading;
        match.phone = card.phone;
        match.mail = card.mail;
        match.doNotInvite = card.doNotInvite;
        if (place) {
            match.organization = place->organization;
            match.title = place->title;
            match.organizationName = cards.organizations().value(place->organization.value).printedName;
        }
        found << match;
    }
    return found;
}

QList<CallerMatch> bodiesFitting(AddressCards& cards, const FoldedQuestion& question)
{
    QList<CallerMatch> found;
    for (const OrganizationCard& card : cards.organizations()) {
        if (!card.active)
            continue;
        Score score;
        scoreOrganization(score, card, question.organization);
        scoreNumbers(score, card.numbers, card.phone, question);
        scoreMail(score, card.mail, question);
        if (score.points <= 0)
            continue;
        CallerMatch match = matchOf(score);
        match.organization = card.id;
        match.organizationName = card.printedName;
        match.phone = card.phone;
        match.mail = card.mail;
        match.doNotInvite = card.doNotInvite;
        found << match;
    }
    return found;
}

/// Consultations that may have been held with the caller: those of which the index says that they hold the name or number.
QList<qint64> earlierContacts(const Database& db, const FoldedQuestion& question)
{
    QList<qint64> rows;
    for (const QString& typed : {question.digits, question.name, question.mail}) {
        if (typed.size() < 2)
            continue;
        const QString expression = searchExpression(typed);
        if (expression.isEmpty())
            continue;
        Query query(db, u"SELECT d.row FROM search s JOIN document d ON d.id = s.rowid WHERE s.search MATCH ? AND d.kind = 'consultation'"
                        " ORDER BY s.rowid DESC LIMIT %1"_s.arg(mostEarlierContacts));
        query.bind(expression).run();
        while (query.next())
            if (const qint64 row = query.read<qint64>(0); !rows.contains(row))
                rows << row;
    }
    return rows;
}

/// What the caller of one earlier consultation gave, scored.
struct EarlierContact {
    CallerMatch match;
    QString foldedName;
};

QList<EarlierContact> contactsFitting(const Database& db, AddressCards& cards, const FoldedQuestion& question)
{
    QList<EarlierContact> found;
    const QList<qint64> rows = earlierContacts(db, question);
    if (rows.isEmpty())
        return found;
    Conditions conditions;
    conditions.addAny(u"id"_s, rows);
    conditions.add(isFinished(u"consultation"_s));
    Query query(db, u"SELECT id, caller_name, caller_reading, caller_title, phone, mobile, mail, person, organization, organization_name, received_at, subject"
                    " FROM consultation%1 ORDER BY received_at DESC, id DESC"_s.arg(conditions.where()));
    conditions.bindTo(query).run();
    while (query.next()) {
        const QString name = query.read<QString>(1), reading = query.read<QString>(2), phone = query.read<QString>(4), mobile = query.read<QString>(5);
        const QString foldedName = japan::fold(name);
        Score score;
        scoreName(score, name, foldedName, reading, japan::fold(reading), question);
        scoreNumbers(score, {japan::phoneDigits(phone), japan::phoneDigits(mobile)}, phone.isEmpty() ? mobile : phone, question);
        scoreMail(score, query.read<QString>(6), question);
        if (score.points <= 0)
            continue;
        const auto body = query.read<std::optional<Id<Organization>>>(8);
        const QString said = query.read<QString>(9);
        const auto card = body ? cards.organizations().constFind(body->value) : cards.organizations().cend();
        if (card != cards.organizations().cend())
            scoreOrganization(score, *card, question.organization);
        else if (const int fit = fitOf(japan::fold(said), question.organization); fit > 0)
            score.add(fit * 10, CallerClue::Organization, said, question.organization);
        CallerMatch match = matchOf(score);
        match.person = query.read<std::optional<Id<Person>>>(7);
        match.organization = body;
        match.name = name;
        match.reading = reading;
        match.title = query.read<QString>(3);
        match.organizationName = card != cards.organizations().cend() ? card->printedName : said;
        match.phone = phone.isEmpty() ? mobile : phone;
        match.mail = query.read<QString>(6);
        match.consultations = 1;
        match.lastConsultation = query.read<Id<Consultation>>(0);
        match.lastContact = query.read<QDateTime>(10).date();
        match.lastSubject = query.read<QString>(11);
        found << EarlierContact{match, foldedName};
    }
    return found;
}

/// Adds earlier contacts to those already found: to a person or body on file where it is theirs, else as one line for each
/// name and body.
void addContacts(QList<CallerMatch>& matches, const QList<EarlierContact>& contacts, AddressCards& cards)
{
    QHash<QString, qsizetype> lines;
    for (const EarlierContact& contact : contacts) {
        const CallerMatch& match = contact.match;
        const auto onFile = match.person ? cards.people().constFind(match.person->value) : cards.people().cend();
        const bool known = onFile != cards.people().cend();
        const auto same = std::find_if(matches.begin(), matches.end(), [&](const CallerMatch& other) { return known && other.person == match.person; });
        if (same != matches.end()) {
            if (match.points > same->points) { // by a number that the person's record does not have
                same->points = match.points;
                same->reasons = match.reasons;
            }
            continue;
        }
        const QString key = known ? QString::number(onFile->id.value)
                                  : contact.foldedName + QChar(0x1f) + (match.organization ? QString::number(match.organization->value) : japan::fold(match.organizationName));
        if (const auto line = lines.constFind(key); line != lines.cend()) {
            ++matches[*line].consultations;
            continue;
        }
        if (!known && contact.foldedName.isEmpty() && std::any_of(matches.begin(), matches.end(), [&](const CallerMatch& other) { return match.organization && other.organization == match.organization; }))
            continue; // an unnamed caller of a body that is already there
        lines.insert(key, matches.size());
        matches << match;
        if (known)
            matches.last().name = onFile->name;
        else
            matches.last().person.reset();
    }
}

/// A body steps back behind the people who stand in it and fit by more than its name.
void dropBodiesOfPeople(QList<CallerMatch>& matches)
{
    QSet<qint64> spokenFor;
    for (const CallerMatch& match : matches)
        if (!match.name.isEmpty() && match.organization)
            for (const CallerReason& reason : match.reasons)
                if (reason.clue == CallerClue::Name || reason.clue == CallerClue::Reading)
                    spokenFor.insert(match.organization->value);
    matches.erase(std::remove_if(matches.begin(), matches.end(), [&](const CallerMatch& match) {
        return match.name.isEmpty() && !match.person && match.organization && spokenFor.contains(match.organization->value);
    }), matches.end());
}

void readLastContact(const Database& db, CallerMatch& match)
{
    if (!match.person && !match.organization)
        return;
    if (!match.person && !match.name.isEmpty())
        return; // a line of earlier contacts: counted when it was made
    const QString column = match.person ? u"person"_s : u"organization"_s;
    const qint64 id = match.person ? match.person->value : match.organization->value;
    Query count(db, u"SELECT count(*) FROM consultation WHERE %1 = ? AND %2"_s.arg(column, isFinished(u"consultation"_s)));
    count.bind(id).run().next();
    match.consultations = count.read<int>(0);
    Query last(db, u"SELECT id, received_at, subject FROM consultation WHERE %1 = ? AND %2 ORDER BY received_at DESC, id DESC LIMIT 1"_s.arg(column, isFinished(u"consultation"_s)));
    if (!last.bind(id).run().next())
        return;
    match.lastConsultation = last.read<Id<Consultation>>(0);
    match.lastContact = last.read<QDateTime>(1).date();
    match.lastSubject = last.read<QString>(2);
}

} // namespace

CallerFinder::CallerFinder(Database& db)
    : m_db(db)
    , m_cards(std::make_unique<AddressCards>(db))
{
}

CallerFinder::~CallerFinder() = default;

void CallerFinder::changed(const Changes& changes) { m_cards->changed(changes); }

QList<CallerMatch> CallerFinder::callers(const CallerQuestion& typed, QDate today, int limit)
{
    const FoldedQuestion question(typed);
    if (question.isEmpty())
        return {};
    QList<CallerMatch> matches = peopleFitting(*m_cards, question, today.toString(Qt::ISODate));
    matches += bodiesFitting(*m_cards, question);
    addContacts(matches, contactsFitting(m_db, *m_cards, question), *m_cards);
    dropBodiesOfPeople(matches);
    rank(matches);
    matches = matches.mid(0, mostRanked);
    for (CallerMatch& match : matches)
        readLastContact(m_db, match);
    rank(matches);
    return matches.mid(0, limit);
}

QList<OrganizationPick> CallerFinder::organizations(const QString& typed, int limit, bool alsoInactive)
{
    const QString wanted = japan::fold(typed);
    const FoldedQuestion numbers({.phone = typed});
    QList<std::pair<int, OrganizationPick>> found;
    for (const OrganizationCard& card : m_cards->organizations()) {
        if (!card.active && !alsoInactive)
            continue;
        Score score;
        scoreOrganization(score, card, wanted);
        if (score.points == 0)
            scoreNumbers(score, card.numbers, card.phone, numbers);
        if (score.points > 0)
            found << std::pair(score.points, OrganizationPick{card.id, card.printedName, card.reading, card.parentName, card.kind, card.active, card.doNotInvite, score.reasons.first()});
    }
    const auto better = [](const auto& a, const auto& b) {
        return std::tuple(-a.first, b.second.lastContact.value_or(QDate(1, 1, 1)), a.second.id.value) < std::tuple(-b.first, a.second.lastContact.value_or(QDate(1, 1, 1)), b.second.id.value);
    };
    std::sort(found.begin(), found.end(), better);
    found = found.mid(0, mostRanked);
    for (auto& [points, pick] : found) {
        Query counts(m_db, u"SELECT count(*), substr(max(received_at), 1, 10), (SELECT count(DISTINCT matter) FROM matter_party WHERE organization = ?)"
                           " FROM consultation WHERE organization = ?"_s);
        if (counts.bind(pick.id).bind(pick.id).run().next()) {
            pick.consultations = counts.read<int>(0);
            pick.lastContact = counts.read<std::optional<QDate>>(1);
            pick.matters = counts.read<int>(2);
        }
    }
    std::sort(found.begin(), found.end(), better);
    QList<OrganizationPick> picks;
    for (const auto& [points, pick] : found.mid(0, limit))
        picks << pick;
    return picks;
}

} // namespace musubi
