#pragma once

#include "ui/paper/odt_xml.h"

namespace musubi::paper {

/// A file beside the parts of XML.
struct OdtPicture {
    QByteArray path; // Pictures/1.jpg
    QByteArray type; // image/jpeg
    QByteArray bytes;
};

struct OdtContent {
    QByteArray part;
    std::vector<OdtPicture> pictures; // that it shows
};

/// The part content.xml: every sheet with its head and blocks, each beginning on a page of its own.
OdtContent odtContent(const std::vector<Sheet>& sheets, const SheetWords& words);

} // namespace musubi::paper
