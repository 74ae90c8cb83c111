#include "core/intake/index_queue.h"

#include "core/intake/sliced_action.h"

#include <algorithm>

namespace musubi {

namespace {

constexpr qint64 wantedMilliseconds = 8; // of the write lock, the commit included
constexpr qsizetype least = 16, most = 400;

} // namespace

IndexQueue::IndexQueue(const Database& db, SlicedAction& action)
    : m_db(db)
    , m_action(action)
{
}

QMap<Subject, QList<qint64>>::iterator IndexQueue::longest()
{
    return std::max_element(m_waiting.begin(), m_waiting.end(), [](const auto& one, const auto& other) { return one.size() < other.size(); });
}

void IndexQueue::keepUp()
{
    while (!m_waiting.isEmpty() && longest()->size() >= m_atOnce)
        writeSome();
}

bool IndexQueue::writeSome()
{
    QList<PreparedDocument> cut;
    if (m_cut.valid())
        cut = m_cut.get();
    if (const auto waiting = longest(); waiting != m_waiting.end() && !waiting->isEmpty()) {
        const qsizetype taken = std::min(m_atOnce, waiting->size());
        m_cut = std::async(std::launch::async, withGrams, readDocuments(m_db, waiting.key(), waiting->mid(0, taken)));
        waiting->remove(0, taken);
    }
    if (!cut.isEmpty()) {
        writeDocuments(m_action.work(), cut);
        m_atOnce = std::clamp<qsizetype>(m_atOnce * wantedMilliseconds / std::max<qint64>(1, m_action.endSlice()), least, most);
    }
    return m_cut.valid();
}

} // namespace musubi
