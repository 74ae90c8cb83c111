#include "ui/today/today_room.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/safety/draft_box.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/day_strip.h"
#include "ui/common/feedback.h"
#include "ui/common/page_header.h"
#include "ui/common/section_header.h"
#include "ui/common/segments.h"
#include "ui/consultation/consultation_columns.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/taking_back.h"
#include "ui/preview/sheet_preview.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_wording.h"
#include "ui/today/today_row.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 40; // of one section; the list room shows all

QScrollArea* todayColumn(const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    return area;
}

/// How, whom and where: 訪問 ・ 表通り商店会 大森 様 ・ 事務所.
QString visitText(Centre& centre, const Task& task)
{
    QStringList words{centre.vocabulary().label(task.visit, text::language()), task.organization ? centre.organizations().printedName(task.organization) : QString(), task.whom, task.place};
    words.removeAll(QString());
    return words.join(u" ・ "_s);
}

QVBoxLayout* freshColumn(QScrollArea& area)
{
    auto* content = new QWidget;
    setGround(*content, Token::Pane);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    area.setWidget(content); // deletes the one before
    return down;
}

} // namespace

TodayRoom::TodayRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_header(new PageHeader(QString(), this))
    , m_sums(new RunLabel(this))
    , m_whose(new Segments(tr("Whose"), this))
    , m_strip(new DayStrip(this))
    , m_left(todayColumn(tr("Promises"), this))
    , m_right(todayColumn(tr("Waiting"), this))
{
    setGround(*this, Token::Pane);
    m_header->addBeside(m_sums);
    m_whose->add(tr("Mine"), true);
    m_whose->add(tr("Everybody's"), false);
    m_whose->setValue(false);
    m_header->addAction(m_whose);
    m_print = button(tr("Print the day"), u"print"_s, this);
    m_header->addAction(m_print);
    auto* columns = new QSplitter(this);
    columns->addWidget(m_left);
    columns->addWidget(m_right);
    columns->setStretchFactor(0, 8);
    columns->setStretchFactor(1, 5);
    columns->setSizes({760, 460});
    auto* strip = new QWidget(this);
    auto* margins = new QVBoxLayout(strip);
    margins->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(12));
    margins->addWidget(m_strip);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_header);
    down->addWidget(strip);
    down->addWidget(columns, 1);

    connect(m_print, &QPushButton::clicked, this, [this] { attempt(feedback(), [this] { preview(false); }); });
    connect(m_strip, &DayStrip::dayChosen, this, &TodayRoom::showDay);
    connect(m_whose, &Segments::chosen, this, [this] { reload(); });
    connect(&centre().changes(), &ChangeNotifier::committed, this, [this] { reload(); });
}

QString TodayRoom::name()
{
    return tr("Today");
}

QString TodayRoom::status() const
{
    return tr("%n open promises", nullptr, m_view.openPromises);
}

void TodayRoom::open(const Place&)
{
    reload();
}

void TodayRoom::perform(Verb verb)
{
    if (verb == Verb::Print || verb == Verb::Preview)
        preview(verb == Verb::Print);
    else
        reload();
}

std::optional<Id<Staff>> TodayRoom::whose() const
{
    return m_whose->value().toBool() ? centre().journal().seat().staff : std::nullopt;
}

void TodayRoom::preview(bool print)
{
    SheetPreview::open({text::daySheetOf(centre(), whose())}, text::sheetFileName(m_view.date.toString(Qt::ISODate), tr("Plan of the day")), this, print);
}

