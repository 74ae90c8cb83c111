#include "core/sheet/day_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

// Measures of the paper in millimetres, a little on the safe side: what they allow for is one page.
constexpr double whenWidth = 23, whatWidth = 66, recordWidth = 42, standingWidth = 20, whoWidth = 22;
constexpr double letterWidth = 3.05, cellPadding = 3.4, lineHeight = 4.3, rowPadding = 2.2;
constexpr double roomForRows = 222, roomOfSection = 23; // a section: heading, head of the table, note

struct Section {
    SheetLabel title;
    SheetLabel when; // heading of the first column
    const QList<DayPaperLine>& lines;
    qint64 total;
    qsizetype weight;    // rows it takes in turn
    qsizetype shown = 0; // rows that go on the page
};

int linesOf(const QString& text, double width)
{
    int lines = 0;
    for (const QString& part : text.split(u'\n')) {
        double units = 0;
        for (const QChar letter : part)
            units += letter.unicode() < 0x2000 ? 0.56 : 1;
        lines += std::max(1, static_cast<int>(std::ceil(units * letterWidth / (width - cellPadding))));
    }
    return lines;
}

double heightOf(const DayPaperLine& line)
{
    const int lines = std::max({linesOf(line.what, whatWidth), linesOf(line.record, recordWidth), linesOf(line.who, whoWidth), line.time.isEmpty() ? 1 : 2});
    return rowPadding + lines * lineHeight;
}

/// The sections take rows in turn until the page is full, so that none is crowded out.
void share(std::vector<Section>& sections)
{
    double room = roomForRows - static_cast<double>(sections.size()) * roomOfSection;
    bool taken = true;
    while (taken) {
        taken = false;
        for (Section& section : sections)
            for (qsizetype i = 0; i < section.weight && section.shown < section.lines.size(); ++i) {
                const double height = heightOf(section.lines[section.shown]);
                if (height > room)
                    return;
                room -= height;
                ++section.shown;
                taken = true;
            }
    }
}

Text dayCell(SheetLabel title, const DayPaperLine& line, const DayPaper& paper, const SheetContext& context)
{
    if (!line.on.isValid())
        return {};
    const bool near = std::abs(line.on.daysTo(paper.date)) < 180; // an older one needs its year
    Text day = dateText(context, line.on, near ? japan::DateStyle::Short : japan::DateStyle::Compact);
    if (!line.time.isEmpty())
        day = day + u"\n"_s + line.time;
    const bool owed = title == SheetLabel::PromisesDue || title == SheetLabel::MeetingDuties || title == SheetLabel::WaitingCases;
    return owed && line.on < paper.date ? strong(day) : day;
}

/// How it stands: late, since when, or nothing to say.
Text standing(SheetLabel title, const DayPaperLine& line, const DayPaper& paper)
{
    const QStringList days{QString::number(line.days)};
    switch (title) {
    case SheetLabel::MeetingsOfDay: return {};
    case SheetLabel::PromisesDue:
    case SheetLabel::MeetingDuties:
        return line.days > 0 ? strong(Phrase{SheetLabel::WorkingDaysOver, days}) : line.on == paper.date ? strong(SheetLabel::DueToday) : Text();
    case SheetLabel::Unanswered: return Phrase{SheetLabel::WorkingDays, days};
    case SheetLabel::WaitingCases: return line.on < paper.date ? strong(SheetLabel::Overdue) : Text();
    default: return Phrase{SheetLabel::DaysStill, days};
    }
}

void addSection(Sheet& sheet, const Section& section, const DayPaper& paper, const SheetContext& context)
{
    RuledTable table{{{section.when, whenWidth}, {SheetLabel::What, whatWidth}, {SheetLabel::Record, recordWidth}, {SheetLabel::Standing, standingWidth, Align::Centre},
                    {SheetLabel::Who, whoWidth}}, {}, {}};
    for (const DayPaperLine& line : section.lines.mid(0, section.shown))
        table.rows.push_back({{dayCell(section.title, line, paper, context), line.what, line.record, standing(section.title, line, paper), line.who}});
    sheet.blocks.push_back(Heading{section.title});
    sheet.blocks.push_back(std::move(table));
    if (const qint64 more = section.total - section.shown; more > 0)
        sheet.blocks.push_back(Note{Phrase{SheetLabel::MoreOfThem, {QString::number(more)}}});
}

} // namespace

Sheet daySheet(const DayPaper& paper, const SheetContext& context)
{
    const QString day = dateText(context, paper.date, japan::DateStyle::Full);
    Sheet sheet = startedSheet(context, SheetLabel::DayPlan, day, paper.whose.isEmpty() ? Text(SheetLabel::Everybodys) : Text(paper.whose));
    std::vector<Section> sections;
    if (!paper.meetings.isEmpty())
        sections.push_back(Section{SheetLabel::MeetingsOfDay, SheetLabel::MeetingTime, paper.meetings, paper.meetings.size(), 3});
    sections.push_back(Section{SheetLabel::PromisesDue, SheetLabel::DueOn, paper.promises, paper.promises.size(), 3});
    sections.push_back(Section{SheetLabel::Unanswered, SheetLabel::ReceivedOn, paper.unanswered, paper.unansweredCount, 1});
    if (!paper.duties.isEmpty())
        sections.push_back(Section{SheetLabel::MeetingDuties, SheetLabel::DueOn, paper.duties, std::max<qint64>(paper.dutiesCount, paper.duties.size()), 2});
    if (!paper.waiting.isEmpty())
        sections.push_back(Section{SheetLabel::WaitingCases, SheetLabel::ReviewOn, paper.waiting, paper.waiting.size(), 1});
    if (!paper.idle.isEmpty())
        sections.push_back(Section{SheetLabel::IdleCases, SheetLabel::LastMoved, paper.idle, paper.idleCount, 1});
    share(sections);
    for (const Section& section : sections)
        addSection(sheet, section, paper, context);
    return sheet;
}

} // namespace musubi
