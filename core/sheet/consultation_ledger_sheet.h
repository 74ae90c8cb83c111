#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// One line of 相談受付簿, or a number that was given out and has no consultation any more.
struct LedgerRow {
    bool unused = false; // 欠番: only the numbers count then
    int fiscalYear = 0;
    int sequence = 0;
    QString number;
    ConsultationLine line;
    QString organization; // as it was called on the day received
    QString staff;
    QString matterNumber;
};

/// What a ledger counts (DOMAIN §1).
struct LedgerCounts {
    int incoming = 0; // 延べ
    int first = 0;    // 新規
    int followUp = 0; // 継続
    int distinct = 0; // 実: cases touched and consultations without a case
    int outgoing = 0;
    int unused = 0;   // 欠番

    friend bool operator==(const LedgerCounts&, const LedgerCounts&) = default;
};

/// What a ledger covers: a month, a fiscal year, or several.
struct LedgerSpan {
    QDate from;
    QDate until;
    QString name;      // 令和8年11月, 令和8年度
    QString reference; // 2026-11, R8: in the footer and in file names
};

/// Consultations received in a period, as 相談受付簿 lists them.
struct LedgerPaper {
    QString period; // 令和2年度, 令和2年11月: words of the record, printed as they are
    QString reference; // R2, 2020-11: in the footer
    QDate from;
    QDate until;
    QList<LedgerRow> rows; // in order of number
    int enquiries = 0;     // 問合せ in the period
    QString filteredBy;    // empty: all records
};

LedgerCounts ledgerCounts(const QList<LedgerRow>& rows);

/// 相談受付簿: a month, or a fiscal year with the sum of each month.
Sheet consultationLedgerSheet(const LedgerPaper& paper, const SheetContext& context);

} // namespace musubi
