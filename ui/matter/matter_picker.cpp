#include "ui/matter/matter_picker.h"

#include "core/centre.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "ui/common/attempt.h"
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
        PickerItem item{.id = line.id.value, .icon = u"case"_s, .title = line.title, .second = line.theme.isEmpty() ? number : number + u" ・ "_s + line.theme};
        if (const auto hit = findFolded(item.title, typed))
            item.hits << *hit;
        items << item;
        if (items.size() == mattersOffered)
            break;
    }
    return items;
}

MatterPicker::MatterPicker(Centre& centre, Feedback& feedback, qint64 except, QWidget* parent)
    : Picker(u"case"_s, tr("Case: title, theme or number"),
          [&centre, &feedback, except](const QString& typed) {
              QList<PickerItem> items;
              attempt(feedback, [&] { items = mattersFor(centre, typed); });
              items.removeIf([except](const PickerItem& item) { return item.id == except; });
              return items;
          },
          [&centre](qint64 id) {
              QString name;
              for (const MatterLine& line : centre.matters().lines({Id<Matter>{id}}))
                  name = text::matterNumber(centre, line.fiscalYear, line.sequence) + u' ' + line.title;
              return name;
          }, parent)
{
    setAccessibleName(tr("Case"));
}

} // namespace musubi::ui
