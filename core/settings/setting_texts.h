#pragma once

#include "core/settings/centre_settings.h"

#include <QMap>

namespace musubi {

/// The settings as the file keeps them, by key. Equal settings give equal texts.
QMap<QString, QString> settingTexts(const CentreSettings& settings);

/// Reads them back; an unknown key is left alone, an absent or unreadable one keeps its default.
CentreSettings settingsFrom(const QMap<QString, QString>& texts);

} // namespace musubi
