#include "ui/history/record_titles.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QString recordMode = QStringLiteral("of:");

constexpr std::pair<QLatin1StringView, Subject> roomSubjects[]{{QLatin1StringView("consultations"), Subject::Consultation},
    {QLatin1StringView("matters"), Subject::Matter}, {QLatin1StringView("organizations"), Subject::Organization},
    {QLatin1StringView("people"), Subject::Person}, {QLatin1StringView("events"), Subject::Event}, {QLatin1StringView("meetings"), Subject::Meeting},
    {QLatin1StringView("projects"), Subject::Project}, {QLatin1StringView("programmes"), Subject::Programme}};

} // namespace

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
