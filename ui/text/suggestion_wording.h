#pragma once

#include "core/centre.h"
#include "core/insight/partner_suggestion.h"

#include <QCoreApplication>

namespace musubi::text {

/// Why a body is suggested, in the user's language.
class SuggestionWording {
    Q_DECLARE_TR_FUNCTIONS(SuggestionWording) // unqualified, as lupdate sees it

public:
    /// In a word: 活動分野, 似た記録, 依頼の回数.
    static QString of(SuggestionReason reason);
    /// What exactly: the fields both have, the words both say, how often it was asked.
    static QString of(Centre& centre, const SuggestionTerm& term);
    /// Why this body, in one sentence: the heaviest reasons, and what speaks against it.
    static QString sentence(Centre& centre, const PartnerSuggestion& suggestion);

private:
    static QString clause(Centre& centre, SuggestionTerm term);
};

/// The number of the record; empty for a body.
QString evidenceNumber(const Centre& centre, const SuggestionEvidence& evidence);
/// 「R2-0013 地域猫の相談」, or the name of a body.
QString evidenceText(const Centre& centre, const SuggestionEvidence& evidence);

} // namespace musubi::text
