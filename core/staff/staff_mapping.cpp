#include "core/db/row_shape_of.h"
#include "core/staff/staff_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Staff>();

} // namespace musubi
