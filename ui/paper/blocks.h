#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

/// Lays the blocks of a sheet down the pages, in order.
void flowBlocks(Flow& flow, TextSetter& setter, const std::vector<sheet::Block>& blocks);

/// １ … ９ in full width, as on paper; two digits fill the same square.
QString headingNumber(int number);

} // namespace musubi::paper
