#include "ui/command_line/record_arguments.h"

#include "core/base/error.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/project_desk.h"
#include "ui/command_line/command.h"
#include "ui/command_line/words.h"
#include "ui/text/number_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;
using japan::NumberKind;
using japan::RecordNumber; // a qualified name before a function leads lupdate astray

namespace {

QString isNumberOf(const QString& typed, NumberKind kind)
{
    switch (kind) {
    case NumberKind::Consultation: return Words::tr("%1 is the number of a consultation.").arg(typed);
    case NumberKind::Enquiry: return Words::tr("%1 is the number of an enquiry.").arg(typed);
    case NumberKind::Matter: return Words::tr("%1 is the number of a case.").arg(typed);
    case NumberKind::Meeting: return Words::tr("%1 is the number of a meeting.").arg(typed);
    case NumberKind::Project: return Words::tr("%1 is the number of a project.").arg(typed);
    }
    Q_UNREACHABLE();
}

QString isWanted(NumberKind kind)
{
    switch (kind) {
    case NumberKind::Consultation:
    case NumberKind::Enquiry: return Words::tr("That of a consultation is wanted here, like R8-0001.");
    case NumberKind::Matter: return Words::tr("That of a case is wanted here, like R8-K001.");
    case NumberKind::Meeting: return Words::tr("That of a meeting is wanted here, like R8-M001.");
    case NumberKind::Project: return Words::tr("That of a project is wanted here, like R8-P001.");
    }
    Q_UNREACHABLE();
}

/// Who has the number of a case at hand often means one of its meetings or projects.
QString ofThatCase(Centre& centre, const RecordNumber& number, NumberKind wanted)
{
    const auto row = number.kind == NumberKind::Matter ? centre.matters().find(number.fiscalYear, number.sequence) : std::nullopt;
    if (!row)
        return {};
    QStringList numbers;
    if (wanted == NumberKind::Meeting)
        for (const MeetingLine& line : centre.meetings().lines(centre.meetings().ids({.matter = row->id}, MeetingOrder::Start, false)))
            numbers << text::meetingNumber(centre, line.fiscalYear, line.sequence);
    ProjectFilter ofCase;
    ofCase.matter = row->id;
    if (wanted == NumberKind::Project)
        for (const ProjectLine& line : centre.projects().lines(centre.projects().ids(ofCase, ProjectOrder::Number, false)))
            numbers << text::projectNumber(centre, line.fiscalYear, line.sequence);
    if (numbers.isEmpty())
        return {};
    const QString all = numbers.join(u", "_s);
    return wanted == NumberKind::Meeting ? Words::tr("Meetings of the case: %1.").arg(all) : Words::tr("Projects of the case: %1.").arg(all);
}

RecordNumber numberOfKind(Centre& centre, const QString& typed, NumberKind wanted)
{
    const auto number = readNumberArgument(centre, typed);
    const bool consultation = wanted == NumberKind::Consultation && number.kind == NumberKind::Enquiry;
    if (number.kind == wanted || consultation)
        return number;
    QStringList sentences{isNumberOf(typed, number.kind), isWanted(wanted), ofThatCase(centre, number, wanted)};
    sentences.removeAll(QString());
    throw WrongCall{sentences.join(Words::tr(" ", "between two sentences"))};
}

template <class Desk>
auto foundBy(Desk& desk, const RecordNumber& number, const QString& typed)
{
    const auto row = desk.find(number.fiscalYear, number.sequence);
    if (!row)
        throw Error(Fault::UnknownNumber, typed);
    return row->id;
}

} // namespace

RecordNumber readNumberArgument(const Centre& centre, const QString& typed)
{
    const auto number = japan::readNumber(typed, centre.fiscalYearLabels());
    if (!number)
        throw WrongCall{Words::tr("“%1” is no number. Write one like R8-0001 (consultation), R8-K001 (case), R8-M001 (meeting) or R8-P001 (project).").arg(typed)};
    return *number;
}

Id<Consultation> consultationCalled(Centre& centre, const QString& typed)
{
    const auto number = numberOfKind(centre, typed, NumberKind::Consultation);
    const auto row = centre.consultations().find(number.fiscalYear, number.sequence, number.kind == NumberKind::Enquiry ? ContactForm::Enquiry : ContactForm::Consultation);
    if (!row)
        throw Error(Fault::UnknownNumber, typed);
    return row->id;
}

Id<Matter> matterCalled(Centre& centre, const QString& typed)
{
    return foundBy(centre.matters(), numberOfKind(centre, typed, NumberKind::Matter), typed);
}

Id<Meeting> meetingCalled(Centre& centre, const QString& typed)
{
    return foundBy(centre.meetings(), numberOfKind(centre, typed, NumberKind::Meeting), typed);
}

Id<Project> projectCalled(Centre& centre, const QString& typed)
{
    return foundBy(centre.projects(), numberOfKind(centre, typed, NumberKind::Project), typed);
}

} // namespace musubi::command_line
