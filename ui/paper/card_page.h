#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

/// Cards side by side in the frame of the page, with thin lines along which they are cut. `room` is for the first page of them.
void flowCards(Flow& flow, TextSetter& setter, const sheet::CardPage& page, double room);

} // namespace musubi::paper
