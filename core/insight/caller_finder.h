#pragma once

#include "core/base/change.h"
#include "core/base/id.h"
#include "core/base/term.h"
#include "core/japan/folding.h"
#include "core/vocabulary/lists.h"

#include <QDate>

#include <memory>
#include <optional>

namespace musubi {

class AddressCards;
class Database;
struct Consultation;
struct Organization;
struct Person;

/// What is known of a caller so far, as typed. Empty fields say nothing.
struct CallerQuestion {
    QString name; // kanji or kana
    QString phone;
    QString mail;
    QString organization;
};

/// By what somebody was found.
enum class CallerClue { Phone, Mail, Name, Reading, Organization, Alias, FormerName };

/// A text in its original spelling that fits what was typed, and where. The span is empty where another spelling fits, as
/// a reading does beside the name it stands for.
struct CallerReason {
    CallerClue clue = CallerClue::Name;
    QString text;
    japan::TextSpan span;

    friend bool operator==(const CallerReason&, const CallerReason&) = default;
};

/// Somebody who may be calling: a person on file, a body on file, or somebody of an earlier consultation.
struct CallerMatch {
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization; // the body itself, or where the person stands today
    QString name;             // empty where only the body is known
    QString reading;
    QString title;
    QString organizationName; // printed with its legal form, or as said
    QString phone;
    QString mail;
    bool doNotInvite = false;
    QList<CallerReason> reasons; // the strongest first
    int points = 0;
    int consultations = 0;
    std::optional<Id<Consultation>> lastConsultation;
    std::optional<QDate> lastContact;
    QString lastSubject;
};

/// A body for a picker, and by which of its names it was found.
struct OrganizationPick {
    Id<Organization> id;
    QString printedName;
    QString reading;
    QString parentName;
    Term<KindList> kind;
    bool active = true;
    bool doNotInvite = false;
    CallerReason why;
    int consultations = 0;
    int matters = 0;
    std::optional<QDate> lastContact;
};

/// Who may it be: looks through people, bodies and earlier contacts while a memo or an editor is typed in.
class CallerFinder {
public:
    explicit CallerFinder(Database& db);
    ~CallerFinder();

    /// The likeliest first; empty where nothing was typed or fits. Phones count from four digits on.
    QList<CallerMatch> callers(const CallerQuestion& question, QDate today, int limit = 8);
    /// By name, reading, alias, former name or phone; what begins with it first, the most recent contact first among equals.
    QList<OrganizationPick> organizations(const QString& typed, int limit = 8, bool alsoInactive = false);

    /// Keeps the cards in step with what was committed.
    void changed(const Changes& changes);

private:
    Database& m_db;
    std::unique_ptr<AddressCards> m_cards;
};

} // namespace musubi
