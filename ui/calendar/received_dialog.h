#pragma once

#include "core/intake/import_events.h"

#include <QDialog>

namespace musubi::ui {

/// The events of a calendar file with what would become of each, before anything is written. Accepted: take them in.
class ReceivedDialog : public QDialog {
    Q_OBJECT

public:
    ReceivedDialog(const QList<ReceivedEvent>& events, const QList<IcsProblem>& problems, const QString& fileName, QWidget* parent = nullptr);
};

} // namespace musubi::ui
