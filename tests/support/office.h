#pragma once

#include "core/base/error.h"
#include "core/centre.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

namespace musubi::tests {

/// A centre in a file of its own, at ten past ten on Tuesday 24 November 2026 unless told otherwise.
class Office {
public:
    explicit Office(QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(10, 10)))
        : m_now(now)
        , m_centre(Centre::create(path(), options({QStringLiteral("the desk"), {}})))
    {
    }

    Centre& centre() { return *m_centre; }
    QString path() const { return m_folder.filePath(QStringLiteral("office.musubi")); }
    const QTemporaryDir& folder() const { return m_folder; }
    void setNow(QDateTime now) { m_now = now; }

    void close() { m_centre.reset(); }
    void reopen(const Seat& seat = {QStringLiteral("the desk"), {}})
    {
        close();
        m_centre = Centre::open(path(), options(seat));
    }

    CentreOptions options(const Seat& seat)
    {
        return {.clock = [this] { return m_now; }, .seat = seat};
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<Centre> m_centre;
};

inline auto withFault(Fault fault)
{
    return Catch::Predicate<Error>([fault](const Error& e) { return e.fault() == fault; });
}

} // namespace musubi::tests
