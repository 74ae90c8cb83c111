#include "ui/meeting/dates_ranking.h"

#include "core/centre.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/shown.h"
#include "ui/common/tag.h"
#include "ui/text/date_wording.h"
#include "ui/text/record_wording.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line that wraps behind its sign.
QWidget* remarkLine(const text::DateRemark& remark, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(6));
    row->addWidget(new IconLabel(remark.speaksFor ? u"check"_s : u"warning"_s, 16, remark.speaksFor ? Token::Ok : Token::Warn, line), 0, Qt::AlignTop);
    auto* words = label(shown(remark.words), Type::Small, Token::Ink, line);
    words->setWordWrap(true);
    words->setMinimumWidth(1); // wraps rather than widen the column
    row->addWidget(words, 1);
    return line;
}

QString startOf(const DateOffer& offer)
{
    return monthAndDay(offer.start.date()) + offer.start.time().toString(u" H:mm"_s);
}

} // namespace

DatesRanking::DatesRanking(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Dates in order of merit"));
    setFocusPolicy(Qt::NoFocus);
}

void DatesRanking::setPicture(Centre& centre, const DatesPicture& picture)
{
    const int scrolled = verticalScrollBar()->value();
    auto* page = new QWidget;
    setGround(*page, Token::PaneQuiet);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, theme().px(12));
    down->setSpacing(theme().px(8));
    const auto holding = std::count_if(picture.weights.begin(), picture.weights.end(), [](const DateWeight& weight) { return weight.holds(); });
    auto* head = new SectionHeader(u"rank"_s, tr("Best dates first"), false, page);
    head->setCount(tr("%1 of %2 dates work").arg(holding).arg(picture.weights.size()));
    down->addWidget(head);
    auto* cards = new QVBoxLayout;
    cards->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
    cards->setSpacing(theme().px(8));
    for (const DateWeight& weight : picture.weights)
        if (weight.holds())
            addCard(*cards, centre, picture, weight);
    if (holding == 0) {
        auto* none = label(tr("No date works yet."), Type::Strong, Token::Ink, page);
        cards->addWidget(none);
    }
    down->addLayout(cards);
    if (holding < picture.weights.size()) {
        auto* others = new SectionHeader({}, tr("Dates that do not work"), holding > 0, page);
        down->addWidget(others);
        auto* failing = new QVBoxLayout;
        failing->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
        failing->setSpacing(theme().px(10));
        for (const DateWeight& weight : picture.weights)
            if (!weight.holds())
                addFailing(*failing, centre, picture, weight);
        down->addLayout(failing);
    }
    down->addStretch(1);
    setWidget(page); // deletes the one before
    verticalScrollBar()->setValue(scrolled);
}

void DatesRanking::addCard(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateWeight& weight)
{
    const DateOffer& offer = picture.meeting().offers[weight.date];
    const int place = picture.places[weight.date];
    const auto remarks = text::dateRemarks(picture.meeting(), weight, picture.names, picture.clashes[weight.date], centre.officeCalendar());
    auto* card = new QFrame;
    card->setProperty("card", true);
    card->setAccessibleName(tr("No. %1: %2").arg(QString::number(place), text::offerText(offer)));
    card->setAccessibleDescription(text::dateSentence(remarks));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme().px(10), theme().px(8), theme().px(10), theme().px(8));
    column->setSpacing(theme().px(3));
    auto* top = new QHBoxLayout;
    top->setSpacing(theme().px(8));
    top->addWidget(label(QString::number(place), Type::Heading, place == 1 ? Token::Accent : Token::Ink2, card));
    top->addWidget(label(startOf(offer), Type::Date, Token::Ink, card));
    top->addStretch(1);
    const bool fixed = weight.date == picture.fixed();
    if (fixed)
        top->addWidget(new TagLabel({tr("Fixed"), TagKind::Ok}, card));
    else if (offer.held)
        top->addWidget(new TagLabel({tr("Held"), TagKind::Active}, card));
    column->addLayout(top);
    for (const text::DateRemark& remark : remarks)
        column->addWidget(remarkLine(remark, card));
    if (!fixed && !centre.isReadOnly()) {
        //: %1 month, %2 day: the card says the weekday
        const QString words = tr("Fix %1/%2").arg(offer.start.date().month()).arg(offer.start.date().day());
        auto* fix = place == 1 && picture.fixed() < 0 ? primaryButton(words, {}, card) : compact(button(words, {}, card));
        fix->setAccessibleDescription(text::dateSentence(remarks));
        connect(fix, &QPushButton::clicked, this, [this, number = offer.number] { Q_EMIT chosen(number); }, Qt::QueuedConnection);
        column->addSpacing(theme().px(4));
        auto* row = new FlowLayout(nullptr, 8, 4); // where both find no room one stands below the other
        row->addWidget(fix);
        if (picture.fixed() < 0) {
            auto* hold = compact(button(offer.held ? tr("Let it go") : tr("Hold it"), {}, card));
            hold->setAccessibleName(tr("%1: %2").arg(text::offerText(offer), hold->text()));
            hold->setToolTip(plainToolTip(offer.held ? tr("The date is not kept free any longer.") : tr("Keeps the date free in the calendar until one is fixed.")));
            connect(hold, &QPushButton::clicked, this, [this, number = offer.number, held = offer.held] { Q_EMIT holdAsked(number, !held); }, Qt::QueuedConnection);
            row->addWidget(hold);
        }
        column->addLayout(row);
    }
    down.addWidget(card);
}

void DatesRanking::addFailing(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateWeight& weight)
{
    const DateOffer& offer = picture.meeting().offers[weight.date];
    auto remarks = text::dateRemarks(picture.meeting(), weight, picture.names, picture.clashes[weight.date], centre.officeCalendar());
    remarks.removeIf([](const text::DateRemark& remark) { return remark.speaksFor; });
    auto* column = new QVBoxLayout;
    column->setSpacing(theme().px(2));
    auto* top = new QHBoxLayout;
    top->addWidget(label(startOf(offer), Type::Strong));
    top->addStretch(1);
    if (weight.date == picture.fixed())
        top->addWidget(new TagLabel({tr("Fixed"), TagKind::Ok}));
    else if (offer.held)
        top->addWidget(new TagLabel({tr("Held"), TagKind::Active}));
    if (weight.date != picture.fixed() && !centre.isReadOnly()) {
        if (offer.held) {
            auto* release = compact(linkButton(tr("Let it go")));
            release->setAccessibleName(tr("%1: %2").arg(text::offerText(offer), release->text()));
            connect(release, &QToolButton::clicked, this, [this, number = offer.number] { Q_EMIT holdAsked(number, false); }, Qt::QueuedConnection);
            top->addWidget(release);
        }
        auto* fix = compact(linkButton(weight.needsReason() ? tr("Fix with a reason…") : tr("Fix all the same…")));
        fix->setAccessibleName(tr("%1: %2").arg(text::offerText(offer), fix->text()));
        connect(fix, &QToolButton::clicked, this, [this, number = offer.number] { Q_EMIT chosen(number); }, Qt::QueuedConnection);
        top->addWidget(fix);
    }
    column->addLayout(top);
    auto* why = readableLabel(shown(text::dateSentence(remarks), 600), Type::Small, Token::Ink2);
    why->setMinimumWidth(1);
    column->addWidget(why);
    down.addLayout(column);
}

} // namespace musubi::ui
