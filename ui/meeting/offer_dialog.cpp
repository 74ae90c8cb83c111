#include "ui/meeting/offer_dialog.h"

#include "core/centre.h"
#include "core/insight/taken_times.h"
#include "core/japan/working_days.h"
#include "core/meeting/date_offers.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/meeting/offer_row.h"
#include "ui/text/date_wording.h"
#include "ui/text/time_wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 40; // more than anybody answers to

} // namespace

OfferDialog::OfferDialog(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_meeting(meeting)
    , m_days(dayContext([&centre] { return centre.today(); }, centre.officeCalendar()))
    , m_first(new DateEdit(DateEdit::Kind::Date, m_days, this))
    , m_last(new DateEdit(DateEdit::Kind::Date, m_days, this))
    , m_answerBy(new DateEdit(DateEdit::Kind::Date, m_days, this))
    , m_down(new QVBoxLayout)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Dates to offer"));
    auto* list = new QWidget;
    setGround(*list, Token::Pane);
    auto* listed = new QVBoxLayout(list);
    listed->setContentsMargins(0, theme().px(8), 0, theme().px(8));
    m_down->setSpacing(theme().px(4));
    listed->addLayout(m_down);
    auto* add = linkButton(tr("One more date"), u"add"_s, list);
    connect(add, &QToolButton::clicked, this, [this] {
        const DateOffer last = m_rows.isEmpty() ? DateOffer() : m_rows.last()->offer();
        addRow({0, last.start.isValid() ? QDateTime(m_centre.officeCalendar().nextWorkingDay(last.start.date()), last.start.time()) : QDateTime(), last.end});
        m_rows.last()->begin();
    });
    auto* indent = new QHBoxLayout;
    indent->setContentsMargins(theme().px(12), 0, 0, 0);
    indent->addWidget(add);
    indent->addStretch(1);
    listed->addLayout(indent);
    listed->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    foot->setSpacing(theme().px(8));
    auto* until = label(tr("Answers wanted by"), Type::Text, Token::Ink2, this);
    until->setBuddy(m_answerBy);
    nameField(*m_answerBy, tr("Answers wanted by"));
    foot->addWidget(until);
    foot->addWidget(m_answerBy, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* offer = buttons->addButton(tr("Offer these dates"), QDialogButtonBox::AcceptRole);
    offer->setProperty("primary", true);
    foot->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OfferDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(manyBox());
    column->addWidget(m_messages);
    column->addWidget(area, 1);
    column->addLayout(foot);
    for (const DateOffer& known : meeting.value.offers)
        addRow(known);
    m_answerBy->setDate(meeting.value.answerBy);
    resize(theme().px(760), theme().px(600));
}

QWidget* OfferDialog::manyBox()
{
    const QDate first = m_centre.officeCalendar().addWorkingDays(m_centre.today(), 5); // people need a week to answer and come
    m_first->setDate(first);
    m_last->setDate(first.addDays(13));
    auto* box = new QWidget(this);
    auto* down = new QVBoxLayout(box);
    down->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    down->setSpacing(theme().px(6));
    auto* span = new QHBoxLayout;
    span->setSpacing(theme().px(8));
    const auto addField = [&](const QString& words, DateEdit* field) {
        auto* name = label(words, Type::Text, Token::Ink2, box);
        name->setBuddy(field);
        nameField(*field, words);
        name->setFixedHeight(theme().px(28));
        span->addWidget(name, 0, Qt::AlignTop);
        span->addWidget(field, 1);
    };
    addField(tr("Open days from"), m_first);
    addField(tr("to"), m_last);
    down->addLayout(span);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(theme().px(8));
    const auto addHours = [&](const QString& words, QTime from, QTime until, bool wanted) {
        Hours hours{new QCheckBox(words, box), hourEdit(from, tr("%1: from").arg(words), box), hourEdit(until, tr("%1: until").arg(words), box)};
        hours.wanted->setChecked(wanted);
        hours.wanted->setAccessibleName(words);
        parts->addWidget(hours.wanted);
        parts->addWidget(hours.from);
        parts->addWidget(label(u"–"_s, Type::Text, Token::Ink2, box));
        parts->addWidget(hours.until);
        m_hours << hours;
    };
    addHours(tr("Mornings"), QTime(10, 0), QTime(12, 0), true);
    addHours(tr("Afternoons"), QTime(14, 0), QTime(16, 0), true);
    parts->addStretch(1);
    auto* many = button(tr("Add all of these"), u"add"_s, box);
    connect(many, &QPushButton::clicked, this, &OfferDialog::addMany);
    parts->addWidget(many);
    down->addLayout(parts);
    return box;
}

void OfferDialog::addMany()
{
    commitPreedit();
    m_messages->clear();
    if (!m_first->date() || !m_last->date() || *m_last->date() < *m_first->date() || m_first->date()->daysTo(*m_last->date()) > 366) {
        m_messages->failed(tr("Enter the first and the last day of the span, at most a year apart."));
        return;
    }
    QList<HoursOfDay> hours;
    for (const Hours& part : std::as_const(m_hours))
        if (part.wanted->isChecked() && part.until->time() > part.from->time())
            hours << HoursOfDay{part.from->time(), part.until->time()};
    const QList<DateOffer> known = offers();
    QList<DateOffer> fresh = offersWithin(*m_first->date(), *m_last->date(), hours, m_centre.officeCalendar());
    fresh.removeIf([&](const DateOffer& offer) {
        return std::any_of(known.begin(), known.end(), [&](const DateOffer& one) { return one.start == offer.start && one.end == offer.end; });
    });
    if (m_rows.size() + fresh.size() > mostOffers) {
        m_messages->failed(tr("That would be %1 dates; at most %2 can be offered. Choose a shorter span.").arg(m_rows.size() + fresh.size()).arg(mostOffers));
        return;
    }
    for (const DateOffer& offer : std::as_const(fresh))
        addRow(offer);
    if (fresh.isEmpty())
        m_messages->noted(tr("There is nothing to add: no open day in this span, or its dates stand in the list already."));
}

void OfferDialog::addRow(const DateOffer& offer)
{
    auto* row = new OfferRow(offer, m_days, [this](const DateOffer& one) { return remarkOn(one); }, this);
    m_down->addWidget(row);
    m_rows << row;
    connect(row, &OfferRow::removeAsked, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
    });
}

