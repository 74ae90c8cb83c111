#include "core/db/row_shape_of.h"
#include "core/event/event_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Event>();

} // namespace musubi
