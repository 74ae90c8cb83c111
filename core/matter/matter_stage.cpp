#include "core/japan/fiscal_year.h"
#include "core/matter/matter_desk.h"
#include "core/matter/matter_stage.h"

namespace musubi {

using namespace Qt::StringLiterals;

Stage stageOfOutcome(const QString& code)
{
    for (const auto lasting : {"GENERAL"_L1, "SELF_RUN"_L1, "REGULAR_COLLAB"_L1, "TRANSFER"_L1})
        if (code == lasting)
            return Stage::Aftermath;
    for (const auto practical : {"NEW_PRIVATE"_L1, "STRUCT"_L1, "ADOPT"_L1, "RENEW"_L1, "PRODUCT"_L1})
        if (code == practical)
            return Stage::Practice;
    for (const auto talked : {"CONT_DELIB"_L1, "NETWORK"_L1, "UNDERSTAND"_L1, "PROPOSAL"_L1, "NO_AGREE"_L1})
        if (code == talked)
            return Stage::Deliberation;
    return Stage::Consultation;
}

Stage stageOf(const Matter& matter, Stage reached)
{
    if (matter.stageOverride)
        return *matter.stageOverride;
    Stage stage = reached;
    for (const PathEntry& entry : matter.path)
        stage = std::max(stage, entry.stage);
    for (const Outcome& outcome : matter.outcomes)
        stage = std::max(stage, stageOfOutcome(outcome.code.code));
    return stage;
}

QString matterTitle(const QStringList& privateSide, const QStringList& publicSide)
{
    const QString one = privateSide.join(u'、'), other = publicSide.join(u'、');
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return one + u" × "_s + other;
}

Stage MatterDesk::stageOf(Id<Matter> id) const
{
    const auto found = lines({id});
    return found.isEmpty() ? Stage::Consultation : found.first().stage;
}

QList<std::pair<Stage, QDate>> MatterDesk::stagesOf(Id<Matter> id) const
{
    const Matter matter = get(id).value;
    QList<std::pair<Stage, QDate>> stages{{Stage::Consultation, matter.openedOn}};
    const auto reach = [&](Stage stage, QDate on) {
        for (auto& [known, since] : stages)
            if (known == stage) {
                since = std::min(since, on);
                return;
            }
        stages << std::pair(stage, on);
    };
    for (const Outcome& outcome : matter.outcomes)
        reach(stageOfOutcome(outcome.code.code), outcome.on);
    for (const TimelineEntry& entry : timelineOf(id))
        if (entry.kind == TimelineEntry::Kind::Consultation)
            reach(Stage::Consultation, entry.on);
        else if (entry.kind == TimelineEntry::Kind::Meeting)
            reach(Stage::Deliberation, entry.on);
    for (const PathEntry& entry : pathOf(id)) { // it knows the year only: where a day of that year is known, the day counts
        const auto known = std::find_if(stages.begin(), stages.end(), [&](const auto& stage) { return stage.first == entry.stage; });
        if (known == stages.end() || japan::fiscalYearOf(known->second) > entry.fiscalYear)
            reach(entry.stage, std::max(japan::firstDayOf(entry.fiscalYear), matter.openedOn));
    }
    std::sort(stages.begin(), stages.end());
    return stages;
}

} // namespace musubi
