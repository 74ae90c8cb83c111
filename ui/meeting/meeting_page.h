#pragma once

#include "core/base/stored.h"
#include "core/meeting/meeting_desk.h"
#include "ui/meeting/meeting_steps.h"
#include "ui/shell/room.h"
#include "ui/text/meeting_papers.h"

class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace musubi::ui {

class DatesView;

/// One meeting from the plan to the minutes: who comes, what is to be prepared, what is talked about, what came of it.
class MeetingPage : public QWidget {
    Q_OBJECT

public:
    explicit MeetingPage(Workplace workplace, QWidget* parent = nullptr);

    /// What stands below the path: the meeting, or the finding of its date.
    enum class Part { Meeting, Dates };

    /// Where the meeting is gone it says so and asks for the list.
    void show(Id<Meeting> id, Part part = Part::Meeting);
    Part part() const { return m_part; }
    /// Puts the keys to what leads on.
    void begin();
    Id<Meeting> meeting() const { return m_row ? m_row->id : Id<Meeting>{}; }

Q_SIGNALS:
    void listAsked();
    void editAsked();
    void minutesAsked();
    void datesAsked();
    void meetingAsked(); // from its dates back to it
    void nextAsked(); // the next one of the series
    void paperAsked(musubi::text::MeetingSheet which);

private:
    void rebuild();
    void addHead(QVBoxLayout& down);
    QWidget* actions(QWidget* head);
    QMenu* paperMenu(QWidget* owner);
    QMenu* moreMenu(QWidget* owner);
    void addSteps(QVBoxLayout& down);
    void addColumns(QVBoxLayout& down);
    void lead(MeetingAction action);
    void showStep(int step);
    void changeEvent(QEvent* event) override;

    // meeting_page_parts.cpp
    QWidget* course();
    void addParticipants(QVBoxLayout& down);
    void addAgenda(QVBoxLayout& down);
    void addOutcome(QVBoxLayout& down);
    void addMinutes(QVBoxLayout& down);

    // meeting_page_side.cpp
    QWidget* side();
    void addPreparation(QVBoxLayout& down);
    void addPromises(QVBoxLayout& down);
    void addFacts(QVBoxLayout& down);
    void addTies(QVBoxLayout& down);
    void addSeries(QVBoxLayout& down);
    void addFiles(QVBoxLayout& down);
    void settle(qint64 task);

    // meeting_page_verbs.cpp
    void change(const QString& said, const std::function<void(Meeting&)>& change);
    void done(const QString& said);
    void tick(qsizetype step, bool isDone);
    void recordInvitations();
    void recordHeld();
    void finishMinutes();
    void move();
    void postpone();
    void cancel();

    Workplace m_workplace;
    std::optional<Stored<Meeting>> m_row;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
    DatesView* m_dates;
    Part m_part = Part::Meeting;
    QScrollArea* m_course = nullptr;
    QPushButton* m_primary = nullptr;
    QList<std::pair<int, QWidget*>> m_sections; // what each step leads to
};

} // namespace musubi::ui
