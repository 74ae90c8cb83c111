#pragma once

#include "core/safety/draft_box.h"

#include <QObject>

#include <functional>
#include <optional>

class QTimer;

namespace musubi {
class Error;
}

namespace musubi::ui {

/// Keeps what is written in one form in the file's draft box: a letter is on the disk within a second, so that a crash
/// takes nothing.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// What the form holds now; nothing while there is nothing to lose, and a draft kept before is then dropped.
    using Written = std::function<std::optional<Draft>()>;

    DraftKeeper(DraftBox& box, Written written, QObject* parent);

    /// Something was written: it is kept within a second, at the latest when the event loop comes round again.
    void touch();
    /// Keeps it at once; false where the file did not take it, and then it is tried again.
    bool keepNow();
    /// Saved or thrown away: the draft goes out of the box.
    void drop();
    /// Another draft, or none, is written on from here; the one before stays in its box.
    void follow(Id<Draft> draft = {});

    Id<Draft> id() const { return m_id; }
    /// When it was kept last; invalid before.
    QDateTime keptAt() const { return m_keptAt; }

Q_SIGNALS:
    /// id() or keptAt() changed.
    void moved();
    void failed(const musubi::Error& error);

private:
    DraftBox& m_box;
    Written m_written;
    Id<Draft> m_id;
    std::optional<Draft> m_kept;
    QDateTime m_keptAt;
    QTimer* m_soon;
};

} // namespace musubi::ui
