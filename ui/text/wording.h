#pragma once

#include "core/base/error.h"
#include "core/base/problem.h"

#include <QCoreApplication>

namespace musubi::text {

/// Every code of the core in the user's language.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording) // unqualified, as lupdate sees it

public:
    /// What happened, what it means and what to do, in at most three sentences.
    static QString of(const Error& error);
    static QString of(Rule rule);
};

} // namespace musubi::text
