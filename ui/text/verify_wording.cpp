#include "ui/text/verify_wording.h"

#include "core/safety/verify.h"
#include "core/search/search_index.h"
#include "ui/text/field_wording.h"

namespace musubi::text {

QStringList VerifyWording::findings(const VerifyReport& report)
{
    QStringList findings = report.structure + report.index;
    for (const QString& table : report.unreadableTables)
        findings << tr("table %1 cannot be read").arg(table);
    for (const UnsoundRow& row : report.unsoundRows)
        findings << tr("%1 %2 no longer says what was saved").arg(subjectName(row.subject)).arg(row.id);
    for (const BrokenReference& reference : report.brokenReferences)
        findings << tr("%1 %2 refers to something that is gone (%3)").arg(reference.table).arg(reference.row).arg(reference.parent);
    for (const qint64 line : report.orphanLines)
        findings << tr("line %1 of the journal leads nowhere").arg(line);
    for (const UnsoundRow& row : report.unjournaledRows)
        findings << tr("%1 %2 was changed outside the journal").arg(subjectName(row.subject)).arg(row.id);
    for (const QString& name : report.damagedFiles)
        findings << tr("the attached file %1 is no longer what was attached").arg(name);
    return findings;
}

QStringList VerifyWording::indexFindings(const Database& db)
{
    QStringList findings;
    for (const qint64 document : staleDocuments(db))
        findings << tr("search document %1 does not say what its record says").arg(document);
    for (const auto& [subject, row] : unindexedRecords(db))
        findings << tr("%1 %2 cannot be found by searching").arg(subjectName(subject)).arg(row);
    return findings;
}

} // namespace musubi::text
