// The middle of the page: who comes, what is talked about and when, what came of it.

#include "core/centre.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/meeting_participants.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum MeetingStep { PlanStep = 1, DateStep, InvitationStep, HeldStep, MinutesStep };

} // namespace

QWidget* MeetingPage::course()
{
    auto* content = new QWidget;
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    const bool held = wasHeld(m_row->value.status);
    if (held)
        addOutcome(*down); // what came of it is what one looks for afterwards
    if (!m_row->value.aim.isEmpty()) {
        auto* aim = new DetailBlock(tr("Aim"), u"star"_s);
        aim->addParagraph(m_row->value.aim);
        down->addWidget(aim);
    }
    addParticipants(*down);
    addAgenda(*down);
    if (!held)
        addOutcome(*down);
    addMinutes(*down);
    down->addStretch(1);
    return content;
}

void MeetingPage::addParticipants(QVBoxLayout& down)
{
    const Meeting& meeting = m_row->value;
    auto* block = new DetailBlock(tr("Participants"), u"organisation"_s);
    block->setObjectName(u"participants"_s);
    int fromPublic = 0, fromPrivate = 0;
    for (const Participant& participant : meeting.participants) {
        fromPublic += participant.sector == Sector::Public;
        fromPrivate += participant.sector == Sector::Private;
    }
    block->setCount(peopleText(static_cast<int>(meeting.participants.size()), fromPublic, fromPrivate));
    if (meeting.participants.isEmpty()) {
        block->addParagraph(tr("Nobody is named yet. Edit the meeting to enter whom to ask."));
    } else {
        auto* table = new ParticipantTable(m_workplace.centre, meeting, block);
        connect(table, &ParticipantTable::invitationChosen, this, [this](int number, Invitation chosen) {
            change(tr("Recorded: %1").arg(text::invitationName(chosen)), [&](Meeting& after) {
                for (Participant& participant : after.participants)
                    if (participant.number == number)
                        participant.invitation = chosen;
            });
        });
        connect(table, &ParticipantTable::attendanceChosen, this, [this](int number, Attendance chosen) {
            change(tr("Recorded: %1").arg(text::attendanceName(chosen)), [&](Meeting& after) {
                for (Participant& participant : after.participants)
                    if (participant.number == number) {
                        participant.attendance = chosen;
                        if (chosen != Attendance::Proxy)
                            participant.proxy.clear();
                    }
            });
        });
        connect(table, &ParticipantTable::organizationAsked, this, [this](qint64 id) { m_workplace.go({u"organizations"_s, id, {}}); });
        connect(table, &ParticipantTable::personAsked, this, [this](qint64 id) { m_workplace.go({u"organizations"_s, id, u"person"_s}); });
        block->addWidget(table);
    }
    m_sections << std::pair(int(InvitationStep), block);
    down.addWidget(block);
}

/// Each item with the time at which it begins, as far as the minutes of those before it are known.
void MeetingPage::addAgenda(QVBoxLayout& down)
{
    const Meeting& meeting = m_row->value;
    auto* block = new DetailBlock(tr("Agenda"), u"clock"_s);
    const int planned = plannedMinutes(meeting);
    QString count = planned > 0 ? tr("%n minutes", nullptr, planned) : QString();
    if (meeting.start && meeting.end && planned > 0)
        if (const int over = planned - static_cast<int>(meeting.start->secsTo(*meeting.end) / 60); over > 0)
            count += u" ・ "_s + tr("%n minutes too long", nullptr, over);
    block->setCount(count);
    QList<QString> begins;
    for (const auto& at : agendaTimes(meeting))
        begins << (at ? at->toString(u"H:mm"_s) : QString());
    for (qsizetype i = 0; i < meeting.agenda.size(); ++i) {
        const AgendaItem& item = meeting.agenda[i];
        QStringList second{item.minutes ? tr("%n minutes", nullptr, *item.minutes) : QString(), item.who, item.materials.isEmpty() ? QString() : tr("materials: %1").arg(item.materials)};
        second.removeAll(QString());
        QStringList lines{item.title, second.join(u" ・ "_s), item.record};
        lines.removeAll(QString());
        block->addFact(begins[i].isEmpty() ? u"%1."_s.arg(i + 1) : begins[i], lines.join(u'\n'));
    }
    if (meeting.agenda.isEmpty())
        block->addParagraph(tr("There is no agenda yet. Edit the meeting to enter what is talked about."));
    QStringList people{meeting.chair.isEmpty() ? QString() : tr("chair %1").arg(meeting.chair),
        meeting.facilitator.isEmpty() ? QString() : tr("facilitator %1").arg(meeting.facilitator), meeting.recorder.isEmpty() ? QString() : tr("recorder %1").arg(meeting.recorder)};
    people.removeAll(QString());
    block->addFact(tr("Run by"), people.join(u" ・ "_s));
    m_sections << std::pair(int(HeldStep), block);
    down.addWidget(block);
}

/// 合意事項, 意見が分かれた点, 保留, each with what was carried over from before; 次回.
void MeetingPage::addOutcome(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Meeting& meeting = m_row->value;
    if (meeting.points.isEmpty() && meeting.nextMeeting.isEmpty())
        return;
    auto* block = new DetailBlock(wasHeld(meeting.status) ? tr("What came of it") : tr("Open from before"), u"check"_s);
    for (const auto& [kind, code] : Codes<PointKind>::entries) {
        QStringList lines;
        for (const MeetingPoint& point : meeting.points) {
            if (point.kind != kind)
                continue;
            QString line = u"・"_s + point.text;
            if (point.carriedFrom && *point.carriedFrom != m_row->id && centre.meetings().exists(*point.carriedFrom)) {
                const auto from = centre.meetings().get(*point.carriedFrom);
                line += u"　"_s + tr("(from %1)").arg(text::meetingNumber(centre, from.value.fiscalYear, from.value.sequence));
            }
            lines << line;
        }
        block->addFact(text::pointName(kind), lines.join(u'\n'));
    }
    block->addFact(tr("Next time"), meeting.nextMeeting);
    down.addWidget(block);
}

void MeetingPage::addMinutes(QVBoxLayout& down)
{
    const Meeting& meeting = m_row->value;
    if (meeting.minutes.isEmpty() && !wasHeld(meeting.status))
        return;
    auto* block = new DetailBlock(tr("Minutes"), u"document"_s);
    block->setCount(text::minutesStatusName(meeting.minutesStatus));
    if (!meeting.minutes.isEmpty())
        block->addParagraph(meeting.minutes);
    else if (meeting.minutesStatus == MinutesStatus::None)
        block->addParagraph(tr("The minutes have not been written yet."));
    auto* write = compact(button(tr("Write the minutes"), u"edit"_s, block));
    write->setObjectName(u"write"_s);
    write->setEnabled(!m_workplace.centre.isReadOnly());
    connect(write, &QPushButton::clicked, this, &MeetingPage::minutesAsked, Qt::QueuedConnection);
    block->addWidget(write);
    m_sections << std::pair(int(MinutesStep), block);
    down.addWidget(block);
}

} // namespace musubi::ui
