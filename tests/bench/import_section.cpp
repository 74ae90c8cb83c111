#include "core/base/error.h"
#include "core/centre.h"
#include "core/db/database.h"
#include "core/intake/intake.h"
#include "core/japan/folding.h"
#include "core/search/bigrams.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/bench/synthetic_centre.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSqlError>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

struct LedgerRow {
    QDateTime receivedAt;
    QString caller, phone;
    InventedText text;
};

std::vector<LedgerRow> ledgerRows(int count)
{
    std::vector<LedgerRow> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        rows.push_back({QDateTime(QDate(2006, 4, 1).addDays(static_cast<qint64>(i) * 5'300 / count), QTime(9 + i % 8, i % 60)), u"見本　花子"_s + QString::number(i % 400),
            u"090-1111-%1"_s.arg(i % 10'000, 4, 10, QChar(u'0')), inventedText(i)});
    return rows;
}

QByteArray asCsv(const std::vector<LedgerRow>& rows)
{
    QString csv = u"受付日時,氏名,電話番号,件名,相談内容,対応内容\r\n"_s;
    for (const LedgerRow& row : rows)
        csv += row.receivedAt.toString(u"yyyy/MM/dd HH:mm"_s) + u','
            + QStringList{row.caller, row.phone, row.text.subject, row.text.content, row.text.response}.join(u"\",\""_s).prepend(u'"') + u"\"\r\n"_s;
    return csv.toUtf8();
}

QString freshFile(const Ground& ground)
{
    const QString path = QDir(ground.folder).filePath(u"import.musubi"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    Centre::create(path).reset();
    return path;
}

void runOrThrow(QSqlQuery& query)
{
    if (!query.exec())
        throw Error(Fault::Storage, query.lastError().text());
}

/// The same rows as a bare loop would write them: one transaction, prepared statements, the same tables and indexes.
void writeBare(const QString& path, const std::vector<LedgerRow>& rows)
{
    const Database db(path);
    db.run(u"BEGIN IMMEDIATE"_s);
    QSqlQuery contact(db.handle()), document(db.handle()), grams(db.handle());
    contact.prepare(u"INSERT INTO consultation (revision, hash, fiscal_year, sequence, legacy_number, form, received_at, channel, direction, follow_up, anonymous, caller_name,"
                    " caller_reading, caller_title, organization_name, caller_kind, phone, mobile, fax, mail, postal_code, address, preferred_contact, source, idea_stage,"
                    " subject, content, response, information_given, companions, handover, sharing, consent, status, closing_reason)"
                    " VALUES (1, 0, ?, ?, '', 'consultation', ?, '', 'incoming', 0, 0, ?, '', '', '', '', ?, '', '', '', '', '', '', '', '', ?, ?, ?, '', '', '', 'none', 'unasked',"
                    " 'DONE', '')"_s);
    document.prepare(u"INSERT INTO document (kind, row, day, folded) VALUES ('consultation', ?, ?, ?)"_s);
    grams.prepare(u"INSERT INTO search (rowid, grams) VALUES (?, ?)"_s);
    int sequence = 0;
    for (const LedgerRow& row : rows) {
        const QDate day = row.receivedAt.date();
        for (const QVariant& value : {QVariant(day.year() - (day.month() < 4)), QVariant(++sequence), QVariant(row.receivedAt.toString(u"yyyy-MM-ddTHH:mm"_s)), QVariant(row.caller),
                 QVariant(row.phone), QVariant(row.text.subject), QVariant(row.text.content), QVariant(row.text.response)})
            contact.addBindValue(value);
        runOrThrow(contact);
        const QString folded = japan::fold(row.text.subject) + QChar(0x1f) + japan::fold(row.caller) + QChar(0x1f) + japan::fold(row.phone) + QChar(0x1f)
            + japan::fold(row.text.content) + QChar(0x1f) + japan::fold(row.text.response);
        document.addBindValue(contact.lastInsertId());
        document.addBindValue(day.toJulianDay());
        document.addBindValue(folded);
        runOrThrow(document);
        grams.addBindValue(document.lastInsertId());
        grams.addBindValue(searchGrams(folded));
        runOrThrow(grams);
    }
    db.run(u"COMMIT"_s);
}

/// Breaks an import off in its middle; how long until it answers, and until nothing of it is left.
void measureCancel(const Ground& ground, QByteArray& csv, int rows)
{
    QElapsedTimer timer;
    double answered = 0;
    Progress progress;
    progress.report = [&](qint64 done, qint64 total) {
        if (progress.isCancelled()) {
            if (answered == 0 && done == 0 && total == 0)
                answered = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        } else if (total > 0 && done > total / 2) {
            timer.start();
            progress.cancelled->store(true);
        }
    };
    const auto centre = Centre::open(freshFile(ground));
    QBuffer device(&csv);
    device.open(QIODevice::ReadOnly);
    try {
        importConsultations(*centre, device, {}, progress);
        printLeftOut(u"cancel of an import of %1"_s.arg(rows), u"it was done before it could be broken off"_s);
    } catch (const Error& error) {
        if (error.fault() != Fault::Cancelled)
            throw;
        printHeld(u"cancel answered in the middle of the import"_s, milliseconds(answered), u"<= 100 ms"_s, answered > 0 && answered <= 100);
        printFigure(u"until nothing of it is left"_s, milliseconds(static_cast<double>(timer.nsecsElapsed()) / 1e6));
    }
}

} // namespace

void measureImport(const Ground& ground)
{
    const int count = ground.quick ? 5'000 : 100'000;
    printTitle(u"Import of %1 contacts from CSV"_s.arg(count));
    const auto rows = ledgerRows(count);
    QByteArray csv = asCsv(rows);
    const QString bareFile = freshFile(ground);
    const double bare = timed([&] { writeBare(bareFile, rows); });
    double ours = 0;
    {
        const auto centre = Centre::open(freshFile(ground));
        QBuffer device(&csv);
        device.open(QIODevice::ReadOnly);
        IntakeReport report;
        ours = timed([&] { report = importConsultations(*centre, device); });
        if (report.taken != count)
            printFigure(u"rows left out"_s, QString::number(count - report.taken));
    }
    printFigure(u"the same rows through QSqlQuery, same tables and index"_s, milliseconds(bare));
    printFigure(u"imported"_s, milliseconds(ours));
    printHeld(u"import against QSqlQuery"_s, times(ours / bare), u"<= 1.6 x"_s, ours / bare <= 1.6);
    measureCancel(ground, csv, count);
}

} // namespace musubi::bench
