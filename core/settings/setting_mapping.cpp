#include "core/db/row_shape_of.h"
#include "core/settings/setting_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Setting>();

} // namespace musubi
