#include "ui/meeting/meeting_columns.h"

#include "core/centre.h"
#include "core/meeting/meeting_rules.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct MeetingListWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MeetingListWords)
};

constexpr MeetingOrder meetingOrders[]{MeetingOrder::Number, MeetingOrder::Start, MeetingOrder::Kind, MeetingOrder::Theme, MeetingOrder::Start, MeetingOrder::Status,
    MeetingOrder::Status, MeetingOrder::Lead};
constexpr int peopleColumn = 4; // by which nothing is ordered in the file
constexpr int minutesColumn = 6;

/// What stands in place of a day that is not fixed.
QString withoutDay(const MeetingLine& line)
{
    return line.offers > 0 ? MeetingListWords::tr("%n dates offered", nullptr, line.offers) : MeetingListWords::tr("No date yet");
}

/// What the meeting waits for at the moment.
QString stateRemark(const MeetingLine& line)
{
    if (line.status == MeetingStatus::Arranging && line.offers > 0)
        return line.waiting == 0 ? MeetingListWords::tr("All have answered") : MeetingListWords::tr("%n have not answered", nullptr, line.waiting);
    if (isAhead(line.status) && line.openSteps > 0)
        return MeetingListWords::tr("%n steps to prepare", nullptr, line.openSteps);
    return {};
}

} // namespace

Tag statusTag(MeetingStatus status)
{
    const QString word = text::meetingStatusName(status);
    switch (status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Asking: return {word, TagKind::Neutral};
    case MeetingStatus::Arranging:
    case MeetingStatus::Postponed: return {word, TagKind::Warn};
    case MeetingStatus::Fixed:
    case MeetingStatus::Invited: return {word, TagKind::Active};
    case MeetingStatus::Held: return {word, TagKind::Ok};
    case MeetingStatus::Closed:
    case MeetingStatus::Cancelled: return {word, TagKind::Plain};
    }
    Q_UNREACHABLE();
}

Tag minutesTag(MinutesStatus status)
{
    const QString word = text::minutesStatusName(status);
    switch (status) {
    case MinutesStatus::None: return {word, TagKind::Warn};
    case MinutesStatus::Draft:
    case MinutesStatus::Checking: return {word, TagKind::Neutral};
    case MinutesStatus::Final: return {word, TagKind::Active};
    case MinutesStatus::Sent: return {word, TagKind::Ok};
    }
    Q_UNREACHABLE();
}

QString dayText(QDate day, QDate today)
{
    return text::listDate(day, today);
}

QString hoursText(const QDateTime& start, const QDateTime& end)
{
    const QString from = start.time().toString(u"H:mm"_s), until = end.time().toString(u"H:mm"_s);
    return start.date() == end.date() ? from + u'–' + until : u"%1–%2 %3"_s.arg(from, text::shortDate(end.date()), until);
}

QString whenText(const QDateTime& start, const QDateTime& end)
{
    return text::shortDate(start.date()) + u' ' + hoursText(start, end);
}

QString kindText(Centre& centre, const Term<MeetingKindList>& kind, int round)
{
    QStringList words{centre.vocabulary().label(kind, text::language()), text::roundName(round)};
    words.removeAll(QString());
    return words.join(u' ');
}

QString peopleText(int all, int fromPublic, int fromPrivate)
{
    return MeetingListWords::tr("%n people (public %1, private %2)", nullptr, all).arg(fromPublic).arg(fromPrivate);
}

std::vector<Column<MeetingRow>> meetingColumns(Centre& centre)
{
    using Row = MeetingRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Number"), [&centre](const Row& r) -> QVariant { return text::meetingNumber(centre, r.fiscalYear, r.sequence); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "When"), [&centre](const Row& r) -> QVariant { return r.start ? dayText(r.start->date(), centre.today()) : withoutDay(r); }, {},
        [&centre](const Row& r, int role) -> QVariant {
            if (role == SecondLineRole)
                return r.start && r.end ? hoursText(*r.start, *r.end) : QString();
            if (role == DueRole)
                return static_cast<int>(!r.start ? Due::Unset : r.start->date() == centre.today() && isAhead(r.status) ? Due::Today : Due::None);
            return {};
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Kind"), [&centre](const Row& r) -> QVariant { return centre.vocabulary().label(r.kind, text::language()); }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(text::roundName(r.round)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Theme"), [](const Row& r) -> QVariant { return r.theme; }, {},
        [](const Row& r, int role) -> QVariant {
            if (role != SecondLineRole)
                return {};
            QStringList second{r.venue.isEmpty() && r.online ? MeetingListWords::tr("By video") : r.venue, r.matterTitles.join(u'、')};
            second.removeAll(QString());
            return second.join(u" ・ "_s);
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Participants"), [](const Row& r) -> QVariant { return MeetingListWords::tr("%n people", nullptr, r.participants); }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole ? QVariant(MeetingListWords::tr("public %1 ・ private %2").arg(r.fromPublic).arg(r.fromPrivate)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Status"), [](const Row& r) -> QVariant { return text::meetingStatusName(r.status); }, {},
        [](const Row& r, int role) -> QVariant {
            if (role == TagRole)
                return QVariant::fromValue(statusTag(r.status));
            return role == SecondLineRole ? QVariant(stateRemark(r)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Minutes taken"),
        [](const Row& r) -> QVariant { return wasHeld(r.status) ? text::minutesStatusName(r.minutesStatus) : QString(); }, {},
        [](const Row& r, int role) -> QVariant { return role == TagRole && wasHeld(r.status) ? QVariant::fromValue(minutesTag(r.minutesStatus)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Coordinator"), [&centre](const Row& r) -> QVariant { return centre.staff().nameOf(r.lead); }});
    return columns;
}

std::optional<MeetingOrder> meetingOrderOf(int column)
{
    const bool known = column >= 0 && column < static_cast<int>(std::size(meetingOrders)) && column != peopleColumn && column != minutesColumn;
    return known ? std::optional(meetingOrders[column]) : std::nullopt;
}

} // namespace musubi::ui
