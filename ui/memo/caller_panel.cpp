#include "ui/memo/caller_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/row_delegate.h"
#include "ui/common/shown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype candidatesShown = 3;

/// Two lines about one candidate, with the found letters marked in the second.
class CandidateLines : public QWidget {
public:
    CandidateLines(CallerCandidate candidate, QWidget* parent)
        : QWidget(parent)
        , m_candidate(std::move(candidate))
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFixedHeight(theme().px(44));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& look = theme();
        QPainter painter(this);
        const QRect first(0, look.px(4), width(), look.line(Type::Text));
        painter.setFont(look.font(Type::Text));
        painter.setPen(look.color(Token::Ink));
        const QString name = painter.fontMetrics().elidedText(shown(m_candidate.name.isEmpty() ? m_candidate.organizationName : m_candidate.name), Qt::ElideRight, width());
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int used = painter.fontMetrics().horizontalAdvance(name) + look.px(12);
        painter.setFont(look.font(Type::Small));
        painter.setPen(look.color(Token::Ink2));
        painter.drawText(first.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, shown(m_candidate.title));
        paintMarked(painter, QRect(0, first.bottom() + 1, width(), look.line(Type::Small)), shown(m_candidate.why), m_candidate.hits,
            look.font(Type::Small), look.color(Token::Ink2));
    }

private:
    CallerCandidate m_candidate;
};

} // namespace

CallerPanel::CallerPanel(QWidget* parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
    , m_heading(label({}, Type::Text, Token::Accent, this))
    , m_count(label({}, Type::Small, Token::Ink2, this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    auto* head = new QWidget(this);
    setGround(*head, Token::Tint);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme().px(8), theme().px(2), theme().px(8), theme().px(2));
    row->addWidget(new IconLabel(u"person"_s, 16, Token::Accent, head));
    row->addWidget(m_heading, 1);
    row->addWidget(m_count);
    m_rows->addWidget(head);
    hide();
}

void CallerPanel::offer(const QList<CallerCandidate>& candidates)
{
    if (candidates.mid(0, candidatesShown) == m_candidates)
        return;
    m_candidates = candidates.mid(0, candidatesShown);
    rebuild();
}

void CallerPanel::rebuild()
{
    if (m_list) {
        m_rows->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater(); // the button that was pressed is in it
    }
    m_list = nullptr;
    setVisible(!m_candidates.isEmpty());
    if (m_candidates.isEmpty())
        return;
    m_heading->setText(tr("It may be this caller"));
    m_count->setText(tr("%n found", nullptr, count()));
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
    column->setSpacing(0);
    for (const CallerCandidate& candidate : std::as_const(m_candidates)) {
        auto* row = new QHBoxLayout;
        row->addWidget(new CandidateLines(candidate, m_list), 1);
        auto* take = compact(button(tr("This one"), {}, m_list));
        take->setAutoDefault(false);
        take->setAccessibleName(tr("It is %1, %2").arg(shown(candidate.name.isEmpty() ? candidate.organizationName : candidate.name), shown(candidate.why)));
        if (&candidate == &m_candidates.constFirst())
            setKeyHint(*take, u"F6"_s);
        connect(take, &QPushButton::clicked, this, [this, candidate] { Q_EMIT chosen(candidate); });
        row->addWidget(take);
        column->addLayout(row);
    }
    m_rows->addWidget(m_list);
    m_list->show();
}

void CallerPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().color(Token::ControlLine));
    painter.setBrush(theme().color(Token::PaneQuiet));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void CallerPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace musubi::ui
