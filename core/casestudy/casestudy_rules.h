#pragma once

#include "core/base/problem.h"
#include "core/casestudy/casestudy.h"

namespace musubi {

/// What must or should be mended before a case study is saved. A published one is for everybody and says where it came out.
Problems check(const CaseStudy& study);

/// The path as the page prints it, year by year: what the case and its projects say (MatterDesk::pathOf), where the study says nothing of
/// that year itself.
/// Several lines of one year follow each other; deliberations are left out, a reader asks what was done.
QList<StudyYear> pathOf(const CaseStudy& study, const QList<PathEntry>& told);

} // namespace musubi
