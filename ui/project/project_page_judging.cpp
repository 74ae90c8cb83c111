// What both sides and the committee say of a project on its page: the roles, the screening, the mutual evaluation.

#include "core/centre.h"
#include "core/meeting/meeting_desk.h"
#include "core/project/role_table.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/meeting/meeting_room.h"
#include "ui/project/gap_bar.h"
#include "ui/project/project_page.h"
#include "ui/project/role_grid.h"
#include "ui/project/score_table.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/project_wording.h"
#include "ui/text/record_wording.h"

#include <QHBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ProjectPage::addRoles(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const RoleTable table = roleTableOf(m_row->value.parties, m_row->value.roles);
    auto* block = new DetailBlock(tr("Division of roles"), u"split"_s);
    const QStringList complaints = text::roleComplaints(table);
    block->setCount(complaints.isEmpty() ? tr("%n tasks", nullptr, static_cast<int>(table.rows.size()))
                                         : tr("%n tasks without exactly one ◎", nullptr, static_cast<int>(complaints.size())));
    if (!table.rows.isEmpty())
        addLink(*block, tr("Compare versions"), u"history"_s, &ProjectPage::compareRoleVersions, true);
    addLink(*block, tr("Divide the roles"), u"edit"_s, &ProjectPage::assignRoles);
    if (table.rows.isEmpty()) {
        block->addParagraph(tr("Nobody has said yet who does what. Clear roles are what makes a collaboration work."));
    } else {
        auto* grid = new RoleGrid(centre, true, block);
        grid->setTable(table);
        grid->setFixedHeight(grid->heightNeeded());
        block->addWidget(grid);
        for (const QString& complaint : complaints)
            setTone(*block->addParagraph(complaint), Token::Warn);
        if (const auto shifts = roleShifts(table); !shifts.isEmpty())
            setTone(*block->addParagraph(tr("%n parts went otherwise than agreed.", nullptr, static_cast<int>(shifts.size()))), Token::Ink2);
    }
    down.addWidget(block);
}

