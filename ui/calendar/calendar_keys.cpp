#include "ui/calendar/calendar_keys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct CalendarKeyWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::CalendarKeyWords)
};

QString keyText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QList<std::pair<QString, QString>> calendarKeys()
{
    const QString ctrlArrows = keyText(Qt::CTRL | Qt::Key_Left).section(u'+', 0, 0) + u"+↑ ↓ ← →"_s;
    return {{u"↑ ↓ ← →"_s, CalendarKeyWords::tr("Along days and entries")}, {keyText(Qt::Key_Home) + u"  "_s + keyText(Qt::Key_End), CalendarKeyWords::tr("First and last day of the week")},
        {keyText(Qt::Key_PageUp) + u"  "_s + keyText(Qt::Key_PageDown), CalendarKeyWords::tr("Earlier and later: a month, a week, a day")},
        {keyText(Qt::Key_T), CalendarKeyWords::tr("To today")}, {u"1  2  3  4"_s, CalendarKeyWords::tr("Month, week, day, list")},
        {keyText(Qt::Key_N), CalendarKeyWords::tr("New entry on the chosen day")}, {keyText(Qt::Key_Return), CalendarKeyWords::tr("Open the entry, or enter something for the day")},
        {keyText(Qt::Key_Space), CalendarKeyWords::tr("Show the day")}, {ctrlArrows, CalendarKeyWords::tr("Move the entry")},
        {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_Down).section(u'+', 0, 1) + u"+↑ ↓ ← →"_s, CalendarKeyWords::tr("Draw out the end of the entry")},
        {keyText(Qt::Key_Menu), CalendarKeyWords::tr("What can be done with the entry")}};
}

} // namespace musubi::ui
