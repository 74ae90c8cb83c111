#pragma once

#include <QDate>

namespace musubi {

class Centre;

/// Fills an empty file with the sample centre (見本センター): the five real cases of DOMAIN §4 with the facts given there,
/// and everyday consultations of three fiscal years up to `today` between invented bodies. Made of `today` alone: the same
/// day makes the same records. Part of making the file, so Ctrl+Z leaves it; afterwards the settings call the file a sample.
void makeSample(Centre& centre, QDate today);

} // namespace musubi
