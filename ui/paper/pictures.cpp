#include "ui/paper/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double betweenPictures = 5, aboveCaption = 1, belowRow = 3, emptyHeight = 24; // millimetres
constexpr double printedDotsPerMillimetre = 220 / 25.4;
constexpr qint64 largestPicture = 120'000'000; // dots; more than any camera takes, and still read in pieces

QSizeF fitted(QSizeF picture, QSizeF room)
{
    return picture.scaled(room, Qt::KeepAspectRatio);
}

/// A fresh picture of the same dots: words that the file carried beside them stay behind.
QImage onWhite(const QImage& image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

struct PlacedPicture {
    std::optional<PaperPicture> picture;
    Lines caption;
    Lines words; // in place of a picture that cannot be shown

    double height(double captionLine) const
    {
        const double shown = picture ? picture->size.height() : emptyHeight;
        return shown + (caption.empty() ? 0 : aboveCaption + static_cast<double>(caption.size()) * captionLine);
    }
};

} // namespace

QSizeF pictureRoom(size_t pictures, double lineWidth)
{
    return pictures == 1 ? QSizeF(lineWidth * 2 / 3, 82) : QSizeF((lineWidth - betweenPictures) / 2, 60);
}

std::optional<PaperPicture> paperPicture(const QByteArray& bytes, QSizeF room)
{
    static const QByteArrayList known{"jpeg", "jpg", "png", "gif", "bmp", "webp", "tiff", "tif"};
    if (bytes.isEmpty())
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize taken = reader.size();
    if (!known.contains(QByteArrayView(format)) || taken.isEmpty() || static_cast<qint64>(taken.width()) * taken.height() > largestPicture)
        return std::nullopt;
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSizeF size = fitted(turned ? taken.transposed() : taken, room);
    const QSize dots = (size * printedDotsPerMillimetre).toSize();
    if (const QSize wanted = turned ? dots.transposed() : dots; wanted.width() < taken.width())
        reader.setScaledSize(wanted.expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    return PaperPicture{onWhite(image), size, format == "png"};
}

sheet::Text pictureWords(const sheet::Pictures::Picture& picture)
{
    return sheet::Phrase{SheetLabel::PictureNotShown, {picture.name.isEmpty() ? u"―"_s : picture.name}};
}

void flowPictures(Flow& flow, TextSetter& setter, const sheet::Pictures& pictures)
{
    const QSizeF room = pictureRoom(pictures.pictures.size(), flow.width());
    const double captionLine = lineHeight(Size::Small);
    for (size_t first = 0; first < pictures.pictures.size(); first += 2) {
        std::vector<PlacedPicture> row;
        double height = 0;
        for (size_t i = first; i < std::min(first + 2, pictures.pictures.size()); ++i) {
            const auto& picture = pictures.pictures[i];
            PlacedPicture placed{paperPicture(picture.bytes, room), {}, {}};
            if (!picture.caption.isEmpty())
                placed.caption = setter.set(picture.caption, {Size::Small}, room.width());
            if (!placed.picture)
                placed.words = setter.set(pictureWords(picture), {Size::Small}, room.width() - 4);
            height = std::max(height, placed.height(captionLine));
            row.push_back(std::move(placed));
        }
        flow.start(height);
        double left = flow.left();
        for (const PlacedPicture& placed : row) {
            double y = flow.y;
            if (placed.picture) {
                const QSizeF size = placed.picture->size;
                flow.page().images.push_back({QRectF({left + (room.width() - size.width()) / 2, y}, size), placed.picture->image});
                y += size.height();
            } else {
                flow.box(left, y, room.width(), emptyHeight, Frame::innerRule);
                double line = y + (emptyHeight - static_cast<double>(placed.words.size()) * captionLine) / 2;
                for (const Line& words : placed.words) {
                    flow.printAligned(words, Size::Small, left + 2, room.width() - 4, sheet::Align::Centre, line);
                    line += captionLine;
                }
                y += emptyHeight;
            }
            y += aboveCaption;
            for (const Line& caption : placed.caption) {
                flow.printAligned(caption, Size::Small, left, room.width(), sheet::Align::Centre, y);
                y += captionLine;
            }
            left += room.width() + betweenPictures;
        }
        flow.advance(height);
        flow.space(belowRow);
    }
}

} // namespace musubi::paper
