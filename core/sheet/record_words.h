#pragma once

#include "core/matter/matter.h"
#include "core/sheet/sheet_context.h"

namespace musubi::sheet {

// How values of records read on paper. Words of editable lists are data in the language of the context.

SheetLabel labelOf(CaseStatus status);
SheetLabel labelOf(SharingScope scope);
SheetLabel labelOf(Stage stage);

/// ◎ 環境の保全　○ まちづくり; without a main one they are listed with 、
QString marksText(const SheetContext& context, QStringView list, const Marks& marks);
template <class List>
QString termText(const SheetContext& context, const Term<List>& term)
{
    return term.isEmpty() ? QString() : context.term(QString(List::name), term.code);
}

/// 市の関係課まで（口頭・令和2年11月19日）
Text consentText(const SheetContext& context, SharingScope scope, ConsentForm form, std::optional<QDate> on);
/// 1,920,000; nothing for what is not known.
QString amountText(const std::optional<qint64>& amount);
/// 終結（解決）
Text statusText(const SheetContext& context, CaseStatus status, const Term<ClosingReasonList>& reason);

} // namespace musubi::sheet
