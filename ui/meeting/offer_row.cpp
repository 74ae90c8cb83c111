#include "ui/meeting/offer_row.h"

#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"

#include <QHBoxLayout>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

QTimeEdit* hourEdit(QTime time, const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(time, parent);
    edit->setDisplayFormat(u"H:mm"_s);
    edit->setMinimumWidth(theme().px(84));
    edit->setAccessibleName(name);
    return edit;
}

OfferRow::OfferRow(const DateOffer& offer, const DayContext& days, Remark remark, QWidget* parent)
    : QWidget(parent)
    , m_number(offer.number)
    , m_remark(std::move(remark))
    , m_day(new DateEdit(DateEdit::Kind::Date, days, this))
    , m_from(hourEdit(offer.start.isValid() ? offer.start.time() : QTime(10, 0), tr("From"), this))
    , m_until(hourEdit(offer.end.isValid() ? offer.end.time() : QTime(12, 0), tr("Until"), this))
    , m_hint(new FieldHint(this))
{
    nameField(*m_day, tr("Day offered"));
    if (offer.start.isValid())
        m_day->setDate(offer.start.date());
    auto* remove = iconButton(u"close"_s, tr("Take this date off"), this);
    remove->setFlat(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_day, 1);
    auto* dash = label(u"–"_s, Type::Text, Token::Ink2, this);
    dash->setFixedHeight(m_from->sizeHint().height());
    for (QWidget* part : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(dash), static_cast<QWidget*>(m_until), static_cast<QWidget*>(remove)})
        row->addWidget(part, 0, Qt::AlignTop); // beside the field, also where a remedy stands below it
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
    down->setSpacing(0);
    down->addLayout(row);
    down->addWidget(m_hint);
    connect(m_day, &DateEdit::valueChanged, this, &OfferRow::showRemark);
    connect(m_from, &QTimeEdit::timeChanged, this, [this, from = m_from->time()](QTime time) mutable {
        const int moved = from.secsTo(time); // a meeting keeps its length when it begins later
        from = time;
        m_until->setTime(std::max(m_until->time().addSecs(moved), time));
        showRemark();
    });
    connect(m_until, &QTimeEdit::timeChanged, this, &OfferRow::showRemark);
    connect(remove, &QPushButton::clicked, this, &OfferRow::removeAsked, Qt::QueuedConnection);
    showRemark();
}

DateOffer OfferRow::offer() const
{
    const auto day = m_day->date();
    return day ? DateOffer{m_number, QDateTime(*day, m_from->time()), QDateTime(*day, m_until->time())} : DateOffer{m_number, {}, {}};
}

bool OfferRow::isReadable() const
{
    return m_day->date().has_value() && m_until->time() > m_from->time();
}

bool OfferRow::mark()
{
    if (isReadable())
        return true;
    const QString complaint = m_day->complaint();
    m_hint->showProblem(Severity::Error,
        !complaint.isEmpty() ? complaint : !m_day->date() ? tr("Enter the day, or take this line off.") : tr("The end must be later than the beginning."));
    return false;
}

void OfferRow::begin()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void OfferRow::showRemark()
{
    m_hint->showProblem(Severity::Warning, isReadable() ? shown(m_remark(offer()), 400) : QString());
}

} // namespace musubi::ui
