#pragma once

#include "core/attachment/attachment.h"
#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/task/task.h"

#include <QList>

#include <memory>

namespace musubi {

class Database;
class Journal;
class UnitOfWork;
enum class Sector;
struct Person;

/// Columns by which the list of consultations can be ordered.
enum class ConsultationOrder { Number, ReceivedAt, Channel, Subject, Caller, Status, NextDue, Staff };

/// Which consultations a list shows. Empty lists and absent values let everything through.
struct ConsultationFilter {
    std::optional<QDate> from; // day received, both ends included
    std::optional<QDate> until;
    ContactForm form = ContactForm::Consultation;
    QList<CaseStatus> statuses;
    QList<Id<Staff>> staff;
    bool withoutStaff = false; // besides those of `staff`, or alone
    QStringList channels;
    QStringList topics; // one of these as ◎ or ○
    QStringList fields; // one of these as ◎ or ○
    QStringList kinds;
    QList<Sector> sectors; // of the body, else of the kind of caller
    std::optional<Direction> direction;
    std::optional<Id<Matter>> matter;
    std::optional<Id<Organization>> organization;
    std::optional<Id<Person>> person;
    bool withoutMatter = false;
    bool unanswered = false; // NEW, or OPEN without an open next step

    friend bool operator==(const ConsultationFilter&, const ConsultationFilter&) = default;
};

/// One line of the list: what it prints, joined once.
struct ConsultationLine {
    Id<Consultation> id;
    qint64 revision = 0;
    int fiscalYear = 0;
    int sequence = 0;
    QString legacyNumber;
    QDateTime receivedAt;
    Term<ChannelList> channel;
    Direction direction = Direction::Incoming;
    QString subject;
    bool anonymous = false;
    QString callerName;
    QString callerTitle;
    std::optional<Id<Organization>> organization;
    QString organizationName; // printed with its legal form, or as said
    Term<KindList> callerKind;
    CaseStatus status = CaseStatus::New;
    Term<TopicList> mainTopic;
    std::optional<Id<Staff>> staff;
    std::optional<Id<Matter>> matter;
    QString matterTitle;
    int matterFiscalYear = 0;
    int matterSequence = 0;
    QString nextWhat; // the open promise that is due first
    std::optional<QDate> nextDue;
    std::optional<int> minutes;
    bool followUp = false; // 継続
    ContactForm form = ContactForm::Consultation;
};

/// Where consultations are received and looked after.
class ConsultationDesk {
public:
    ConsultationDesk(Database& db, Journal& journal);
    ~ConsultationDesk();

    /// Throws Error(Fault::Missing).
    Stored<Consultation> get(Id<Consultation> id) const;
    /// Whether it is there and not in the trash.
    bool exists(Id<Consultation> id) const;
    std::optional<Stored<Consultation>> find(int fiscalYear, int sequence, ContactForm form = ContactForm::Consultation) const;
    QList<Stored<Task>> tasksOf(Id<Consultation> id) const;

    /// Ids in the order asked for; a big list fetches lines of visible pages only.
    QList<Id<Consultation>> ids(const ConsultationFilter& filter, ConsultationOrder order = ConsultationOrder::ReceivedAt, bool descending = true,
        std::optional<qsizetype> most = {}) const;
    qint64 count(const ConsultationFilter& filter) const;
    /// Whose number, former number, subject, caller or organisation begins like this, letter by letter, upper and lower
    /// case alike: for finding a row by typing. In no order.
    QList<Id<Consultation>> beginningLike(const QString& typed) const;
    /// In the order of `ids`; those that are gone are left out.
    QList<ConsultationLine> lines(const QList<Id<Consultation>>& ids) const;

    /// Gives the consultation its number of the fiscal year in which it was received, and keeps the promise made in it.
    /// Files that came with it are tied to it in the same action, and the planned visit that it was is settled.
    Stored<Consultation> receive(const Consultation& consultation, const std::optional<Task>& next = {}, const QList<NewFile>& files = {});
    /// Throws Error(Fault::Stale) where somebody saved first. The number stays what it is.
    Stored<Consultation> edit(const Stored<Consultation>& before, const Consultation& after);
    /// Edits, and rewrites, adds or drops the promise that the form shows.
    Stored<Consultation> edit(const Stored<Consultation>& before, const Consultation& after,
        const std::optional<Stored<Task>>& nextBefore, const std::optional<Task>& nextAfter);
    /// The caller becomes somebody on file, and the consultation is theirs: one action. Throws Error(Fault::Invalid, "name") for a
    /// person without a name.
    Stored<Consultation> enterCaller(const Stored<Consultation>& before, const Person& caller);
    /// Ties consultations to a case (継続); std::nullopt unties them.
    void tie(const QList<Id<Consultation>>& consultations, std::optional<Id<Matter>> matter);
    /// Moves to the trash: the journal brings it back. Its promises go with it; the planned visit that it was is open again.
    void remove(const QList<Id<Consultation>>& consultations);

    /// Cases that this contact may continue: same person, phone, mail or organisation; latest contact first.
    QList<Id<Matter>> proposedMatters(const Consultation& consultation) const;
    /// Earlier contacts of the same person, organisation, phone or mail, newest first.
    QList<ConsultationLine> earlierContacts(const Consultation& consultation, Id<Consultation> except = {}, int limit = 10) const;
    /// What the next one of this year would get, as things stand; another seat may take it first.
    int nextNumber(int fiscalYear, ContactForm form = ContactForm::Consultation) const;
    /// Numbers of a year's series that were given out and have no consultation any more: printed as 欠番.
    QList<int> missingNumbers(int fiscalYear, ContactForm form = ContactForm::Consultation) const;

private:
    struct Tables;

    /// Unless another contact than the one that goes says that it was this visit.
    void reopenVisit(UnitOfWork& work, Id<Task> visit, Id<Consultation> gone);

    Database& m_db;
    Journal& m_journal;
    std::unique_ptr<Tables> m_tables;
};

} // namespace musubi
