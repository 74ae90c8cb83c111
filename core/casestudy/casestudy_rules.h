#pragma once

#include "core/base/problem.h"
#include "core/casestudy/casestudy.h"
#include "core/japan/era.h"

namespace musubi {

/// What must or should be mended before a case study is saved. A published one is for everybody and says where it came out.
Problems check(const CaseStudy& study);

/// The path as the page prints it, year by year: what the case and its projects say (MatterDesk::pathOf), where the study says nothing of
/// that year itself.
/// Several lines of one year follow each other; deliberations are left out, a reader asks what was done.
QList<StudyYear> pathOf(const CaseStudy& study, const QList<PathEntry>& told);

/// Where a study came out, as papers and pages print it: 『協働通信』 vol.3（令和元年8月）.
QString publicationText(const StudyPublication& publication, japan::DateLanguage language);

} // namespace musubi
