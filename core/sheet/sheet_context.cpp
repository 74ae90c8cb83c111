#include "core/sheet/sheet_context.h"

namespace musubi::sheet {

using namespace Qt::StringLiterals;

QString dateText(const SheetContext& context, QDate date, japan::DateStyle style)
{
    return japan::formatDate(date, style, context.language);
}

QString timeText(const SheetContext& context, const QDateTime& time)
{
    return dateText(context, time.date(), japan::DateStyle::Full) + u' ' + time.toString(u"H:mm"_s);
}

Text joinedText(const QList<Text>& parts, const QString& separator)
{
    Text joined;
    for (const Text& part : parts) {
        if (part.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined = joined + separator;
        joined = joined + part;
    }
    return joined;
}

Sheet startedSheet(const SheetContext& context, SheetLabel title, const QString& reference, const Text& conditions)
{
    Sheet sheet;
    sheet.title = title;
    sheet.documentNumber = context.documentNumber;
    sheet.date = dateText(context, context.madeAt.date());
    sheet.reference = reference;
    if (!context.stampBoxes.isEmpty())
        sheet.stamps = StampRow{context.stampHeading, context.stampBoxes};
    sheet.confidential = context.confidential;
    const bool known = !context.madeBy.isEmpty() && !context.centreName.isEmpty();
    sheet.origin.madeAt = dateText(context, context.madeAt.date()) + u' ' + context.madeAt.time().toString(u"H:mm"_s);
    sheet.origin.madeBy = known ? u"%1（%2）"_s.arg(context.madeBy, context.centreName) : context.madeBy + context.centreName;
    sheet.origin.conditions = conditions;
    return sheet;
}

} // namespace musubi::sheet
