#pragma once

#include "core/event/event.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi {
struct Draft;
}

namespace musubi::ui {

class EventDetail;
class EventEditor;
class EventList;

/// 講座・交流: the list of events with its detail, and the editor in their place while something is written.
class EventRoom : public Room {
    Q_OBJECT

public:
    explicit EventRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("events"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;
    bool leave() override;
    bool isWriting() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QList<Shortcut> shortcuts() const override;

private:
    bool isEditing() const;
    void showCurrent();
    void remove();
    void repeat();
    void tieContacts();
    void untie(qint64 consultation);
    void offerMenu(const QPoint& at);
    void preview(bool print);
    void previewAttendance();
    void exportEvents();
    void changeEvent(QEvent* event) override;

    // event_room_editing.cpp
    EventEditor& editor();
    void showEditor();
    void edit(Id<Event> id);
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void speakAnew();

    QStackedWidget* m_stack;
    EventList* m_list;
    EventDetail* m_detail;
    EventEditor* m_editor = nullptr; // made when first needed
};

} // namespace musubi::ui
