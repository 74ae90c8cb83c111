#pragma once

#include "core/person/person.h"

#include <QString>

#include <functional>

class QWidget;

namespace musubi {
class Centre;
struct ConsultationFilter;
struct EventFilter;
struct MatterFilter;
struct MeetingFilter;
}

namespace musubi::ui {

class DetailBlock;

/// Goes to the record of a line.
using GoTo = std::function<void(qint64 id)>;

/// The consultations that pass, newest first, a line each; nullptr where there are none. `beside` says something of each:
/// how the body was called on that day.
DetailBlock* consultationsBlock(Centre& centre, const ConsultationFilter& filter, const std::function<QString(QDate)>& beside, const GoTo& go, QWidget* parent);
/// The cases that pass, a line each; nullptr where there are none.
DetailBlock* mattersBlock(Centre& centre, const MatterFilter& filter, const GoTo& go, QWidget* parent);
/// The meetings that pass, the latest first, a line each; nullptr where there are none.
DetailBlock* meetingsBlock(Centre& centre, const MeetingFilter& filter, const GoTo& go, QWidget* parent);

/// The courses and gatherings that pass, newest first, a line each; nullptr where there are none.
DetailBlock* eventsBlock(Centre& centre, const EventFilter& filter, const GoTo& go, QWidget* parent);

/// R1.4.1 – R5.3.31, from R1.4.1, until R5.3.31; empty where neither is known.
QString periodText(const Affiliation& affiliation);
/// Whether somebody still stands there on this day.
bool holdsOn(const Affiliation& affiliation, QDate day);

} // namespace musubi::ui
