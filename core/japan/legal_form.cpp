#include "core/japan/legal_form.h"

#include "core/japan/folding.h"

namespace musubi::japan {

namespace {

struct FormWords {
    LegalForm form;
    QStringView name;
    QStringView spellings; // folded, longest first, apart by spaces
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
    {LegalForm::Association, u"社団法人", u"(社団法人) 社団法人"},
    {LegalForm::Foundation, u"財団法人", u"(財団法人) 財団法人"},
    {LegalForm::School, u"学校法人", u"(学校法人) 学校法人"},
    {LegalForm::Medical, u"医療法人", u"医療法人社団 医療法人財団 (医療法人) 医療法人 (医社) (医財)"},
    {LegalForm::Religious, u"宗教法人", u"(宗教法人) 宗教法人"},
    {LegalForm::StockCompany, u"株式会社", u"(株式会社) 株式会社"},
    {LegalForm::LimitedCompany, u"有限会社", u"(有限会社) 有限会社"},
    {LegalForm::Llc, u"合同会社", u"(合同会社) 合同会社 (合同) (同)"},
    {LegalForm::LimitedPartnership, u"合資会社", u"(合資会社) 合資会社 (資)"},
    {LegalForm::GeneralPartnership, u"合名会社", u"(合名会社) 合名会社 (名)"},
    {LegalForm::WorkersCooperative, u"労働者協同組合", u"(労働者協同組合) 労働者協同組合 (労協)"},
    {LegalForm::ConsumerCooperative, u"生活協同組合", u"(生活協同組合) 生活協同組合 (生協)"},
    {LegalForm::FarmCooperative, u"農事組合法人", u"(農事組合法人) 農事組合法人 (農)"},
    {LegalForm::NationalUniversity, u"国立大学法人", u"(国立大学法人) 国立大学法人 (大)"},
    {LegalForm::PublicUniversity, u"公立大学法人", u"(公立大学法人) 公立大学法人"},
    {LegalForm::LocalAgency, u"地方独立行政法人", u"(地方独立行政法人) 地方独立行政法人"},
    {LegalForm::AdministrativeAgency, u"独立行政法人", u"(独立行政法人) 独立行政法人"},
    {LegalForm::Neighbourhood, u"認可地縁団体", u"(認可地縁団体) 認可地縁団体"},
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
        for (const auto& [form, full, spellings] : formTable)
            for (const QStringView spelling : spellings.split(u' ')) {
                const bool found = behind ? folded.text.endsWith(spelling) : folded.text.startsWith(spelling);
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
