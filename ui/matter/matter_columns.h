#pragma once

#include "core/matter/matter_desk.h"
#include "ui/common/row_model.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A line of the list of cases as the model holds it.
struct MatterRow : MatterLine {
    friend bool operator==(const MatterRow& a, const MatterRow& b) { return a.id == b.id && a.revision == b.revision && a.nextDue == b.nextDue; }
};

/// The columns of the list of cases, and by what each is ordered in the file.
std::vector<Column<MatterRow>> matterColumns(Centre& centre);
std::optional<MatterOrder> matterOrderOf(int column);

} // namespace musubi::ui
