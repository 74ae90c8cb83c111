#include "ui/start/sample_centre.h"

#include "core/sample/sample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace musubi::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<Centre> openSampleCentre(const QString& path, const CentreOptions& options)
{
    if (!QFileInfo::exists(path)) {
        // Made beside its place: a start that is broken off leaves no half sample behind.
        const QString unfinished = path + u".part"_s;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile::remove(unfinished);
        CentreOptions writable = options;
        writable.readOnly = false;
        auto centre = Centre::create(unfinished, writable);
        makeSample(*centre, centre->today());
        centre.reset();
        QFile::rename(unfinished, path);
    }
    return Centre::open(path, options);
}

} // namespace musubi::ui
