#pragma once

#include "core/sheet/sheet_context.h"

namespace musubi {
class Centre;
}

namespace musubi::text {

/// What every paper of this file is made with: the office as its settings tell it, this moment and who sits here, in the
/// language in use. Lives no longer than the centre.
SheetContext sheetContextOf(Centre& centre);

} // namespace musubi::text
