#include "ui/meeting/dates_fixing.h"

#include "core/centre.h"
#include "core/meeting/meeting_course.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/field_hint.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/problem.h"
#include "ui/common/section_header.h"
#include "ui/common/shown.h"
#include "ui/text/date_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/time_wording.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

qsizetype placeOfOffer(const DatesPicture& picture, int number)
{
    for (qsizetype place = 0; place < picture.meeting().offers.size(); ++place)
        if (picture.meeting().offers[place].number == number)
            return place;
    return -1;
}

} // namespace

bool needsPreview(Centre& centre, const DatesPicture& picture, int offer)
{
    const qsizetype place = placeOfOffer(picture, offer);
    return place >= 0
        && (!picture.weightOf(place).holds() || picture.fixed() >= 0 || picture.weightOf(place).leadIsTaken || picture.weightOf(place).onClosedDay
            || consequencesOf(picture.meeting(), picture.meeting().offers[place].start, picture.meeting().offers[place].end).asks()
            || !movedSteps(picture.meeting().preparation, picture.meeting().offers[place].start.date(), centre.officeCalendar(), centre.today()).isEmpty());
}

DatesFixing::DatesFixing(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void DatesFixing::setOffer(Centre& centre, const DatesPicture& picture, int offer)
{
    m_offer = offer;
    const qsizetype place = placeOfOffer(picture, offer);
    const DateOffer& date = picture.meeting().offers[place];
    const DateWeight& weight = picture.weightOf(place);
    const QString title = tr("Fix %1").arg(text::offerText(date));
    setAccessibleName(title);
    auto* page = new QWidget;
    setGround(*page, Token::PaneQuiet);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(12));
    column->setSpacing(theme().px(8));
    auto* head = label(title, Type::Date, Token::Ink, page);
    head->setWordWrap(true);
    head->setMinimumWidth(1); // wraps rather than widen the column
    column->addWidget(head);
    auto* remarks = readableLabel(shown(text::dateSentence(text::dateRemarks(picture.meeting(), weight, picture.names, picture.clashes[weight.date], centre.officeCalendar())), 800), Type::Small, Token::Ink2, page);
    remarks->setMinimumWidth(1);
    column->addWidget(remarks);
    TimeConsequences follows = consequencesOf(picture.meeting(), date.start, date.end);
    follows.refusing.clear(); // the remarks say who refuses, and why
    follows.requiredRefusing.clear();
    for (const QString& line : text::consequenceTexts(centre, picture.meeting(), follows)) {
        auto* told = readableLabel(shown(tr("%1.", "a sentence").arg(line), 600), Type::Text, Token::Warn, page);
        told->setMinimumWidth(1);
        column->addWidget(told);
    }

    m_needsReason = weight.needsReason();
    m_reason = nullptr;
    if (m_needsReason) {
        auto* why = readableLabel(shown(text::whyReasonNeeded(picture.meeting(), weight, picture.names), 400), Type::Text, Token::Bad, page);
        why->setMinimumWidth(1);
        column->addWidget(why);
        auto* name = label(tr("Reason"), Type::Small, Token::Ink2, page);
        m_reason = new QLineEdit(page);
        m_reason->setAccessibleName(tr("Reason for fixing this date"));
        m_reason->setObjectName("status_reason"_L1);
        name->setBuddy(m_reason);
        auto* hint = new FieldHint(page);
        setHintLine(*m_reason, hint);
        column->addWidget(name);
        column->addWidget(m_reason);
        column->addWidget(hint);
        connect(m_reason, &QLineEdit::returnPressed, this, &DatesFixing::confirmed);
        connect(m_reason, &QLineEdit::textChanged, m_reason, [field = m_reason] { showProblem(*field, Severity::Error, {}); });
    }
    addPreparation(*column, centre, picture, date);

    auto* buttons = new QVBoxLayout; // one below the other: the column is narrow
    m_confirm = primaryButton(tr("Fix %1").arg(monthAndDay(date.start.date())), {}, page);
    auto* drop = linkButton(tr("Back to the dates"), u"back"_s, page);
    connect(m_confirm, &QPushButton::clicked, this, &DatesFixing::confirmed, Qt::QueuedConnection);
    connect(drop, &QToolButton::clicked, this, &DatesFixing::dropped, Qt::QueuedConnection);
    buttons->addWidget(m_confirm, 0, Qt::AlignLeft);
    buttons->addWidget(drop, 0, Qt::AlignLeft);
    column->addLayout(buttons);
    column->addStretch(1);
    setWidget(page); // deletes the one before
}

void DatesFixing::begin()
{
    (m_reason ? static_cast<QWidget*>(m_reason) : m_confirm)->setFocus(Qt::OtherFocusReason);
}

void DatesFixing::addPreparation(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateOffer& offer)
{
    const auto moved = movedSteps(picture.meeting().preparation, offer.start.date(), centre.officeCalendar(), centre.today());
    if (moved.isEmpty())
        return;
    down.addWidget(label(tr("Preparation that follows: %n", nullptr, static_cast<int>(moved.size())), Type::Strong));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < moved.size(); ++row) {
        const MovedStep& step = moved[row];
        auto* what = label(shown(picture.meeting().preparation[step.step].what), Type::Small);
        what->setWordWrap(true);
        what->setMinimumWidth(1);
        const QString after = step.after ? text::shortDate(*step.after) : tr("no day");
        auto* when = label(step.before ? tr("%1 → %2").arg(text::shortDate(*step.before), after) : after, Type::Small, step.isPast ? Token::Bad : Token::Ink);
        grid->addWidget(what, row, 0);
        grid->addWidget(when, row, 1);
        grid->addWidget(label(step.isPast ? tr("Already past") : QString(), Type::Small, Token::Bad), row, 2);
    }
    down.addLayout(grid);
}

QString DatesFixing::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

bool DatesFixing::isComplete()
{
    commitPreedit();
    if (!m_needsReason || !reason().isEmpty())
        return true;
    showProblem(*m_reason, Severity::Error, tr("State why this date is fixed all the same."));
    m_reason->setFocus(Qt::OtherFocusReason);
    return false;
}

void DatesFixing::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isComposing())
        Q_EMIT dropped();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace musubi::ui
