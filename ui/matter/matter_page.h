#pragma once

#include "core/base/stored.h"
#include "core/matter/matter_desk.h"
#include "ui/shell/room.h"

class QVBoxLayout;

namespace musubi {
struct PathwayFact;
}

namespace musubi::ui {

class TimelineView;
struct TimelineEntry;

/// One case from its first call to its place in city policy: stages, parties, course of events, next steps, outcomes, files.
class MatterPage : public QWidget {
    Q_OBJECT

public:
    explicit MatterPage(Workplace workplace, QWidget* parent = nullptr);

    /// Where the case is gone it says so and asks for the list.
    void show(Id<Matter> id);
    /// Puts the keys into the course of events.
    void begin();
    Id<Matter> matter() const { return m_row ? m_row->id : Id<Matter>{}; }

Q_SIGNALS:
    void listAsked();
    void editAsked();
    void previewAsked();
    void partnersAsked();
    void pathwayPreviewAsked();

private:
    using Kind = musubi::TimelineEntry::Kind;

    void rebuild();
    void addHead(QVBoxLayout& down);
    void addStages(QVBoxLayout& down);
    void addPathway(QVBoxLayout& down);
    QWidget* course();
    void showEvents(std::optional<Kind> only);
    ui::TimelineEntry entryOf(const musubi::TimelineEntry& event) const;
    QString basisOfYear(qint64 project) const;
    void openEvent(const musubi::TimelineEntry& event);
    void openFact(const PathwayFact& fact);
    void showStage(Stage stage);
    void changeEvent(QEvent* event) override;

    // matter_page_parts.cpp
    QWidget* aboutIt();
    void addParties(QVBoxLayout& down);
    void addPath(QVBoxLayout& down);
    void addRoles(QVBoxLayout& down);
    void addRelated(QVBoxLayout& down);
    QWidget* whatComes();
    void addNextSteps(QVBoxLayout& down);
    void addMeetings(QVBoxLayout& down);
    void addWaiting(QVBoxLayout& down);
    void addOutcomes(QVBoxLayout& down);
    void addFiles(QVBoxLayout& down);
    void promise();
    void settle(qint64 task);
    void recordOutcome();

    Workplace m_workplace;
    std::optional<Stored<Matter>> m_row;
    MatterLine m_line; // the same case as lists show it
    QList<musubi::TimelineEntry> m_events;
    QList<PathEntry> m_path;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
    TimelineView* m_course = nullptr;
};

} // namespace musubi::ui
