#include "core/sheet/pathway_sheet.h"

#include "core/sheet/record_words.h"

namespace musubi {

using namespace musubi::sheet;

Sheet pathwaySheet(const PathwayPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedSheet(context, SheetLabel::PathwaySheet, paper.number, Phrase{SheetLabel::OneRecord, {paper.number}});
    sheet.orientation = Orientation::Landscape;
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::CaseNumber, strong(paper.number)}, {SheetLabel::Stage, labelOf(paper.stage)}}});
    grid.rows.push_back({{{SheetLabel::Subject, strong(paper.title)}}});
    grid.rows.push_back({{{SheetLabel::Theme, paper.theme}}});
    RuledTable table{{{SheetLabel::FiscalYear, 42}, {SheetLabel::Date, 36}, {SheetLabel::Kind, 18, Align::Centre}, {SheetLabel::What, 104}, {SheetLabel::Result, 30, Align::Centre},
                    {SheetLabel::Number, 22, Align::Centre}}, {}, {}};
    for (const PathwayPaperRow& row : paper.rows)
        table.rows.push_back({{row.year, row.day, row.kind, row.what, row.result, row.number}, row.strong});
    sheet.blocks = {grid, paper.chart, Heading{SheetLabel::WhatHappened, false}, table};
    return sheet;
}

} // namespace musubi
