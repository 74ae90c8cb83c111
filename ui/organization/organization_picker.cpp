#include "ui/organization/organization_picker.h"

#include "core/centre.h"
#include "core/insight/caller_finder.h"
#include "core/japan/legal_form.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct PickerWords {
    Q_DECLARE_TR_FUNCTIONS(PickerWords)
};

Hit hitOfSpan(const japan::TextSpan& span)
{
    return {static_cast<int>(span.at), static_cast<int>(span.length)};
}

} // namespace

QList<PickerItem> organizationsFor(Centre& centre, const QString& typed)
{
    QList<PickerItem> items;
    for (const OrganizationPick& pick : centre.callers().organizations(typed)) {
        PickerItem item{.id = pick.id.value, .icon = u"organisation"_s, .title = pick.printedName};
        if (pick.why.clue == CallerClue::FormerName || pick.why.clue == CallerClue::Alias) {
            const QString words = pick.why.clue == CallerClue::FormerName ? PickerWords::tr("formerly %1") : PickerWords::tr("also %1");
            item.aside = words.arg(pick.why.text);
            if (pick.why.span.length > 0)
                item.asideHits << hitOfSpan({words.indexOf(u"%1"_s) + pick.why.span.at, pick.why.span.length});
        } else if (const qsizetype at = item.title.indexOf(pick.why.text); at >= 0 && pick.why.span.length > 0 && !pick.why.text.isEmpty()) {
            item.hits << hitOfSpan({at + pick.why.span.at, pick.why.span.length});
        }
        QStringList why{centre.vocabulary().label(pick.kind, text::language()), pick.parentName};
        if (pick.consultations > 0)
            why << PickerWords::tr("%n consultations", nullptr, pick.consultations);
        if (pick.matters > 0)
            why << PickerWords::tr("%n cases", nullptr, pick.matters);
        if (pick.lastContact)
            why << PickerWords::tr("last contact %1").arg(text::shortDate(*pick.lastContact));
        why.removeAll(QString());
        item.second = why.join(u" ・ "_s);
        items << item;
    }
    return items;
}

OrganizationPicker::OrganizationPicker(Centre& centre, Feedback& feedback, Strangers strangers, QWidget* parent)
    : Picker(u"organisation"_s, tr("Name, reading, former name or phone"),
          [&centre, &feedback](const QString& typed) {
              QList<PickerItem> items;
              attempt(feedback, [&] { items = organizationsFor(centre, typed); });
              return items;
          },
          [&centre](qint64 id) { return centre.organizations().printedName(Id<Organization>{id}); }, parent)
    , m_centre(centre)
    , m_feedback(feedback)
{
    setAccessibleName(tr("Organisation"));
    if (m_centre.isReadOnly() || strangers == Strangers::KeepAsTyped)
        return;
    setCreateText([](const QString& typed) { return tr("Register “%1” as a new organisation").arg(typed); });
    connect(this, &Picker::createWanted, this, &OrganizationPicker::create);
}

void OrganizationPicker::create(const QString& typed)
{
    attempt(m_feedback, [&] {
        const auto row = m_centre.organizations().add(organizationNamed(typed));
        setValue(row.id.value);
        sayDone(m_centre, m_feedback, tr("Registered the organisation %1.").arg(typed));
    });
}

Organization organizationNamed(const QString& typed)
{
    const japan::NameAndForm split = japan::splitLegalForm(typed.trimmed());
    Organization organization;
    organization.name = split.name.isEmpty() ? typed.trimmed() : split.name;
    if (split.form != japan::LegalForm::None && !split.name.isEmpty()) {
        organization.legalForm = {QString(codeOf(split.form))};
        organization.formBehind = split.behind;
    }
    return organization;
}

} // namespace musubi::ui
