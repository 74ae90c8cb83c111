#pragma once

#include <QObject>

class QTimer;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;
class JobRunner;

/// Keeps the search index quick beside the window: builds it anew where the file brings one of another version, and, when
/// nothing was saved for a while, gathers what the saves have added and empties the -wal. Quiet, and never in the way of a
/// save or of a job that somebody waits for.
class IndexUpkeep : public QObject {
    Q_OBJECT

public:
    /// `jobs` shows a rebuilding in the status bar.
    IndexUpkeep(Centre& centre, JobRunner& jobs, Feedback& feedback, QObject* parent);

    /// Milliseconds without a save after which it begins.
    void setPause(int milliseconds);

Q_SIGNALS:
    /// Nothing is left to tidy until the next save.
    void tidied();
    /// Everything can be found now.
    void rebuilt();

private:
    void changed();
    void begin();
    void rebuild();
    void tidy();

    Centre& m_centre;
    JobRunner& m_jobs;
    Feedback& m_feedback;
    JobRunner* m_quiet;
    QTimer* m_pause;
    bool m_refused = false; // somebody stopped the rebuilding: not again before the next opening
};

} // namespace musubi::ui
