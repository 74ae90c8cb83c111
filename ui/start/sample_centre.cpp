#include "ui/start/sample_centre.h"

#include <QDir>
#include <QFileInfo>

namespace musubi::ui {

std::unique_ptr<Centre> openSampleCentre(const QString& path, const CentreOptions& options)
{
    if (QFileInfo::exists(path))
        return Centre::open(path, options);
    QDir().mkpath(QFileInfo(path).absolutePath());
    CentreOptions writable = options;
    writable.readOnly = false;
    return Centre::create(path, writable); // core/sample fills it here
}

} // namespace musubi::ui
