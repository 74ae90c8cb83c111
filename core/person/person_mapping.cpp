#include "core/db/row_shape_of.h"
#include "core/person/person_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Person>();

} // namespace musubi
