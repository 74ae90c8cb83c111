#include "tests/support/printing.h"
#include "ui/common/job.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include <semaphore>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a job works beside the window and hands its result to the window's thread", "[ui][job]")
{
    JobRunner jobs;
    QSignalSpy idle(&jobs, &JobRunner::idle);
    QObject receiver;
    QThread* worker = nullptr;
    QThread* receivedOn = nullptr;
    int result = 0;
    jobs.run<int>(&receiver, u"数える"_s, [&](const Progress&) {
        worker = QThread::currentThread();
        return 42;
    }, [&](int n) {
        result = n;
        receivedOn = QThread::currentThread();
    }, [](const Error&) { FAIL("no error was expected"); });
    CHECK(jobs.isBusy());
    REQUIRE(idle.wait());
    CHECK(result == 42);
    CHECK(worker != QThread::currentThread());
    CHECK(receivedOn == QThread::currentThread());
    CHECK_FALSE(jobs.isBusy());
}

TEST_CASE("a job that fails says why, and so does one that was cancelled before it began", "[ui][job]")
{
    JobRunner jobs;
    QSignalSpy idle(&jobs, &JobRunner::idle);
    QObject receiver;
    std::binary_semaphore cancelled{0};
    QList<Fault> faults;
    const auto failed = [&](const Error& error) { faults.append(error.fault()); };
    const auto done = [] { FAIL("nothing was to succeed"); };
    jobs.run(&receiver, u"一"_s, [&](const Progress& progress) {
        cancelled.acquire();
        throw Error(progress.isCancelled() ? Fault::Cancelled : Fault::DiskFull);
    }, done, failed);
    jobs.run(&receiver, u"二"_s, [](const Progress&) {}, done, failed);
    jobs.cancel();
    cancelled.release();
    jobs.run(&receiver, u"三"_s, [](const Progress&) { throw Error(Fault::ReadOnly); }, done, failed);
    REQUIRE(idle.wait());
    CHECK(faults == QList<Fault>{Fault::Cancelled, Fault::Cancelled, Fault::ReadOnly});
}

TEST_CASE("nobody is called when the page that asked has gone", "[ui][job]")
{
    JobRunner jobs;
    QSignalSpy idle(&jobs, &JobRunner::idle);
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    jobs.run(receiver.get(), u"一"_s, [](const Progress&) {}, [&] { called = true; }, [&](const Error&) { called = true; });
    receiver.reset();
    REQUIRE(idle.wait());
    CHECK_FALSE(called);
}
