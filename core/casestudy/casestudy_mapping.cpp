#include "core/db/row_shape_of.h"
#include "core/casestudy/casestudy_mapping.h"

namespace musubi {

template const RowShape& shapeOf<CaseStudy>();

} // namespace musubi
