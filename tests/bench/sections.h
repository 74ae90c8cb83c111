#pragma once

#include <QString>

namespace musubi::bench {

/// What a run works with.
struct Ground {
    QString programs; // folder of musubi and musubi-empty-window
    QString folder;   // for centres and scratch files, on the disk that is measured
    QString centre;   // a closed synthetic centre
    int contacts = 0;
    bool quick = false; // fewer repetitions: to see that it runs
};

/// Warm start to the painted window and resident memory, against an empty Qt window.
void measureStart(const Ground& ground);
/// The first 50 rows against LIKE.
void measureSearch(const Ground& ground);
/// 10,000 queries against a scan of every text.
void checkSearch(const Ground& ground);
/// A durable save with journal and index against a bare sync of the disk.
void measureSaves(const Ground& ground);
/// A ledger from CSV against the same rows in a bare loop; how soon a cancel is answered.
void measureImport(const Ground& ground);
/// Whom to invite to a case, in a town of its own.
void measurePartners(const Ground& ground);
/// Lists as PDF.
void measurePaper(const Ground& ground);
/// The figures of one fiscal year.
void measureStatistics(const Ground& ground);
/// A month with 10,000 entries painted; a calendar file of them against the library alone.
void measureCalendar(const Ground& ground);

} // namespace musubi::bench
