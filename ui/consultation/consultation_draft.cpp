#include "ui/consultation/consultation_draft.h"

#include "core/journal/record_image.h"

#include <QJsonArray>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDraftTitle = 80;

QString draftTitle(const Consultation& c)
{
    QStringList parts{c.callerName.trimmed(), c.organizationName.trimmed(),
        c.subject.trimmed().isEmpty() ? c.content.trimmed().section(u'\n', 0, 0) : c.subject.trimmed()};
    parts.removeAll(QString());
    return parts.join(u"　"_s).left(longestDraftTitle);
}

// A time that cannot be read has no image; the letters typed for it travel beside.
QJsonObject imageForDraft(Consultation value, const Consultation& loaded)
{
    if (!value.receivedAt.isValid())
        value.receivedAt = loaded.receivedAt;
    return recordImage(value);
}

} // namespace

Draft draftOf(const ConsultationDraft& draft, const std::optional<Stored<Consultation>>& row)
{
    QJsonObject dates;
    for (auto it = draft.dates.begin(); it != draft.dates.end(); ++it)
        dates.insert(it.key(), it.value());
    QJsonObject content{
        {"loaded"_L1, recordImage(draft.loaded)},
        {"value"_L1, imageForDraft(draft.value, draft.loaded)},
        {"next"_L1, recordImage(draft.next)},
        {"dates"_L1, dates},
        {"files"_L1, QJsonArray::fromStringList(draft.files)},
    };
    if (draft.nextLoaded) {
        content.insert("next_id"_L1, draft.nextLoaded->id.value);
        content.insert("next_revision"_L1, draft.nextLoaded->revision);
        content.insert("next_loaded"_L1, recordImage(draft.nextLoaded->value));
    }
    return {consultationDraftKind, row ? std::optional(row->id.value) : std::nullopt, row ? row->revision : 0, draftTitle(draft.value), content};
}

ConsultationDraft consultationDraft(const Draft& draft)
{
    const QJsonObject& content = draft.content;
    ConsultationDraft read;
    read.loaded = recordFrom<Consultation>(content.value("loaded"_L1).toObject());
    read.value = recordFrom<Consultation>(content.value("value"_L1).toObject());
    read.next = recordFrom<Task>(content.value("next"_L1).toObject());
    if (const qint64 id = content.value("next_id"_L1).toInteger())
        read.nextLoaded = Stored<Task>{{id}, content.value("next_revision"_L1).toInteger(), recordFrom<Task>(content.value("next_loaded"_L1).toObject())};
    for (const QJsonValue& path : content.value("files"_L1).toArray())
        read.files << path.toString();
    const QJsonObject dates = content.value("dates"_L1).toObject();
    for (auto it = dates.begin(); it != dates.end(); ++it)
        read.dates.insert(it.key(), it.value().toString());
    return read;
}

} // namespace musubi::ui
