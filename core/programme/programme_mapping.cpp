#include "core/db/row_shape_of.h"
#include "core/programme/programme_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Programme>();

} // namespace musubi
