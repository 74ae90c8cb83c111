#include "core/sheet/requirement_sheet.h"

#include "core/sheet/record_words.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

Text negotiationText(const ProjectPaper& paper, const SheetContext& context)
{
    const auto& steps = paper.value.milestones;
    const auto step = std::ranges::find(steps, MilestoneKind::PreNegotiation, &Milestone::kind);
    Text held = SheetLabel::NegotiationOpen;
    if (step != steps.end() && step->state == MilestoneState::Done)
        held = Phrase{SheetLabel::NegotiationHeld, {step->doneOn ? dateText(context, *step->doneOn) : QString()}};
    else if (step != steps.end() && step->state == MilestoneState::Waived)
        held = Phrase{SheetLabel::NegotiationWaived, {step->result}};
    else if (paper.lacksNegotiation)
        held = strong(SheetLabel::NegotiationLacking);
    return Text(paper.negotiationMandatory ? SheetLabel::NegotiationMandatory : SheetLabel::NegotiationOptional) + u"　"_s + held;
}

void addLines(Sheet& sheet, const ProjectPaper& paper, RequirementKind kind)
{
    const bool papers = kind == RequirementKind::Document;
    RuledTable table{{{papers ? SheetLabel::DocumentLine : SheetLabel::RequirementLine, 88}, {SheetLabel::RequirementMet, 17, Align::Centre}, {SheetLabel::Remarks, 60}}, {}, {}};
    int met = 0;
    for (const ProjectRequirement& line : paper.value.requirements) {
        if (line.kind != kind)
            continue;
        met += line.met;
        table.rows.push_back({{line.text, line.met ? u"○"_s : QString(), line.note}, false, false, 8});
    }
    if (!table.rows.empty())
        table.totals.push_back({{Phrase{SheetLabel::RequirementsMet, {QString::number(met), QString::number(table.rows.size())}}}});
    sheet.blocks.push_back(Heading{papers ? SheetLabel::DocumentLines : SheetLabel::EligibilityLines});
    sheet.blocks.push_back(std::move(table));
}

} // namespace

Sheet requirementSheet(const ProjectPaper& paper, const SheetContext& context)
{
    Sheet sheet = startedProject(paper, context, SheetLabel::RequirementsSheet);
    FieldGrid grid;
    grid.rows.push_back({{{SheetLabel::ProjectTitle, strong(Text(paper.value.title))}}});
    grid.rows.push_back({{{SheetLabel::FiscalYear, paper.fiscalYear}, {SheetLabel::Basis, paper.basis}}});
    grid.rows.push_back({{{SheetLabel::Parties, bodiesText(paper)}}});
    grid.rows.push_back({{{SheetLabel::Negotiation, negotiationText(paper, context)}, {SheetLabel::Status, paper.status}}});
    sheet.blocks = {grid};
    addLines(sheet, paper, RequirementKind::Eligibility);
    addLines(sheet, paper, RequirementKind::Document);
    FieldGrid signature; // by hand
    signature.rows.push_back({{{SheetLabel::CheckedOn, QString()}, {SheetLabel::CheckedBy, QString()}}, 12});
    sheet.blocks.push_back(Note{SheetLabel::HowRequirementsRead});
    sheet.blocks.push_back(Gap{4});
    sheet.blocks.push_back(std::move(signature));
    sheet.closeUp = true;
    return sheet;
}

} // namespace musubi
