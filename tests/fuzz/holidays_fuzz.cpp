#include "core/base/error.h"
#include "core/japan/cabinet_holidays.h"
#include "tests/fuzz/demand.h"

#include <QByteArray>

using namespace musubi;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    try {
        const auto official
            = japan::readCabinetHolidays(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
        demand(!official.isEmpty());
        const auto overrides = japan::overridesFrom(official);
        for (const auto& holiday : official) {
            demand(holiday.date.isValid() && !holiday.name.isEmpty());
            demand(!japan::holidayName(holiday.date, overrides).isEmpty());
        }
    } catch (const Error& error) {
        demand(error.fault() == Fault::Unreadable || error.fault() == Fault::TooLarge);
    }
    return 0;
}
