#include "ui/text/record_wording.h"

#include "ui/text/language.h"

#include <QCoreApplication>

#include <cstdlib>

namespace musubi::text {

namespace {

QString recordWord(const char* text)
{
    return QCoreApplication::translate("records", text);
}

} // namespace

QString statusName(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return recordWord(QT_TRANSLATE_NOOP("records", "Received"));
    case CaseStatus::Open: return recordWord(QT_TRANSLATE_NOOP("records", "In hand"));
    case CaseStatus::Waiting: return recordWord(QT_TRANSLATE_NOOP("records", "Waiting for reply"));
    case CaseStatus::OnHold: return recordWord(QT_TRANSLATE_NOOP("records", "On hold"));
    case CaseStatus::Done: return recordWord(QT_TRANSLATE_NOOP("records", "Closed"));
    case CaseStatus::Reopened: return recordWord(QT_TRANSLATE_NOOP("records", "Reopened"));
    }
    Q_UNREACHABLE();
}

QString directionName(Direction direction)
{
    return direction == Direction::Incoming ? recordWord(QT_TRANSLATE_NOOP("records", "From outside"))
                                            : recordWord(QT_TRANSLATE_NOOP("records", "From us"));
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Consultation: return recordWord(QT_TRANSLATE_NOOP("records", "Consultation"));
    case Stage::Deliberation: return recordWord(QT_TRANSLATE_NOOP("records", "Deliberation"));
    case Stage::Practice: return recordWord(QT_TRANSLATE_NOOP("records", "Practice"));
    case Stage::Aftermath: return recordWord(QT_TRANSLATE_NOOP("records", "Afterwards"));
    }
    Q_UNREACHABLE();
}

QString scopeName(SharingScope scope)
{
    switch (scope) {
    case SharingScope::None: return recordWord(QT_TRANSLATE_NOOP("records", "Not given"));
    case SharingScope::CityDivisions: return recordWord(QT_TRANSLATE_NOOP("records", "City divisions concerned"));
    case SharingScope::Participants: return recordWord(QT_TRANSLATE_NOOP("records", "Participants of meetings"));
    case SharingScope::Public: return recordWord(QT_TRANSLATE_NOOP("records", "May be published"));
    }
    Q_UNREACHABLE();
}

QString consentName(ConsentForm form)
{
    switch (form) {
    case ConsentForm::Unasked: return recordWord(QT_TRANSLATE_NOOP("records", "Not asked"));
    case ConsentForm::Spoken: return recordWord(QT_TRANSLATE_NOOP("records", "Spoken"));
    case ConsentForm::Written: return recordWord(QT_TRANSLATE_NOOP("records", "Written"));
    case ConsentForm::Mail: return recordWord(QT_TRANSLATE_NOOP("records", "By mail"));
    }
    Q_UNREACHABLE();
}

QString sectorName(Sector sector)
{
    switch (sector) {
    case Sector::Public: return recordWord(QT_TRANSLATE_NOOP("records", "Public"));
    case Sector::Private: return recordWord(QT_TRANSLATE_NOOP("records", "Private"));
    case Sector::None: return recordWord(QT_TRANSLATE_NOOP("records", "Neither"));
    }
    Q_UNREACHABLE();
}

japan::DateLanguage dateLanguage()
{
    return language() == QLatin1StringView("ja") ? japan::DateLanguage::Japanese : japan::DateLanguage::English;
}

QString fullDate(QDate date)
{
    return japan::formatDate(date, japan::DateStyle::Full, dateLanguage());
}

QString shortDate(QDate date)
{
    return japan::formatDate(date, japan::DateStyle::Short, dateLanguage());
}

QString listDate(QDate date, QDate today)
{
    constexpr qint64 near = 180; // days within which a date is read without its year
    if (!date.isValid() || std::abs(date.daysTo(today)) < near)
        return shortDate(date);
    const QString day = japan::formatDate(date, japan::DateStyle::Compact, dateLanguage()), weekday = japan::weekdayName(date, dateLanguage());
    return dateLanguage() == japan::DateLanguage::Japanese ? QStringLiteral("%1（%2）").arg(day, weekday) : QStringLiteral("%1 %2").arg(weekday, day);
}

QString fullDateTime(const QDateTime& at)
{
    if (!at.isValid())
        return {};
    return QStringLiteral("%1 %2").arg(fullDate(at.date()), at.time().toString(QStringLiteral("H:mm")));
}

QString compactDate(QDate date)
{
    return japan::formatDate(date, japan::DateStyle::Compact, dateLanguage());
}

QString compactDateTime(const QDateTime& at)
{
    return at.isValid() ? QStringLiteral("%1 %2").arg(compactDate(at.date()), at.time().toString(QStringLiteral("H:mm"))) : QString();
}

} // namespace musubi::text
