#pragma once

#include "core/consultation/consultation_desk.h"
#include "ui/common/row_model.h"
#include "ui/common/tag.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A line of the list as the model holds it.
struct ConsultationRow : ConsultationLine {
    friend bool operator==(const ConsultationRow& a, const ConsultationRow& b) { return a.id == b.id && a.revision == b.revision && a.nextDue == b.nextDue; }
};

/// The columns of the list of consultations, and by what each is ordered in the file.
std::vector<Column<ConsultationRow>> consultationColumns(Centre& centre);
std::optional<ConsultationOrder> consultationOrderOf(int column);

/// 受付 solid, 対応中 tinted, 終結 plain text.
Tag statusTag(CaseStatus status);
/// The icon of a channel's code.
QString channelIcon(const QString& code);

} // namespace musubi::ui
