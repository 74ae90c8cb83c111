#include "ui/project/part_draft.h"

#include "core/centre.h"
#include "core/journal/record_image.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView partKey("part"), writtenKey("value");

} // namespace

PartDraft::PartDraft(Centre& centre, const Stored<Project>& row, const QString& part, const QString& title, std::function<void()> moved)
    : m_centre(centre)
    , m_row(row)
    , m_part(part)
    , m_title(title)
    , m_keeper(centre.drafts(), [this] { return draft(); }, nullptr)
{
    QObject::connect(&m_keeper, &DraftKeeper::moved, &m_keeper, std::move(moved));
}

std::optional<Draft> PartDraft::draft() const
{
    if (!m_written || *m_written == m_row.value)
        return std::nullopt;
    return Draft{QString(codeOf(Subject::Project)), m_row.id.value, m_row.revision, m_title, {{partKey, m_part}, {writtenKey, recordImage(*m_written)}}};
}

std::optional<KeptDraft> PartDraft::takeUp()
{
    for (const KeptDraft& kept : m_centre.drafts().ofThisSeat())
        if (kept.draft.kind == codeOf(Subject::Project) && kept.draft.row == m_row.id.value && partOf(kept.draft) == m_part) {
            m_written = written(kept.draft);
            m_keeper.follow(kept.id);
            return kept;
        }
    return std::nullopt;
}

KeepProject PartDraft::keeping()
{
    return [this](const Project& value) {
        m_written = value;
        m_keeper.touch();
    };
}

std::optional<Draft> PartDraft::drop()
{
    auto thrown = draft();
    m_keeper.drop();
    return thrown;
}

QString PartDraft::partOf(const Draft& draft)
{
    return draft.content.value(partKey).toString();
}

Project PartDraft::written(const Draft& draft)
{
    return recordFrom<Project>(draft.content.value(writtenKey).toObject());
}

} // namespace musubi::ui
