#include "ui/text/verify_wording.h"

#include "core/centre.h"
#include "core/safety/verify.h"
#include "core/search/search_index.h"
#include "ui/text/field_wording.h"
#include "ui/text/record_title.h"

namespace musubi::text {

namespace {

/// R8-0012 子ども食堂の場所; the number of its row where that is all that can be read.
QString nameOf(Centre& centre, Subject subject, qint64 row)
{
    const auto image = readableImage(centre.database(), centre.subjects(), subject, row);
    const QString title = image ? recordTitle(centre, subject, *image) : QString();
    return title.isEmpty() ? QString::number(row) : title;
}

} // namespace

QStringList VerifyWording::findings(const VerifyReport& report, Centre& centre)
{
    QStringList findings = report.structure + report.index;
    for (const QString& table : report.unreadableTables)
        findings << tr("table %1 cannot be read").arg(table);
    for (const UnsoundRow& row : report.unsoundRows)
        findings << tr("%1 %2 no longer says what was saved").arg(subjectName(row.subject), nameOf(centre, row.subject, row.id));
    for (const BrokenReference& reference : report.brokenReferences) {
        const auto subject = fromCode<Subject>(reference.table);
        const QString name = subject ? nameOf(centre, *subject, reference.row) : QString::number(reference.row);
        findings << tr("%1 %2 refers to something that is gone (%3)").arg(subject ? subjectName(*subject) : reference.table, name, reference.parent);
    }
    for (const qint64 line : report.orphanLines)
        findings << tr("line %1 of the journal leads nowhere").arg(line);
    for (const UnsoundRow& row : report.unjournaledRows)
        findings << tr("%1 %2 was changed outside the journal").arg(subjectName(row.subject), nameOf(centre, row.subject, row.id));
    for (const QString& name : report.damagedFiles)
        findings << tr("the attached file %1 is no longer what was attached").arg(name);
    return findings;
}

std::function<QStringList(const Database&)> VerifyWording::indexCheck(Centre& centre)
{
    return [&centre](const Database& db) {
        QStringList findings;
        for (const auto& [subject, row] : staleDocuments(db))
            findings << tr("searching for %1 %2 goes by words that it does not say").arg(subjectName(subject), nameOf(centre, subject, row));
        for (const auto& [subject, row] : unindexedRecords(db))
            findings << tr("%1 %2 cannot be found by searching").arg(subjectName(subject), nameOf(centre, subject, row));
        return findings;
    };
}

} // namespace musubi::text
