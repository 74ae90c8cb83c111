#pragma once

#include "core/base/problem.h"
#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/task/task.h"

namespace musubi {

/// What must be mended before a promise is kept: it says what, and its lines fit.
Problems check(const Task& task);

/// A visit is due on the day and at the hour at which it begins, so that every list of promises says it; any other stays as it is.
Task dueAtStart(Task task);

/// What is known of a planned visit when the contact is recorded that came of it.
Consultation contactOf(const Stored<Task>& visit);

} // namespace musubi