QList<DateOffer> OfferDialog::offers() const
{
    QList<DateOffer> offers;
    for (const OfferRow* row : m_rows)
        if (row->isReadable())
            offers << row->offer();
    std::stable_sort(offers.begin(), offers.end(), [](const DateOffer& a, const DateOffer& b) { return a.start < b.start; });
    return offers;
}

std::optional<QDate> OfferDialog::answerBy() const
{
    return m_answerBy->date();
}

QString OfferDialog::remarkOn(const DateOffer& offer) const
{
    QStringList remarks;
    if (offer.start.date() < m_centre.today())
        remarks << tr("This day is past.");
    for (const OfferClash& clash : clashesOf(m_meeting, offer, m_centre.takenTimes({offer})))
        remarks << tr("%1.", "a sentence").arg(text::clashText(m_centre, m_meeting.value, clash));
    const auto lost = std::count_if(m_meeting.value.answers.begin(), m_meeting.value.answers.end(), [&](const DateAnswer& answer) { return answer.offer == offer.number; });
    const auto before = std::find_if(m_meeting.value.offers.begin(), m_meeting.value.offers.end(), [&](const DateOffer& one) { return one.number == offer.number; });
    if (lost > 0 && before != m_meeting.value.offers.end() && !(*before == offer))
        remarks << tr("%n answers were given to %1; they now count for this date.", nullptr, static_cast<int>(lost)).arg(text::offerText(*before));
    return remarks.join(u' ');
}

void OfferDialog::accept()
{
    commitPreedit();
    bool complete = true;
    for (OfferRow* row : std::as_const(m_rows))
        if (!row->mark() && std::exchange(complete, false))
            row->begin();
    if (!complete)
        return;
    if (const QString complaint = m_answerBy->complaint(); !complaint.isEmpty()) {
        m_messages->failed(tr("Answers wanted by: %1").arg(complaint));
        return;
    }
    QDialog::accept();
}

} // namespace musubi::ui
