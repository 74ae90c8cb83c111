#include "ui/shell/index_upkeep.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/job.h"

#include <QTimer>

namespace musubi::ui {

namespace {

constexpr int quietFor = 3000; // ms

} // namespace

IndexUpkeep::IndexUpkeep(Centre& centre, JobRunner& jobs, Feedback& feedback, QObject* parent)
    : QObject(parent)
    , m_centre(centre)
    , m_jobs(jobs)
    , m_feedback(feedback)
    , m_quiet(new JobRunner(this))
    , m_pause(new QTimer(this))
{
    if (centre.isReadOnly())
        return;
    m_pause->setSingleShot(true);
    m_pause->setInterval(quietFor);
    connect(m_pause, &QTimer::timeout, this, &IndexUpkeep::begin);
    connect(&centre.changes(), &ChangeNotifier::committed, this, &IndexUpkeep::changed);
    connect(&jobs, &JobRunner::started, m_quiet, &JobRunner::cancel);
    connect(&jobs, &JobRunner::idle, m_pause, qOverload<>(&QTimer::start));
    m_pause->start();
}

void IndexUpkeep::setPause(int milliseconds)
{
    if (m_centre.isReadOnly())
        return;
    m_pause->setInterval(milliseconds);
    m_pause->start();
}

void IndexUpkeep::changed()
{
    m_quiet->cancel(); // the one who saves goes first
    m_pause->start();
}

void IndexUpkeep::begin()
{
    if (m_jobs.isBusy())
        return; // begins when it is idle
    if (m_quiet->isBusy())
        m_pause->start();
    else
        attempt(m_feedback, [this] {
            if (m_refused || m_centre.search().isComplete())
                tidy();
            else
                rebuild();
        });
}

void IndexUpkeep::rebuild()
{
    m_jobs.run(this, tr("Building the search index anew"), [path = m_centre.path()](const Progress& progress) { rebuildIndexOf(path, progress); },
        [this] { Q_EMIT rebuilt(); },
        [this](const Error& error) {
            m_refused = true;
            if (error.fault() != Fault::Cancelled)
                report(m_feedback, error);
        });
}

// What fails here is tried again after the next save, which says what is wrong with the file.
void IndexUpkeep::tidy()
{
    m_quiet->run(this, {}, [path = m_centre.path()](const Progress& progress) { tidyIndex(path, progress); }, [this] { Q_EMIT tidied(); }, [](const Error&) {});
}

} // namespace musubi::ui
