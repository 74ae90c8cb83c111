#include "core/sheet/case_study_sheet.h"

#include "core/sheet/record_words.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

/// Answers of one voice after the other: who speaks stands above the first of them.
struct Voice {
    QString who;
    Sector side = Sector::None;
    QList<StudyAnswer> answers;
};

QList<Voice> voicesOf(const CaseStudy& study)
{
    QList<Voice> voices;
    for (const StudyAnswer& answer : study.answers) {
        if (answer.answer.trimmed().isEmpty())
            continue; // a question that nobody has answered yet is not printed
        if (voices.isEmpty() || voices.last().who != answer.who || voices.last().side != answer.side)
            voices << Voice{answer.who, answer.side, {}};
        voices.last().answers << answer;
    }
    return voices;
}

Text headingOf(const Voice& voice)
{
    if (!voice.who.isEmpty())
        return Phrase{SheetLabel::AskedOf, {voice.who}};
    return voice.side == Sector::Private ? SheetLabel::AskedOfGroup : SheetLabel::AskedOfCity;
}

Text publishedText(const CaseStudyPaper& paper)
{
    return Phrase{SheetLabel::PublishedIn, {paper.publishedIn.join(u"、"_s)}};
}

} // namespace

Sheet caseStudySheet(const CaseStudyPaper& paper, const SheetContext& context)
{
    const CaseStudy& study = paper.value;
    const bool open = study.sharing == SharingScope::Public;
    SheetContext page = context;
    page.confidential = context.confidential && !open;
    page.stampBoxes.clear();
    Sheet sheet = startedSheet(page, SheetLabel::CaseStudyTitle, open ? QString() : paper.number, labelOf(study.sharing));
    sheet.blocks = {Heading{strong(study.title), false}};
    if (!paper.parties.isEmpty())
        sheet.blocks.push_back(Paragraph{strong(paper.parties)});
    if (!study.lead.isEmpty())
        sheet.blocks.push_back(Paragraph{study.lead});
    if (!paper.path.isEmpty()) {
        RuledTable table{{{SheetLabel::FiscalYear, 28, Align::Centre}, {SheetLabel::Basis, 52}, {SheetLabel::MainContent, 85}}, {}, {}};
        for (const StudyYear& year : paper.path)
            table.rows.push_back({{context.years.of(year.fiscalYear).name, strong(year.heading), year.content}});
        sheet.blocks.push_back(Heading{SheetLabel::PathByYear, false});
        sheet.blocks.push_back(table);
    }
    for (const Voice& voice : voicesOf(study)) {
        sheet.blocks.push_back(Heading{headingOf(voice), false});
        for (const StudyAnswer& answer : voice.answers) {
            sheet.blocks.push_back(Paragraph{strong(Text(u"■ "_s) + answer.question)});
            sheet.blocks.push_back(Paragraph{answer.answer});
            sheet.blocks.push_back(Gap{2});
        }
    }
    if (!paper.photos.empty()) {
        sheet.blocks.push_back(Heading{SheetLabel::Photographs, false});
        sheet.blocks.push_back(Pictures{paper.photos});
    }
    if (!paper.publishedIn.isEmpty())
        sheet.blocks.push_back(Note{publishedText(paper)});
    return sheet;
}

QString caseStudyText(const CaseStudyPaper& paper, const SheetContext& context, const SheetWords& words)
{
    const CaseStudy& study = paper.value;
    QStringList lines{study.title};
    if (!paper.parties.isEmpty())
        lines << paper.parties;
    const auto open = [&](const QString& heading) { lines << QString() << u"■ "_s + heading; };
    if (!study.lead.isEmpty())
        lines << QString() << study.lead;
    if (!paper.path.isEmpty()) {
        open(words(SheetLabel::PathByYear));
        for (const StudyYear& year : paper.path) {
            QStringList line{context.years.of(year.fiscalYear).name, year.heading};
            line.removeAll(QString());
            lines << u"・"_s + line.join(u'　') + (year.content.isEmpty() ? QString() : u"："_s + year.content);
        }
    }
    for (const Voice& voice : voicesOf(study)) {
        open(worded(headingOf(voice), words));
        for (const StudyAnswer& answer : voice.answers)
            lines << u"Q. "_s + answer.question << u"A. "_s + answer.answer;
    }
    QStringList captions;
    for (const Pictures::Picture& photo : paper.photos)
        if (!photo.caption.isEmpty())
            captions << u"・"_s + worded(photo.caption, words);
    if (!captions.isEmpty()) {
        open(words(SheetLabel::Photographs));
        lines << captions;
    }
    if (!paper.publishedIn.isEmpty()) {
        lines << QString() << worded(publishedText(paper), words);
        for (const StudyPublication& publication : study.publications)
            if (!publication.url.isEmpty())
                lines << publication.url;
    }
    return lines.join(u'\n').replace(u"\r\n"_s, u"\n"_s) + u'\n';
}

} // namespace musubi
