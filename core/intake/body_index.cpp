#include "core/intake/body_index.h"

#include "core/db/conditions.h"
#include "core/db/table.h"
#include "core/intake/word_reader.h"
#include "core/japan/corporate_number.h"
#include "core/japan/legal_form.h"
#include "core/japan/phone.h"
#include "core/organization/organization_mapping.h"
#include "core/vocabulary/vocabulary.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QString kindOfForm(QStringView form)
{
    constexpr struct {
        QStringView form, kind;
    } kinds[] = {{u"NPO", u"NPO"}, {u"NPO_CERT", u"NPO"}, {u"GEN_INC", u"GEN_ASSOC"}, {u"GEN_FOUND", u"GEN_ASSOC"}, {u"PUB_INC", u"PUB_ASSOC"}, {u"PUB_FOUND", u"PUB_ASSOC"},
        {u"WELFARE", u"SHAKYO"}, {u"SCHOOL", u"SCHOOL"}, {u"KK", u"COMPANY"}, {u"YK", u"COMPANY"}, {u"GK", u"COMPANY"}, {u"COOP", u"COOP"}, {u"UNIV", u"UNIV"}};
    for (const auto& known : kinds)
        if (known.form == form)
            return known.kind.toString();
    return {};
}

/// What the end of a name says: 桜木町内会, 中央公民館, 子育て支援課.
QString kindOfEnding(QStringView name)
{
    constexpr struct {
        QStringView ending, kind;
    } kinds[] = {{u"町内会", u"CHONAI"}, {u"自治会", u"CHONAI"}, {u"公民館", u"KOMINKAN"}, {u"大学", u"UNIV"}, {u"学校", u"SCHOOL"}, {u"高校", u"SCHOOL"}, {u"実行委員会", u"CONSORT"},
        {u"協議会", u"CONSORT"}, {u"協議体", u"CONSORT"}, {u"ネットワーク", u"VOL"}, {u"商店会", u"COOP"}, {u"組合", u"COOP"}, {u"信用金庫", u"FOUND"}, {u"銀行", u"FOUND"}, {u"新聞社", u"MEDIA"},
        {u"課", u"GOV_CITY"}, {u"室", u"GOV_CITY"}, {u"局", u"GOV_CITY"}, {u"区役所", u"GOV_CITY"}, {u"市役所", u"GOV_CITY"}};
    if (name.endsWith(u"社会福祉協議会"))
        return u"SHAKYO"_s;
    for (const auto& known : kinds)
        if (name.endsWith(known.ending))
            return known.kind.toString();
    return u"VOL"_s;
}

} // namespace

Sector sectorOfKind(const Vocabulary& vocabulary, const QString& kind)
{
    const VocabularyTerm* term = vocabulary.find(u"kind", kind);
    return term ? fromCode<Sector>(term->sector).value_or(Sector::None) : Sector::Private;
}

BodyIndex::BodyIndex(const Database& db)
{
    // Rows of an import that is still under way may go again: nobody is to be tied to them.
    for (const auto& row : Table<Organization>(db).select(u"WHERE "_s + isFinished(u"organization"_s)))
        enter(row.id, row.value);
}

BodyIndex::~BodyIndex() = default;

void BodyIndex::enter(Id<Organization> id, const Organization& organization, bool withPhone)
{
    QStringList names{organization.name};
    for (const auto& alias : organization.aliases)
        names << alias.name;
    for (const auto& former : organization.formerNames)
        names << former.name;
    for (const QString& name : names)
        if (auto& known = m_byName[wordKey(japan::splitLegalForm(name).name)]; !known.contains(id))
            known << id;
    for (const QString& phone : withPhone ? QStringList{organization.phone, organization.fax} : QStringList{})
        if (const QString digits = japan::phoneDigits(phone); digits.size() >= 9)
            if (auto& known = m_byPhone[digits]; !known.contains(id))
                known << id;
    if (!organization.corporateNumber.isEmpty())
        m_byCorporateNumber.insert(japan::corporateNumber(organization.corporateNumber), id);
}

BodyIndex::Match BodyIndex::find(const QString& name, const QString& phone) const
{
    const QList<Id<Organization>> called = m_byName.value(wordKey(japan::splitLegalForm(name).name));
    if (called.size() == 1)
        return {called.first(), false, false};
    const QString digits = japan::phoneDigits(phone);
    const QList<Id<Organization>> reached = digits.size() >= 9 ? m_byPhone.value(digits) : QList<Id<Organization>>();
    if (called.isEmpty())
        return {reached.size() == 1 ? std::optional(reached.first()) : std::nullopt, false, reached.size() == 1};
    for (const auto id : called)
        if (reached.contains(id))
            return {id, false, false};
    return {std::nullopt, true, false};
}

std::optional<Id<Organization>> BodyIndex::byCorporateNumber(const QString& number) const
{
    const auto found = m_byCorporateNumber.constFind(japan::corporateNumber(number));
    return number.isEmpty() || found == m_byCorporateNumber.constEnd() ? std::nullopt : std::optional(*found);
}

Organization BodyIndex::described(const Vocabulary& vocabulary, const QString& name, const QString& phone, const Term<KindList>& kind, const QString& form)
{
    const japan::NameAndForm parts = japan::splitLegalForm(name);
    Organization organization;
    organization.name = parts.name.isEmpty() ? name : parts.name;
    organization.formBehind = parts.behind;
    organization.legalForm.code = form.isEmpty() ? QString(codeOf(parts.form)) : form;
    organization.kind = kind;
    if (kind.isEmpty())
        organization.kind.code = kindOfForm(organization.legalForm.code);
    if (organization.kind.isEmpty())
        organization.kind.code = kindOfEnding(organization.name);
    if (parts.form != japan::LegalForm::None && organization.legalForm.isEmpty()) // a form that the office's list does not have stays in the name
        organization.name = name;
    organization.sector = sectorOfKind(vocabulary, organization.kind.code);
    organization.phone = phone;
    return organization;
}

} // namespace musubi
