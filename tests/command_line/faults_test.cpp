#include "tests/command_line/program.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

/// Another program's hand on the file.
void foreignHand(const QString& file, const QStringList& statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign hand"_s);
        db.setDatabaseName(file);
        REQUIRE(db.open());
        for (const QString& statement : statements) {
            QSqlQuery query(db);
            INFO(query.lastError().text().toStdString());
            REQUIRE(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"foreign hand"_s);
}

const QStringList anyConsultation{u"add"_s, u"consultation"_s, u"--subject"_s, u"相談"_s, u"--topic"_s, u"協働相手を探したい"_s, u"--at"_s, u"2024-05-07 10:15"_s};

/// The file is refused for reading and writing alike, with `sentence`, and not a byte of it is changed.
void refused(const Desk& desk, const QString& name, const QByteArray& sentence)
{
    const QByteArray before = desk.read(name);
    for (const QStringList& arguments : {QStringList{u"info"_s}, QStringList{u"list"_s, u"cases"_s}, anyConsultation}) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, desk.path(name)} + arguments);
        INFO(name.toStdString() << ' ' << arguments.first().toStdString() << ": " << outcome.output.toStdString() << outcome.errors.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.contains(QString::fromUtf8(sentence)));
    }
    CHECK(desk.read(name) == before);
    CHECK_FALSE(QFile::exists(desk.path(name + u"-wal"_s)));
}

} // namespace

TEST_CASE("a file that is not there is named, and none is made")
{
    const Desk desk;
    for (const QStringList& arguments : {QStringList{u"info"_s}, anyConsultation, QStringList{u"backup"_s, u"b.musubi"_s}, QStringList{u"verify"_s}}) {
        const Outcome outcome = desk.call(QStringList{u"-f"_s, desk.path(u"none.musubi"_s)} + arguments);
        CHECK(outcome.code == 1);
        CHECK(outcome.errors.contains("none.musubi"_L1));
    }
    CHECK_FALSE(QFile::exists(desk.path(u"none.musubi"_s)));
    CHECK_FALSE(QFile::exists(desk.path(u"b.musubi"_s)));
}

TEST_CASE("a foreign file is refused and left as it is")
{
    const Desk desk;
    desk.write(u"letter.musubi"_s, "拝啓 平素より大変お世話になっております。\n"_ba.repeated(200));
    desk.write(u"empty.musubi"_s, {});
    desk.write(u"picture.musubi"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(5000, '\0'));
    foreignHand(desk.path(u"other.musubi"_s), {u"CREATE TABLE consultation(id INTEGER PRIMARY KEY)"_s});
    for (const QString& name : {u"letter.musubi"_s, u"empty.musubi"_s, u"picture.musubi"_s, u"other.musubi"_s})
        refused(desk, name, "is not a Musubi file");
}

