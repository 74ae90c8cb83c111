#include "ui/matter/matter_choice.h"

#include "core/centre.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "ui/common/matching.h"
#include "ui/text/number_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mattersOffered = 8;

} // namespace

QList<PickerItem> mattersFor(Centre& centre, const QString& typed)
{
    QList<PickerItem> items;
    const QString wanted = japan::fold(typed);
    for (const MatterLine& line : centre.matters().lines(centre.matters().ids({}))) {
        const QString number = text::matterNumber(centre, line.fiscalYear, line.sequence);
        if (!japan::fold(line.title).contains(wanted) && !japan::fold(line.theme).contains(wanted) && !japan::fold(number).contains(wanted))
            continue;
        PickerItem item{.id = line.id.value, .icon = u"case"_s, .title = line.title, .second = number + u" ・ "_s + line.theme};
        if (const auto hit = findFolded(item.title, typed))
            item.hits << *hit;
        items << item;
        if (items.size() == mattersOffered)
            break;
    }
    return items;
}

} // namespace musubi::ui
