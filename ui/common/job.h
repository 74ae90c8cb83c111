#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace musubi::ui {

/// Long work beside the window: one job after another on a worker thread, its result back on the GUI thread.
/// The status bar shows title(), the progress and a way to cancel. Destroying it cancels and waits.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` runs on the worker: it must not touch a widget or a connection of the GUI thread; it reports through
    /// Progress and stops when cancelled by throwing Error{Fault::Cancelled} (or by returning early).
    /// `done` gets its result, `failed` its Error; both on the GUI thread. Neither runs after `receiver` is gone.
    template <class Result>
    void run(QObject* receiver, const QString& title, std::function<Result(const Progress&)> work,
        std::function<void(Result)> done, std::function<void(const Error&)> failed)
    {
        auto result = std::make_shared<std::optional<Result>>();
        start(receiver, title, [work = std::move(work), result](const Progress& progress) { result->emplace(work(progress)); },
            [done = std::move(done), result] { done(std::move(result->value())); }, std::move(failed));
    }

    void run(QObject* receiver, const QString& title, std::function<void(const Progress&)> work, std::function<void()> done,
        std::function<void(const Error&)> failed)
    {
        start(receiver, title, std::move(work), std::move(done), std::move(failed));
    }

    bool isBusy() const { return m_waiting > 0; }
    /// Of the job that is running or was started last.
    QString title() const { return m_title; }
    /// Asks every job that has not ended to stop.
    void cancel();

Q_SIGNALS:
    void started(const QString& title);
    /// At most some twenty times a second; total 0 while it is unknown.
    void progressed(qint64 done, qint64 total);
    /// No job is left.
    void idle();

private:
    void start(QObject* receiver, const QString& title, std::function<void(const Progress&)> work, std::function<void()> done,
        std::function<void(const Error&)> failed);

    QThreadPool m_pool;
    QString m_title;
    int m_waiting = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace musubi::ui
