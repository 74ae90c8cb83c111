#pragma once

#include <QLatin1StringView>

namespace musubi {

class UnitOfWork;

/// Takes the next number of a series of a fiscal year. Numbers come in order, whoever writes, since the unit of work
/// holds the write lock; a number given out is never given again, also not after an undo.
int takeNumber(UnitOfWork& work, QLatin1StringView series, int fiscalYear);

} // namespace musubi
