#pragma once

#include "core/base/change.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi {
struct Draft;
}

namespace musubi::ui {

class EditorPage;

/// A room in which records are written as well as read: an editor takes the place of what is read, and what is written in it
/// stays as a draft when the user goes elsewhere. Which editors there are, and what is read, is told by the room itself.
class WritingRoom : public Room {
    Q_OBJECT

public:
    void open(const Place& place) final;
    Place place() const final;
    bool leave() final;
    bool isWriting() const final;
    QString status() const final;
    bool can(Verb verb) const final;
    void perform(Verb verb) final;

protected:
    explicit WritingRoom(const Workplace& workplace, QWidget* parent);

    /// What is read and the editors, one at a time.
    QStackedWidget& stack() const { return *m_stack; }
    bool isEditing() const;
    /// The editor in use, or the one that was; nullptr before anything was written.
    EditorPage* editor() const { return m_editor; }
    /// Listens to an editor that the room made just now. The room forgets it when the language changes.
    void tend(EditorPage& editor);
    void showEditor(EditorPage& editor);
    /// What this seat had written of the record and not saved is taken up again; false where there is nothing of the kind.
    bool takeUp(Subject subject, qint64 row, const std::function<bool(const Draft&)>& fits = {});
    void resume(Id<Draft> id);
    void closeEditor();

    /// A place that is no draft: a record to write, a record to read, or the list.
    virtual void openPlace(const Place& place) = 0;
    /// What is read where nothing else is asked for.
    virtual void showFirst() = 0;
    /// What is read once a record is written: the record, or the list where it was not registered.
    virtual void showWritten(const EditorPage& closed) = 0;
    virtual Place readPlace() const = 0;
    virtual QString readStatus() const = 0;
    virtual bool canRead(Verb verb) const = 0;
    virtual void performRead(Verb verb) = 0;

    /// Where a new record is written.
    virtual Place newPlace() const;
    /// Where the editor in use stands while there is no draft of it yet.
    virtual Place writtenPlace() const;
    virtual bool canWrite(Verb verb) const;
    /// Save, close and the way to the next problem are done here.
    virtual void performWrite(Verb verb);
    /// The editor for such a draft, made where there is none yet; nullptr where the draft is of no record of this room.
    virtual EditorPage* editorFor(const Draft& draft) = 0;
    /// True where the draft is of a form that opens over what is read.
    virtual bool resumeOver(const KeptDraft&) { return false; }
    virtual void retranslate() {}

private:
    void discard();
    void speakAnew();
    void changeEvent(QEvent* event) override;

    QStackedWidget* m_stack;
    QList<EditorPage*> m_editors;
    EditorPage* m_editor = nullptr;
    std::optional<Place> m_asked; // of a new record of which nothing is written yet: what it begins with
};

} // namespace musubi::ui
