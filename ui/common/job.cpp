#include "ui/common/job.h"

#include <QElapsedTimer>
#include <QPointer>

namespace musubi::ui {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // one writer at a time
}

JobRunner::~JobRunner()
{
    cancel();
    m_pool.waitForDone();
}

void JobRunner::cancel()
{
    m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false); // the next jobs start afresh
}

void JobRunner::start(QObject* receiver, const QString& title, std::function<void(const Progress&)> work, std::function<void()> done,
    std::function<void(const Error&)> failed)
{
    m_title = title;
    ++m_waiting;
    Progress progress;
    progress.cancelled = m_cancelled;
    auto last = std::make_shared<QElapsedTimer>();
    progress.report = [this, last](qint64 part, qint64 total) {
        if (last->isValid() && last->elapsed() < 50 && part != total)
            return;
        last->start();
        QMetaObject::invokeMethod(this, [this, part, total] { Q_EMIT progressed(part, total); }, Qt::QueuedConnection);
    };
    Q_EMIT started(title);
    const QPointer<QObject> alive(receiver); // only asked on the GUI thread
    m_pool.start([this, alive, progress, work = std::move(work), done = std::move(done), failed = std::move(failed)] {
        std::optional<Error> error;
        try {
            if (progress.isCancelled())
                throw Error(Fault::Cancelled);
            work(progress);
        } catch (const Error& thrown) {
            error = thrown;
        } catch (const std::exception& thrown) {
            error = Error(Fault::Storage, QString::fromUtf8(thrown.what()));
        }
        QMetaObject::invokeMethod(this, [this, alive, error, done, failed] {
            --m_waiting;
            if (alive && error)
                failed(*error);
            else if (alive)
                done();
            if (m_waiting == 0)
                Q_EMIT idle();
        }, Qt::QueuedConnection);
    });
}

} // namespace musubi::ui
