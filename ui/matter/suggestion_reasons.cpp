#include "ui/matter/suggestion_reasons.h"

#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/record_line.h"
#include "ui/common/shown.h"
#include "ui/common/tag.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"
#include "ui/text/suggestion_wording.h"

#include <QPainter>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reasonColumn = 116, reasonPoints = 44, reasonBar = 10; // px at 100 %
constexpr int fullBar = 40;                                          // points: no reason gives more

QString signedPoints(int points)
{
    return points > 0 ? u"+%1"_s.arg(points) : u"−%1"_s.arg(-points);
}

} // namespace

ReasonBar::ReasonBar(const Content& content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
{
    m_content.what = shown(m_content.what);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringList{m_content.reason, signedPoints(m_content.points), m_content.what}.join(u", "_s));
    setToolTip(plainToolTip(m_content.what));
}

QSize ReasonBar::sizeHint() const
{
    const Theme& look = theme();
    return {look.px(320), look.line(Type::Text) + look.line(Type::Small) + look.px(6)};
}

QSize ReasonBar::minimumSizeHint() const
{
    return {theme().px(240), sizeHint().height()};
}

/// What speaks against it is an outlined bar: a copier keeps the difference.
void ReasonBar::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (underMouse())
        paintGround(painter, rect(), Token::Hover, 4);
    const int line = look.line(Type::Text), left = look.px(2 + reasonColumn), right = width() - look.px(2 + reasonPoints);
    paintLine(painter, QRect(look.px(2), look.px(2), look.px(reasonColumn - 8), line), m_content.reason, Type::Text, Token::Ink);
    const QRect room(left, look.px(2) + (line - look.px(reasonBar)) / 2, std::max(1, right - left - look.px(8)), look.px(reasonBar));
    const QRect bar(room.left(), room.top(), std::clamp(room.width() * std::abs(m_content.points) / fullBar, look.px(3), room.width()), room.height());
    paintGround(painter, room, Token::PaneQuiet, 2);
    if (m_content.points > 0)
        paintGround(painter, bar, Token::Accent, 2);
    else
        paintBox(painter, bar, Token::Pane, {Token::Warn, 1, 2});
    paintLine(painter, QRect(right, look.px(2), look.px(reasonPoints), line), signedPoints(m_content.points), Type::Strong, m_content.points > 0 ? Token::Ink : Token::Warn, Qt::AlignRight);
    paintLine(painter, QRect(left, look.px(2) + line, width() - left - look.px(2), look.line(Type::Small)), m_content.what, Type::Small, Token::Ink2);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void ReasonBar::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ReasonBar::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

SuggestionReasons::SuggestionReasons(Centre& centre, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
{
    setGround(*this, Token::Pane);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
}

void SuggestionReasons::show(const PartnerSuggestion* suggestion)
{
    if (m_body) {
        m_body->hide(); // gone with the next turn: one of its lines may be the one that was pressed
        m_body->deleteLater();
        m_body = nullptr;
    }
    if (!suggestion)
        return;
    const Theme& look = theme();
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(16));
    down->setSpacing(look.px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(new TagLabel({text::sectorName(suggestion->sector), suggestion->sector == Sector::Public ? TagKind::Active : TagKind::Neutral}, m_body));
    QStringList kind{suggestion->parentName, m_centre.vocabulary().label(suggestion->kind, text::language())};
    kind.removeAll(QString());
    head->addWidget(new ElidedLabel(kind.join(u" ・ "_s), Type::Small, Token::Ink2), 1);
    down->addLayout(head);
    down->addWidget(readableLabel(suggestion->printedName, Type::Heading, Token::Ink, m_body));
    auto* why = readableLabel(text::SuggestionWording::sentence(m_centre, *suggestion), Type::Text, Token::Ink2, m_body);
    why->setWordWrap(true);
    down->addWidget(why);
    down->addSpacing(look.px(6));
    for (const SuggestionTerm& term : suggestion->terms)
        addTerm(*m_body, *suggestion, term);
    QStringList sum;
    for (const SuggestionTerm& term : suggestion->terms)
        sum << (sum.isEmpty() ? QString::number(term.points) : u"%1 %2"_s.arg(term.points > 0 ? u"+"_s : u"−"_s).arg(std::abs(term.points)));
    auto* total = new RunLabel(m_body);
    total->setRuns({{sum.join(u' ') + u" = "_s, Type::Small, Token::Ink2}, {SuggestionReasons::tr("%n points", nullptr, suggestion->points), Type::Strong, Token::Ink}});
    down->addWidget(total);
    down->addStretch(1);
    m_body->show();
}

/// Records of the body's own are behind the bar itself; others stand under it.
void SuggestionReasons::addTerm(QWidget& body, const PartnerSuggestion& suggestion, const SuggestionTerm& term)
{
    auto* down = static_cast<QVBoxLayout*>(body.layout());
    auto* bar = new ReasonBar({text::SuggestionWording::of(term.reason), term.points, text::SuggestionWording::of(m_centre, term)}, &body);
    const auto opens = [this](QAbstractButton* button, const SuggestionEvidence& record) {
        connect(button, &QAbstractButton::clicked, this, [this, subject = record.subject, id = record.id] { Q_EMIT recordAsked(subject, id); }, Qt::QueuedConnection);
    };
    opens(bar, term.evidence.first());
    down->addWidget(bar);
    for (const SuggestionEvidence& record : term.evidence) {
        if (record.subject == Subject::Organization && record.id == suggestion.id.value)
            continue;
        auto* line = new RecordLine({text::evidenceNumber(m_centre, record), record.title, {}}, &body);
        opens(line, record);
        auto* inset = new QHBoxLayout;
        inset->setContentsMargins(theme().px(reasonColumn), 0, 0, 0);
        inset->addWidget(line);
        down->addLayout(inset);
    }
    down->addSpacing(theme().px(6));
}

} // namespace musubi::ui
