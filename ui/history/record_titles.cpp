#include "ui/history/record_titles.h"

#include "ui/text/event_wording.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QString recordMode = QStringLiteral("of:");

constexpr std::pair<QLatin1StringView, Subject> roomSubjects[]{{QLatin1StringView("consultations"), Subject::Consultation},
    {QLatin1StringView("matters"), Subject::Matter}, {QLatin1StringView("organizations"), Subject::Organization},
    {QLatin1StringView("people"), Subject::Person}, {QLatin1StringView("events"), Subject::Event}, {QLatin1StringView("meetings"), Subject::Meeting},
    {QLatin1StringView("projects"), Subject::Project}, {QLatin1StringView("programmes"), Subject::Programme}};

} // namespace

QString recordTitle(const Centre& centre, Subject subject, const QJsonObject& image)
{
    const int year = image.value("fiscal_year"_L1).toInt(), sequence = image.value("sequence"_L1).toInt();
    const auto form = fromCode<ContactForm>(image.value("form"_L1).toString());
    QString number;
    if (subject == Subject::Consultation)
        number = text::consultationNumber(centre, year, sequence, form.value_or(ContactForm::Consultation));
    else if (subject == Subject::Matter)
        number = text::matterNumber(centre, year, sequence);
    else if (subject == Subject::Event) // the office calls it by its day
        number = text::eventTime(QDateTime::fromString(image.value("starts_at"_L1).toString(), u"yyyy-MM-ddTHH:mm"_s), {}, true);
    else if (subject == Subject::Meeting)
        number = text::meetingNumber(centre, year, sequence);
    else if (subject == Subject::Project)
        number = text::projectNumber(centre, year, sequence);
    return number.isEmpty() ? titleOf(image) : number + u'　' + titleOf(image);
}

QString historyMode(const QString& room)
{
    for (const auto& [key, subject] : roomSubjects)
        if (room == key)
            return historyModeOf(subject);
    return {};
}

QString historyModeOf(Subject subject)
{
    return recordMode + QString(codeOf(subject));
}

std::optional<Subject> subjectOfMode(const QString& mode)
{
    return mode.startsWith(recordMode) ? fromCode<Subject>(mode.mid(recordMode.size())) : std::nullopt;
}

} // namespace musubi::ui
