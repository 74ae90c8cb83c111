#pragma once

#include "core/japan/fiscal_year.h"

namespace musubi::japan {

/// What a number counts: R8-0001 consultation, R8-Q0001 quick enquiry, R8-K001 case, R8-M001 meeting, R8-P001 project.
enum class NumberKind { Consultation, Enquiry, Matter, Meeting, Project };

/// Never reused, never changed, though the date be corrected (DOMAIN §1).
struct RecordNumber {
    NumberKind kind = NumberKind::Consultation;
    int fiscalYear = 0;
    int sequence = 0;

    friend bool operator==(const RecordNumber&, const RecordNumber&) = default;
};

QString formatNumber(const RecordNumber& number, const FiscalYearLabels& labels);

/// Reads R8-0001, ｒ８－１, R1-K3, H31-案3, R8K003, R8-協1: full width, lower case, Japanese letters, missing zeros.
/// R1-1 and H31-1 are both of FY2019; 2026-11 is a month and no number.
std::optional<RecordNumber> readNumber(QStringView typed, const FiscalYearLabels& labels);

} // namespace musubi::japan
