#pragma once
#include <QString>
namespace musubi::japan {
QString collationKey(QStringView reading);
QString indexHeading(QStringView reading);
}
