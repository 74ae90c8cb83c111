#include "ui/organization/dealings.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/buttons.h"
#include "ui/common/day_context.h"
#include "ui/common/detail_block.h"
#include "ui/common/record_line.h"
#include "ui/meeting/meeting_columns.h"
#include "ui/text/event_wording.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype dealingsAtFirst = 6;

struct DealingWords {
    Q_DECLARE_TR_FUNCTIONS(DealingWords)
};

void addConsultationLines(Centre& centre, DetailBlock& block, const QList<Id<Consultation>>& ids, const std::function<QString(QDate)>& beside, const GoTo& go)
{
    for (const ConsultationLine& line : centre.consultations().lines(ids)) {
        QStringList second{text::consultationNumber(centre, line.fiscalYear, line.sequence), line.callerName, beside ? beside(line.receivedAt.date()) : line.organizationName,
            text::statusName(line.status)};
        second.removeAll(QString());
        auto* entry = new RecordLine({compactDate(line.receivedAt.date()), line.subject, second.join(u" ・ "_s)}, &block);
        QObject::connect(entry, &QAbstractButton::clicked, &block, [go, id = line.id.value] { go(id); }, Qt::QueuedConnection);
        block.addWidget(entry);
    }
}

} // namespace

DetailBlock* consultationsBlock(Centre& centre, const ConsultationFilter& filter, const std::function<QString(QDate)>& beside, const GoTo& go, QWidget* parent)
{
    const auto ids = centre.consultations().ids(filter, ConsultationOrder::ReceivedAt, true);
    if (ids.isEmpty())
        return nullptr;
    auto* block = new DetailBlock(DealingWords::tr("Consultations"), u"consultation"_s, parent);
    block->setCount(DealingWords::tr("%n in all", nullptr, static_cast<int>(ids.size())));
    addConsultationLines(centre, *block, ids.mid(0, dealingsAtFirst), beside, go);
    if (ids.size() > dealingsAtFirst) {
        auto* more = compact(linkButton(DealingWords::tr("Show %n earlier ones", nullptr, static_cast<int>(ids.size() - dealingsAtFirst)), u"down"_s, block));
        block->addWidget(more);
        QObject::connect(more, &QToolButton::clicked, block, [&centre, block, more, ids, beside, go] {
            more->hide();
            more->deleteLater();
            addConsultationLines(centre, *block, ids.mid(dealingsAtFirst), beside, go);
        });
    }
    return block;
}

DetailBlock* mattersBlock(Centre& centre, const MatterFilter& filter, const GoTo& go, QWidget* parent)
{
    const auto ids = centre.matters().ids(filter, MatterOrder::LastContact, true);
    if (ids.isEmpty())
        return nullptr;
    auto* block = new DetailBlock(DealingWords::tr("Cases"), u"case"_s, parent);
    block->setCount(DealingWords::tr("%n in all", nullptr, static_cast<int>(ids.size())));
    for (const MatterLine& line : centre.matters().lines(ids)) {
        QStringList second{line.theme, text::stageName(line.stage), text::statusName(line.status)};
        second.removeAll(QString());
        auto* entry = new RecordLine({text::matterNumber(centre, line.fiscalYear, line.sequence), line.title, second.join(u" ・ "_s)}, block);
        QObject::connect(entry, &QAbstractButton::clicked, block, [go, id = line.id.value] { go(id); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    return block;
}

DetailBlock* meetingsBlock(Centre& centre, const MeetingFilter& filter, const GoTo& go, QWidget* parent)
{
    const auto ids = centre.meetings().ids(filter);
    if (ids.isEmpty())
        return nullptr;
    auto* block = new DetailBlock(DealingWords::tr("Meetings"), u"meeting"_s, parent);
    block->setCount(DealingWords::tr("%n in all", nullptr, static_cast<int>(ids.size())));
    for (const MeetingLine& line : centre.meetings().lines(ids)) {
        QStringList second{text::meetingNumber(centre, line.fiscalYear, line.sequence), kindText(centre, line.kind, line.round), text::meetingStatusName(line.status)};
        second.removeAll(QString());
        auto* entry = new RecordLine({line.start ? compactDate(line.start->date()) : DealingWords::tr("No date"), line.theme, second.join(u" ・ "_s)}, block);
        QObject::connect(entry, &QAbstractButton::clicked, block, [go, id = line.id.value] { go(id); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    return block;
}

DetailBlock* eventsBlock(Centre& centre, const EventFilter& filter, const GoTo& go, QWidget* parent)
{
    const auto ids = centre.events().ids(filter);
    if (ids.isEmpty())
        return nullptr;
    auto* block = new DetailBlock(DealingWords::tr("Courses and exchange"), u"event"_s, parent);
    block->setCount(DealingWords::tr("%n in all", nullptr, static_cast<int>(ids.size())));
    for (const EventLine& line : centre.events().lines(ids)) {
        QStringList second{centre.vocabulary().label(line.kind, text::language()), line.venue, text::eventStatusName(line.status)};
        second.removeAll(QString());
        auto* entry = new RecordLine({compactDate(line.startsAt.date()), line.title, second.join(u" ・ "_s)}, block);
        QObject::connect(entry, &QAbstractButton::clicked, block, [go, id = line.id.value] { go(id); }, Qt::QueuedConnection);
        block->addWidget(entry);
    }
    return block;
}

QString periodText(const Affiliation& affiliation)
{
    const auto& [from, until] = std::pair(affiliation.validFrom, affiliation.validUntil);
    if (from && until)
        return DealingWords::tr("%1 – %2").arg(compactDate(*from), compactDate(*until));
    if (from)
        return DealingWords::tr("since %1").arg(compactDate(*from));
    return until ? DealingWords::tr("until %1").arg(compactDate(*until)) : QString();
}

bool holdsOn(const Affiliation& affiliation, QDate day)
{
    return (!affiliation.validFrom || *affiliation.validFrom <= day) && (!affiliation.validUntil || day <= *affiliation.validUntil);
}

} // namespace musubi::ui
