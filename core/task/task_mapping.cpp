#include "core/db/row_shape_of.h"
#include "core/task/task_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Task>();

} // namespace musubi
