#include "ui/meeting/dates_view.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/meeting/meeting_course.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/meeting/answer_strip.h"
#include "ui/meeting/dates_fixing.h"
#include "ui/meeting/dates_model.h"
#include "ui/meeting/dates_ranking.h"
#include "ui/meeting/dates_table.h"
#include "ui/text/date_wording.h"
#include "ui/text/record_wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum DatesPage { TablePage, NobodyPage, NothingPage };

} // namespace

DatesView::DatesView(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
    , m_model(new DatesModel(this))
    , m_strip(new AnswerStrip(m_workplace.centre, this))
    , m_table(new DatesTable(m_model, this))
    , m_ranking(new DatesRanking(this))
    , m_fixing(new DatesFixing(this))
    , m_side(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setGround(*this, Token::Pane);
    m_side->addWidget(m_ranking);
    m_side->addWidget(m_fixing);
    m_side->setMinimumWidth(theme().px(300));

    auto* left = new QWidget(this);
    auto* leftDown = new QVBoxLayout(left);
    leftDown->setContentsMargins(0, 0, 0, 0);
    leftDown->setSpacing(0);
    leftDown->addWidget(m_strip);
    leftDown->addWidget(m_table, 1);
    auto* legend = label(tr("○ can come   △ if something is rearranged   × cannot   |   Keys: 1 ○, 2 △, 3 ×, 0 none; Enter reason and source, R required, Ctrl+V table"), Type::Small, Token::Ink2, left);
    legend->setContentsMargins(theme().px(16), theme().px(4), theme().px(16), theme().px(4));
    legend->setWordWrap(true);
    leftDown->addWidget(legend);
    auto* columns = new QSplitter(this);
    columns->addWidget(left);
    columns->addWidget(m_side);
    columns->setStretchFactor(0, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({theme().px(870), theme().px(308)});

    auto* nobody = new EmptyState(u"person"_s, tr("Nobody is asked to this meeting yet"), tr("Enter who is to come, then offer them dates."), this);
    auto* enter = button(tr("Enter participants"), u"person"_s, this);
    connect(enter, &QPushButton::clicked, this, &DatesView::participantsAsked);
    nobody->addButton(enter);
    auto* nothing = new EmptyState(u"calendar"_s, tr("No dates are offered yet"), tr("Offer several at once, such as the mornings of the next two weeks."), this);
    auto* offer = primaryButton(tr("Offer dates"), u"add"_s, this);
    offer->setEnabled(isWritable());
    connect(offer, &QPushButton::clicked, this, &DatesView::offerDates);
    nothing->addButton(offer);
    m_pages->addWidget(columns);
    m_pages->addWidget(nobody);
    m_pages->addWidget(nothing);

    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(headRow());
    down->addWidget(conditionBar());
    down->addWidget(m_pages, 1);

    AnswerGrid* grid = m_table->grid();
    connect(grid, &AnswerGrid::answered, this, &DatesView::record);
    connect(grid, &AnswerGrid::editAsked, this, &DatesView::editAnswer, Qt::QueuedConnection);
    connect(grid, &AnswerGrid::requiredToggled, this, &DatesView::toggleRequired);
    connect(grid, &AnswerGrid::pasteAsked, this, [this] { takeTable(QGuiApplication::clipboard()->text()); }, Qt::QueuedConnection);
    connect(grid, &AnswerGrid::copyAsked, this, [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    connect(m_strip, &AnswerStrip::answerChosen, grid, [grid](Availability answer) { grid->enter(answer); });
    connect(m_ranking, &DatesRanking::chosen, this, &DatesView::choose);
    connect(m_ranking, &DatesRanking::holdAsked, this, &DatesView::hold);
    connect(m_fixing, &DatesFixing::confirmed, this, &DatesView::fix);
    connect(m_fixing, &DatesFixing::dropped, this, &DatesView::showRanking);
    connect(&m_workplace.centre.changes(), &ChangeNotifier::committed, this, [this] { reload(); });
}

QWidget* DatesView::headRow()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme().px(16), theme().px(6), theme().px(16), theme().px(6));
    row->setSpacing(theme().px(8));
    m_sums = new RunLabel(head);
    m_offer = button(tr("Offer dates…"), u"calendar"_s, head);
    m_request = button(tr("Mail asking for answers…"), u"mail"_s, head);
    m_remind = button({}, u"send"_s, head);
    m_paste = button(tr("Take in a table…"), u"import"_s, head);
    m_paste->setToolTip(plainToolTip(tr("Answers from a spreadsheet, a mail or a CSV file (Ctrl+V in the grid)")));
    connect(m_offer, &QPushButton::clicked, this, &DatesView::offerDates);
    connect(m_request, &QPushButton::clicked, this, &DatesView::showRequest);
    connect(m_remind, &QPushButton::clicked, this, &DatesView::showReminder);
    connect(m_paste, &QPushButton::clicked, this, [this] { takeTable(); });
    row->addWidget(m_sums, 1);
    for (QPushButton* one : {m_offer, m_request, m_remind, m_paste})
        row->addWidget(one);
    return head;
}

QWidget* DatesView::conditionBar()
{
    auto* bar = new QFrame(this);
    bar->setProperty("bar", u"info"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(16), theme().px(2), theme().px(12), theme().px(2));
    row->setSpacing(theme().px(8));
    m_conditions = new RunLabel(bar);
    m_change = linkButton(tr("Change the conditions…"), {}, bar);
    connect(m_change, &QToolButton::clicked, this, &DatesView::changeConditions, Qt::QueuedConnection);
    row->addWidget(new IconLabel(u"info"_s, 20, Token::Accent, bar));
    row->addWidget(m_conditions, 1);
    row->addWidget(m_change);
    return bar;
}

bool DatesView::isWritable() const
{
    return !m_workplace.centre.isReadOnly() && (!m_picture || verbsFor(m_picture->meeting().status).contains(MeetingVerb::RecordAnswers));
}

void DatesView::show(Id<Meeting> id)
{
    attempt(m_workplace.feedback, [&] {
        Centre& centre = m_workplace.centre;
        const bool other = !m_picture || m_picture->row.id != id;
        m_picture.reset();
        if (centre.meetings().exists(id))
            m_picture = datesPicture(centre, centre.meetings().get(id));
        if (other)
            showRanking();
        setEnabled(m_picture.has_value());
        if (m_picture)
            showPicture();
    });
}

void DatesView::begin()
{
    if (m_pages->currentIndex() == TablePage)
        m_table->begin();
    else
        m_offer->setFocus(Qt::OtherFocusReason);
}

void DatesView::reload()
{
    if (m_picture)
        show(m_picture->row.id);
}

void DatesView::showPicture()
{
    const AnswerGrid* grid = m_table->grid();
    const QModelIndex current = grid->currentIndex();
    const int participant = current.isValid() ? m_model->participantOf(current.row()) : 0, column = current.column();
    m_model->setPicture(m_workplace.centre, *m_picture);
    m_table->measure();
    if (participant != 0 && !grid->currentIndex().isValid() && column < m_model->columnCount() && m_model->rowOf(participant) >= 0)
        m_table->grid()->setCurrentIndex(m_model->index(m_model->rowOf(participant), column)); // other rows came or went
    m_ranking->setPicture(m_workplace.centre, *m_picture);
    const auto& offers = m_picture->meeting().offers;
    if (m_side->currentWidget() == m_fixing && std::none_of(offers.begin(), offers.end(), [this](const DateOffer& offer) { return offer.number == m_fixing->offer(); }))
        showRanking();
    m_pages->setCurrentIndex(m_picture->asked.isEmpty() ? NobodyPage : offers.isEmpty() ? NothingPage : TablePage);
    showHead();
}

void DatesView::showHead()
{
    const Meeting& meeting = m_picture->meeting();
    const bool writable = isWritable(), offered = !meeting.offers.isEmpty() && !m_picture->asked.isEmpty();
    const auto waiting = offered ? withoutAnswer(meeting).size() : 0;
    QList<Run> runs;
    if (offered) {
        runs << Run{tr("Answers "), Type::Text, Token::Ink2} << Run{u"%1／%2"_s.arg(m_picture->answered()).arg(m_picture->wished()), Type::Strong, Token::Ink};
        std::optional<QDateTime> last;
        for (const DateAnswer& answer : meeting.answers)
            if (answer.answeredAt && (!last || *answer.answeredAt > *last))
                last = answer.answeredAt;
        if (last)
            runs << Run{u" ・ "_s + tr("last %1").arg(text::answerSource({}, last)), Type::Small, Token::Ink2};
    }
    if (meeting.answerBy) {
        const bool late = waiting > 0 && *meeting.answerBy < m_workplace.centre.today();
        runs << Run{(runs.isEmpty() ? QString() : u" ・ "_s) + tr("wanted by %1").arg(text::shortDate(*meeting.answerBy)), late ? Type::Strong : Type::Small, late ? Token::Bad : Token::Ink2};
        if (late)
            runs << Run{tr(" (past)"), Type::Strong, Token::Bad};
    }
    const auto declined = meeting.participants.size() - m_picture->asked.size();
    if (declined > 0)
        runs << Run{u" ・ "_s + tr("%n declined, left out", nullptr, static_cast<int>(declined)), Type::Small, Token::Ink2};
    m_sums->setRuns(runs);
    m_conditions->setRuns({{text::quorumSentence(meeting), Type::Text, Token::Ink}});
    m_remind->setText(tr("%n without an answer…", nullptr, static_cast<int>(waiting)));
    m_remind->setToolTip(plainToolTip(tr("Who has not answered yet, and a mail to remind them")));
    m_remind->setEnabled(waiting > 0);
    m_request->setEnabled(offered);
    m_offer->setEnabled(writable);
    m_paste->setEnabled(writable && offered);
    m_change->setEnabled(writable);
}

} // namespace musubi::ui
