#include "ui/event/event_choice.h"

#include "core/centre.h"
#include "core/event/event_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/day_context.h"
#include "ui/common/matching.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype eventsOffered = 8;

} // namespace

/// The latest first: somebody speaks of the event they have just been to.
QList<PickerItem> eventsFor(Centre& centre, const QString& typed)
{
    QList<PickerItem> items;
    for (const EventLine& line : centre.events().lines(centre.events().ids())) {
        PickerItem item{.id = line.id.value, .icon = u"event"_s, .title = line.title};
        QStringList second{compactDate(line.startsAt.date()), centre.vocabulary().label(line.kind, text::language()), line.venue};
        second.removeAll(QString());
        item.second = second.join(u" ・ "_s);
        const auto hit = findFolded(item.title, typed), why = findFolded(item.second, typed);
        if (!hit && !why)
            continue;
        if (hit)
            item.hits << *hit;
        else
            item.secondHits << *why;
        items << item;
        if (items.size() == eventsOffered)
            break;
    }
    return items;
}

QString eventName(Centre& centre, Id<Event> id)
{
    const auto lines = centre.events().lines({id});
    return lines.isEmpty() ? QString() : text::shortDate(lines.first().startsAt.date()) + u' ' + lines.first().title;
}

} // namespace musubi::ui
