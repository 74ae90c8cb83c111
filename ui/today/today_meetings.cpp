// What 今日 says of meetings: those of today, and what is to be done for others.

#include "core/centre.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/today/meeting_row.h"
#include "ui/today/today_room.h"
#include "ui/today/today_row.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString venueOf(const MeetingLine& line)
{
    return line.venue.isEmpty() && line.online ? TodayRoom::tr("By video") : line.venue;
}

} // namespace

void TodayRoom::addMeetings(QVBoxLayout& down)
{
    if (m_view.meetings.isEmpty() && !m_view.nextMeeting && m_view.arranging == 0)
        return;
    auto* head = new SectionHeader(u"meeting"_s, tr("Meetings of today"));
    head->setCount(tr("%n meetings", nullptr, static_cast<int>(m_view.meetings.size())));
    if (m_view.arranging > 0) {
        auto* link = linkButton(tr("%n being arranged", nullptr, m_view.arranging), {}, head);
        connect(link, &QToolButton::clicked, this, [this] { go({u"meetings"_s, 0, u"only:arranging"_s}); }, Qt::QueuedConnection);
        head->addAction(link);
    }
    down.addWidget(head);
    bool isNext = true; // the first that is not over
    for (const MeetingToday& today : std::as_const(m_view.meetings)) {
        const MeetingLine& line = today.line;
        QStringList second{venueOf(line), peopleText(line.participants, line.fromPublic, line.fromPrivate),
            today.facilitator.isEmpty() ? QString() : tr("facilitator %1").arg(today.facilitator),
            today.steps == 0 ? QString() : tr("prepared %1 of %2").arg(today.stepsDone).arg(today.steps)};
        second.removeAll(QString());
        MeetingTodayRow::Content row{*line.start, *line.end, kindText(centre(), line.kind, line.round) + u'　' + line.theme, second.join(u" ・ "_s),
            today.open.isEmpty() ? QString() : tr("still open: %1").arg(today.open.join(u'、')), false};
        if (isNext && *line.end >= centre().now()) {
            row.isNext = true;
            isNext = false;
        }
        auto* button = new MeetingTodayRow(row, [&c = centre()] { return c.now(); });
        connect(button, &QAbstractButton::clicked, this, [this, id = line.id.value] { go({u"meetings"_s, id, {}}); }, Qt::QueuedConnection);
        down.addWidget(button);
    }
    if (m_view.meetings.isEmpty() && m_view.nextMeeting) {
        const MeetingLine& line = *m_view.nextMeeting;
        TodayRow::Content row;
        row.icon = u"meeting"_s;
        row.lead = {text::shortDate(line.start->date()), Type::Text, Token::Ink};
        row.text = line.theme;
        row.second = tr("The next one: %1").arg(QStringList{kindText(centre(), line.kind, line.round), hoursText(*line.start, *line.end), venueOf(line)}.join(u" ・ "_s));
        auto* button = new TodayRow(row);
        connect(button, &QAbstractButton::clicked, this, [this, id = line.id.value] { go({u"meetings"_s, id, {}}); }, Qt::QueuedConnection);
        down.addWidget(button);
    }
}

/// Steps of the preparation, answers that do not come, minutes that are not written.
void TodayRoom::addDuties(QVBoxLayout& down)
{
    if (m_view.duties.isEmpty())
        return;
    auto* head = new SectionHeader(u"calendar"_s, tr("To be done for meetings"), true);
    head->setCount(tr("due %1 ・ within a week %2").arg(m_view.dutiesDue).arg(m_view.dutiesCount - m_view.dutiesDue));
    down.addWidget(head);
    constexpr qsizetype mostDuties = 20; // of one section; the list room shows all
    for (const MeetingDuty& duty : m_view.duties.mid(0, mostDuties)) {
        const bool late = duty.workingDaysOver > 0;
        TodayRow::Content row;
        row.lead = {duty.isToday ? tr("Today") : text::shortDate(*duty.due), late || duty.isToday ? Type::Strong : Type::Text,
            late ? Token::Bad : duty.isToday ? Token::Warn : Token::Ink};
        row.icon = duty.kind == MeetingDuty::Kind::Prepare ? u"check"_s : duty.kind == MeetingDuty::Kind::Answers || duty.kind == MeetingDuty::Kind::Tell ? u"mail"_s : u"document"_s;
        row.text = text::dutyText(duty);
        if (late)
            row.tag = {tr("%n working days over", nullptr, duty.workingDaysOver), duty.kind == MeetingDuty::Kind::Minutes ? TagKind::Warn : TagKind::Bad};
        row.aside = duty.line.theme;
        row.who = text::meetingNumber(centre(), duty.line.fiscalYear, duty.line.sequence);
        auto* button = new TodayRow(row);
        const QString mode = duty.kind == MeetingDuty::Kind::Minutes && !centre().isReadOnly() ? u"minutes"_s : QString();
        connect(button, &QAbstractButton::clicked, this, [this, id = duty.line.id.value, mode] { go({u"meetings"_s, id, mode}); }, Qt::QueuedConnection);
        down.addWidget(button);
    }
}

} // namespace musubi::ui
