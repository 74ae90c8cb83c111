#include "ui/meeting/minutes_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/staff/staff_room.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/label.h"
#include "ui/common/problem.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/text/meeting_wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char originProperty[] = "origin"; // what of a line has no field

QLineEdit* minutesEdit(const QString& text, const QString& name, int width = 0)
{
    auto* edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

} // namespace

AgendaRecordField::AgendaRecordField(QWidget* parent)
    : QWidget(parent)
    , m_down(new QVBoxLayout(this))
{
    m_down->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QList<AgendaItem> AgendaRecordField::value() const
{
    QList<AgendaItem> agenda = m_agenda;
    for (qsizetype i = 0; i < agenda.size(); ++i)
        if (const QString text = typedText(*m_texts[i]); text != withPlainBreaks(agenda[i].record))
            agenda[i].record = text;
    return agenda;
}

void AgendaRecordField::setValue(const QList<AgendaItem>& agenda)
{
    if (m_body && agenda == value())
        return; // what the user writes in stays in its place
    m_agenda = agenda;
    m_texts.clear();
    delete std::exchange(m_body, new QWidget(this));
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().px(4));
    setFocusProxy(nullptr);
    for (const AgendaItem& item : agenda) {
        auto* title = label(shown(item.title, 100), Type::Strong, Token::Ink, m_body);
        auto* text = textField(72);
        text->setParent(m_body);
        text->setPlainText(item.record);
        text->setAccessibleName(tr("Said to “%1”").arg(item.title));
        title->setBuddy(text);
        down->addWidget(title);
        down->addWidget(text);
        m_texts << text;
        if (!focusProxy())
            setFocusProxy(text);
        connect(text, &QPlainTextEdit::textChanged, this, &AgendaRecordField::valueChanged);
    }
    if (agenda.isEmpty())
        down->addWidget(label(tr("The meeting has no agenda; write below."), Type::Text, Token::Ink2, m_body));
    m_down->addWidget(m_body);
    m_body->show();
}

PointField::PointField(QWidget* parent)
    : RowsField(tr("Add a point"), tr("Point %1"), parent)
{
}

void PointField::append(const MeetingPoint& point)
{
    auto* kind = new QComboBox;
    kind->setAccessibleName(tr("Kind of point"));
    kind->setFixedWidth(theme().px(140));
    for (const auto& [value, code] : Codes<PointKind>::entries)
        kind->addItem(text::pointName(value), static_cast<int>(value));
    kind->setCurrentIndex(kind->findData(static_cast<int>(point.kind)));
    auto* what = minutesEdit(point.text, tr("What was agreed, disputed or left open"));
    connect(kind, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(what, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    kind->setProperty(originProperty, QVariant::fromValue(point));
    appendRow({kind, what});
}

/// The next point is most often of the kind of the one before.
void PointField::appendBlank()
{
    const auto before = value();
    append({before.isEmpty() ? PointKind::Agreed : before.last().kind, {}, {}});
}

QList<MeetingPoint> PointField::value() const
{
    QList<MeetingPoint> points;
    for (int row = 0; row < rowCount(); ++row) {
        MeetingPoint point = field(row, 0)->property(originProperty).value<MeetingPoint>();
        point.kind = static_cast<PointKind>(static_cast<QComboBox*>(field(row, 0))->currentData().toInt());
        if (const QString typed = static_cast<QLineEdit*>(field(row, 1))->text(); typed != point.text)
            point.text = typed.trimmed();
        if (!point.text.isEmpty())
            points << point;
    }
    return points;
}

void PointField::setValue(const QList<MeetingPoint>& points)
{
    if (points == value() && rowCount() > 0)
        return;
    clearRows();
    for (const MeetingPoint& point : points)
        append(point);
}

PromiseField::PromiseField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a promise"), tr("Promise %1"), parent)
    , m_centre(centre)
{
}

void PromiseField::append(const Task& promise)
{
    auto* what = minutesEdit(promise.what, tr("What is promised"));
    auto* who = staffBox(m_centre);
    who->setAccessibleName(tr("Who of us"));
    who->setFixedWidth(theme().px(112));
    who->setCurrentIndex(std::max(0, who->findData(promise.staff ? promise.staff->value : 0)));
    auto* outsider = minutesEdit(promise.outsider, tr("Who outside"), 132);
    auto* due = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    due->setAccessibleName(tr("Due"));
    for (QWidget* part = due->focusProxy(); part; part = part->focusProxy())
        part->setAccessibleName(tr("Due"));
    due->setDate(promise.dueOn);
    due->setFixedWidth(theme().px(250));
    due->setMinimumHeight(theme().px(28 + 4) + theme().line(Type::Text)); // how it is read, or why it cannot be, has its place below: no row jumps
    for (QLineEdit* edit : {what, outsider})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(who, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(due, &DateEdit::valueChanged, this, &RowsField::valueChanged);
    appendRow({what, who, outsider, due});
}

void PromiseField::appendBlank()
{
    append({});
}

QList<Task> PromiseField::value() const
{
    QList<Task> promises;
    for (int row = 0; row < rowCount(); ++row) {
        Task task;
        task.what = static_cast<QLineEdit*>(field(row, 0))->text().trimmed();
        if (const qint64 staff = static_cast<QComboBox*>(field(row, 1))->currentData().toLongLong())
            task.staff = Id<Staff>{staff};
        task.outsider = static_cast<QLineEdit*>(field(row, 2))->text().trimmed();
        task.dueOn = static_cast<DateEdit*>(field(row, 3))->date();
        if (!task.what.isEmpty())
            promises << task;
    }
    return promises;
}

void PromiseField::setValue(const QList<Task>& promises)
{
    clearRows();
    for (const Task& promise : promises)
        append(promise);
}

bool PromiseField::hasUnreadable() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!static_cast<DateEdit*>(field(row, 3))->complaint().isEmpty())
            return true;
    return false;
}

void PromiseField::markUnreadable()
{
    bool first = true;
    for (int row = 0; row < rowCount(); ++row) {
        auto* due = static_cast<DateEdit*>(field(row, 3));
        const QString complaint = due->complaint();
        showProblem(*due, Severity::Error, complaint);
        if (!complaint.isEmpty() && std::exchange(first, false))
            due->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace musubi::ui
