#pragma once

#include "ui/paper/typeface.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <vector>

namespace musubi::paper {

/// Characters of one style on one line. Millimetres from the top left corner of the paper.
struct Piece {
    QString text;
    float x = 0;
    float baseline = 0;
    float width = 0;
    float spacing = 0; // added after each character
    Style style;
    bool plain = true; // see Typeface::isPlain
    bool quarterTurn = false; // reads from top to bottom, turned clockwise

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// A horizontal or vertical line, `width` thick.
struct Rule {
    float x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    float width = 0;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A drawn shape: a thread, a glyph, a bar.
struct Figure {
    enum class Ground { None, Shade, Solid }; // shade: 7 % grey, which may be lost in copying without harm

    QPainterPath path; // millimetres
    double outline = 0; // width of its line; 0: none
    Ground ground = Ground::None;
};

/// A picture in its place.
struct Image {
    QRectF place; // millimetres
    QImage image; // opaque
};

/// One side of paper, ready to be painted: nothing on it is decided later.
struct Page {
    QSizeF size; // millimetres
    std::vector<QRectF> shades; // 7 % grey, under labels
    std::vector<Image> images;
    std::vector<Figure> figures; // over the rules, under the text
    std::vector<Rule> rules;
    std::vector<Piece> pieces; // in reading order
};

struct Pages {
    std::vector<Page> pages;
    QString title; // words, for the title of the PDF
    QString author;
    QString family; // the font it was measured with
    QStringList missing; // characters that no installed font has: 〓 stands in their places
};

/// A4 with the margins of LOOK "Paper": wider at the left, for binding.
struct Frame {
    static constexpr double left = 25, right = 20, top = 15, bottom = 27;
    static constexpr double footBottom = 12; // under the last line of the footer
    static constexpr double outerRule = 0.35, innerRule = 0.15;
};

} // namespace musubi::paper
