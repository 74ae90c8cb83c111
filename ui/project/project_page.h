#pragma once

#include "core/base/stored.h"
#include "core/project/project_desk.h"
#include "ui/project/part_draft.h"
#include "ui/shell/room.h"

class QVBoxLayout;

namespace musubi::ui {

class DetailBlock;

/// One project: how it stands and what is next, its steps, who does what, the money, the screening, how both sides look at it,
/// and the years before and after.
class ProjectPage : public QWidget {
    Q_OBJECT

public:
    explicit ProjectPage(Workplace workplace, QWidget* parent = nullptr);

    /// Where the project is gone it says so and asks for the list.
    void show(Id<Project> id);
    void begin();
    /// Takes up the small form of which this draft is one: roles, money, screening, evaluation.
    void resume(const QString& part);
    Id<Project> project() const { return m_row ? m_row->id : Id<Project>{}; }

Q_SIGNALS:
    void listAsked();
    void editAsked();
    void previewAsked(const QString& sheet); // a code of text::ProjectSheet
    void drafted(); // what is written in a form of the page came into the draft box, or went out of it

private:
    void rebuild();
    void addHead(QVBoxLayout& down);
    void addChain(QVBoxLayout& down);
    QWidget* left();
    QWidget* right();
    void addNext(QVBoxLayout& down);
    void addMilestones(QVBoxLayout& down);
    void addLink(DetailBlock& block, const QString& words, const QString& icon, void (ProjectPage::*act)(), bool onlyReads = false);
    void changeEvent(QEvent* event) override;

    // project_page_judging.cpp
    void addRoles(QVBoxLayout& down);
    void addScreening(QVBoxLayout& down);
    void addReviewMeetings(DetailBlock& block);
    void addEvaluations(QVBoxLayout& down);

    // project_page_parts.cpp
    void addMoney(QVBoxLayout& down);
    void addBudget(QVBoxLayout& down);
    void addParties(QVBoxLayout& down);
    void addRequirements(QVBoxLayout& down);
    void addOutcomes(QVBoxLayout& down);

    // project_page_verbs.cpp
    void moveOn(ProjectStatus to);
    void report(qsizetype milestone);
    void compareRoleVersions();
    void conveneReviewMeeting();
    using AskPart = std::function<bool(Project& value, const KeepProject& keep)>;
    using RecordPart = std::function<void(const Stored<Project>& row, const Project& after)>;
    using TakePart = std::function<void(Project& into, const Project& from)>;
    void write(const QString& part, const QString& name, const TakePart& take, const AskPart& ask, const RecordPart& record);
    void recordMoney();
    void assignRoles();
    void recordScreening();
    void evaluate(EvaluationTiming timing);
    void recordOutcome();
    void continueNextYear();
    void meet(qsizetype requirement, bool met);
    void noteOn(qsizetype requirement);
    void said(const QString& sentence);

    Workplace m_workplace;
    std::optional<Stored<Project>> m_row;
    ProjectLine m_line; // the same project as lists show it
    std::optional<ProgrammeRule> m_rule;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
