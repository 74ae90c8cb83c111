#pragma once

#include "core/japan/era.h"
#include "core/japan/fiscal_year.h"
#include "core/sheet/sheet.h"

#include <QDateTime>

#include <functional>

namespace musubi {

/// What the builders of sheets need besides the record: the office, the moment, and how words of its lists are read.
struct SheetContext {
    japan::DateLanguage language = japan::DateLanguage::Japanese;
    QString centreName;
    QString centrePhone;
    QString centreFax;
    QString centreMail;
    QString centreAddress;   // with its postal code
    QString representative;  // post and name of the sender of letters
    QDateTime madeAt;
    QString madeBy;           // the coordinator
    QString addressee;        // of sheets that leave the office: without 御中; empty for none
    QString documentNumber;   // 協推セ第 2-118 号; may be empty
    QStringList stampBoxes;   // none prints no stamp row
    SheetLabel stampHeading = SheetLabel::Circulation;
    bool confidential = true;
    bool withMemos = false;   // 引継ぎメモ is for the office alone unless asked for
    japan::FiscalYearLabels years;
    std::function<QString(QStringView list, QStringView code)> term; // label of a word of an editable list
};

namespace sheet {

QString dateText(const SheetContext& context, QDate date, japan::DateStyle style = japan::DateStyle::Plain);
QString timeText(const SheetContext& context, const QDateTime& time); // 令和2年11月24日（火）9:12

/// A sheet with what every page carries: date, stamps, 取扱注意, origin. `conditions` is printed in the footer.
Sheet startedSheet(const SheetContext& context, SheetLabel title, const QString& reference, const Text& conditions);

/// The texts that are not empty, with `separator` between them.
Text joinedText(const QList<Text>& parts, const QString& separator);

} // namespace sheet
} // namespace musubi
