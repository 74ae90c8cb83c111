#include "ui/intake/import_job.h"

#include "core/base/error.h"
#include "core/base/foreign_file.h"
#include "core/journal/journal.h"

#include <QElapsedTimer>
#include <QFile>

namespace musubi::ui {

SecondDesk secondDesk(Centre& centre)
{
    SecondDesk desk{centre.path(), {}};
    QElapsedTimer since;
    since.start();
    desk.options.clock = [now = centre.now(), since] { return now.addMSecs(since.elapsed()); };
    desk.options.clockWins = true; // it is the office's clock already
    desk.options.seat = centre.journal().seat();
    return desk;
}

IntakeReport carryOut(const SecondDesk& desk, const ImportWish& wish, const Progress& progress)
{
    ForeignFile file(wish.path);
    CentreOptions options = desk.options;
    options.readOnly = wish.options.dryRun;
    const auto centre = Centre::open(desk.path, options);
    return wish.kind == ImportKind::Consultations ? importConsultations(*centre, file, wish.options, progress)
                                                  : importOrganizations(*centre, file, wish.options, progress);
}

void takeBack(const SecondDesk& desk, qint64 action)
{
    const auto centre = Centre::open(desk.path, desk.options);
    Journal& journal = centre->journal();
    if (const auto last = journal.undoable(); last && last->id == action)
        journal.undo();
    else
        journal.revert(action);
}

} // namespace musubi::ui
