#include "ui/programme/rename_form.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/programme/programme_rules.h"
#include "ui/common/ask_form.h"
#include "ui/common/entry_fields.h"
#include "ui/common/label.h"
#include "ui/text/number_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class RenameWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::RenameForm)
};

constexpr int yearsAhead = 3;

} // namespace

bool askForNaming(Centre& centre, const Programme& programme, ProgrammeNaming& naming, QWidget* parent)
{
    const int now = japan::fiscalYearOf(centre.today());
    auto* kept = readableLabel({}, Type::Small, Token::Ink2);
    kept->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    Form<ProgrammeNaming>* shownForm = nullptr;
    Form<ProgrammeNaming> form([&] {
        if (shownForm)
            kept->setText(RenameWords::tr("Until %1 it stays “%2”: projects of those years and their papers do not change.")
                              .arg(text::fiscalYearName(centre, shownForm->value().firstYear - 1), programme.name));
    });
    auto* group = new FormGroup(0, {});
    auto* name = lineField(0);
    auto* year = new QComboBox;
    for (int one = now; one <= now + yearsAhead; ++one) // what past years were called never changes
        year->addItem(text::fiscalYearName(centre, one), one);
    form.bind("name"_L1, name, &ProgrammeNaming::name);
    form.bind("first_year"_L1, year, &ProgrammeNaming::firstYear);
    group->addRow(RenameWords::tr("New name"), {name}, FormGroup::Need::Required);
    group->addRow(RenameWords::tr("From fiscal year"), {year}, FormGroup::Need::Required);
    group->addRow({}, {kept});
    naming = {programme.name, now + 1};
    shownForm = &form;
    return askForm(parent, RenameWords::tr("Rename the programme"), RenameWords::tr("Rename the programme"), group, form, naming, {640, 260}, [&programme](const ProgrammeNaming& value) {
        Problems problems;
        if (value.name.isEmpty())
            problems << Problem{"name"_L1, Rule::Required};
        if (value.name == programme.name)
            problems << Problem{"name"_L1, Rule::AlreadyKnown};
        if (value.firstYear <= calledSoSince(programme))
            problems << Problem{"first_year"_L1, Rule::OutOfRange};
        return problems;
    });
}

} // namespace musubi::ui
