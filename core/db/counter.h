#pragma once

#include <QLatin1StringView>

namespace musubi {

class UnitOfWork;

/// Takes the next number of a series of a fiscal year. Numbers come in order, whoever writes, since the unit of work
/// holds the write lock; a number given out is never given again, also not after an undo.
int takeNumber(UnitOfWork& work, QLatin1StringView series, int fiscalYear);

/// Takes `count` numbers at once for an action that is written in slices, and returns the first. If the action is
/// abandoned, nobody having seen its numbers, they go back unless somebody took later ones meanwhile.
int reserveNumbers(UnitOfWork& work, QLatin1StringView series, int fiscalYear, int count);

/// Forgets what the action of this unit of work reserved: it is finished and its numbers are given out.
void keepReserved(UnitOfWork& work);

/// Gives back what the action reserved.
void releaseReserved(UnitOfWork& work);

} // namespace musubi
