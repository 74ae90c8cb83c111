#include "ui/common/draft_keeper.h"

#include "core/base/error.h"

#include <QTimer>

namespace musubi::ui {

namespace {

constexpr int draftWithin = 1000; // ms after a letter

} // namespace

DraftKeeper::DraftKeeper(DraftBox& box, Written written, QObject* parent)
    : QObject(parent)
    , m_box(box)
    , m_written(std::move(written))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(draftWithin);
    connect(m_soon, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::touch()
{
    if (!m_soon->isActive()) // not restarted by further letters: what is old must not wait for a pause
        m_soon->start();
}

bool DraftKeeper::keepNow()
{
    m_soon->stop();
    try {
        const auto draft = m_written();
        if (draft == m_kept)
            return true;
        if (draft) {
            m_id = m_box.keep(*draft, m_id);
            const auto kept = m_box.find(m_id);
            m_keptAt = kept ? kept->at : QDateTime();
        } else {
            m_box.discard(std::exchange(m_id, {}));
            m_keptAt = QDateTime();
        }
        m_kept = draft;
        Q_EMIT moved();
        return true;
    } catch (const Error& error) {
        m_soon->start();
        Q_EMIT failed(error);
        return false;
    }
}

void DraftKeeper::drop()
{
    m_soon->stop();
    if (m_id)
        m_box.discard(m_id);
    follow();
}

void DraftKeeper::follow(Id<Draft> draft)
{
    m_soon->stop();
    m_id = draft;
    const auto kept = draft ? m_box.find(draft) : std::nullopt;
    m_kept = kept ? std::optional(kept->draft) : std::nullopt;
    m_keptAt = kept ? kept->at : QDateTime();
    Q_EMIT moved();
}

} // namespace musubi::ui
