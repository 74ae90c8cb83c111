#pragma once

#include "ui/paper/odt_xml.h"

namespace musubi::paper {

/// The part content.xml: every sheet with its head and blocks, each beginning on a page of its own.
QByteArray odtContent(const std::vector<Sheet>& sheets, const SheetWords& words);

} // namespace musubi::paper
