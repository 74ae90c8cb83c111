#include "ui/meeting/contact_notice.h"

#include "core/centre.h"
#include "ui/preview/sheet_preview.h"
#include "ui/settings/settings_dialog.h"

#include <QCoreApplication>

namespace musubi::ui {

namespace {

struct ContactNoticeWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::ContactNotice)
};

} // namespace

void noticeMissingContact(SheetPreview& preview, Centre& centre, Id<Meeting> meeting, text::MeetingSheet which)
{
    const QString missing = text::contactMissingOn(centre, which);
    if (missing.isEmpty())
        return;
    if (centre.isReadOnly()) {
        preview.notice(missing, {}, {});
        return;
    }
    preview.notice(missing, ContactNoticeWords::tr("Enter it in the settings"), [&preview, &centre, meeting, which] {
        SettingsDialog(centre, &preview).exec();
        preview.setSheets(text::meetingSheetsOf(centre, meeting, which));
        noticeMissingContact(preview, centre, meeting, which);
    });
}

} // namespace musubi::ui
