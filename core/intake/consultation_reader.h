#pragma once

#include "core/consultation/consultation.h"
#include "core/intake/table_reader.h"
#include "core/intake/word_reader.h"
#include "core/japan/fiscal_year.h"
#include "core/task/task.h"

namespace musubi {

/// What the file knows that rows may speak of.
struct KnownRecords {
    QHash<QString, Id<Staff>> staff;   // by key of code, name and, where nobody shares it, surname
    QHash<QString, Id<Matter>> matters; // by year and sequence: 2026/3
    QDate today;
    QTime now;
    QTime opens;
    japan::FiscalYearLabels years;
};

/// A row as a consultation without its number, its body not yet looked up.
struct ConsultationRow {
    Consultation value; // receivedAt is left to receivedAtOf: building a local time costs more than all the rest
    QDate day;
    QTime time;
    QString organization;
    std::optional<Task> next;
    bool leftOut = false;
};

/// Wall time is kept without a zone; UTC spares the look into the machine's, which costs more than reading the row.
inline QDateTime receivedAtOf(const ConsultationRow& row)
{
    return QDateTime(row.day, row.time, Qt::UTC);
}

/// Turns rows of a ledger into consultations, reporting what cannot be read.
class ConsultationReader {
public:
    ConsultationReader(TableReader& table, const WordReader& words, const KnownRecords& known);

    /// The present row of the table.
    ConsultationRow read();

private:
    using Setter = void (ConsultationReader::*)(const QString& text, int column);

    Setter setterOf(const QString& field) const;
    void keepUnread(const QString& text, int column, IntakeIssue issue);
    template <class Member, class Read>
    void setRead(Member& member, Read reading, const QString& text, int column);
    void setTerm(QStringView list, QString& code, const QString& text, int column);
    void setMarks(QStringView list, Marks& marks, bool ranked, const QString& text, int column);
    std::optional<QDate> readDay(const QString& text, int column);

    void setReceived(const QString& text, int column);
    bool readPlain(const QString& text, const QString& time, int column);
    void setMainTopic(const QString& text, int column);
    void setTopics(const QString& text, int column);
    void setFields(const QString& text, int column);
    void setGoals(const QString& text, int column);
    void setAreas(const QString& text, int column);
    void setResponses(const QString& text, int column);
    void setChannel(const QString& text, int column);
    void setKind(const QString& text, int column);
    void setSource(const QString& text, int column);
    void setIdeaStage(const QString& text, int column);
    void setClosingReason(const QString& text, int column);
    void setForm(const QString& text, int column);
    void setDirection(const QString& text, int column);
    void setFollowUp(const QString& text, int column);
    void setAnonymous(const QString& text, int column);
    void setStatus(const QString& text, int column);
    void setSharing(const QString& text, int column);
    void setConsent(const QString& text, int column);
    void setConsentOn(const QString& text, int column);
    void setMinutes(const QString& text, int column);
    void setStaff(const QString& text, int column);
    void setMatter(const QString& text, int column);
    void setCounterparts(const QString& text, int column);
    void setName(const QString& text, int column);
    void setOrganization(const QString& text, int column);
    void setNextStep(const QString& text, int column);
    void setNextDue(const QString& text, int column);

    void complete();
    void checkLengths();
    void leaveOut(int column, IntakeIssue issue);

    TableReader& m_table;
    const WordReader& m_words;
    const KnownRecords& m_known;
    struct Bound {
        int column = 0;
        Setter set = nullptr;
        QString Consultation::*text = nullptr; // for plain texts
    };
    QList<Bound> m_columns;
    int m_timeColumn = -1;
    int m_receivedColumn = -1;
    bool m_hasStatus = false;
    QHash<QString, QDate> m_days; // ledgers repeat their days
    ConsultationRow m_row;
    QString m_nextStep;
    std::optional<QDate> m_nextDue;
};

} // namespace musubi
