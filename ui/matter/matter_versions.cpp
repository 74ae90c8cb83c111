#include "ui/matter/matter_versions.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/journal/record_image.h"
#include "core/matter/matter_desk.h"
#include "core/staff/staff_room.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/versions/versions_dialog.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

std::optional<Stored<Matter>> caseToSaveOn(Centre& centre, const Stored<Matter>& before, Matter& mine, QWidget* parent)
{
    auto theirs = centre.matters().get(before.id);
    if (theirs.revision == before.revision)
        return theirs;
    const QJsonObject loaded = recordImage(before.value), my = recordImage(mine), their = recordImage(theirs.value);
    const FieldWords words{[](const QString& field) { return text::fieldName(field); },
        [&centre](const QString& field, const QJsonValue& value) { return text::fieldText(centre, field, value); }};
    QString who;
    if (const auto history = centre.journal().historyOf(Subject::Matter, before.id.value); !history.isEmpty())
        who = u"%1 ・ %2"_s.arg(centre.staff().nameOf(history.first().action.staff), text::fullDateTime(history.first().action.at.toLocalTime()));
    const QString what = text::matterNumber(centre, theirs.value.fiscalYear, theirs.value.sequence) + u' ' + theirs.value.title;
    VersionsDialog dialog(what, who, choicesBetween(loaded, my, their, words), words.name, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    mine = recordFrom<Matter>(mergedImage(my, their, dialog.takenFromMine()));
    return theirs;
}

} // namespace musubi::ui
