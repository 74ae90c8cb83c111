#pragma once

#include "core/base/change.h"
#include "core/insight/partner_question.h"
#include "core/organization/organization.h"

namespace musubi {

/// Why a body is suggested; the last one speaks against it.
enum class SuggestionReason { Field, Likeness, Named, Outcome, Topic, Area, MissingSide, MissingKind, AskedOften };

template <>
struct Codes<SuggestionReason> {
    static constexpr std::array entries{
        CodeEntry{SuggestionReason::Field, QLatin1StringView("field")},
        CodeEntry{SuggestionReason::Likeness, QLatin1StringView("likeness")},
        CodeEntry{SuggestionReason::Named, QLatin1StringView("named")},
        CodeEntry{SuggestionReason::Outcome, QLatin1StringView("outcome")},
        CodeEntry{SuggestionReason::Topic, QLatin1StringView("topic")},
        CodeEntry{SuggestionReason::Area, QLatin1StringView("area")},
        CodeEntry{SuggestionReason::MissingSide, QLatin1StringView("missing_side")},
        CodeEntry{SuggestionReason::MissingKind, QLatin1StringView("missing_kind")},
        CodeEntry{SuggestionReason::AskedOften, QLatin1StringView("asked_often")},
    };
};

/// The area code of a body that works everywhere in the city.
inline constexpr QLatin1StringView wholeCity{"CITY"};

/// A body that could be invited, or is a party already.
struct PartnerBody {
    Id<Organization> id;
    Term<KindList> kind;
    QString kindGroup; // heading of its kind in reports: 行政, NPO・市民団体, …
    Sector sector = Sector::None;
    bool mayBeInvited = true; // neither dissolved nor 招待不可
};

/// One thing on file that speaks for a body, or, of AskedOften, against it.
struct PartnerClue {
    SuggestionReason reason = SuggestionReason::Field;
    Id<Organization> body;
    std::pair<Subject, qint64> record; // where it is to be read
    QStringList words;                 // codes of the list it is from; of Likeness words of the question as typed
    double weight = 0;                 // of Likeness: see SharedWords
};

/// All that is on file about whom to invite.
struct PartnerFacts {
    QList<PartnerBody> bodies; // for whom something of the theme speaks, and the parties; by sort key, then id
    int bodyCount = 0;         // of the file
    QList<PartnerClue> clues;  // of one body and reason the newest or heaviest first
    int documents = 0;         // of the search index: by it a weight is measured
};

/// Reads them in a few statements, whatever the number of bodies. Only the newest 6,000 contacts are asked for topics and
/// the newest 3,000 outcomes for results.
PartnerFacts partnerFacts(const Database& db, const PartnerQuestion& question);

} // namespace musubi
