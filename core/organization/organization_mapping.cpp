#include "core/db/row_shape_of.h"
#include "core/organization/organization_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Organization>();

} // namespace musubi
