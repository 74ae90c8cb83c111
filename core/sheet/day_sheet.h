#pragma once

#include "core/sheet/sheet_context.h"

namespace musubi {

/// One line of a table of 今日の予定, its words already those of the office.
struct DayPaperLine {
    QDate on;           // due, received, to be looked at; invalid: none
    QString time = {};  // as promised: 15時以降
    int days = 0;       // of a promise: working days over; of a consultation: working days since; of a case: days without movement
    QString what;
    QString record = {}; // number or title of where it stands
    QString who = {};

    friend bool operator==(const DayPaperLine&, const DayPaperLine&) = default;
};

/// What one day asks of one person or of everybody.
struct DayPaper {
    QDate date;
    QString whose; // empty: everybody
    QList<DayPaperLine> meetings; // of the day; where there is none, the next one
    QList<DayPaperLine> duties;   // what meetings ask for, overdue first
    qint64 dutiesCount = 0;       // all of them
    QList<DayPaperLine> promises; // overdue ones first
    QList<DayPaperLine> unanswered;
    qint64 unansweredCount = 0; // all of them
    QList<DayPaperLine> waiting; // 待ち to be looked at
    QList<DayPaperLine> idle;    // cases without a next step
    qint64 idleCount = 0;
};

/// 今日の予定 on one page of A4: of each kind as many as fit, and how many more there are.
Sheet daySheet(const DayPaper& paper, const SheetContext& context);

} // namespace musubi
