#include "ui/common/date_edit.h"

#include "ui/common/buttons.h"
#include "ui/common/calendar_popup.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/problem.h"
#include "ui/common/tag.h"
#include "ui/text/language.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dateFieldWidth = 160;
constexpr int dateTimeFieldWidth = 264;

} // namespace

DateEdit::DateEdit(Kind kind, DayContext context, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_context(std::move(context))
    , m_edit(new QLineEdit(this))
    , m_said(new RunLabel(this))
    , m_tag(new TagLabel({}, this))
    , m_remedy(compact(linkButton({}, {}, this)))
{
    auto* row = new FlowLayout(this, 8, 4); // where there is no room the reading goes below, never cut
    for (QWidget* part : std::initializer_list<QWidget*>{m_edit, m_said, m_tag, m_remedy})
        row->addWidget(part);
    m_edit->setFixedWidth(theme().px(kind == Kind::Date ? dateFieldWidth : dateTimeFieldWidth));
    m_edit->installEventFilter(this);
    QAction* calendar = m_edit->addAction(Icon::named(u"calendar"_s, Token::Ink2), QLineEdit::TrailingPosition);
    calendar->setText(tr("Open the calendar"));
    calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_remedy->hide();
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        read();
        Q_EMIT valueChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!complaint().isEmpty())
            showProblem(*this, Severity::Error, complaint());
    });
    connect(m_remedy, &QToolButton::clicked, this, [this] {
        putText(textOf(m_context.remark(m_reading.date).nextOpen, m_reading.time));
        m_edit->setFocus();
    });
    read();
}

QString DateEdit::textOf(const QDate& date, const std::optional<QTime>& time) const
{
    const QString day = compactDate(date);
    return m_kind == Kind::DateTime && time ? day + time->toString(u" H:mm"_s) : day;
}

std::optional<QDate> DateEdit::date() const
{
    if (m_edit->text() == m_shownText && m_shownValue.isValid())
        return m_shownValue.date();
    return m_reading.isValid() ? std::optional(m_reading.date) : std::nullopt;
}

QDateTime DateEdit::dateTime() const
{
    if (m_edit->text() == m_shownText)
        return m_shownValue;
    return m_reading.isValid() ? QDateTime(m_reading.date, m_reading.time.value_or(QTime(0, 0))) : QDateTime();
}

void DateEdit::setDate(const std::optional<QDate>& date)
{
    setDateTime(date ? QDateTime(*date, QTime(0, 0)) : QDateTime());
}

void DateEdit::setDateTime(const QDateTime& dateTime)
{
    if (isComposing(m_edit))
        return;
    m_shownValue = dateTime;
    m_shownText = dateTime.isValid() ? textOf(dateTime.date(), dateTime.time()) : QString();
    if (m_edit->text() == m_shownText)
        read();
    else
        m_edit->setText(m_shownText);
}

void DateEdit::putText(const QString& text)
{
    if (!isComposing(m_edit))
        m_edit->setText(text);
}

QString DateEdit::text() const
{
    return m_edit->text();
}

void DateEdit::setRemedyOffered(bool offered)
{
    m_remedyOffered = offered;
    showReading();
}

QString DateEdit::complaint() const
{
    if (!m_reading.failure)
        return {};
    switch (*m_reading.failure) {
    case japan::DateFailure::Empty: return {};
    case japan::DateFailure::Unreadable: return tr("This cannot be read as a date.");
    case japan::DateFailure::NoSuchMonth: return tr("There is no such month.");
    case japan::DateFailure::NoSuchDay: return tr("There is no such day.");
    case japan::DateFailure::NoSuchTime: return tr("There is no such time.");
    }
    Q_UNREACHABLE();
}

void DateEdit::read()
{
    if (isComposing(m_edit))
        return;
    m_reading = japan::readDate(m_edit->text(), m_context.today());
    showReading();
    if (complaint().isEmpty() && property("problem").isValid())
        showProblem(*this, Severity::Error, {}); // a mended field is not scolded any longer
}

QString DateEdit::remarkOf(japan::DateNote note) const
{
    switch (note) {
    case japan::DateNote::EraOverrun: return tr("that era had ended");
    case japan::DateNote::EraNotBegun: return tr("that era had not begun");
    case japan::DateNote::WeekdayDiffers: return tr("another weekday was typed; the date counts");
    case japan::DateNote::YearAssumed:
    case japan::DateNote::EraAssumed: return {}; // the bold reading says it
    }
    Q_UNREACHABLE();
}

void DateEdit::showReading()
{
    if (!m_reading.isValid()) {
        const bool speaks = property("problem").isValid() && !hasHintLine(*this); // in a row of a list nothing else does
        m_said->setRuns(speaks ? QList<Run>{{complaint(), Type::Small, Token::Bad}} : QList<Run>());
        m_said->setVisible(speaks);
        m_tag->setTag({});
        m_remedy->hide();
        return;
    }
    QString said = fullDate(m_reading.date);
    if (m_kind == Kind::DateTime && m_reading.time)
        said += m_reading.time->toString(text::language() == "ja"_L1 ? u"H:mm"_s : u" H:mm"_s);
    QList<Run> runs{{said, Type::Strong, Token::Ink}};
    for (const japan::DateNote note : m_reading.notes)
        if (const QString remark = remarkOf(note); !remark.isEmpty())
            runs.append({u"  "_s + remark, Type::Small, Token::Ink2});
    m_said->setRuns(runs);
    m_said->show();
    const DayRemark remark = m_context.remark ? m_context.remark(m_reading.date) : DayRemark();
    m_tag->setTag(remark.tag);
    const bool offer = m_remedyOffered && remark.closed && remark.nextOpen.isValid();
    if (offer)
        m_remedy->setText(tr("Make it %1").arg(monthAndDay(remark.nextOpen)));
    m_remedy->setVisible(offer);
    m_edit->setAccessibleDescription(said + u' ' + remark.tag.text);
}

void DateEdit::openCalendar()
{
    if (isComposing(m_edit) || m_edit->isReadOnly())
        return;
    auto* calendar = new CalendarPopup(m_context, date().value_or(m_context.today()), this);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    connect(calendar, &CalendarPopup::chosen, this, [this](QDate day) { putText(textOf(day, m_reading.time)); });
    calendar->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 3)));
}

bool DateEdit::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange && static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "problem")
        showReading();
    return QWidget::event(event);
}

bool DateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isComposing(m_edit) && !m_edit->isReadOnly()) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::ControlModifier && press->key() == Qt::Key_Semicolon) {
            putText(textOf(m_context.today(), m_reading.time));
            return true;
        }
        if (press->modifiers() == Qt::AltModifier && press->key() == Qt::Key_Down) {
            openCalendar();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void DateEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        m_edit->setFixedWidth(theme().px(m_kind == Kind::Date ? dateFieldWidth : dateTimeFieldWidth));
    if (event->type() == QEvent::LanguageChange)
        showReading();
    QWidget::changeEvent(event);
}

} // namespace musubi::ui
