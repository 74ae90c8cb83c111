#include "core/db/row_shape_of.h"
#include "core/vocabulary/vocabulary_mapping.h"

namespace musubi {

template const RowShape& shapeOf<VocabularyTerm>();

} // namespace musubi
