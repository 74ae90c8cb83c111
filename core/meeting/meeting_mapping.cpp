#include "core/db/row_shape_of.h"
#include "core/meeting/meeting_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Meeting>();

} // namespace musubi
