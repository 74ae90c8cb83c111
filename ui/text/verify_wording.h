#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace musubi {
class Database;
struct VerifyReport;
}

namespace musubi::text {

/// What is wrong with a file, a sentence each; empty where it is sound.
class VerifyWording {
    Q_DECLARE_TR_FUNCTIONS(VerifyWording) // unqualified, as lupdate sees it

public:
    static QStringList findings(const VerifyReport& report);
    /// The search index's own check, for verify().
    static QStringList indexFindings(const Database& db);
};

} // namespace musubi::text
