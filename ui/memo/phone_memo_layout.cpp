#include "core/centre.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/date_edit.h"
#include "ui/common/flow_layout.h"
#include "ui/common/form_group.h"
#include "ui/common/icon.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/segments.h"
#include "ui/memo/phone_memo.h"
#include "ui/text/record_wording.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepWithin = 1000; // ms after a letter
constexpr int askAfter = 150;    // ms without a letter

constexpr const char* callBackWords[]{QT_TRANSLATE_NOOP("musubi::ui::PhoneMemo", "No"), QT_TRANSLATE_NOOP("musubi::ui::PhoneMemo", "Today"),
    QT_TRANSLATE_NOOP("musubi::ui::PhoneMemo", "Tomorrow"), QT_TRANSLATE_NOOP("musubi::ui::PhoneMemo", "On a day")};

} // namespace

PhoneMemo::PhoneMemo(Centre& centre, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_centre(centre)
    , m_openedAt(centre.now())
    , m_messages(new MessageBar(this))
    , m_keepSoon(new QTimer(this))
    , m_askSoon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(*this, Token::Window);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(makeFields(), 1);
    column->addWidget(makeFoot());
    resize(theme().px(420), theme().px(560));

    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(keepWithin);
    connect(m_keepSoon, &QTimer::timeout, this, &PhoneMemo::keepNow);
    m_askSoon->setSingleShot(true);
    m_askSoon->setInterval(askAfter);
    connect(m_askSoon, &QTimer::timeout, this, &PhoneMemo::askCallers);
    auto* running = new QTimer(this);
    connect(running, &QTimer::timeout, this, &PhoneMemo::showClock);
    running->start(1000);
    retranslate();
    showClock();
    m_name->setFocus();
}

QWidget* PhoneMemo::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    m_channel = new Segments(tr("How"), head);
    for (const auto& [code, words] : {std::pair{u"TEL"_s, tr("Phone")}, {u"VISIT"_s, tr("Visit")}, {u"ONLINE"_s, tr("Online")}})
        m_channel->add(words, code);
    m_channel->setValue(u"TEL"_s);
    connect(m_channel, &Segments::chosen, this, &PhoneMemo::changed);
    m_since = label({}, Type::Small, Token::Ink2, head);
    m_since->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock = label({}, Type::Figure, Token::Ink, head);
    row->addWidget(m_channel);
    row->addStretch(1);
    row->addWidget(m_since);
    row->addWidget(m_clock);
    return head;
}

QWidget* PhoneMemo::makeFields()
{
    auto* page = new QWidget(this);
    setGround(*page, Token::Pane);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnMinimumWidth(0, theme().px(72));
    const auto row = [&](int line, QWidget* field, QWidget* buddy) {
        auto* words = label({}, Type::Text, Token::Ink2, page);
        words->setBuddy(buddy);
        m_labels << words;
        grid->addWidget(words, line, 0, line == 4 ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, line, 1);
    };
    m_name = new QLineEdit(page);
    m_body = new QLineEdit(page);
    m_contact = new QLineEdit(page);
    m_content = new QPlainTextEdit(page);
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(theme().px(72));
    m_panel = new CallerPanel(page);
    connect(m_panel, &CallerPanel::chosen, this, &PhoneMemo::takeCaller);
    auto* take = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(take, &QShortcut::activated, this, [this] {
        if (const CallerCandidate* first = m_panel->first())
            takeCaller(CallerCandidate(*first)); // a copy: taking it empties the panel
    });
    m_callerLine = new QWidget(page);
    auto* knownDown = new QVBoxLayout(m_callerLine);
    knownDown->setContentsMargins(0, 0, 0, 0);
    knownDown->setSpacing(theme().px(2));
    auto* known = new QHBoxLayout;
    knownDown->addLayout(known);
    m_earlier = label({}, Type::Small, Token::Ink2, m_callerLine);
    knownDown->addWidget(m_earlier);
    known->addWidget(new IconLabel(u"person"_s, 16, Token::Accent, m_callerLine));
    m_caller = label({}, Type::Small, Token::Ink, m_callerLine);
    known->addWidget(m_caller, 1);
    m_otherCaller = compact(linkButton({}, {}, m_callerLine));
    known->addWidget(m_otherCaller);
    m_callerLine->hide();
    connect(m_otherCaller, &QToolButton::clicked, this, [this] {
        m_person.reset();
        m_organization.reset();
        showCaller();
        changed();
    });

    row(0, m_name, m_name);
    row(1, m_body, m_body);
    row(2, m_contact, m_contact);
    grid->addWidget(m_panel, 3, 1);
    grid->addWidget(m_callerLine, 3, 1);
    row(4, m_content, m_content);
    auto* callBack = makeCallBack();
    row(5, callBack, m_callBack->button(0));
    grid->setRowStretch(4, 1);

    auto* state = new QHBoxLayout;
    m_stateIcon = new IconLabel(u"info"_s, 16, Token::Ink3, page);
    m_state = label({}, Type::Small, Token::Ink2, page);
    state->setSpacing(theme().px(6));
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    grid->addLayout(state, 6, 0, 1, 2);

    for (QLineEdit* edit : {m_name, m_body, m_contact, m_time})
        connect(edit, &QLineEdit::textChanged, this, &PhoneMemo::changed);
    connect(m_content, &QPlainTextEdit::textChanged, this, &PhoneMemo::changed);
    return page;
}

