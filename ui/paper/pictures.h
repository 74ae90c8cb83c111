#pragma once

#include "ui/paper/flow.h"

#include <QImage>

namespace musubi::paper {

/// Room for a picture on the line, in millimetres: one alone has more of it.
QSizeF pictureRoom(size_t pictures, double lineWidth);

/// A picture made fit for paper.
struct PaperPicture {
    QImage image; // opaque, on white
    QSizeF size;  // millimetres, within the room, as wide to high as it was taken
    bool drawn = false; // came as PNG: few colours, sharp edges
};

/// Turned as the camera says, no finer than is printed, and without what else a picture file carries (place, device). Empty where
/// the bytes are none of JPEG, PNG, GIF, BMP, WebP or TIFF, or cannot be read.
std::optional<PaperPicture> paperPicture(const QByteArray& bytes, QSizeF room);

/// The words in the place of a picture that cannot be shown.
sheet::Text pictureWords(const sheet::Pictures::Picture& picture);

/// Two on a line, captions under them.
void flowPictures(Flow& flow, TextSetter& setter, const sheet::Pictures& pictures);

} // namespace musubi::paper
