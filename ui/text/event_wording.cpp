#include "ui/text/event_wording.h"

#include "core/casestudy/casestudy_rules.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString eventWord(const char* text)
{
    return QCoreApplication::translate("records", text);
}

} // namespace

QString eventStatusName(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned: return eventWord(QT_TRANSLATE_NOOP("records", "Planned"));
    case EventStatus::Held: return eventWord(QT_TRANSLATE_NOOP("records", "Held"));
    case EventStatus::CalledOff: return eventWord(QT_TRANSLATE_NOOP("records", "Called off"));
    }
    Q_UNREACHABLE();
}

QString studyStatusName(StudyStatus status)
{
    switch (status) {
    case StudyStatus::Draft: return eventWord(QT_TRANSLATE_NOOP("records", "Being written"));
    case StudyStatus::Checked: return eventWord(QT_TRANSLATE_NOOP("records", "Looked through"));
    case StudyStatus::Published: return eventWord(QT_TRANSLATE_NOOP("records", "Published"));
    }
    Q_UNREACHABLE();
}

QString eventTime(const QDateTime& startsAt, const std::optional<QDateTime>& endsAt, bool daysOnly)
{
    const auto hour = [&](const QDateTime& at) { return daysOnly ? QString() : at.time().toString(u"H:mm"_s); };
    QString text = fullDate(startsAt.date());
    const QString space = daysOnly || dateLanguage() == japan::DateLanguage::Japanese ? QString() : u" "_s;
    text += space + hour(startsAt);
    if (!endsAt)
        return text;
    if (endsAt->date() != startsAt.date())
        return text + u" – "_s + fullDate(endsAt->date()) + space + hour(*endsAt);
    return daysOnly || *endsAt == startsAt ? text : text + u'–' + hour(*endsAt);
}

QString publicationText(const StudyPublication& publication)
{
    return musubi::publicationText(publication, dateLanguage());
}

} // namespace musubi::text
