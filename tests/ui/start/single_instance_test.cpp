#include "tests/support/catch.h"
#include "tests/support/printing.h"
#include "ui/start/single_instance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace musubi::ui;
using namespace Qt::StringLiterals;

namespace {

// As a second program would ask: from elsewhere, while the first one goes on.
bool askFromElsewhere(const QString& file, SingleInstance::Wish wish)
{
    bool answered = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { answered = SingleInstance::ask(file, wish); }));
    other->start();
    while (!other->wait(1))
        QCoreApplication::processEvents();
    return answered;
}

} // namespace

Q_DECLARE_METATYPE(musubi::ui::SingleInstance::Wish)

TEST_CASE("a second start reaches the program that has the file open, and only that one", "[ui][start]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"centre.musubi"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK_FALSE(askFromElsewhere(path, SingleInstance::Wish::Raise));

    SingleInstance running;
    running.answerFor(path);
    QList<SingleInstance::Wish> wishes;
    QObject::connect(&running, &SingleInstance::asked, &running, [&](SingleInstance::Wish wish) { wishes << wish; });
    CHECK(askFromElsewhere(path, SingleInstance::Wish::Raise));
    CHECK(askFromElsewhere(folder.path() + u"/./centre.musubi"_s, SingleInstance::Wish::Memo));
    CHECK_FALSE(askFromElsewhere(folder.filePath(u"other.musubi"_s), SingleInstance::Wish::Raise));
    CHECK(wishes == QList{SingleInstance::Wish::Raise, SingleInstance::Wish::Memo});
}

TEST_CASE("a program that goes over to another file no longer answers for the first", "[ui][start]")
{
    const QTemporaryDir folder;
    SingleInstance running;
    running.answerFor(folder.filePath(u"one.musubi"_s));
    running.answerFor(folder.filePath(u"two.musubi"_s));
    CHECK_FALSE(askFromElsewhere(folder.filePath(u"one.musubi"_s), SingleInstance::Wish::Raise));
    CHECK(askFromElsewhere(folder.filePath(u"two.musubi"_s), SingleInstance::Wish::Raise));
}
