#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/journal/record_image.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/versions/versions_dialog.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

/// Somebody saved first: both versions side by side, then the chosen one is saved on top of theirs.
bool ConsultationEditor::settleVersions(const Consultation& mine)
{
    return attempt(*m_messages, [&] {
        const auto theirs = m_centre.consultations().get(m_row->id);
        const QJsonObject loadedImage = recordImage(m_row->value), mineImage = recordImage(mine), theirImage = recordImage(theirs.value);
        const FieldWords words{[](const QString& field) { return text::fieldName(field); },
            [this](const QString& field, const QJsonValue& value) { return text::fieldText(m_centre, field, value); }};
        QString who;
        if (const auto history = m_centre.journal().historyOf(Subject::Consultation, m_row->id.value); !history.isEmpty())
            who = tr("%1, %2").arg(m_centre.staff().nameOf(history.first().action.staff), text::fullDateTime(history.first().action.at.toLocalTime()));
        const QString what = text::consultationNumber(m_centre, theirs.value.fiscalYear, theirs.value.sequence) + u' ' + theirs.value.subject;
        VersionsDialog dialog(what, who, choicesBetween(loadedImage, mineImage, theirImage, words), words.name, this);
        if (dialog.exec() != QDialog::Accepted)
            throw Error(Fault::Stale);
        const auto merged = recordFrom<Consultation>(mergedImage(mineImage, theirImage, dialog.takenFromMine()));
        const auto row = m_centre.consultations().edit(theirs, merged, m_next, nextValue());
        load(row);
        Q_EMIT saved(row.id.value);
    });
}

} // namespace musubi::ui
