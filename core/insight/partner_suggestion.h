#pragma once

#include "core/consultation/consultation.h"
#include "core/insight/partner_facts.h"

namespace musubi {

class Centre;

/// A record in which a reason is to be read.
struct SuggestionEvidence {
    Subject subject = Subject::Organization;
    qint64 id = 0;
    int fiscalYear = 0; // number of a consultation or case; 0 otherwise
    int sequence = 0;
    ContactForm form = ContactForm::Consultation;
    QString title; // subject or title; the printed name of a body

    friend bool operator==(const SuggestionEvidence&, const SuggestionEvidence&) = default;
};

/// One reason with the points it gives, never 0, and the records it rests on, never none.
struct SuggestionTerm {
    SuggestionReason reason = SuggestionReason::Field;
    int points = 0;
    int count = 0;     // of AskedOften and Outcome how many; otherwise of the records
    QStringList words; // codes of fields, topics, areas, outcomes; of Likeness the words that both say
    QList<SuggestionEvidence> evidence; // the telling ones first, at most five

    friend bool operator==(const SuggestionTerm&, const SuggestionTerm&) = default;
};

/// A body to invite, and why. Its points are the sum of its terms, and more than 0.
struct PartnerSuggestion {
    Id<Organization> id;
    QString printedName;
    QString parentName;
    Term<KindList> kind;
    Sector sector = Sector::None;
    int points = 0;
    QList<SuggestionTerm> terms; // what speaks most for it first, what speaks against it last

    friend bool operator==(const PartnerSuggestion&, const PartnerSuggestion&) = default;
};

/// Weighs the facts. The most points first; among equals in the order of sort key, then id. Left out are parties, bodies
/// that may not be invited, and those for which nothing of the theme itself speaks (no field, no likeness, not named, no
/// outcome). Names and titles are not filled in.
QList<PartnerSuggestion> weighPartners(const PartnerQuestion& question, const PartnerFacts& facts, int limit);

/// 招集候補: whom to invite to talk about this, and why. Reads only.
QList<PartnerSuggestion> suggestPartners(const Database& db, const PartnerQuestion& question, int limit = 12);
QList<PartnerSuggestion> suggestPartners(Centre& centre, Id<Matter> matter, int limit = 12);
QList<PartnerSuggestion> suggestPartners(Centre& centre, Id<Consultation> consultation, int limit = 12);

} // namespace musubi
