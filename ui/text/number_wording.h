#pragma once

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/japan/record_number.h"

namespace musubi::text {

/// R8-0001, by the labels of the office.
QString consultationNumber(const Centre& centre, int fiscalYear, int sequence, ContactForm form = ContactForm::Consultation);
/// R8-K001.
QString matterNumber(const Centre& centre, int fiscalYear, int sequence);
/// R8-M001.
QString meetingNumber(const Centre& centre, int fiscalYear, int sequence);
/// R8-P001.
QString projectNumber(const Centre& centre, int fiscalYear, int sequence);
/// 令和8年度; FY2026 in English.
QString fiscalYearName(const Centre& centre, int fiscalYear);

/// 「ひまわり子ども食堂 赤木 節子」, as a list shows who came: the body, the person, or 匿名.
QString callerText(const ConsultationLine& line);

} // namespace musubi::text
