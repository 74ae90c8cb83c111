#include "core/japan/legal_form.h"
#include "core/vocabulary/standard_terms.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace musubi;
using namespace Qt::StringLiterals;
using japan::LegalForm;
using japan::NameAndForm;
using japan::splitLegalForm;

TEST_CASE("a name is taken apart from its legal form, however written", "[japan][legal]")
{
    for (const QStringView form :
        {u"特定非営利活動法人", u"NPO法人", u"ＮＰＯ法人", u"(特非)", u"（特非）", u"NPO法人　", u"（NPO法人）"}) {
        INFO(form.toUtf8().toStdString());
        CHECK(splitLegalForm(form.toString() + u"あかね"_s) == NameAndForm{LegalForm::Npo, false, u"あかね"_s});
    }
    for (const QStringView form : {u"認定NPO法人", u"認定特定非営利活動法人", u"特例認定NPO法人", u"(認定特非)"})
        CHECK(splitLegalForm(form.toString() + u" 市民の森"_s)
            == NameAndForm{LegalForm::CertifiedNpo, false, u"市民の森"_s});
    CHECK(splitLegalForm(u"安信工業株式会社") == NameAndForm{LegalForm::StockCompany, true, u"安信工業"_s});
    CHECK(splitLegalForm(u"安信工業㈱") == NameAndForm{LegalForm::StockCompany, true, u"安信工業"_s});
    CHECK(splitLegalForm(u"(有)𠮷野") == NameAndForm{LegalForm::LimitedCompany, false, u"𠮷野"_s});
    CHECK(splitLegalForm(u"一般社団法人まち") == NameAndForm{LegalForm::GeneralAssociation, false, u"まち"_s});
    CHECK(splitLegalForm(u"（公財）髙橋財団") == NameAndForm{LegalForm::PublicFoundation, false, u"髙橋財団"_s});
    CHECK(splitLegalForm(u"国立大学法人岡山大学") == NameAndForm{LegalForm::NationalUniversity, false, u"岡山大学"_s});
}

TEST_CASE("a name without a legal form, or nothing but one, stays whole", "[japan][legal]")
{
    CHECK(splitLegalForm(u" 西川エリアまち育て協議体 ")
        == NameAndForm{LegalForm::None, false, u"西川エリアまち育て協議体"_s});
    for (const QStringView name :
        {u"岡山事業協同組合", u"社団法人まち", u"生活協同組合おかやま", u"岡山地方独立行政法人"})
        CHECK(splitLegalForm(name) == NameAndForm{LegalForm::None, false, name.toString()});
    CHECK(splitLegalForm(u"株式会社") == NameAndForm{LegalForm::None, false, u"株式会社"_s});
    CHECK(splitLegalForm(u"") == NameAndForm{});
}

TEST_CASE("each legal form is read from its own full name and stands in the list of legal forms", "[japan][legal]")
{
    const QList<StandardTerm> terms = standardBodyTerms();
    for (const auto& entry : Codes<LegalForm>::entries) {
        if (entry.value == LegalForm::None)
            continue;
        INFO(entry.code.data());
        REQUIRE_FALSE(japan::legalFormName(entry.value).isEmpty());
        CHECK(splitLegalForm(japan::legalFormName(entry.value).toString() + u"結"_s).form == entry.value);
        const NameAndForm behind = splitLegalForm(u"結"_s + japan::legalFormName(entry.value).toString());
        CHECK((behind.form == entry.value || behind.form == LegalForm::None));
        CHECK(std::any_of(terms.begin(), terms.end(), [&](const StandardTerm& term) {
            return QLatin1StringView(term.list) == "legal_form"_L1 && QLatin1StringView(term.code) == entry.code;
        }));
    }
}
