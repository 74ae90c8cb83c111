#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

/// The size of a stamp row: a heading that reads downwards, then boxes of 16 mm, narrower where many must fit.
struct StampFrame {
    double headingWidth = 6;
    double boxWidth = 16;
    double nameHeight = 4.4; // grows with the longest name
    double boxHeight = 15;
    double width = 0;
    double height = 0;
    bool besideAddressee = true; // else it takes a line of its own
};

StampFrame measureStamps(TextSetter& setter, const sheet::StampRow& stamps, double available);

/// At the right end of the text area, from the flow's present height.
void printStamps(Flow& flow, TextSetter& setter, const sheet::StampRow& stamps, const StampFrame& frame);

} // namespace musubi::paper