void TodayRoom::settle(qint64 id)
{
    const auto task = centre().tasks().get({id});
    SettleDialog dialog(task.value, centre().today(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    centre().tasks().settle(task, centre().today(), dialog.result());
    sayDone(centre(), feedback(), tr("Settled: %1").arg(task.value.what));
}

/// Leads to what is promised for the day, else to its first meeting.
void TodayRoom::showDay(QDate day)
{
    if (TodayRow* row = m_firstOf.value(day)) {
        m_left->ensureWidgetVisible(row);
        row->setFocus(Qt::TabFocusReason);
    } else if (const DayAhead ahead = m_view.strip.value(m_view.date.daysTo(day)); ahead.firstMeeting) {
        go({u"meetings"_s, ahead.firstMeeting->value, {}});
    } else {
        feedback().noted(tr("Nothing is promised for %1.").arg(text::fullDate(day)));
    }
}

void TodayRoom::reload()
{
    attempt(feedback(), [this] {
        m_view = todayView(centre().consultations(), centre().tasks(), centre().matters(), centre().meetings(), centre().officeCalendar(), centre().today(), whose());
        m_header->setTitle(text::fullDate(m_view.date));
        m_print->setText(tr("Print the day"));
        const auto whoseButtons = m_whose->findChildren<QAbstractButton*>(); // the language may have changed
        for (qsizetype i = 0; i < whoseButtons.size(); ++i)
            whoseButtons[i]->setText(i == 0 ? tr("Mine") : tr("Everybody's"));
        m_sums->setRuns({{tr("Meetings %1 ・ ").arg(m_view.meetings.size())}, {tr("Overdue %1").arg(m_view.overdue), m_view.overdue ? Type::Strong : Type::Text, m_view.overdue ? Token::Bad : Token::Ink2},
            {tr(" ・ due today %1 ・ waiting for an answer %2").arg(m_view.dueToday).arg(m_view.unansweredCount)}});
        showStrip();
        showLeft();
        showRight();
    });
    Q_EMIT counted();
}

void TodayRoom::showStrip()
{
    QList<DayStrip::Day> days;
    for (const DayAhead& ahead : m_view.strip) {
        const DayRemark remark = dayRemark(centre().officeCalendar(), ahead.date);
        DayStrip::Day day;
        day.date = ahead.date;
        day.today = ahead.date == m_view.date;
        day.number = day.today ? tr("Today") : ahead.date.day() == 1 ? u"%1/1"_s.arg(ahead.date.month()) : QString::number(ahead.date.day());
        day.weekday = day.today ? QString() : japan::weekdayName(ahead.date, text::dateLanguage());
        day.closed = remark.closed;
        day.closedWord = remark.word;
        day.weekdayTone = dayToken(ahead.date, remark);
        if (ahead.meetings > 0)
            day.entries << DayStrip::Entry{u"meeting"_s, Token::Stage2, tr("Meetings %1").arg(ahead.meetings)};
        if (ahead.promises > 0)
            day.entries << DayStrip::Entry{u"promise"_s, Token::Ink2, tr("Promises %1").arg(ahead.promises)};
        if (ahead.reviews > 0)
            day.entries << DayStrip::Entry{u"case"_s, Token::Ink2, tr("Cases %1").arg(ahead.reviews)};
        day.spoken = text::fullDate(ahead.date) + u' ' + ahead.what.join(u'、');
        days << day;
    }
    m_strip->setDays(days);
}

void TodayRoom::showLeft()
{
    QVBoxLayout* down = freshColumn(*m_left);
    m_firstOf.clear();
    addDrafts(*down); // first: what was being written waits for nobody else
    addMeetings(*down);
    addPromises(*down);
    addDuties(*down);
    down->addStretch(1);
}

void TodayRoom::showRight()
{
    QVBoxLayout* down = freshColumn(*m_right);
    addUnanswered(*down);
    addIdle(*down);
    addReviews(*down);
    down->addStretch(1);
}

void TodayRoom::addPromises(QVBoxLayout& down)
{
    auto* head = new SectionHeader(u"promise"_s, tr("Promises"), down.count() > 0);
    head->setCount(tr("overdue %1 ・ today %2 ・ open %3").arg(m_view.overdue).arg(m_view.dueToday).arg(m_view.openPromises));
    down.addWidget(head);
    for (const DuePromise& promise : m_view.promises.mid(0, mostRows)) {
        const Task& task = promise.line.task.value;
        TodayRow::Content row;
        const Term<ChannelList> channel = task.isVisit() ? task.visit : promise.line.channel;
        row.icon = channel.isEmpty() ? u"case"_s : channelIcon(channel.code);
        const bool late = promise.workingDaysOver > 0;
        row.lead = {promise.isToday ? tr("Today") : text::shortDate(*task.dueOn), late || promise.isToday ? Type::Strong : Type::Text,
            late ? Token::Bad : promise.isToday ? Token::Warn : Token::Ink};
        row.text = task.isVisit() ? task.dueTime + u' ' + task.what : task.what; // a visit is an appointment
        if (late)
            row.tag = {tr("%n working days over", nullptr, promise.workingDaysOver), TagKind::Bad};
        else if (!task.outsider.isEmpty())
            row.tag = {tr("Theirs"), TagKind::Neutral};
        row.aside = promise.line.matterTheme.isEmpty() ? text::consultationNumber(centre(), promise.line.consultationFiscalYear, promise.line.consultationSequence)
                                                       : promise.line.matterTheme;
        row.who = task.outsider.isEmpty() ? centre().staff().nameOf(task.staff) : task.outsider;
        if (task.isVisit())
            row.second = visitText(centre(), task);
        auto* button = new TodayRow(row);
        if (!centre().isReadOnly())
            button->setAction(task.isVisit() ? tr("Record…") : tr("Settle…"));
        if (!m_firstOf.contains(*task.dueOn))
            m_firstOf.insert(*task.dueOn, button);
        connect(button, &TodayRow::actionChosen, this, [this, id = promise.line.task.id.value, isVisit = task.isVisit()] {
            if (isVisit) // the contact that came of it settles it
                go({u"consultations"_s, 0, u"visit:%1"_s.arg(id)});
            else
                attempt(feedback(), [this, id] { settle(id); });
        });
        connect(button, &QAbstractButton::clicked, this, [this, task] {
            if (task.isVisit())
                go({u"calendar"_s, 0, u"day:"_s + task.dueOn->toString(Qt::ISODate)});
            else if (task.consultation)
                go({u"consultations"_s, task.consultation->value, {}});
            else if (task.matter)
                go({u"matters"_s, task.matter->value, {}});
        });
        down.addWidget(button);
    }
    if (m_view.promises.isEmpty())
        down.addWidget([&] {
            auto* quiet = label(tr("Nothing is due within two weeks."), Type::Text, Token::Ink2);
            quiet->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
            return quiet;
        }());
}

void TodayRoom::addDrafts(QVBoxLayout& down)
{
    const auto drafts = centre().drafts().ofThisSeat();
    if (drafts.isEmpty())
        return;
    auto* head = new SectionHeader(u"memo"_s, tr("Half written"));
    head->setCount(tr("%n drafts", nullptr, static_cast<int>(drafts.size())));
    down.addWidget(head);
    for (const KeptDraft& draft : drafts) {
        TodayRow::Content row;
        row.icon = u"memo"_s;
        row.lead = {text::shortDate(draft.at.date()), Type::Text, Token::Ink};
        row.text = draft.draft.title;
        row.aside = draft.at.time().toString(u"H:mm"_s);
        row.who = tr("Go on writing");
        auto* button = new TodayRow(row);
        connect(button, &QAbstractButton::clicked, this, [this, place = placeOf(draft)] { go(place); });
        down.addWidget(button);
    }
}

/// The whole list behind a section.
void TodayRoom::addOpener(SectionHeader& head, const Place& place)
{
    auto* all = linkButton(tr("Open the list"), {}, &head);
    connect(all, &QToolButton::clicked, this, [this, place] { go(place); }, Qt::QueuedConnection);
    head.addAction(all);
}

void TodayRoom::addUnanswered(QVBoxLayout& down)
{
    auto* head = new SectionHeader(u"consultation"_s, tr("Waiting for an answer"));
    head->setCount(tr("%n ・ oldest first", nullptr, static_cast<int>(m_view.unansweredCount)));
    addOpener(*head, {u"consultations"_s, 0, u"only:unanswered"_s});
    down.addWidget(head);
    for (const UnansweredConsultation& waiting : std::as_const(m_view.unanswered)) {
        const ConsultationLine& line = waiting.line;
        TodayRow::Content row;
        row.icon = channelIcon(line.channel.code);
        row.text = line.subject;
        QStringList second{text::callerText(line), text::consultationNumber(centre(), line.fiscalYear, line.sequence), text::shortDate(line.receivedAt.date())};
        if (waiting.outsideHours)
            second << tr("outside hours");
        second.removeAll(QString()); // nobody gave a name
        row.second = second.join(u" ・ "_s);
        row.tag = line.receivedAt.date() == m_view.date ? Tag{tr("New today"), TagKind::Neutral}
                                           : Tag{tr("%n working days", nullptr, waiting.workingDays), waiting.workingDays >= 3 ? TagKind::Bad : waiting.workingDays > 0 ? TagKind::Warn : TagKind::Neutral};
        auto* button = new TodayRow(row);
        connect(button, &QAbstractButton::clicked, this, [this, id = line.id.value] { go({u"consultations"_s, id, {}}); });
        down.addWidget(button);
    }
}

void TodayRoom::addIdle(QVBoxLayout& down)
{
    if (m_view.idle.isEmpty())
        return;
    auto* head = new SectionHeader(u"silent"_s, tr("Cases that do not move"), true);
    head->setCount(tr("%n without a next step", nullptr, static_cast<int>(m_view.idleCount)));
    addOpener(*head, {u"matters"_s, 0, u"only:idle"_s});
    down.addWidget(head);
    for (const IdleMatter& idle : std::as_const(m_view.idle)) {
        TodayRow::Content row;
        row.stage = static_cast<int>(idle.line.stage) + 1;
        row.text = idle.line.title;
        row.who = tr("%n days", nullptr, idle.days);
        auto* button = new TodayRow(row);
        connect(button, &QAbstractButton::clicked, this, [this, id = idle.line.id.value] { go({u"matters"_s, id, {}}); });
        down.addWidget(button);
    }
}

void TodayRoom::addReviews(QVBoxLayout& down)
{
    if (m_view.reviews.isEmpty())
        return;
    auto* head = new SectionHeader(u"clock"_s, tr("To be looked at again"), true);
    head->setCount(tr("%n within two weeks", nullptr, static_cast<int>(m_view.reviews.size())));
    addOpener(*head, {u"matters"_s, 0, u"only:waiting"_s});
    down.addWidget(head);
    for (const MatterLine& line : m_view.reviews) {
        TodayRow::Content row;
        row.stage = static_cast<int>(line.stage) + 1;
        row.lead = {text::shortDate(*line.reviewOn), Type::Text, *line.reviewOn < m_view.date ? Token::Bad : Token::Ink};
        row.text = line.waitingFor;
        row.aside = line.title;
        auto* button = new TodayRow(row);
        connect(button, &QAbstractButton::clicked, this, [this, id = line.id.value] { go({u"matters"_s, id, {}}); });
        down.addWidget(button);
    }
}

void TodayRoom::changeEvent(QEvent* event)
{
    Room::changeEvent(event);
    if (isVisible() && (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)) // else `open` reads anew
        QMetaObject::invokeMethod(this, &TodayRoom::reload, Qt::QueuedConnection);
}

} // namespace musubi::ui
