#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace musubi {

class Database;

/// How often one word of a list stands in the records counted. What has no word is counted under an empty code (記載なし), so that
/// the `main` of a list add up to the number of records.
struct TermCount {
    QString code;
    qint64 main = 0; // each record once: under its ◎, of a list without ◎ under its only word; of lists of one word the same as `all`
    qint64 all = 0;  // ◎ and ○: their sum exceeds the number of records

    friend bool operator==(const TermCount&, const TermCount&) = default;
};

/// Under this code a list without ◎ counts, as `main`, the records that bear several of its words.
inline constexpr QLatin1StringView severalWords{"+"};

/// What the division asks for of a span of days (DOMAIN §1, §7). 延べ are consultations that came in; what the office itself began
/// and the light 問合せ are counted apart.
struct Statistics {
    QDate from, until; // both ends included
    qint64 contacts = 0;  // 延べ
    qint64 cases = 0;     // 実: cases touched by them, and contacts without a case
    qint64 first = 0;     // 新規 of the 延べ
    qint64 followUp = 0;  // 継続
    qint64 outgoing = 0;  // contacts that the office began
    qint64 enquiries = 0; // 問合せ
    qint64 minutes = 0;   // spent on the 延べ, where it was written down
    QList<TermCount> channels; // of the 延べ; the most frequent first
    QList<TermCount> kinds;
    QList<TermCount> topics;
    QList<TermCount> areas;
    qint64 opened = 0;   // cases opened in these days
    qint64 meetings = 0; // held
    qint64 attendances = 0; // who came to them, 延べ: a body that sends two counts twice
    qint64 fromPublic = 0;  // of them
    qint64 fromPrivate = 0;
    qint64 bodies = 0;      // 実: bodies on file that came
    QList<TermCount> outcomes; // recorded on these days

    friend bool operator==(const Statistics&, const Statistics&) = default;
};

/// Counts what stands in the file; reads only. Rows of an import under way are left out.
Statistics statisticsOf(const Database& db, QDate from, QDate until);

} // namespace musubi