void ProjectPage::addScreening(QVBoxLayout& down)
{
    const Project& project = m_row->value;
    if (!project.programme && project.scores.isEmpty() && project.opinion.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Screening"), u"report"_s);
    if (project.screening)
        block->setCount(text::screeningResultName(*project.screening) + (project.screenedOn ? u"　"_s + dayText(*project.screenedOn, m_workplace.centre.today()) : QString()));
    addLink(*block, tr("Record the screening"), u"edit"_s, &ProjectPage::recordScreening);
    if (project.scores.isEmpty() && project.opinion.isEmpty() && !project.screening)
        block->addParagraph(tr("Nothing is recorded of the screening yet."));
    if (!project.scores.isEmpty())
        block->addWidget(new ScoreTable(screeningTableOf(project.scores), block));
    block->addFact(tr("Reviewers say"), opinionsIn(screeningTableOf(project.scores)).join(u'\n'));
    block->addFact(tr("Opinion attached"), project.opinion);
    if (!project.opinion.isEmpty() && project.opinionAnswer.isEmpty())
        setTone(*block->addParagraph(tr("How the review meeting met it is not recorded yet.")), Token::Warn);
    block->addFact(tr("How it was met"), project.opinionAnswer);
    addReviewMeetings(*block);
    down.addWidget(block);
}

/// The review meetings of its case since it was screened, and the way to one while an opinion waits for its answer.
void ProjectPage::addReviewMeetings(DetailBlock& block)
{
    Centre& centre = m_workplace.centre;
    const Project& project = m_row->value;
    if (project.matter && (!project.opinion.isEmpty() || project.screening)) {
        MeetingFilter filter;
        filter.matter = project.matter;
        filter.kinds = {u"REVIEW"_s};
        filter.from = project.screenedOn;
        for (const MeetingLine& meeting : centre.meetings().lines(centre.meetings().ids(filter))) {
            QStringList second{meeting.start ? text::fullDate(meeting.start->date()) : tr("No date yet"), text::meetingStatusName(meeting.status)};
            auto* line = new RecordLine({text::meetingNumber(centre, meeting.fiscalYear, meeting.sequence), tr("Review meeting: %1").arg(meeting.theme), second.join(u"　"_s)}, &block);
            connect(line, &QAbstractButton::clicked, this, [this, id = meeting.id.value] { m_workplace.go({u"meetings"_s, id, {}}); }, Qt::QueuedConnection);
            block.addWidget(line);
        }
    }
    if (!project.opinion.isEmpty() && project.opinionAnswer.isEmpty())
        addLink(block, tr("Convene a review meeting"), u"meeting"_s, &ProjectPage::conveneReviewMeeting);
}

/// Of each time the items with both scores, the gap between them, and the reason of a low one.
void ProjectPage::addEvaluations(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    auto* block = new DetailBlock(tr("Mutual evaluation"), u"merge"_s);
    block->setCount(tr("● body ■ division"));
    for (const auto& [timing, code] : Codes<EvaluationTiming>::entries) {
        QList<Evaluation> evaluations;
        for (const Evaluation& evaluation : m_row->value.evaluations)
            if (evaluation.timing == timing)
                evaluations << evaluation;
        auto* head = new QWidget(block);
        auto* across = new QHBoxLayout(head);
        across->setContentsMargins(0, theme().px(4), 0, 0);
        across->addWidget(label(text::evaluationTimingName(timing), Type::Strong, Token::Ink, head));
        if (evaluations.isEmpty())
            across->addWidget(label(tr("not yet"), Type::Small, Token::Ink3, head));
        across->addStretch(1);
        auto* record = linkButton(tr("Score"), {}, head);
        record->setAccessibleName(tr("Score: %1").arg(text::evaluationTimingName(timing)));
        record->setEnabled(!centre.isReadOnly());
        connect(record, &QToolButton::clicked, this, [this, timing = timing] { attempt(m_workplace.feedback, [this, timing] { evaluate(timing); }); }, Qt::QueuedConnection);
        across->addWidget(record);
        block->addWidget(head);
        for (const Evaluation& evaluation : std::as_const(evaluations)) {
            auto* line = new QWidget(block);
            auto* cells = new QHBoxLayout(line);
            cells->setContentsMargins(0, 0, 0, 0);
            cells->setSpacing(theme().px(8));
            auto* item = label(centre.vocabulary().label(evaluation.item, text::language()), Type::Small, Token::Ink2, line);
            item->setFixedWidth(theme().px(116));
            cells->addWidget(item);
            cells->addWidget(new GapBar(evaluation.privateScore, evaluation.publicScore, line));
            const auto figure = [](const std::optional<int>& score) { return score ? QString::number(*score) : u"—"_s; };
            const auto gap = evaluation.privateScore && evaluation.publicScore ? *evaluation.privateScore - *evaluation.publicScore : 0;
            cells->addWidget(label(u"%1 : %2"_s.arg(figure(evaluation.privateScore), figure(evaluation.publicScore)), Type::Text, std::abs(gap) > 1 ? Token::Warn : Token::Ink, line));
            QStringList beside;
            if (evaluation.centreScore)
                beside << tr("centre %1").arg(*evaluation.centreScore);
            if (evaluation.committeeScore)
                beside << tr("committee %1").arg(*evaluation.committeeScore);
            if (!beside.isEmpty())
                cells->addWidget(label(beside.join(u" ・ "_s), Type::Small, Token::Ink2, line));
            QStringList reasons{evaluation.privateReason, evaluation.publicReason, evaluation.centreNote, evaluation.committeeNote};
            reasons.removeAll(QString());
            if (reasons.isEmpty())
                cells->addStretch(1);
            else
                cells->addWidget(readableLabel(reasons.join(u" / "_s), Type::Small, Token::Ink2, line), 1);
            block->addWidget(line);
        }
    }
    down.addWidget(block);
}

} // namespace musubi::ui
