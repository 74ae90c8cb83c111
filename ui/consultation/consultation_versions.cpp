#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/journal/record_image.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/message_bar.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/versions/versions_dialog.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView promisePrefix("next/");

/// Record and promise as one image, so that both are compared in one dialog.
QJsonObject imageWithPromise(const Consultation& consultation, const std::optional<Task>& task)
{
    QJsonObject image = recordImage(consultation);
    const QJsonObject promise = recordImage(task.value_or(Task()));
    for (const QLatin1StringView field : {"what"_L1, "staff"_L1, "outsider"_L1, "due_on"_L1, "due_time"_L1, "done_on"_L1, "result"_L1})
        image.insert(promisePrefix + field, promise.value(field));
    return image;
}

std::optional<Task> promiseIn(const QJsonObject& image, Task task)
{
    QJsonObject promise = recordImage(task);
    for (auto it = image.begin(); it != image.end(); ++it)
        if (it.key().startsWith(promisePrefix))
            promise.insert(it.key().mid(promisePrefix.size()), it.value());
    task = recordFrom<Task>(promise);
    return task.what.trimmed().isEmpty() ? std::nullopt : std::optional(task);
}

std::optional<Task> valueOfTask(const std::optional<Stored<Task>>& task)
{
    return task ? std::optional(task->value) : std::nullopt;
}

} // namespace

/// Somebody saved first: both versions side by side, then the chosen one is saved on top of theirs.
bool ConsultationEditor::settleVersions()
{
    bool gone = false;
    const bool settled = attempt(*m_messages, [&] {
        if (!m_centre.consultations().exists(m_row->id)) {
            gone = true;
            return;
        }
        const auto theirs = m_centre.consultations().get(m_row->id);
        std::optional<Stored<Task>> theirNext;
        for (const auto& task : m_centre.consultations().tasksOf(m_row->id))
            if (m_next ? task.id == m_next->id : !task.value.doneOn && !theirNext)
                theirNext = task;
        const QJsonObject loaded = imageWithPromise(m_row->value, valueOfTask(m_next)), mine = imageWithPromise(m_form.value(), nextValue()),
                          their = imageWithPromise(theirs.value, valueOfTask(theirNext));
        const FieldWords words{
            [](const QString& field) {
                return field.startsWith(promisePrefix) ? tr("Next step: %1").arg(text::fieldName(field.mid(promisePrefix.size()))) : text::fieldName(field);
            },
            [this](const QString& field, const QJsonValue& value) {
                return text::fieldText(m_centre, field.startsWith(promisePrefix) ? field.mid(promisePrefix.size()) : field, value);
            }};
        QString who;
        if (const auto history = m_centre.journal().historyOf(Subject::Consultation, m_row->id.value); !history.isEmpty())
            who = tr("%1, %2").arg(m_centre.staff().nameOf(history.first().action.staff), text::fullDateTime(history.first().action.at.toLocalTime()));
        const QString what = text::consultationNumber(m_centre, theirs.value.fiscalYear, theirs.value.sequence, theirs.value.form) + u' ' + theirs.value.subject;
        VersionsDialog dialog(what, who, choicesBetween(loaded, mine, their, words), words.name, this);
        if (dialog.exec() != QDialog::Accepted)
            throw Error(Fault::Stale);
        const QJsonObject merged = mergedImage(mine, their, dialog.takenFromMine());
        const auto row = m_centre.consultations().edit(theirs, recordFrom<Consultation>(merged), theirNext, promiseIn(merged, theirNext ? theirNext->value : Task()));
        m_keeper->drop();
        load(row);
        Q_EMIT saved(row.id.value);
    });
    if (gone)
        goOnAsNew();
    return settled && !gone;
}

/// The record went to the trash under the form: what is written stays and becomes a new one when it is registered.
void ConsultationEditor::goOnAsNew()
{
    const Consultation mine = m_form.value();
    const Task next = m_nextForm.value();
    m_row.reset();
    m_next.reset();
    Consultation blank = fresh({});
    m_form.load(blank);
    m_form.write(mine);
    m_nextForm.load(freshTask());
    m_nextForm.write(next);
    refreshTitle();
    m_messages->say({MessageKind::Check, tr("This consultation was moved to the trash in the meantime. What you wrote is still here and can be registered as a new one."), {}, true});
}

} // namespace musubi::ui
