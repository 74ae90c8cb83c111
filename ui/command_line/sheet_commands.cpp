#include "core/base/error.h"
#include "core/casestudy/casestudy_book.h"
#include "core/event/event_book.h"
#include "core/exchange/output_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/japan/date_reading.h"
#include "core/meeting/meeting_desk.h"
#include "ui/command_line/command.h"
#include "ui/command_line/kinds.h"
#include "ui/command_line/output.h"
#include "ui/command_line/record_arguments.h"
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

#include <QFileInfo>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

int wrote(Session& session, const QString& path)
{
    session.recordLeaving(Deed::SavePaper, session.arguments().join(u' ') + u" ("_s + QFileInfo(path).suffix().toUpper() + u')');
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

/// A list on paper, or the same lines as a list that leaves.
int writeLedger(Session& session, const std::function<Sheet()>& sheet, const std::function<ExportTable()>& table, const QString& path)
{
    if (endsWith(path, ".pdf"_L1) || endsWith(path, ".odt"_L1))
        return writeSheets(session, {sheet()}, path);
    if (endsWith(path, ".csv"_L1))
        writeCsv(table(), path, csvOptions(session));
    else
        writeXlsx(table(), path);
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
    const auto studies = centre.caseStudies().of(matterCalled(centre, typed));
    if (studies.isEmpty())
        throw NotDone{Words::tr("No case study of %1 has been written yet.").arg(typed)};
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
        throw NotDone{Words::tr("There is no event on or called “%1”. See: list events.").arg(typed)};
    if (found.size() > 1) {
        QStringList titles;
        for (const EventLine& line : centre.events().lines(found))
            titles << text::eventTime(line.startsAt, {}, true) + u' ' + line.title;
        throw NotDone{Words::tr("“%1” may be several events. Write more of the title: %2").arg(typed, titles.join(u"; "_s))};
    }
    return found.first();
}

QStringList sheetKinds()
{
    QStringList kinds{u"consultation"_s, u"case-summary"_s, u"pathway"_s, u"case-study"_s, u"consultation-ledger"_s, u"grant-ledger"_s, u"event"_s, u"participants"_s};
    for (const auto& [sheet, code] : Codes<text::ProjectSheet>::entries)
        kinds << code;
    for (const auto& [sheet, code] : Codes<text::MeetingSheet>::entries)
        kinds << code;
    return kinds;
}

/// Before the file is opened: a wrong call leaves no trace in it.
void checkEnding(const QString& kind, const QString& path)
{
    const auto isOneOf = [&](std::initializer_list<QLatin1StringView> endings) { return std::any_of(endings.begin(), endings.end(), [&](QLatin1StringView ending) { return endsWith(path, ending); }); };
    const bool consultations = kind == "consultation-ledger"_L1;
    if (consultations || kind == "grant-ledger"_L1) {
        if (!isOneOf({".pdf"_L1, ".odt"_L1, ".csv"_L1, ".xlsx"_L1}))
            throw WrongCall{Words::tr("The name of the file must end in .pdf, .odt, .csv or .xlsx: %1.").arg(text::SheetWording::of(consultations ? SheetLabel::ConsultationLedger : SheetLabel::GrantLedger))};
    } else if (!isOneOf({".pdf"_L1, ".odt"_L1}) && !(kind == "case-study"_L1 && isOneOf({".txt"_L1}))) {
        throw WrongCall{Words::tr("The name of the sheet must end in .pdf or .odt.")};
    }
}

int makeSheet(Session& session)
{
    const QString kind = session.argument(0, Words::tr("KIND")), what = session.argument(1, Words::tr("NUMBER")), path = session.parser().value(u"output"_s);
    if (path.isEmpty())
        throw WrongCall{Words::tr("Say where the sheet goes with -o OUT.pdf or OUT.odt.")};
    if (!sheetKinds().contains(kind)) // also where no file is named
        throw WrongCall{Words::tr("“%1” is no sheet. Sheets: %2.").arg(kind, sheetKinds().join(u", "_s))};
    checkEnding(kind, path);
    csvOptions(session);
    Centre& centre = session.centre();
    if (kind == "consultation-ledger"_L1)
        return ledger(session, centre, what, path);
    if (kind == "grant-ledger"_L1)
        return grantLedger(session, centre, what, path);
    const auto write = [&](const Sheet& sheet) { return writeSheets(session, {sheet}, path); };
    if (const auto which = fromCode<text::ProjectSheet>(kind))
        return write(text::projectSheetOf(centre, projectCalled(centre, what), *which));
    if (kind == "case-study"_L1)
        return caseStudy(session, centre, what, path);
    if (kind == "event"_L1)
        return write(text::eventSheetOf(centre, eventCalled(centre, what)));
    if (kind == "participants"_L1)
        return write(text::participantSheetOf(centre, eventCalled(centre, what)));
    if (kind == "consultation"_L1)
        return write(text::consultationSheetOf(centre, consultationCalled(centre, what)));
    if (kind == "case-summary"_L1)
        return write(text::caseSummaryOf(centre, matterCalled(centre, what)));
    if (kind == "pathway"_L1)
        return write(text::pathwaySheetOf(centre, matterCalled(centre, what)));
    const auto which = fromCode<text::MeetingSheet>(kind).value();
    const auto sheets = text::meetingSheetsOf(centre, meetingCalled(centre, what), which);
    if (sheets.empty())
        throw NotDone{Words::tr("Nobody is asked to %1 yet: there is nobody to write to.").arg(what)};
    if (const QString missing = text::contactMissingOn(centre, which); !missing.isEmpty())
        printError(missing + Words::tr(" ", "between two sentences") + Words::tr("Enter it in the window under Settings, The centre."));
    return writeSheets(session, sheets, path);
}

} // namespace

QList<Command> sheetCommands()
{
    return {{u"sheet"_s, Words::tr("Make a paper: consultation, case-summary, pathway or case-study NUMBER, consultation-ledger 2026-11|R8, project, role-table, requirements, screening or evaluation NUMBER of a project, grant-ledger R8; event or participants DAY|TITLE; agenda, attendance, name-cards, minutes, promises, reply or invitation NUMBER of a meeting."), u"KIND NUMBER|DAY|PERIOD -o OUT.pdf|.odt|.txt|.csv|.xlsx"_s, 2,
        u"musubi-cli -f sample.musubi sheet case-summary H29-K001 -o summary.pdf"_s,
        [](QCommandLineParser& parser) {
            parser.addOption({{u"o"_s, u"output"_s}, Words::tr("The file to write."), u"OUT"_s});
            parser.addOption({u"encoding"_s, Words::tr("Of a CSV: utf-8 (default) or cp932."), u"ENCODING"_s});
        }, makeSheet}};
}

} // namespace musubi::command_line
