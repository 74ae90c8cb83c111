#include "ui/memo/caller_source.h"

#include "core/centre.h"
#include "core/japan/folding.h"
#include "core/japan/phone.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/matching.h"
#include "ui/memo/memo_text.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestNumber = 4, shortestName = 2; // fewer characters fit too many people
constexpr int callersWanted = 3;

/// How well a person fits; 0: not at all.
int callerScore(const PersonLine& line, const QString& digits, const QString& name, const QString& body)
{
    int score = 0;
    if (digits.size() >= shortestNumber && japan::phoneDigits(line.phone).contains(digits))
        score += 8;
    if (name.size() >= shortestName && (japan::fold(line.name).contains(name) || japan::fold(line.reading).contains(name)))
        score += 4;
    if (score > 0 && body.size() >= shortestName && japan::fold(line.organizationName).contains(body))
        score += 2;
    return score;
}

CallerCandidate candidateOf(const PersonLine& line, const QString& contact)
{
    CallerCandidate candidate;
    candidate.person = line.id;
    candidate.name = line.name;
    candidate.organizationName = line.organizationName;
    candidate.title = line.title;
    candidate.contact = line.phone.isEmpty() ? line.mail : line.phone;
    candidate.why = QStringList{line.organizationName, candidate.contact}.filter(QRegularExpression(u"."_s)).join(u" ・ "_s);
    if (const auto hit = findFolded(candidate.why, contact.trimmed()); hit && !contact.trimmed().isEmpty())
        candidate.hits = {*hit};
    return candidate;
}

std::optional<Id<Organization>> organizationOf(Centre& centre, Id<Person> person)
{
    const auto row = centre.people().find(person);
    const Affiliation* now = row ? affiliationOn(row->value, centre.today()) : nullptr;
    return now ? std::optional(now->organization) : std::nullopt;
}

} // namespace

CallerSource callersIn(Centre& centre)
{
    return [&centre](const MemoText& memo) {
        const QString digits = japan::phoneDigits(memo.contact), name = japan::fold(memo.name), body = japan::fold(memo.body);
        QList<std::pair<int, PersonLine>> fitting;
        if (digits.size() >= shortestNumber || name.size() >= shortestName)
            for (const PersonLine& line : centre.people().lines(centre.people().ids(), centre.today()))
                if (const int score = callerScore(line, digits, name, body))
                    fitting << std::pair(score, line);
        std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });

        QList<CallerCandidate> candidates;
        for (const auto& entry : fitting.mid(0, callersWanted)) {
            CallerCandidate candidate = candidateOf(entry.second, memo.contact);
            candidate.organization = organizationOf(centre, entry.second.id);
            candidates << candidate;
        }
        if (body.size() >= shortestName)
            for (const OrganizationMatch& match : centre.organizations().matching(memo.body.trimmed(), callersWanted)) {
                CallerCandidate candidate;
                candidate.organization = match.id;
                candidate.organizationName = match.printedName;
                candidate.why = match.foundBy.isEmpty() ? match.printedName : match.printedName + u" ・ "_s + match.foundBy;
                candidates << candidate;
            }
        return candidates;
    };
}

} // namespace musubi::ui
