#pragma once

#include <QString>

namespace musubi {

/// A coordinator at the desk (担当者).
struct Staff {
    QString code; // short, for scripts: --staff miyake
    QString name;
    QString reading;
    QString initial; // one character shown in the calendar
    bool active = true;

    friend bool operator==(const Staff&, const Staff&) = default;
};

} // namespace musubi
