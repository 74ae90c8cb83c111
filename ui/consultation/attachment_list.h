#pragma once

#include "core/attachment/attachment.h"
#include "core/base/stored.h"

#include <QWidget>

#include <functional>

class QMimeData;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// The files of one consultation, of one case or of one meeting. Of a record that is registered they are attached and taken off at once, each step with
/// its way back; of one that is still being written they wait here and are registered with it.
class AttachmentList : public QWidget {
    Q_OBJECT

public:
    AttachmentList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// The files of this record; none: those that wait.
    void show(Id<Consultation> row);
    /// The files of this case, and below them those of its consultations, which are attached and taken off there.
    void showCase(Id<Matter> matter);
    void showMeeting(Id<Meeting> meeting);

    QList<NewFile> waiting() const;
    /// From where the waiting files came, for drafts.
    QStringList waitingPaths() const { return m_paths; }
    /// Reads them anew; what is gone or too large is said.
    void setWaitingPaths(const QStringList& paths);

    /// Whether something dragged or copied is files from this machine.
    static bool areFiles(const QMimeData& data);
    void take(const QMimeData& data);
    void choose();

Q_SIGNALS:
    /// Files wait that did not before, or fewer.
    void waitingChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(QVBoxLayout& down, const Attachment& attachment, const std::function<void()>& open, const std::function<void()>& save, const std::function<void()>& remove);
    void addFiles(const QStringList& paths);
    void attach(const QList<NewFile>& files);
    void open(const Attachment& attachment);
    void save(const Attachment& attachment);
    void detach(const Stored<Attachment>& attachment);

    Centre& m_centre;
    Feedback& m_feedback;
    bool isRegistered() const { return m_row || m_matter || m_meeting; }
    QList<Stored<Attachment>> own() const;
    void addOfConsultations(QVBoxLayout& down);

    Id<Consultation> m_row;
    Id<Matter> m_matter;   // instead
    Id<Meeting> m_meeting; // or
    QStringList m_paths;
    QList<NewFile> m_waiting; // of m_paths, in the same order
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
