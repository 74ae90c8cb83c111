#pragma once

#include "core/base/id.h"
#include "core/safety/draft_box.h"

#include <QWidget>

#include <optional>

namespace musubi::ui {

/// A page on which one record is written. What is written is kept as a draft.
class EditorPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The row that is edited; 0 while it is new.
    virtual qint64 row() const = 0;
    virtual bool isDirty() const = 0;
    /// The draft under which it is kept; none before the first letter.
    virtual Id<Draft> draft() const = 0;
    /// Puts the keys into the field with which writing begins. Call when the page is shown.
    virtual void begin() = 0;
    virtual void nextProblem() = 0;
    /// Registers or saves; false where something must be mended first, or where it could not be done.
    virtual bool save() = 0;
    /// Goes on with a draft.
    virtual void resume(const KeptDraft& draft) = 0;
    /// Keeps what is written as a draft now; false where the file did not take it.
    virtual bool putAside() = 0;
    /// Throws away what is written since it was saved, and gives it back for a change of mind.
    virtual std::optional<Draft> discard() = 0;

Q_SIGNALS:
    void saved(qint64 row);
    void closeAsked();
    void discardAsked();
    void recordAsked(qint64 row); // another one of the same book
    void moved();
    void drafted();
};

} // namespace musubi::ui
