#include "ui/memo/caller_source.h"

#include "core/centre.h"
#include "core/insight/caller_finder.h"
#include "ui/memo/memo_text.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

#include <utility>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct CallerWords {
    Q_DECLARE_TR_FUNCTIONS(CallerWords)
};

/// 岡山ニャンとかし隊 ・ 086-000-2741 ・ 最終 11/5（木）, and what of it fits what was typed.
void sayWhy(CallerCandidate& candidate, const CallerMatch& match)
{
    QStringList parts; // what fits comes first: the line may be cut at its end
    const bool byNumber = std::any_of(match.reasons.begin(), match.reasons.end(), [](const CallerReason& reason) { return reason.clue == CallerClue::Phone; });
    if (byNumber)
        parts << match.phone;
    if (!match.name.isEmpty())
        parts << match.organizationName;
    if (!byNumber)
        parts << match.phone;
    for (const CallerReason& reason : match.reasons) {
        const bool visible = reason.text == match.name || (match.name.isEmpty() && reason.text == match.organizationName)
            || std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return part.contains(reason.text); });
        if (!visible)
            parts.prepend(reason.text); // the reading, the mail address, the former name by which it was found
    }
    if (match.lastContact)
        parts << CallerWords::tr("last %1").arg(text::shortDate(*match.lastContact));
    else
        parts << CallerWords::tr("no contact yet");
    parts.removeAll(QString());
    candidate.why = parts.join(u" ・ "_s);
    for (const CallerReason& reason : match.reasons)
        if (const qsizetype at = candidate.why.indexOf(reason.text); at >= 0 && reason.span.length > 0 && !reason.text.isEmpty())
            candidate.hits << Hit{static_cast<int>(at + reason.span.at), static_cast<int>(reason.span.length)};
}

CallerCandidate callerCandidateOf(const CallerMatch& match)
{
    CallerCandidate candidate;
    candidate.person = match.person;
    candidate.organization = match.organization;
    candidate.name = match.name;
    candidate.organizationName = match.organizationName;
    candidate.title = match.title;
    candidate.reading = match.reading;
    candidate.phone = match.phone;
    candidate.mail = match.mail;
    candidate.contact = match.phone.isEmpty() ? match.mail : match.phone;
    sayWhy(candidate, match);
    return candidate;
}

} // namespace

QList<CallerCandidate> callersFor(Centre& centre, const CallerQuestion& question, int limit)
{
    QList<CallerCandidate> candidates;
    for (const CallerMatch& match : centre.callers().callers(question, centre.today(), limit))
        candidates << callerCandidateOf(match);
    return candidates;
}

CallerSource callersIn(Centre& centre)
{
    return [&centre](const MemoText& memo) {
        Consultation c = consultationOf(memo, {}); // knows a mail address from a number
        if (c.phone.isEmpty() && c.mobile.isEmpty() && isNumberAlone(c.callerName))
            c.phone = std::exchange(c.callerName, {}); // typed off the telephone's display into the first field
        return callersFor(centre, {c.callerName, c.phone.isEmpty() ? c.mobile : c.phone, c.mail, memo.body});
    };
}

} // namespace musubi::ui
