#include "ui/settings/preparation_text.h"

#include "core/japan/numerals.h"

#include <QRegularExpression>
#include <QStringList>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 250; // a year of working days

} // namespace

QString preparationText(const QList<PreparationRule>& rules)
{
    QStringList lines;
    for (const PreparationRule& rule : rules)
        lines << QString::number(rule.workingDaysAhead) + u' ' + rule.what;
    return lines.join(u'\n');
}

PreparationReading readPreparation(const QString& text)
{
    static const QRegularExpression form(u"^([-－−–]?)\\s*([0-9０-９]{1,3})[\\s　]+(\\S.*)$"_s);
    PreparationReading reading;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto match = form.match(line.trimmed());
        const int days = japan::plainDigits(match.captured(2)).toInt();
        if (!match.hasMatch() || days > mostDays) {
            reading.badLine = number;
            return reading;
        }
        reading.rules << PreparationRule{match.captured(3), match.captured(1).isEmpty() ? days : -days};
    }
    return reading;
}

} // namespace musubi::ui
