#include "core/db/row_shape_of.h"
#include "core/project/project_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Project>();

} // namespace musubi
