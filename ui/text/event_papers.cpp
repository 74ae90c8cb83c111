#include "ui/text/event_papers.h"

#include "core/attachment/attachment_desk.h"
#include "core/base/error.h"
#include "core/casestudy/casestudy_rules.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/sheet/case_study_sheet.h"
#include "core/sheet/event_sheet.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/event_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/paper_context.h"
#include "ui/text/papers.h"
#include "ui/text/record_wording.h"
#include "ui/text/sheet_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

QString bodyOn(Centre& centre, std::optional<Id<Organization>> id, QDate day)
{
    const auto row = id ? centre.organizations().find(*id) : std::nullopt;
    return row ? centre.organizations().printedNameOn(row->value, day) : QString();
}

/// Headings of reports that have participants, each with its kinds in the order of the list.
QList<std::pair<Term<KindGroupList>, QList<Headcount>>> groupedHeads(const Vocabulary& words, const QList<Headcount>& headcounts)
{
    QList<std::pair<Term<KindGroupList>, QList<Headcount>>> groups;
    const QStringList headings = words.groups(u"kind");
    for (const QString& heading : headings) {
        QList<Headcount> kinds;
        for (const Headcount& headcount : headcounts) {
            const VocabularyTerm* term = words.find(u"kind", headcount.kind.code);
            if ((term && term->group == heading) || ((!term || !headings.contains(term->group)) && heading == headings.last()))
                kinds << headcount;
        }
        if (!kinds.isEmpty())
            groups.emplaceBack(Term<KindGroupList>{heading}, kinds);
    }
    return groups;
}

EventPaper eventPaperOf(Centre& centre, Id<Event> id)
{
    EventPaper paper{.value = centre.events().get(id).value};
    const Event& event = paper.value;
    const QDate day = event.startsAt.date();
    paper.staff = centre.staff().nameOf(event.staff);
    for (const Lecturer& lecturer : event.lecturers) {
        QStringList words{bodyOn(centre, lecturer.organization, day), lecturer.title, lecturer.name};
        words.removeAll(QString());
        paper.lecturers << words.join(u'　');
    }
    for (const EventParticipant& one : event.participants)
        paper.names << EventPaperName{one.name, one.organization ? bodyOn(centre, one.organization, day) : one.organizationName, one.kind, one.attended};
    for (const ConsultationLine& line : centre.consultations().lines(centre.events().contactsOf(id)))
        paper.contacts << EventPaperContact{consultationNumber(centre, line.fiscalYear, line.sequence, line.form), line.receivedAt.date(), line.subject, callerText(line)};
    paper.groups = groupedHeads(centre.vocabulary(), event.headcounts);
    return paper;
}

/// The bytes of a file that was taken off, or is damaged, are not there: the page says so in its place.
sheet::Pictures::Picture pictureOf(Centre& centre, const StudyPhoto& photo)
{
    sheet::Pictures::Picture picture{{}, {}, photo.caption};
    const auto file = centre.attachments().find(photo.attachment);
    if (!file)
        return picture;
    picture.name = file->value.name;
    try {
        picture.bytes = centre.attachments().bytes(file->value);
    } catch (const Error& error) {
        if (error.fault() != Fault::DamagedFile && error.fault() != Fault::Missing)
            throw;
    }
    return picture;
}

CaseStudyPaper caseStudyPaperOf(Centre& centre, const CaseStudy& study)
{
    const Matter matter = centre.matters().get(study.matter).value;
    CaseStudyPaper paper{.value = study, .number = matterNumber(centre, matter.fiscalYear, matter.sequence)};
    if (matter.title != study.title)
        paper.parties = matter.title;
    paper.path = pathOf(study, centre.matters().pathOf(study.matter));
    for (const StudyPublication& publication : study.publications)
        paper.publishedIn << publicationText(publication);
    for (const StudyPhoto& photo : study.photos)
        paper.photos.push_back({{}, {}, photo.caption});
    return paper;
}

} // namespace

Sheet eventSheetOf(Centre& centre, Id<Event> id)
{
    return eventSheet(eventPaperOf(centre, id), sheetContextOf(centre));
}

Sheet participantSheetOf(Centre& centre, Id<Event> id)
{
    return participantSheet(eventPaperOf(centre, id), sheetContextOf(centre));
}

QString eventFileName(const Event& event)
{
    return sheetFileName(japan::formatDate(event.startsAt.date(), japan::DateStyle::Compact, dateLanguage()), event.title);
}

Sheet caseStudySheetOf(Centre& centre, const CaseStudy& study)
{
    CaseStudyPaper paper = caseStudyPaperOf(centre, study);
    for (qsizetype i = 0; i < study.photos.size(); ++i)
        paper.photos[static_cast<size_t>(i)] = pictureOf(centre, study.photos[i]); // the text for the web needs the captions alone
    return caseStudySheet(paper, sheetContextOf(centre));
}

QString caseStudyTextOf(Centre& centre, const CaseStudy& study)
{
    return caseStudyText(caseStudyPaperOf(centre, study), sheetContextOf(centre), [](SheetLabel label) { return SheetWording::of(label); });
}

QString caseStudyFileName(Centre& centre, const CaseStudy& study)
{
    const Matter matter = centre.matters().get(study.matter).value;
    return sheetFileName(matterNumber(centre, matter.fiscalYear, matter.sequence), study.title);
}

} // namespace musubi::text
