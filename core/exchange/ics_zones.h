#pragma once

#include "core/exchange/ics_parts.h"

#include <QHash>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace musubi {

/// How times of a zone turn into those of Japan: by its name where the name is known, else by what the file says of it.
class IcsZones {
public:
    explicit IcsZones(const QList<IcsPart>& defined);
    ~IcsZones();

    bool knows(const QString& zone) const;

    /// The wall time of Japan for a wall time in the zone; of an unknown zone the same.
    QDateTime toJapan(const QDateTime& wall, const QString& zone) const;
    /// The wall time in the zone for a moment given in UTC.
    QDateTime fromUtc(const QDateTime& utc, const QString& zone) const;

private:
    struct Zone;
    const Zone& find(const QString& name) const;

    QHash<QString, IcsPart> m_defined;
    mutable QHash<QString, std::shared_ptr<Zone>> m_found;
    mutable int m_built = 0; // from what the file says
};

} // namespace musubi
