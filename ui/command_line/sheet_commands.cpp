#include "core/base/error.h"
#include "core/casestudy/casestudy_book.h"
#include "core/event/event_book.h"
#include "core/exchange/output_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/japan/date_reading.h"
#include "core/japan/record_number.h"
#include "core/meeting/meeting_desk.h"
#include "ui/command_line/command.h"
#include "ui/command_line/kinds.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/paper/layout.h"
#include "ui/paper/odt.h"
#include "ui/paper/pdf.h"
#include "ui/text/event_papers.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/meeting_papers.h"
#include "ui/text/papers.h"
#include "ui/text/project_papers.h"
#include "ui/text/sheet_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int wrote(Session& session, const QString& path)
{
    if (session.json())
        print(QJsonObject{{u"file"_s, path}});
    else
        print(Words::tr("Wrote %1.").arg(path));
    return 0;
}

bool endsWith(const QString& path, QLatin1StringView ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

int writeSheets(Session& session, const std::vector<Sheet>& sheets, const QString& path)
{
    if (endsWith(path, ".odt"_L1)) {
        paper::writeOdt(sheets, &text::SheetWording::of, path, text::language());
        return wrote(session, path);
    }
    paper::PdfOptions options;
    options.language = text::language();
    paper::writePdf(paper::layOut(sheets, &text::SheetWording::of), path, options);
    return wrote(session, path);
}

japan::RecordNumber numberOf(const Centre& centre, const QString& typed, japan::NumberKind kind)
{
    const auto number = japan::readNumber(typed, centre.fiscalYearLabels());
    if (!number || number->kind != kind)
        throw Error(Fault::UnknownNumber, typed);
    return *number;
}

/// A list on paper, or the same lines as a list that leaves.
int writeLedger(Session& session, const std::function<Sheet()>& sheet, const std::function<ExportTable()>& table, const QString& path)
{
    if (endsWith(path, ".pdf"_L1) || endsWith(path, ".odt"_L1))
        return writeSheets(session, {sheet()}, path);
    if (endsWith(path, ".csv"_L1))
        writeCsv(table(), path, csvOptions(session));
    else if (endsWith(path, ".xlsx"_L1))
        writeXlsx(table(), path);
    else
        throw WrongCall{Words::tr("The name of the ledger must end in .pdf, .odt, .csv or .xlsx.")};
    return wrote(session, path);
}

int ledger(Session& session, Centre& centre, const QString& typed, const QString& path)
{
    const auto span = text::readSpan(centre, typed);
    if (!span)
        throw WrongCall{Words::tr("“%1” is neither a month (2026-11) nor a fiscal year (R8).").arg(typed)};
    return writeLedger(session, [&] { return text::ledgerOf(centre, *span); }, [&] { return text::ledgerTableOf(centre, *span); }, path);
}

int grantLedger(Session& session, Centre& centre, const QString& typed, const QString& path)
{
    const auto year = centre.fiscalYearLabels().read(typed);
    if (!year)
        throw WrongCall{Words::tr("“%1” is no fiscal year. Write R8, H31, 令和8年度 or 2026.").arg(typed)};
    return writeLedger(session, [&] { return text::grantLedgerOf(centre, *year); }, [&] { return text::grantLedgerTableOf(centre, {*year}); }, path);
}

/// The newest case study of the case, as PDF or as plain text for the web.
int caseStudy(Session& session, Centre& centre, const QString& typed, const QString& path)
{
    const auto number = numberOf(centre, typed, japan::NumberKind::Matter);
    const auto row = centre.matters().find(number.fiscalYear, number.sequence);
    if (!row)
        throw Error(Fault::UnknownNumber, typed);
    const auto studies = centre.caseStudies().of(row->id);
    if (studies.isEmpty())
        throw WrongCall{Words::tr("No case study of %1 has been written yet.").arg(typed)};
    const CaseStudy& study = studies.first().value;
    if (endsWith(path, ".txt"_L1)) {
        OutputFile file(path);
        file.write(text::caseStudyTextOf(centre, study).toUtf8());
        file.commit();
        return wrote(session, path);
    }
    return writeSheets(session, {text::caseStudySheetOf(centre, study)}, path);
}

/// Events have no number: the office calls them by their day, and by their title where there were several.
Id<Event> eventCalled(Centre& centre, const QString& typed)
{
    QList<Id<Event>> found;
    if (const auto reading = japan::readDate(typed, centre.today()); reading.isValid())
        found = centre.events().ids({.from = reading.date, .until = reading.date});
    else
        found = centre.events().beginningLike(typed);
    if (found.isEmpty())
        throw WrongCall{Words::tr("There is no event on or called “%1”. See: list events.").arg(typed)};
    if (found.size() > 1) {
        QStringList titles;
        for (const EventLine& line : centre.events().lines(found))
            titles << text::eventTime(line.startsAt, {}, true) + u' ' + line.title;
        throw WrongCall{Words::tr("“%1” may be several events. Write more of the title: %2").arg(typed, titles.join(u"; "_s))};
    }
    return found.first();
}

int makeSheet(Session& session)
{
    const QString kind = session.argument(0, Words::tr("KIND")), what = session.argument(1, Words::tr("NUMBER")), path = session.parser().value(u"output"_s);
    if (path.isEmpty())
        throw WrongCall{Words::tr("Say where the sheet goes with -o OUT.pdf or OUT.odt.")};
    Centre& centre = session.centre(true);
    if (kind == "consultation-ledger"_L1)
        return ledger(session, centre, what, path);
    if (kind == "grant-ledger"_L1)
        return grantLedger(session, centre, what, path);
    if (kind == "case-study"_L1 && endsWith(path, ".txt"_L1))
        return caseStudy(session, centre, what, path);
    if (!endsWith(path, ".pdf"_L1) && !endsWith(path, ".odt"_L1))
        throw WrongCall{Words::tr("The name of the sheet must end in .pdf or .odt.")};
    if (kind == "project"_L1 || kind == "role-table"_L1 || kind == "screening"_L1) {
        const auto number = numberOf(centre, what, japan::NumberKind::Project);
        const auto row = centre.projects().find(number.fiscalYear, number.sequence);
        if (!row)
            throw Error(Fault::UnknownNumber, what);
        return writeSheets(session, {kind == "project"_L1 ? text::projectSheetOf(centre, row->id) : kind == "screening"_L1 ? text::screeningSheetOf(centre, row->id) : text::roleTableOf(centre, row->id)}, path);
    }
    if (kind == "case-study"_L1)
        return caseStudy(session, centre, what, path);
    if (kind == "event"_L1)
        return writeSheets(session, {text::eventSheetOf(centre, eventCalled(centre, what))}, path);
    if (kind == "participants"_L1)
        return writeSheets(session, {text::participantSheetOf(centre, eventCalled(centre, what))}, path);
    if (kind == "consultation"_L1) {
        const auto number = numberOf(centre, what, japan::NumberKind::Consultation);
        const auto row = centre.consultations().find(number.fiscalYear, number.sequence);
        if (!row)
            throw Error(Fault::UnknownNumber, what);
        return writeSheets(session, {text::consultationSheetOf(centre, row->id)}, path);
    }
    if (kind == "case-summary"_L1) {
        const auto number = numberOf(centre, what, japan::NumberKind::Matter);
        const auto row = centre.matters().find(number.fiscalYear, number.sequence);
        if (!row)
            throw Error(Fault::UnknownNumber, what);
        return writeSheets(session, {text::caseSummaryOf(centre, row->id)}, path);
    }
    if (kind == "pathway"_L1) {
        const auto number = numberOf(centre, what, japan::NumberKind::Matter);
        const auto row = centre.matters().find(number.fiscalYear, number.sequence);
        if (!row)
            throw Error(Fault::UnknownNumber, what);
        return writeSheets(session, {text::pathwaySheetOf(centre, row->id)}, path);
    }
    if (const auto which = fromCode<text::MeetingSheet>(kind)) {
        const auto number = numberOf(centre, what, japan::NumberKind::Meeting);
        const auto row = centre.meetings().find(number.fiscalYear, number.sequence);
        if (!row)
            throw Error(Fault::UnknownNumber, what);
        const auto sheets = text::meetingSheetsOf(centre, row->id, *which);
        if (sheets.empty())
            throw WrongCall{Words::tr("Nobody is asked to %1 yet: there is nobody to write to.").arg(what)};
        return writeSheets(session, sheets, path);
    }
    throw WrongCall{Words::tr("“%1” is no sheet. Sheets: %2.").arg(kind, u"consultation, case-summary, pathway, consultation-ledger, project, role-table, screening, grant-ledger, case-study, event, participants, agenda, attendance, name-cards, minutes, promises, reply, invitation"_s)};
}

} // namespace

QList<Command> sheetCommands()
{
    return {{u"sheet"_s, Words::tr("Make a paper: consultation, case-summary, pathway or case-study NUMBER, consultation-ledger 2026-11|R8, project, role-table or screening NUMBER, grant-ledger R8; event or participants DAY|TITLE; agenda, attendance, name-cards, minutes, promises, reply or invitation NUMBER of a meeting."), u"KIND NUMBER|DAY|PERIOD -o OUT.pdf|.odt|.txt|.csv|.xlsx"_s, 2,
        u"musubi-cli -f sample.musubi sheet case-summary H29-K001 -o summary.pdf"_s,
        [](QCommandLineParser& parser) {
            parser.addOption({{u"o"_s, u"output"_s}, Words::tr("The file to write."), u"OUT"_s});
            parser.addOption({u"encoding"_s, Words::tr("Of a CSV: utf-8 (default) or cp932."), u"ENCODING"_s});
        }, makeSheet}};
}

} // namespace musubi::command_line
