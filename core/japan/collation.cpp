#include "core/japan/collation.h"
#include "core/japan/folding.h"
namespace musubi::japan {
QString collationKey(QStringView reading) { return fold(reading); }
QString indexHeading(QStringView reading) { return fold(reading).left(1); }
}
