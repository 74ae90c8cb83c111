#include "core/japan/collation.h"
#include "core/japan/corporate_number.h"
#include "core/japan/date_reading.h"
#include "core/japan/folding.h"
#include "core/japan/legal_form.h"
#include "core/japan/phone.h"
#include "core/japan/postal_code.h"
#include "core/japan/record_number.h"
#include "tests/fuzz/demand.h"

using namespace musubi;

/// Whatever a person types or pastes into any field.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString typed(
        reinterpret_cast<const QChar*>(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).constData()),
        qsizetype(size / 2));

    const auto reading = japan::readDate(typed, QDate(2026, 11, 24));
    demand(reading.isValid() == reading.date.isValid());

    const japan::FiscalYearLabels labels;
    if (const auto number = japan::readNumber(typed, labels))
        demand(japan::readNumber(japan::formatNumber(*number, labels), labels) == number);

    const japan::FoldedText folded = japan::foldWithOrigin(typed);
    demand(folded.text == japan::fold(typed));
    demand(japan::fold(folded.text) == folded.text);
    demand(folded.begin.size() == folded.text.size() && folded.end.size() == folded.text.size());
    for (qsizetype i = 0; i < folded.text.size(); ++i)
        demand(folded.begin[i] < folded.end[i] && folded.end[i] <= typed.size());

    demand(!japan::collationKey(typed).isEmpty() && !japan::indexHeading(typed).isEmpty());
    demand(japan::splitLegalForm(typed).name.size() <= typed.size());
    demand(
        !japan::looksLikePhone(typed) || japan::phoneDigits(japan::proposedPhone(typed)) == japan::phoneDigits(typed));
    const QString postal = japan::postalCode(typed);
    demand(postal.isEmpty() || japan::postalCode(postal) == postal);
    demand(!japan::isCorporateNumber(typed) || japan::corporateNumber(typed).size() == 13);
    return 0;
}
