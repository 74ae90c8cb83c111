#include "core/db/row_shape_of.h"
#include "core/consultation/consultation_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Consultation>();

} // namespace musubi
