#pragma once

#include "core/event/event.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// Somebody on the list of an event, as called on its day.
struct EventPaperName {
    QString name;
    QString organization;
    Term<KindList> kind;
    bool attended = false;
};

/// A consultation that came of an event.
struct EventPaperContact {
    QString number;
    QDate on;
    QString subject;
    QString who;
};

/// What is printed of an event.
struct EventPaper {
    Event value;
    QString staff;
    QStringList lecturers; // 甲田事務所 代表 甲田 花, as called on the day
    QList<EventPaperName> names;
    QList<EventPaperContact> contacts;
    QList<std::pair<Term<KindGroupList>, QList<Headcount>>> groups; // headings of reports, each with its kinds
};

/// 講座・交流会記録: what it was, who came by kind with the sums, who by name, and which contacts came of it.
Sheet eventSheet(const EventPaper& paper, const SheetContext& context);

/// 参加者一覧: the names with a box for who came, for the table at the door. Six empty lines follow for those who come unannounced.
Sheet participantSheet(const EventPaper& paper, const SheetContext& context);

} // namespace musubi
