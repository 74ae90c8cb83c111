#include "ui/text/paper_context.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/settings/settings_desk.h"
#include "core/sheet/record_papers.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/text/record_wording.h"

namespace musubi::text {

using namespace Qt::StringLiterals;

SheetContext sheetContextOf(Centre& centre)
{
    const CentreSettings& office = centre.settings().current();
    SheetContext context;
    context.language = dateLanguage();
    context.centreName = office.name;
    context.centrePhone = office.phone;
    context.centreFax = office.fax;
    context.centreMail = office.mail;
    context.centreAddress = office.postalCode.isEmpty() ? office.address : u"〒%1 %2"_s.arg(office.postalCode, office.address);
    context.representative = office.representative;
    context.addressee = office.division;
    context.stampBoxes = office.stampBoxes;
    context.stampHeading = office.stampHeading == StampHeading::Approval ? SheetLabel::Approval : SheetLabel::Circulation;
    context.confidential = office.confidential;
    context.madeAt = centre.now();
    context.madeBy = centre.staff().nameOf(centre.journal().seat().staff);
    context.years = centre.fiscalYearLabels();
    context.term = termsOf(centre.vocabulary(), context.language);
    return context;
}

} // namespace musubi::text
