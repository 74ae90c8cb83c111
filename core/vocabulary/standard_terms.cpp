#include "core/vocabulary/standard_terms.h"

namespace musubi {

QList<StandardTerm> standardTerms()
{
    return standardContactTerms() + standardBodyTerms() + standardThemeTerms() + standardPracticeTerms();
}

} // namespace musubi
