#include "ui/calendar/agenda_view.h"

#include "core/calendar/calendar_layout.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/entry_paint.h"
#include "ui/text/calendar_wording.h"
#include "ui/text/record_wording.h"

#include <QHeaderView>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::AgendaWords)
};

bool isSettled(const AgendaLine& line)
{
    return line.entry.done && (line.entry.kind == EntryKind::Promise || line.entry.kind == EntryKind::Deadline);
}

QVariant dayExtra(const AgendaLine& line, int role)
{
    return role == ToneRole ? QVariant(static_cast<int>(line.tone)) : QVariant();
}

QVariant titleExtra(const AgendaLine& line, int role)
{
    if (role == TagRole && line.overdue)
        return QVariant::fromValue(Tag{AgendaWords::tr("Late"), TagKind::Bad});
    if (role == TagRole && isSettled(line))
        return QVariant::fromValue(Tag{AgendaWords::tr("done"), TagKind::Ok});
    return role == ToneRole && isSettled(line) ? QVariant(static_cast<int>(Token::Ink2)) : QVariant();
}

QVariant kindExtra(const AgendaLine& line, int role)
{
    return role == IconRole ? QVariant(entryIcon(line.entry.kind)) : QVariant();
}

QVariant withWhom(const AgendaLine& line)
{
    QStringList words{line.entry.who, line.entry.place};
    words.removeAll(QString());
    return words.join(u" ・ "_s);
}

std::vector<Column<AgendaLine>> agendaColumns()
{
    using Line = const AgendaLine&;
    const auto dayOf = [](Line line) -> QVariant { return text::shortDate(line.day) + (line.closed.isEmpty() ? QString() : u' ' + line.closed); };
    const auto hourOf = [](Line line) -> QVariant { return line.entry.wholeDay ? QTime(0, 0) : line.entry.begin.time(); };
    std::vector<Column<AgendaLine>> columns;
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Day"), dayOf, [](Line line) -> QVariant { return line.day; }, dayExtra});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Time"), [](Line line) -> QVariant { return text::entryTime(line.entry); }, hourOf, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Kind"), [](Line line) -> QVariant { return text::entryKindName(line.entry.kind); }, {}, kindExtra});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Entry"), [](Line line) -> QVariant { return text::entryTitle(line.entry); }, {}, titleExtra});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "With"), withWhom, {}, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Staff"), [](Line line) -> QVariant { return line.staff; }, {}, {}});
    return columns;
}

qint64 agendaKey(const CalendarEntry& entry, QDate day)
{
    return static_cast<qint64>(qHashMulti(0, day.toJulianDay(), static_cast<int>(entry.source.subject), entry.source.id, entry.part, static_cast<int>(entry.kind)));
}

} // namespace

AgendaView::AgendaView(CalendarModel& model, QWidget* parent)
    : RowTable(tr("List of days"), parent)
    , m_calendar(model)
    , m_lines(agendaColumns())
{
    setModel(&m_lines);
    setWideColumn(3);
    setColumnWidth(0, theme().px(120));
    setColumnWidth(1, theme().px(104));
    setColumnWidth(2, theme().px(132));
    setColumnWidth(4, theme().px(200));
    setColumnWidth(5, theme().px(92));
    rememberColumns(u"calendar"_s);
    connect(&model, &CalendarModel::changed, this, &AgendaView::fill);
}

void AgendaView::setDays(QDate from, QDate until)
{
    m_from = from;
    m_until = until;
}

void AgendaView::fill()
{
    if (!m_from.isValid())
        return;
    std::vector<AgendaLine> lines;
    const QList<CalendarEntry>& entries = m_calendar.entries();
    for (const AgendaDay& day : agenda(entries, m_from, m_until)) {
        const DayRemark remark = m_calendar.remark(day.day);
        for (const qsizetype i : day.entries)
            lines.push_back({{agendaKey(entries[i], day.day)}, day.day, entries[i], m_calendar.nameOf(entries[i].staff), text::isOverdue(entries[i], m_calendar.today()),
                dayToken(day.day, remark), remark.name.isEmpty() ? remark.word : remark.name});
    }
    m_lines.setRows(lines);
}

void AgendaView::setDay(QDate day)
{
    int best = -1; // the earliest from that day on, else the last there is
    for (int i = 0; i < m_lines.rowCount(); ++i) {
        const QDate there = m_lines.row(i).day, found = best < 0 ? QDate() : m_lines.row(best).day;
        if (best < 0 || (there >= day ? found < day || there < found : found < day && there > found))
            best = i;
    }
    if (best < 0)
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(m_lines.index(best, 0));
}

QDate AgendaView::day() const
{
    return currentIndex().isValid() ? m_lines.row(currentIndex().row()).day : QDate();
}

const CalendarEntry* AgendaView::entry() const
{
    return currentIndex().isValid() ? &m_lines.row(currentIndex().row()).entry : nullptr;
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT dayChosen(m_lines.row(current.row()).day);
}

} // namespace musubi::ui
