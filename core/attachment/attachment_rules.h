#pragma once

#include <QString>

namespace musubi {

/// Bytes that one attached file may have: what a scan of some pages or a photograph needs, while a copy of the whole
/// centre still fits a memory stick.
inline constexpr qint64 largestAttachment = 20'000'000;

/// The last part of a path or of what a foreign program calls its file: no folders, control and direction signs made
/// visible, at most 200 characters with its ending kept. Never empty.
QString attachmentName(const QString& given);

/// The name under which a copy may be written on every system: no signs that one of them refuses, no device names.
QString copyName(const QString& name);

/// Whether a copy may be handed to the program of its kind; what the system would run instead of show is not.
bool mayBeOpened(const QString& name);

} // namespace musubi
