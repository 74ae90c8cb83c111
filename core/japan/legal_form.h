#pragma once

#include "core/base/code.h"

namespace musubi::japan {

/// 法人格 as the standard list of legal forms has them, kept apart from a body's name (DOMAIN §2). Names with a form
/// that the list lacks (社団法人 before 2013, 生活協同組合, …) stay whole.
enum class LegalForm {
    None,
    Npo, // 特定非営利活動法人
    CertifiedNpo, // 認定特定非営利活動法人
    GeneralAssociation, // 一般社団法人
    GeneralFoundation, // 一般財団法人
    PublicAssociation, // 公益社団法人
    PublicFoundation, // 公益財団法人
    SocialWelfare, // 社会福祉法人
    School, // 学校法人
    Medical, // 医療法人
    Religious, // 宗教法人
    StockCompany, // 株式会社
    LimitedCompany, // 有限会社
    Llc, // 合同会社
    Cooperative, // 協同組合
    AdministrativeAgency, // 独立行政法人
    NationalUniversity, // 国立大学法人
};

/// A name taken apart.
struct NameAndForm {
    LegalForm form = LegalForm::None;
    bool behind = false; // 後株: the form was written behind the name
    QString name; // the name proper as written, without outer spaces

    friend bool operator==(const NameAndForm&, const NameAndForm&) = default;
};

/// 「NPO法人あかね」「(特非)あかね」「あかね㈱」→ form and name. What consists of a form alone stays whole.
NameAndForm splitLegalForm(QStringView name);

/// 特定非営利活動法人; empty for None.
QStringView legalFormName(LegalForm form);

} // namespace musubi::japan

namespace musubi {

template <> struct Codes<japan::LegalForm> {
    static constexpr std::array entries{
        CodeEntry{japan::LegalForm::None, QLatin1StringView("")},
        CodeEntry{japan::LegalForm::Npo, QLatin1StringView("NPO")},
        CodeEntry{japan::LegalForm::CertifiedNpo, QLatin1StringView("NPO_CERT")},
        CodeEntry{japan::LegalForm::GeneralAssociation, QLatin1StringView("GEN_INC")},
        CodeEntry{japan::LegalForm::GeneralFoundation, QLatin1StringView("GEN_FOUND")},
        CodeEntry{japan::LegalForm::PublicAssociation, QLatin1StringView("PUB_INC")},
        CodeEntry{japan::LegalForm::PublicFoundation, QLatin1StringView("PUB_FOUND")},
        CodeEntry{japan::LegalForm::SocialWelfare, QLatin1StringView("WELFARE")},
        CodeEntry{japan::LegalForm::School, QLatin1StringView("SCHOOL")},
        CodeEntry{japan::LegalForm::Medical, QLatin1StringView("MEDICAL")},
        CodeEntry{japan::LegalForm::Religious, QLatin1StringView("RELIGIOUS")},
        CodeEntry{japan::LegalForm::StockCompany, QLatin1StringView("KK")},
        CodeEntry{japan::LegalForm::LimitedCompany, QLatin1StringView("YK")},
        CodeEntry{japan::LegalForm::Llc, QLatin1StringView("GK")},
        CodeEntry{japan::LegalForm::Cooperative, QLatin1StringView("COOP")},
        CodeEntry{japan::LegalForm::AdministrativeAgency, QLatin1StringView("IAI")},
        CodeEntry{japan::LegalForm::NationalUniversity, QLatin1StringView("UNIV")},
    };
};

} // namespace musubi
