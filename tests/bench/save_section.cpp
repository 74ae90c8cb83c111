#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/db/query.h"
#include "core/search/search_index.h"
#include "tests/bench/measure.h"
#include "tests/bench/sections.h"
#include "tests/bench/synthetic_centre.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

/// Waits until what was written to the file is on the disk, with the call that SQLite uses.
bool syncToDisk(const QFile& file)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#elif defined(Q_OS_MACOS)
    return fsync(file.handle()) == 0;
#else
    return fdatasync(file.handle()) == 0;
#endif
}

Consultation freshContact(int number)
{
    const InventedText text = inventedText(10'000'000 + number);
    Consultation contact;
    contact.receivedAt = QDateTime(QDate(2020, 11, 24), QTime(10, 32));
    contact.channel.code = u"PHONE"_s;
    contact.callerName = u"見本　花子"_s;
    contact.subject = text.subject;
    contact.content = text.content;
    contact.response = text.response;
    return contact;
}

/// The upkeep between saves, outside of their time: gathers segments of the index and copies the -wal into the file.
void tidyUp(Database& db)
{
    tidyStep(db);
    Query checkpoint(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    checkpoint.run().next();
}

} // namespace

void measureSaves(const Ground& ground)
{
    const int saves = ground.quick ? 300 : 5'000;
    printTitle(u"Saving: %1 contacts received into a centre of %2, one by one"_s.arg(saves).arg(ground.contacts));
    QFile floor(QDir(ground.folder).filePath(u"floor.bin"_s));
    if (!floor.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        printLeftOut(u"durable save"_s, u"cannot write to "_s + ground.folder);
        return;
    }
    const QString copy = scratchCopy(ground.centre, ground.folder);
    Times bare, received, edited;
    {
        const auto centre = Centre::open(copy);
        const QByteArray page(4096, 'x');
        for (int i = 0; i < saves; ++i) {
            bare.add(timed([&] {
                floor.write(page);
                syncToDisk(floor);
            }));
            const Consultation contact = freshContact(i);
            Stored<Consultation> row;
            received.add(timed([&] { row = centre->consultations().receive(contact); }));
            if (i % 5 == 0) {
                Consultation after = row.value;
                after.response += u"折り返し電話した。"_s;
                edited.add(timed([&] { centre->consultations().edit(row, after); }));
            }
            if (i % 100 == 99)
                tidyUp(centre->database());
        }
    }
    floor.remove();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    printFigure(u"4 KiB appended and synced, median and p99"_s, milliseconds(bare.median()) + u", "_s + milliseconds(bare.quantile(0.99)));
    printFigure(u"received (journal and index), median and longest"_s, milliseconds(received.median()) + u", "_s + milliseconds(received.quantile(1)));
    printFigure(u"edited (with the former image), median and p99"_s, milliseconds(edited.median()) + u", "_s + milliseconds(edited.quantile(0.99)));
    const double ratio = received.median() / bare.median();
    printHeld(u"durable save, median against the bare sync"_s, times(ratio), u"<= 2.2 x"_s, ratio <= 2.2);
    const double slow = received.quantile(0.99);
    printHeld(u"durable save, p99"_s, milliseconds(slow), u"<= 5 ms"_s, slow <= 5);
}

} // namespace musubi::bench
