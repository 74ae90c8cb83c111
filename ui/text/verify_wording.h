#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace musubi {
class Centre;
class Database;
struct VerifyReport;
}

namespace musubi::text {

/// What is wrong with a file, a sentence each; empty where it is sound. Records are called by number and title where they
/// can still be read.
class VerifyWording {
    Q_DECLARE_TR_FUNCTIONS(VerifyWording) // unqualified, as lupdate sees it

public:
    static QStringList findings(const VerifyReport& report, Centre& centre);
    /// The search index's own check, for verify(); `centre` is the one that is verified.
    static std::function<QStringList(const Database&)> indexCheck(Centre& centre);
};

} // namespace musubi::text
