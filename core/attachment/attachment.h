#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace musubi {

struct Consultation;
struct Matter;
struct Meeting;

/// A file that belongs to a record. Its bytes stand in the centre's file once, however many records carry them.
struct Attachment {
    std::optional<Id<Consultation>> consultation; // one of the three
    std::optional<Id<Matter>> matter;
    std::optional<Id<Meeting>> meeting;
    QString name;    // as shown; text only, never a path
    qint64 size = 0; // bytes
    QString content; // SHA-256 of the bytes in hexadecimal
    QDateTime addedAt;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// A file on its way in.
struct NewFile {
    QString name;
    QByteArray bytes;

    friend bool operator==(const NewFile&, const NewFile&) = default;
};

} // namespace musubi
