#pragma once

#include "core/base/stored.h"
#include "core/project/project.h"
#include "ui/common/draft_keeper.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// Hears what a small form around a project holds, whenever something in it changed.
using KeepProject = std::function<void(const Project&)>;

/// The draft of a small form around a project (roles, money, screening, evaluation): what is written in it lies in the draft
/// box until the form is closed, so that a crash takes nothing. It is a draft of the project that names its part.
class PartDraft {
public:
    /// `part` is a key of the page; `title` is what lists of drafts show. `moved` is called when the draft came or went.
    PartDraft(Centre& centre, const Stored<Project>& row, const QString& part, const QString& title, std::function<void()> moved);

    /// What this seat left of the same form, if anything; it is written on from here.
    std::optional<KeptDraft> takeUp();
    KeepProject keeping();
    /// At once, before something is tried with it that may fail.
    void keepNow() { m_keeper.keepNow(); }
    /// Recorded or thrown away; returns what was written, if anything was.
    std::optional<Draft> drop();

    /// The part that a draft of a project is of; empty for the project itself.
    static QString partOf(const Draft& draft);
    /// What was written in it.
    static Project written(const Draft& draft);

private:
    std::optional<Draft> draft() const;

    Centre& m_centre;
    Stored<Project> m_row;
    QString m_part;
    QString m_title;
    std::optional<Project> m_written;
    DraftKeeper m_keeper;
};

} // namespace musubi::ui
