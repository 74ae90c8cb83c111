#include "core/db/row_shape_of.h"
#include "core/attachment/attachment_mapping.h"

namespace musubi {

template const RowShape& shapeOf<Attachment>();

} // namespace musubi
