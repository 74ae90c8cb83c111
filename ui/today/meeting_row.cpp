#include "ui/today/meeting_row.h"

#include "ui/common/focus_ring.h"
#include "ui/common/paint.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int meetingRowHeight = 64, hoursWidth = 116;
constexpr int minuteInMilliseconds = 60000;

} // namespace

MeetingTodayRow::MeetingTodayRow(const Content& content, std::function<QDateTime()> now, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
    , m_now(std::move(now))
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocusRing", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        speak();
        update();
    });
    minute->start(minuteInMilliseconds);
}

QSize MeetingTodayRow::sizeHint() const
{
    return {theme().px(400), theme().px(meetingRowHeight)};
}

QString MeetingTodayRow::remaining() const
{
    const QDateTime now = m_now();
    if (now > m_content.end)
        return tr("over");
    if (now >= m_content.start)
        return tr("going on");
    const int minutes = static_cast<int>(now.secsTo(m_content.start) / 60);
    return minutes < 60 ? tr("in %1 min").arg(minutes) : tr("in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void MeetingTodayRow::speak()
{
    QStringList said{m_content.start.time().toString(u"H:mm"_s), remaining(), m_content.title, m_content.second, m_content.open};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
}

void MeetingTodayRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void MeetingTodayRow::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (m_content.isNext)
        painter.fillRect(rect(), look.color(Token::Tint));
    else if (underMouse())
        painter.fillRect(rect(), look.color(Token::Hover));
    if (m_content.isNext)
        painter.fillRect(QRect(0, 0, look.px(3), height()), look.color(Token::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::LineFaint));
    const int left = look.px(16), first = look.px(10), second = look.px(35);
    const int hours = look.px(hoursWidth), right = width() - look.px(16);
    const QString span = m_content.start.time().toString(u"H:mm"_s) + u'–' + m_content.end.time().toString(u"H:mm"_s);
    paintLine(painter, QRect(left, first, hours, look.line(Type::Heading)), span, Type::Heading, Token::Ink);
    paintLine(painter, QRect(left, second, hours, look.line(Type::Small)), remaining(), Type::Small, m_content.isNext ? Token::Accent : Token::Ink2);
    const int x = left + hours;
    paintLine(painter, QRect(x, first, right - x, look.line(Type::Heading)), shown(m_content.title), Type::Strong, Token::Ink);
    const int open = m_content.open.isEmpty() ? 0 : std::min(widthOf(shown(m_content.open), Type::Small), (right - x) / 2);
    const int used = paintLine(painter, QRect(x, second, right - x - open - (open ? look.px(12) : 0), look.line(Type::Small)), shown(m_content.second), Type::Small, Token::Ink2);
    if (open)
        paintLine(painter, QRect(x + used + look.px(12), second, right - x - used - look.px(12), look.line(Type::Small)), shown(m_content.open), Type::Small, Token::Warn);
    if (showsFocus(*this))
        paintFocusRing(painter, rect(), 0);
}

} // namespace musubi::ui
