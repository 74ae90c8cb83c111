#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace musubi {

/// How a long job tells where it stands and hears that it should stop. Called from the job's thread.
struct Progress {
    std::function<void(qint64 done, qint64 total)> report = [](qint64, qint64) {};
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);

    bool isCancelled() const { return cancelled->load(std::memory_order_relaxed); }
};

} // namespace musubi
