#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

/// 協働のあゆみ in black on white: threads, ● ◆ ⚑, bars with a solid head, and what lasts as an outlined arrow. More years
/// than stand beside each other go on in a second picture.
void flowPathway(Flow& flow, TextSetter& setter, const sheet::PathwayChart& chart);

} // namespace musubi::paper
