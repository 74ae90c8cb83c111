#include "core/insight/caller_scores.h"

#include "core/insight/address_cards.h"
#include "core/japan/phone.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 4;

constexpr int namePoints[]{0, 20, 40, 60};
constexpr int organizationPoints[]{0, 10, 20, 30};

int phonePoints(const QString& number, const QString& digits)
{
    if (number == digits)
        return 100;
    if (number.startsWith(digits))
        return digits.size() >= 6 ? 50 : 25;
    return number.endsWith(digits) ? 30 : number.contains(digits) ? 15 : 0;
}

CallerClue clueOf(CardName::Kind kind)
{
    switch (kind) {
    case CardName::Kind::Alias: return CallerClue::Alias;
    case CardName::Kind::Former: return CallerClue::FormerName;
    case CardName::Kind::Printed:
    case CardName::Kind::Reading: return CallerClue::Organization;
    }
    Q_UNREACHABLE();
}

/// Where the digits stand in a number as it was typed, brackets and hyphens between them included.
japan::TextSpan digitSpan(const QString& text, const QString& digits)
{
    const japan::FoldedText folded = japan::foldWithOrigin(text);
    QString plain;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < folded.text.size(); ++i)
        if (folded.text[i].isDigit()) {
            plain += folded.text[i];
            places << i;
        }
    const qsizetype at = plain.indexOf(digits);
    if (at < 0)
        return {};
    return japan::originalSpan(folded, places[at], places[at + digits.size() - 1] - places[at] + 1);
}

} // namespace

FoldedQuestion::FoldedQuestion(const CallerQuestion& question)
    : name(japan::fold(question.name))
    , digits(japan::phoneDigits(question.phone))
    , mail(japan::fold(question.mail))
    , organization(japan::fold(question.organization))
{
    if (digits.size() < fewestDigits)
        digits.clear();
}

int fitOf(const QString& folded, const QString& typed)
{
    if (typed.isEmpty() || folded.isEmpty())
        return 0;
    if (folded.startsWith(typed))
        return folded.size() == typed.size() ? 3 : 2;
    return typed.size() > 1 && folded.contains(typed) ? 1 : 0;
}

void Score::add(int more, CallerClue clue, const QString& text, const QString& foldedTyped)
{
    points += more;
    CallerReason reason{clue, text, {}};
    if (clue == CallerClue::Phone) {
        reason.span = digitSpan(text, foldedTyped);
    } else {
        const japan::FoldedText folded = japan::foldWithOrigin(text);
        if (const qsizetype at = folded.text.indexOf(foldedTyped); at >= 0)
            reason.span = japan::originalSpan(folded, at, foldedTyped.size());
    }
    reasons << reason;
}

void scoreNumbers(Score& score, const QStringList& numbers, const QString& shown, const FoldedQuestion& question)
{
    if (question.digits.isEmpty())
        return;
    int best = 0;
    QString number;
    for (const QString& other : numbers)
        if (const int points = phonePoints(other, question.digits); points > best) {
            best = points;
            number = other;
        }
    if (best > 0) // as it was typed where that is the number shown, else its digits
        score.add(best, CallerClue::Phone, japan::phoneDigits(shown) == number ? shown : japan::proposedPhone(number), question.digits);
}

void scoreMail(Score& score, const QString& mail, const FoldedQuestion& question)
{
    constexpr qsizetype fewestLetters = 3;
    if (question.mail.size() < fewestLetters || mail.isEmpty())
        return;
    if (const int fit = fitOf(japan::fold(mail), question.mail); fit >= 2)
        score.add(fit == 3 ? 100 : 30, CallerClue::Mail, mail, question.mail);
}

void scoreName(Score& score, const QString& name, const QString& foldedName, const QString& reading, const QString& foldedReading, const FoldedQuestion& question)
{
    const int byName = fitOf(foldedName, question.name), byReading = fitOf(foldedReading, question.name);
    if (byName > 0 && byName >= byReading)
        score.add(namePoints[byName], CallerClue::Name, name, question.name);
    else if (byReading > 0)
        score.add(namePoints[byReading] - 5, CallerClue::Reading, reading, question.name);
}

void scoreOrganization(Score& score, const OrganizationCard& card, const QString& typed)
{
    int best = 0;
    const CardName* by = nullptr;
    for (const CardName& name : card.names) {
        // An own name goes before another that fits as well.
        const int points = organizationPoints[fitOf(name.folded, typed)] * 2 - (name.kind == CardName::Kind::Printed ? 0 : name.kind == CardName::Kind::Reading ? 1 : 2);
        if (fitOf(name.folded, typed) > 0 && points > best) {
            best = points;
            by = &name;
        }
    }
    if (by)
        score.add((best + 1) / 2, clueOf(by->kind), by->original, typed);
}

} // namespace musubi
