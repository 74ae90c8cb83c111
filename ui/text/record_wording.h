#pragma once

#include "core/japan/era.h"
#include "core/matter/matter.h"
#include "core/organization/organization.h"

#include <QString>

namespace musubi::text {

QString statusName(CaseStatus status);
QString directionName(Direction direction);
QString stageName(Stage stage);
QString scopeName(SharingScope scope);
QString consentName(ConsentForm form);
QString sectorName(Sector sector);

/// The language in use, as dates are written in it.
japan::DateLanguage dateLanguage();

/// 令和8年11月23日（月） / 11/23（月）; empty for no date.
QString fullDate(QDate date);
QString shortDate(QDate date);
/// R8.11.23, where space is short and the year counts: fields, lists of the command line.
QString compactDate(QDate date);
/// The same in lists: one that is half a year away or more with its year, R元.9.25（水） / Wed 2019/9/25.
QString listDate(QDate date, QDate today);
/// 令和8年11月23日（月） 18:10 / R8.11.23 18:10.
QString fullDateTime(const QDateTime& at);
QString compactDateTime(const QDateTime& at);

} // namespace musubi::text