TEST_CASE("a file of a newer version is refused and stays byte for byte what it was")
{
    const Desk desk;
    desk.sample();
    foreignHand(desk.path(u"sample.musubi"_s), {u"PRAGMA user_version=9999"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode=DELETE"_s});
    refused(desk, u"sample.musubi"_s, "newer version");
}

TEST_CASE("a file that was cut or overwritten in the middle is never called sound")
{
    const Desk desk;
    desk.sample(u"cut.musubi"_s);
    QByteArray bytes = desk.read(u"cut.musubi"_s);
    desk.write(u"cut.musubi"_s, bytes.left(bytes.size() / 3));
    const Outcome cut = desk.call({u"-f"_s, desk.path(u"cut.musubi"_s), u"verify"_s});
    CHECK(cut.code == 1);
    CHECK(cut.errors.contains("restore BACKUP"_L1)); // not the advice to run verify

    // every tenth of the file in turn loses one page
    int found = 0;
    for (int place = 1; place < 10; ++place) {
        QByteArray hurt = bytes;
        const qsizetype page = bytes.size() / 4096 * place / 10 * 4096;
        hurt.replace(page, 4096, QByteArray(4096, '\xa5'));
        desk.write(u"hurt.musubi"_s, hurt);
        const Outcome outcome = desk.call({u"-f"_s, desk.path(u"hurt.musubi"_s), u"verify"_s});
        INFO("page at " << page << ": " << outcome.output.toStdString() << outcome.errors.toStdString());
        CHECK(outcome.code == 1);
        found += outcome.code == 1 && !outcome.errors.isEmpty();
        QFile::remove(desk.path(u"hurt.musubi"_s));
    }
    CHECK(found == 9);
}

TEST_CASE("a word changed behind the program's back is found by verify, and the good backup comes back whole")
{
    const Desk desk;
    const QString file = desk.sample();
    REQUIRE(desk.call({u"-f"_s, file, u"backup"_s, u"good.musubi"_s}).code == 0);
    const QString before = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output;
    foreignHand(file, {u"UPDATE consultation SET subject='すりかえ' WHERE id=(SELECT min(id) FROM consultation)"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    const Outcome verify = desk.call({u"-f"_s, file, u"verify"_s});
    CHECK(verify.code == 1);
    CHECK(verify.errors.contains("no longer says what was saved"_L1));
    CHECK(verify.errors.contains(u"-0001　すりかえ"_s)); // by its number and what it says now

    const Outcome restored = desk.call({u"-f"_s, file, u"restore"_s, u"good.musubi"_s});
    INFO(restored.errors.toStdString());
    CHECK(restored.code == 0);
    CHECK(desk.call({u"-f"_s, file, u"verify"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output == before);
}

TEST_CASE("a copy of the bare file made while it was in use is unmasked")
{
    const Desk desk;
    const QString file = desk.sample();
    // the stamp of a session that never closed, without the -wal that held its newest entries
    foreignHand(file, {u"INSERT INTO session (token, host, boot, pid, file, at) VALUES ('t', 'elsewhere', 'b', 1, 'f', '2026-11-24T00:00:00Z')"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
    refused(desk, u"sample.musubi"_s, "copied while it was in use");
}

#ifdef Q_OS_UNIX
TEST_CASE("a file that may only be read is shown, refuses every change in a sentence, and keeps its bytes")
{
    const Desk desk;
    const QString file = desk.sample();
    // root may write anywhere: the test of a file without the right to write is one of an ordinary account
    const QString asNobody = desk.call({u"-f"_s, file, u"info"_s}).code == 0 && desk.shell(u"test \"$(id -u)\" = 0"_s).code == 0 ? u"setpriv --reuid=65534 --clear-groups "_s : QString();
    REQUIRE(desk.shell(u"chmod 444 sample.musubi && chmod 555 ."_s).code == 0);
    const QByteArray before = desk.read(u"sample.musubi"_s);
    const Outcome shown = desk.shell(asNobody + u"\"$MUSUBI_CLI\" --language en -f sample.musubi show R8-0001"_s);
    INFO(shown.errors.toStdString());
    CHECK(shown.code == 0);
    const Outcome added = desk.shell(asNobody + u"\"$MUSUBI_CLI\" --language en -f sample.musubi add consultation --subject x --topic 協働相手を探したい --at '2024-05-07 10:15'"_s);
    CHECK(added.code == 1);
    CHECK(added.errors.contains("only be read"_L1));
    CHECK(desk.read(u"sample.musubi"_s) == before);
    CHECK(desk.shell(u"chmod 755 . && ls -A | grep -c wal"_s).output.trimmed() == "0"_L1);
}

TEST_CASE("a disk that fills up while saving is named, and what stood there before still stands")
{
    const Desk desk;
    const QString file = desk.sample();
    const QString before = desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output;
    const qint64 blocks = desk.read(u"sample.musubi"_s).size() / 512;
    const QString limited = u"trap '' XFSZ; ulimit -f %1; "_s.arg(8);
    CHECK(blocks > 8);
    const Outcome added = desk.shell(limited + u"\"$MUSUBI_CLI\" --language en -f sample.musubi add consultation --subject x --topic 協働相手を探したい --at '2024-05-07 10:15'"_s);
    INFO(added.output.toStdString() << added.errors.toStdString());
    CHECK(added.code == 1);
    CHECK_FALSE(added.errors.isEmpty());
    const Outcome sheet = desk.shell(limited + u"\"$MUSUBI_CLI\" --language en -f sample.musubi export consultations out.csv"_s);
    CHECK(sheet.code == 1);
    CHECK_FALSE(QFile::exists(desk.path(u"out.csv"_s)));
    CHECK(desk.call({u"-f"_s, file, u"verify"_s}).code == 0);
    CHECK(desk.call({u"-f"_s, file, u"list"_s, u"consultations"_s}).output == before);
}
#endif

TEST_CASE("a number that nobody has is named, and so is what is no number")
{
    const Desk desk;
    const QString file = desk.sample();
    const QStringList unreadable{u"八番"_s, u"R8-"_s, u"0"_s};
    for (const QString& number : QStringList{u"R8-9999"_s, u"R8-K999"_s, u"R5-0001"_s} + unreadable) {
        for (const QStringList& arguments : {QStringList{u"show"_s, number}, QStringList{u"sheet"_s, u"consultation"_s, number, u"-o"_s, u"x.pdf"_s}, QStringList{u"sheet"_s, u"case-summary"_s, number, u"-o"_s, u"x.pdf"_s}}) {
            const Outcome outcome = desk.call(QStringList{u"-f"_s, file} + arguments);
            INFO(number.toStdString() << ": " << outcome.errors.toStdString());
            const bool ofAnotherKind = arguments.size() > 2 && (arguments[1] == u"case-summary"_s) != number.contains(u'K');
            CHECK(outcome.code == (unreadable.contains(number) || ofAnotherKind ? 2 : 1)); // wrongly called, or not there
            CHECK(outcome.errors.contains(number));
        }
    }
    CHECK_FALSE(QFile::exists(desk.path(u"x.pdf"_s)));
}

TEST_CASE("a reply sheet of a centre that has not said how it is reached is made all the same, and stderr says what is missing")
{
    Desk desk;
    desk.setVariable(u"LANGUAGE"_s, u"ja"_s);
    const QString file = desk.sample();
    const auto meetings = desk.call({u"-f"_s, file, u"list"_s, u"meetings"_s, u"--json"_s}).objects();
    const QString number = meetings.last().value("number"_L1).toString();
    const QStringList call{u"-f"_s, file, u"sheet"_s, u"reply"_s, number, u"-o"_s, desk.path(u"a.pdf"_s)};
    const Outcome told = desk.call(call);
    CHECK(told.code == 0);
    CHECK(told.errors.isEmpty()); // the sample says all of it
    foreignHand(file, {u"DELETE FROM setting WHERE key IN ('centre.phone', 'centre.fax', 'centre.mail')"_s});
    const Outcome untold = desk.call(call);
    CHECK(untold.code == 0);
    CHECK(untold.errors.contains(u"電話番号、FAX番号・メールアドレス"_s));
    CHECK(untold.errors.contains(u"設定"_s));
    CHECK(QFile::exists(desk.path(u"a.pdf"_s)));
    CHECK(desk.call({u"-f"_s, file, u"sheet"_s, u"agenda"_s, number, u"-o"_s, desk.path(u"b.pdf"_s)}).errors.isEmpty()); // it asks for no answer
}
