#include "ui/meeting/meeting_page.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_rules.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/meeting/dates_view.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* meetingColumn(const QString& name, QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    setGround(*content, Token::Pane);
    area->setWidget(content);
    return area;
}

} // namespace

MeetingPage::MeetingPage(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
    , m_down(new QVBoxLayout(this))
    , m_dates(new DatesView(m_workplace, this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    m_down->addWidget(m_dates, 1);
    m_dates->hide();
    connect(m_dates, &DatesView::participantsAsked, this, &MeetingPage::editAsked);
    connect(&m_workplace.centre.changes(), &ChangeNotifier::committed, this, [this] {
        if (m_row && isVisible())
            show(m_row->id, m_part);
    });
}

void MeetingPage::show(Id<Meeting> id, Part part)
{
    if (!m_workplace.centre.meetings().exists(id)) {
        m_row.reset();
        m_workplace.feedback.noted(tr("This meeting is not there any more. It may be in the trash."));
        Q_EMIT listAsked();
        return;
    }
    attempt(m_workplace.feedback, [&] {
        const bool same = m_row && m_row->id == id;
        m_row = m_workplace.centre.meetings().get(id);
        if (part == Part::Dates && (!same || m_part != part))
            m_dates->show(id); // it follows what is changed by itself
        m_part = part;
        const int scrolled = same && m_course ? m_course->verticalScrollBar()->value() : 0;
        rebuild();
        if (m_course)
            m_course->verticalScrollBar()->setValue(scrolled);
    });
}

void MeetingPage::begin()
{
    if (m_part == Part::Dates)
        m_dates->begin();
    else if (m_primary && m_primary->isEnabled())
        m_primary->setFocus(Qt::OtherFocusReason);
    else if (m_course)
        m_course->setFocus(Qt::OtherFocusReason);
}

/// The page is made anew after each change; the keys stay where they were.
void MeetingPage::rebuild()
{
    const QWidget* focused = m_body ? m_body->focusWidget() : nullptr;
    const QString place = focused && focused->hasFocus() ? focused->objectName() : QString();
    if (m_body) {
        m_body->hide(); // gone with the next turn: a button of it may be the one that was pressed
        m_body->deleteLater();
    }
    m_sections.clear();
    m_body = new QWidget(this);
    m_down->insertWidget(0, m_body, m_part == Part::Dates ? 0 : 1);
    m_dates->setVisible(m_part == Part::Dates);
    m_course = nullptr;
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addHead(*down);
    if (m_part == Part::Meeting) { // the answers need the height that the steps take
        addSteps(*down);
        addColumns(*down);
    }
    if (auto* same = place.isEmpty() ? nullptr : m_body->findChild<QWidget*>(place))
        same->setFocus(Qt::OtherFocusReason);
}

void MeetingPage::addColumns(QVBoxLayout& down)
{
    auto* columns = new QSplitter(m_body);
    m_course = meetingColumn(tr("Participants, agenda and minutes"), course(), columns);
    columns->addWidget(m_course);
    columns->addWidget(meetingColumn(tr("Preparation and promises"), side(), columns));
    columns->setStretchFactor(0, 1);
    columns->setSizes({theme().px(820), theme().px(344)});
    down.addWidget(columns, 1);
}

void MeetingPage::addHead(QVBoxLayout& down)
{
    Centre& centre = m_workplace.centre;
    const Meeting& meeting = m_row->value;
    auto* head = new QWidget(m_body);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(theme().px(4));
    auto* top = new QHBoxLayout;
    auto* back = linkButton(tr("Meetings"), u"back"_s, head);
    back->setObjectName(u"back"_s);
    connect(back, &QToolButton::clicked, this, &MeetingPage::listAsked, Qt::QueuedConnection);
    top->addWidget(back);
    const QString number = text::meetingNumber(centre, meeting.fiscalYear, meeting.sequence);
    QStringList facts{kindText(centre, meeting.kind, meeting.round)};
    const bool ofDates = m_part == Part::Dates;
    if (ofDates) {
        auto* page = linkButton(number, u"forward"_s, head);
        page->setObjectName(u"page"_s);
        page->setAccessibleName(tr("The page of meeting %1").arg(number));
        connect(page, &QToolButton::clicked, this, &MeetingPage::meetingAsked, Qt::QueuedConnection);
        top->addWidget(page);
        facts << meeting.venue;
    } else {
        facts.prepend(number);
    }
    if (const QString lead = centre.staff().nameOf(meeting.lead); !lead.isEmpty())
        facts << tr("Lead %1").arg(lead);
    facts << (meeting.isPublic ? tr("open to the public") : QString());
    facts.removeAll(QString());
    top->addWidget(new ElidedLabel(facts.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    top->addWidget(new TagLabel(statusTag(meeting.status), head));
    if (wasHeld(meeting.status))
        top->addWidget(new TagLabel(minutesTag(meeting.minutesStatus), head));
    top->addWidget(actions(head));
    column->addLayout(top);
    column->addWidget(readableLabel(ofDates ? tr("Finding a date: %1").arg(meeting.theme) : meeting.theme, Type::Title, Token::Ink, head));
    if (ofDates && !meeting.start && meeting.statusReason.isEmpty()) {
        down.addWidget(head);
        return; // that there is no date yet is what the page is about
    }

    QStringList where{meeting.start && meeting.end ? text::fullDate(meeting.start->date()) + u' ' + hoursText(*meeting.start, *meeting.end) : tr("No date yet"), meeting.venue,
        meeting.onlineAddress.isEmpty() ? QString() : tr("by video %1").arg(meeting.onlineAddress)};
    where.removeAll(QString());
    column->addWidget(readableLabel(where.join(u" ・ "_s), Type::Strong, meeting.start ? Token::Ink : Token::Ink2, head));
    if (!meeting.statusReason.isEmpty())
        column->addWidget(readableLabel(tr("Reason: %1").arg(meeting.statusReason), Type::Small, Token::Ink2, head));
    down.addWidget(head);
}

QWidget* MeetingPage::actions(QWidget* head)
{
    const bool writable = !m_workplace.centre.isReadOnly();
    auto* row = new QWidget(head);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(8));
    auto* edit = button(tr("Edit"), u"edit"_s, row);
    edit->setObjectName(u"edit"_s);
    setKeyHint(*edit, u"F2"_s);
    edit->setEnabled(writable);
    connect(edit, &QPushButton::clicked, this, &MeetingPage::editAsked, Qt::QueuedConnection);
    across->addWidget(edit);
    auto* papers = button(tr("Papers"), u"print"_s, row);
    papers->setObjectName(u"papers"_s);
    papers->setMenu(paperMenu(papers));
    across->addWidget(papers);
    m_primary = nullptr;
    if (const MeetingAction action = leadingAction(m_row->value, m_workplace.centre.today()); action != MeetingAction::None) {
        m_primary = primaryButton(actionText(action), actionIcon(action), row);
        m_primary->setObjectName(u"lead"_s);
        const bool isEarly = action == MeetingAction::RecordHeld && m_row->value.start && m_row->value.start->date() > m_workplace.centre.today();
        m_primary->setEnabled(writable && !isEarly);
        if (isEarly)
            m_primary->setToolTip(plainToolTip(tr("The meeting has not taken place yet.")));
        connect(m_primary, &QPushButton::clicked, this, [this, action] { attempt(m_workplace.feedback, [&] { lead(action); }); }, Qt::QueuedConnection);
        across->addWidget(m_primary);
    }
    auto* more = iconButton(u"more"_s, tr("More about this meeting"), row);
    more->setObjectName(u"more"_s);
    more->setMenu(moreMenu(more));
    across->addWidget(more);
    return row;
}

/// In the order in which they are needed.
QMenu* MeetingPage::paperMenu(QWidget* owner)
{
    using text::MeetingSheet;
    auto* menu = new QMenu(owner);
    const auto add = [&](const QString& words, MeetingSheet which) {
        menu->addAction(words, this, [this, which] { Q_EMIT paperAsked(which); }, Qt::QueuedConnection);
    };
    add(tr("Reply sheets for the dates"), MeetingSheet::Reply);
    add(tr("Invitations"), MeetingSheet::Invitation);
    add(tr("Agenda"), MeetingSheet::Agenda);
    add(tr("List of participants"), MeetingSheet::Attendance);
    add(tr("Name cards"), MeetingSheet::NameCards);
    menu->addSeparator();
    add(tr("Minutes"), MeetingSheet::Minutes);
    add(tr("What was agreed and promised"), MeetingSheet::Promises);
    return menu;
}

/// What does not lead on by itself, but may be done all the same.
QMenu* MeetingPage::moreMenu(QWidget* owner)
{
    auto* menu = new QMenu(owner);
    const bool writable = !m_workplace.centre.isReadOnly();
    const QList<MeetingVerb> verbs = verbsFor(m_row->value.status);
    const auto add = [&](const QString& words, bool possible, const std::function<void()>& act) {
        menu->addAction(words, this, [this, act] { attempt(m_workplace.feedback, act); }, Qt::QueuedConnection)->setEnabled(writable && possible);
    };
    add(tr("Arrange a date…"), verbs.contains(MeetingVerb::OfferDates), [this] { Q_EMIT datesAsked(); });
    add(tr("Set or move the date…"), verbs.contains(MeetingVerb::Move), [this] { move(); });
    add(tr("Record the invitations…"), verbs.contains(MeetingVerb::Invite) && !m_row->value.participants.isEmpty(), [this] { recordInvitations(); });
    add(tr("Record who came…"), verbs.contains(MeetingVerb::Hold) && m_row->value.start && m_row->value.start->date() <= m_workplace.centre.today(), [this] { recordHeld(); });
    add(tr("Write the minutes…"), true, [this] { Q_EMIT minutesAsked(); });
    menu->addSeparator();
    add(tr("Convene the next one…"), true, [this] { Q_EMIT nextAsked(); });
    menu->addSeparator();
    add(tr("Postpone…"), verbs.contains(MeetingVerb::Postpone), [this] { postpone(); });
    add(tr("Call off…"), verbs.contains(MeetingVerb::Cancel), [this] { cancel(); });
    return menu;
}

void MeetingPage::addSteps(QVBoxLayout& down)
{
    auto* path = new StagePath(m_body);
    path->setStages(meetingSteps(m_workplace.centre, m_row->value));
    connect(path, &StagePath::stageChosen, this, &MeetingPage::showStep, Qt::QueuedConnection);
    auto* margins = new QVBoxLayout;
    margins->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(12));
    margins->addWidget(path);
    down.addLayout(margins);
}

void MeetingPage::lead(MeetingAction action)
{
    switch (action) {
    case MeetingAction::None: break;
    case MeetingAction::OfferDates:
        if (m_part == Part::Dates)
            m_dates->offerDates();
        else
            Q_EMIT datesAsked();
        break;
    case MeetingAction::FixDate: Q_EMIT datesAsked(); break;
    case MeetingAction::RecordInvitations:
    case MeetingAction::TellDate: recordInvitations(); break;
    case MeetingAction::RecordHeld: recordHeld(); break;
    case MeetingAction::WriteMinutes: Q_EMIT minutesAsked(); break;
    case MeetingAction::FinishMinutes: finishMinutes(); break;
    case MeetingAction::ConveneNext: Q_EMIT nextAsked(); break;
    }
}

/// The dates have a page of their own; the other steps lead to their part of this one.
void MeetingPage::showStep(int step)
{
    constexpr int dateStep = 2;
    if (step == dateStep || m_part == Part::Dates) {
        step == dateStep ? Q_EMIT datesAsked() : Q_EMIT meetingAsked();
        return;
    }
    for (const auto& [of, section] : std::as_const(m_sections))
        for (QWidget* around = section; of == step && around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(section, 0, area->viewport()->height() / 2);
                area->setFocus(Qt::OtherFocusReason);
            }
}

void MeetingPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_row)
        show(m_row->id, m_part);
}

} // namespace musubi::ui
