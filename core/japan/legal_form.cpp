#include "core/japan/legal_form.h"

#include "core/japan/folding.h"

namespace musubi::japan {

namespace {

/// Where a form may stand: a 国立大学法人 is never written behind its name, and 岡山事業協同組合 is a name of its own.
enum class Place { FrontOrBehind, FrontOnly };

struct FormWords {
    LegalForm form;
    QStringView name;
    QStringView spellings; // folded, longest first, apart by spaces
    Place place = Place::FrontOrBehind;
};

// A longer form stands before those that its end or beginning looks like.
constexpr FormWords formTable[]{
    {LegalForm::CertifiedNpo, u"認定特定非営利活動法人",
        u"特例認定npo特定非営利活動法人 認定npo特定非営利活動法人 (認定npo特定非営利活動法人) (認定特非) (認特非) "
        u"認定npo"},
    {LegalForm::Npo, u"特定非営利活動法人", u"(npo特定非営利活動法人) npo特定非営利活動法人 (特)"},
    {LegalForm::GeneralAssociation, u"一般社団法人", u"(一般社団法人) 一般社団法人 (一般社団)"},
    {LegalForm::GeneralFoundation, u"一般財団法人", u"(一般財団法人) 一般財団法人 (一般財団)"},
    {LegalForm::PublicAssociation, u"公益社団法人", u"(公益社団法人) 公益社団法人 (公益社団)"},
    {LegalForm::PublicFoundation, u"公益財団法人", u"(公益財団法人) 公益財団法人 (公益財団)"},
    {LegalForm::SocialWelfare, u"社会福祉法人", u"(社会福祉法人) 社会福祉法人"},
    {LegalForm::School, u"学校法人", u"(学校法人) 学校法人"},
    {LegalForm::Medical, u"医療法人", u"(医療法人) 医療法人"},
    {LegalForm::Religious, u"宗教法人", u"(宗教法人) 宗教法人"},
    {LegalForm::StockCompany, u"株式会社", u"(株式会社) 株式会社"},
    {LegalForm::LimitedCompany, u"有限会社", u"(有限会社) 有限会社"},
    {LegalForm::Llc, u"合同会社", u"(合同会社) 合同会社 (合同) (同)"},
    {LegalForm::Cooperative, u"協同組合", u"協同組合", Place::FrontOnly},
    {LegalForm::AdministrativeAgency, u"独立行政法人", u"(独立行政法人) 独立行政法人", Place::FrontOnly},
    {LegalForm::NationalUniversity, u"国立大学法人", u"(国立大学法人) 国立大学法人 (大)", Place::FrontOnly},
};

/// The original without its first or last `length` folded characters; empty where nothing would be left.
QString withoutForm(QStringView name, const FoldedText& folded, qsizetype length, bool behind)
{
    const qsizetype rest = folded.text.size() - length;
    if (rest <= 0)
        return {};
    const TextSpan span = originalSpan(folded, behind ? 0 : length, rest);
    return name.sliced(span.at, span.length).trimmed().toString();
}

} // namespace

NameAndForm splitLegalForm(QStringView name)
{
    const FoldedText folded = foldWithOrigin(name);
    for (const bool behind : {false, true})
        for (const auto& [form, full, spellings, place] : formTable)
            for (const QStringView spelling : spellings.split(u' ')) {
                const bool found = behind ? place == Place::FrontOrBehind && folded.text.endsWith(spelling)
                                          : folded.text.startsWith(spelling);
                if (!found)
                    continue;
                if (const QString rest = withoutForm(name, folded, spelling.size(), behind); !rest.isEmpty())
                    return {form, behind, rest};
            }
    return {LegalForm::None, false, name.trimmed().toString()};
}

QStringView legalFormName(LegalForm form)
{
    for (const FormWords& words : formTable)
        if (words.form == form)
            return words.name;
    return {};
}

} // namespace musubi::japan
