#pragma once

#include "core/matter/matter_desk.h"
#include "ui/common/record_list.h"
#include "ui/matter/matter_columns.h"

namespace musubi::ui {

/// The list of cases with its fiscal year and its conditions.
class MatterList : public RecordListOf<Matter, MatterFilter, MatterOrder> {
    Q_OBJECT

public:
    MatterList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    int openCount() const { return waiting(); }

private:
    ListWords words() const override;
    MatterFilter narrowed(const ConditionList& conditions) const override;
    MatterFilter waitingOnes() const override;
    std::optional<MatterOrder> orderOf(int column) const override { return matterOrderOf(column); }
    QList<Id<Matter>> ids(const MatterFilter& filter, MatterOrder order, bool descending) const override;
    QList<Id<Matter>> likeTyped(const QString& typed) const override;
    void uncover(Id<Matter> id) override;
};

} // namespace musubi::ui
