#pragma once

#include "core/base/code.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/working_days.h"
#include "core/meeting/preparation.h"
#include "core/settings/letter_template.h"

#include <QStringList>

#include <optional>

namespace musubi {

/// What stands over the row of boxes for stamps.
enum class StampHeading { Circulation, Approval };

template <>
struct Codes<StampHeading> {
    static constexpr std::array entries{
        CodeEntry{StampHeading::Circulation, QLatin1StringView("circulation")}, // 供覧
        CodeEntry{StampHeading::Approval, QLatin1StringView("approval")},       // 決裁
    };
};

/// What a centre says once about itself and its ways. Kept in the file, so every seat has the same.
struct CentreSettings {
    QString name; // as papers print it: 岡山市ESD・市民協働推進センター
    QString postalCode;
    QString address;
    QString phone;
    QString fax;
    QString mail;
    QString url;
    QString representative; // post and name of the sender of letters
    QString division;       // the city division that reports go to
    OfficeDays days;        // reception hours, closed days, corrections of the holidays
    QMap<int, japan::FiscalYearLabel> fiscalYearLabels; // where the office's own differ: 平成31年度
    StampHeading stampHeading = StampHeading::Circulation;
    QStringList stampBoxes;    // 課長, 課長補佐, 係長, 係; empty prints no row
    bool confidential = true;  // sheets on one person say 取扱注意 unless told otherwise
    QMap<LetterKind, LetterTemplate> letters; // the office's own wording; an absent one is the standard letter
    QList<PreparationRule> preparation = standardPreparation(); // template of the checklist of a meeting
    bool isSample = false;     // invented data: a banner says so
    std::optional<QDate> today; // the day on which the file stands; a sample does not grow old

    friend bool operator==(const CentreSettings&, const CentreSettings&) = default;
};

} // namespace musubi
