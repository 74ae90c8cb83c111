#pragma once

#include "core/event/event.h"
#include "ui/shell/record_room.h"

#include <QPointer>

namespace musubi::ui {

class EventDetail;
class EventEditor;
class EventList;

/// 講座・交流: the list of events with its detail, and the editor in their place while something is written.
class EventRoom : public RecordRoom {
    Q_OBJECT

public:
    explicit EventRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("events"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;

private:
    void openPlace(const Place& place) override;
    void showWritten(const EditorPage& closed) override;
    QString readStatus() const override;
    bool canRead(Verb verb) const override;
    void performRead(Verb verb) override;
    EditorPage* editorFor(const Draft& draft) override;
    void remove() override;
    void preview(bool print) override;
    void exportList() override;
    void addEntries(QMenu& menu, int selected) override;

    EventEditor& eventEditor();
    void edit(Id<Event> id);
    void showCurrent();
    void repeat();
    void tieContacts();
    void untie(qint64 consultation);
    void previewAttendance();

    EventList* m_list;
    EventDetail* m_detail;
    QPointer<EventEditor> m_eventEditor; // made when first needed
};

} // namespace musubi::ui
