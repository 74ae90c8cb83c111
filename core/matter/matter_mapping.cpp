#include "core/db/row_shape_of.h"
#include "core/matter/matter_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Matter>();

} // namespace musubi
