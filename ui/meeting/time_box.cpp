#include "ui/meeting/time_box.h"

#include "core/centre.h"
#include "core/insight/taken_times.h"
#include "core/japan/working_days.h"
#include "core/meeting/meeting_course.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/text/record_wording.h"
#include "ui/text/time_wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* timeRemark(const QString& words, Token tone, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(6));
    across->addWidget(new IconLabel(u"warning"_s, 16, tone, line), 0, Qt::AlignTop);
    auto* said = readableLabel(shown(words, 600), Type::Text, Token::Ink, line);
    said->setMinimumWidth(1); // wraps rather than widen the dialog
    across->addWidget(said, 1);
    return line;
}

} // namespace

TimeBox::TimeBox(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_meeting(meeting)
    , m_down(new QVBoxLayout(this))
    , m_asksReason(new QWidget(this))
    , m_reason(new QLineEdit(m_asksReason))
{
    m_down->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    m_down->setSpacing(theme().px(8));
    auto* asks = new QVBoxLayout(m_asksReason);
    asks->setContentsMargins(0, 0, 0, 0);
    asks->setSpacing(theme().px(4));
    auto* name = readableLabel(tr("It can be set only with a reason. Why is it then all the same?"), Type::Text, Token::Bad, m_asksReason);
    name->setMinimumWidth(1);
    asks->addWidget(name);
    asks->addWidget(m_reason);
    m_reason->setObjectName(u"status_reason"_s);
    m_reason->setAccessibleName(tr("Reason for this time"));
    m_asksReason->hide();
    m_down->addWidget(m_asksReason);
    m_down->addStretch(1);
    connect(m_reason, &QLineEdit::textChanged, this, &TimeBox::changed);
}

void TimeBox::setTime(const QDateTime& start, const QDateTime& end)
{
    delete m_remarks;
    m_remarks = new QWidget(this);
    m_needsReason = false;
    if (start.isValid() && end.isValid())
        say(start, end);
    m_asksReason->setVisible(m_needsReason);
    Q_EMIT changed();
}

void TimeBox::say(const QDateTime& start, const QDateTime& end)
{
    const Meeting& meeting = m_meeting.value;
    const TimeConsequences follows = consequencesOf(meeting, start, end);
    m_needsReason = follows.needsReason;
    auto* down = new QVBoxLayout(m_remarks);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(4));
    for (const QString& words : text::consequenceTexts(m_centre, meeting, follows))
        down->addWidget(timeRemark(tr("%1.", "a sentence").arg(words), Token::Bad, m_remarks));
    const DateOffer time{0, start, end};
    for (const OfferClash& clash : clashesOf(m_meeting, time, m_centre.takenTimes({time})))
        down->addWidget(timeRemark(tr("%1.", "a sentence").arg(text::clashText(m_centre, meeting, clash)), Token::Warn, m_remarks));
    if (const QString closed = text::closedDayText(m_centre.officeCalendar(), start.date()); !closed.isEmpty())
        down->addWidget(timeRemark(tr("%1.", "a sentence").arg(closed), Token::Warn, m_remarks));
    const auto moved = movedSteps(meeting.preparation, start.date(), m_centre.officeCalendar(), m_centre.today());
    QStringList lines;
    for (const MovedStep& step : moved) {
        const QString before = step.before ? text::shortDate(*step.before) : tr("no date");
        const QString line = tr("%1: %2 → %3").arg(meeting.preparation[step.step].what, before, text::shortDate(*step.after));
        lines << (step.isPast ? line + u"　"_s + tr("already past") : line);
    }
    if (down->count() > 0)
        down->addSpacing(theme().px(8));
    down->addWidget(label(tr("What moves with it"), Type::Strong, Token::Ink, m_remarks));
    auto* steps = readableLabel(moved.isEmpty() ? tr("No step of the preparation moves.") : lines.join(u'\n'), Type::Text, Token::Ink, m_remarks);
    steps->setAccessibleName(tr("What moves with it"));
    down->addWidget(steps);
    m_down->insertWidget(0, m_remarks);
    m_remarks->show();
}

QString TimeBox::reason() const
{
    return m_needsReason ? m_reason->text().trimmed() : QString();
}

bool TimeBox::isComplete() const
{
    return !m_needsReason || !reason().isEmpty();
}

} // namespace musubi::ui
