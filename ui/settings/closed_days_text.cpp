#include "ui/settings/closed_days_text.h"

#include "core/japan/date_reading.h"

#include <QRegularExpression>
#include <QStringList>

namespace musubi::ui {

using namespace Qt::StringLiterals;

QString closedDaysText(const QMap<QDate, QString>& days)
{
    QStringList lines;
    for (auto day = days.begin(); day != days.end(); ++day)
        lines << (day.key().toString(Qt::ISODate) + u' ' + day.value()).trimmed();
    return lines.join(u'\n');
}

ClosedDaysReading readClosedDays(const QString& text, QDate today)
{
    static const QRegularExpression blank(u"[\\s　]+"_s);
    ClosedDaysReading reading;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QString written = line.trimmed();
        if (written.isEmpty())
            continue;
        const qsizetype end = written.indexOf(blank);
        const auto day = japan::readDate(QStringView(written).left(end < 0 ? written.size() : end), today);
        if (!day.isValid()) {
            reading.badLine = number;
            return reading;
        }
        reading.days.insert(day.date, end < 0 ? QString() : written.mid(end).trimmed());
    }
    return reading;
}

} // namespace musubi::ui