QWidget* PhoneMemo::makeCallBack()
{
    auto* place = new QWidget(this);
    auto* down = new QVBoxLayout(place);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(4));
    auto* choices = new QWidget(place);
    auto* flow = new FlowLayout(choices);
    down->addWidget(choices);
    m_callBack = new QButtonGroup(this);
    for (const CallBack when : {CallBack::None, CallBack::Today, CallBack::Tomorrow, CallBack::Day}) {
        auto* chip = new Chip(Chip::Kind::Choice, {}, choices);
        chip->setCheckable(true);
        m_callBack->addButton(chip, static_cast<int>(when));
        flow->addWidget(chip);
    }
    m_callBack->button(static_cast<int>(CallBack::None))->setChecked(true);
    m_time = new QLineEdit(choices);
    m_time->setFixedWidth(theme().px(96));
    m_day = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()), place);
    flow->addWidget(m_time);
    down->addWidget(m_day); // a row of its own: how the day was read stands beside it
    const auto show = [this] {
        m_time->setVisible(m_callBack->checkedId() != static_cast<int>(CallBack::None));
        m_day->setVisible(m_callBack->checkedId() == static_cast<int>(CallBack::Day));
    };
    show();
    connect(m_callBack, &QButtonGroup::idToggled, this, [this, show] {
        show();
        changed();
    });
    connect(m_day, &DateEdit::valueChanged, this, &PhoneMemo::changed);
    connect(m_day, &DateEdit::left, this, [this] {
        if (const QString complaint = m_day->complaint(); !complaint.isEmpty())
            m_messages->failed(complaint);
    });
    return place;
}

QWidget* PhoneMemo::makeFoot()
{
    auto* foot = new FootBar(this);
    m_register = primaryButton({}, {}, foot);
    m_register->setAutoDefault(false);
    m_continue = button({}, {}, foot);
    m_continue->setAutoDefault(false);
    m_later = linkButton({}, {}, foot);
    foot->addLeft(m_register);
    foot->addLeft(m_continue);
    foot->addRight(m_later);
    connect(m_register, &QPushButton::clicked, this, &PhoneMemo::registerConsultation);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const auto received = receive()) {
            Q_EMIT continueWanted(*received);
            close();
        }
    });
    connect(m_later, &QToolButton::clicked, this, &PhoneMemo::close);
    return foot;
}

void PhoneMemo::showClock()
{
    const qint64 seconds = std::max<qint64>(0, m_openedAt.secsTo(m_centre.now()));
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    m_clock->setText(seconds < 3600 ? minutes : QString::number(seconds / 3600) + u':' + minutes);
    m_since->setText(text::shortDate(m_openedAt.date()) + u'\n' + tr("from %1").arg(m_openedAt.time().toString(u"H:mm"_s)));
}

void PhoneMemo::retranslate()
{
    setWindowTitle(tr("Phone memo — Musubi"));
    const QStringList words{tr("Name"), tr("Belongs to"), tr("Contact"), tr("What it is about"), tr("Call back")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(words[i]);
    m_name->setAccessibleName(words[0]);
    m_body->setAccessibleName(words[1]);
    m_body->setPlaceholderText(tr("Body, division, school"));
    m_contact->setAccessibleName(words[2]);
    m_contact->setPlaceholderText(tr("Phone or mail"));
    m_content->setAccessibleName(words[3]);
    m_time->setAccessibleName(tr("Time of the call back"));
    m_time->setPlaceholderText(tr("after 15:00"));
    m_day->setAccessibleName(tr("Day of the call back"));
    for (QAbstractButton* chip : m_callBack->buttons()) {
        chip->setText(tr(callBackWords[m_callBack->id(chip)]));
        chip->setAccessibleName(tr("Call back: %1").arg(chip->text()));
    }
    m_otherCaller->setText(tr("Somebody else"));
    m_register->setText(tr("Register consultation"));
    m_register->setToolTip(plainToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_continue->setText(tr("Go on in the large form"));
    m_later->setText(tr("Write later"));
    if (m_kept.isEmpty())
        m_state->setText(tr("Every letter is kept as you write"));
    showCaller();
    showClock();
}

void PhoneMemo::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace musubi::ui
