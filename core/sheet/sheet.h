#pragma once

#include "core/insight/pathway.h"
#include "core/sheet/sheet_label.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace musubi {

/// What stands on a sheet, in reading order and without any rendering or wording.
namespace sheet {

/// Words with data in their places %1, %2 …
struct Phrase {
    SheetLabel label;
    QStringList arguments;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// A stretch of a text: data exactly as stored, or words. Line breaks in data are kept.
struct Run {
    std::variant<QString, Phrase> content;
    bool strong = false; // bold

    friend bool operator==(const Run&, const Run&) = default;
};

/// Runs one after the other. Converts from data, from a label and from a phrase.
struct Text {
    QList<Run> runs;

    Text() = default;
    Text(const QString& data);
    Text(SheetLabel label);
    Text(const Phrase& phrase);

    bool isEmpty() const; // prints nothing in any language

    friend bool operator==(const Text&, const Text&) = default;
};

Text operator+(Text left, const Text& right);

/// The same text in bold.
Text strong(Text text);

/// The text as plain characters, for lists that leave as CSV or XLSX.
QString worded(const Text& text, const SheetWords& words);
QString worded(const Phrase& phrase, const SheetWords& words);

/// The row of boxes for stamps. `boxes` are the office's own words (課長, 係長 …), from left to right.
struct StampRow {
    SheetLabel heading = SheetLabel::Circulation;
    QStringList boxes;

    friend bool operator==(const StampRow&, const StampRow&) = default;
};

/// A section heading; the renderer numbers those of a sheet １, ２, … and keeps them with what follows.
struct Heading {
    Text text;
    bool numbered = true;

    friend bool operator==(const Heading&, const Heading&) = default;
};

/// A label and its value; an empty value leaves the box empty, for handwriting.
struct Field {
    Text label;
    Text value;

    friend bool operator==(const Field&, const Field&) = default;
};

/// Label cells and value cells in a ruled frame, one or two fields a row.
struct FieldGrid {
    struct Row {
        std::vector<Field> fields; // 1 or 2
        double minimumHeight = 0; // millimetres; grows with its text

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;

    friend bool operator==(const FieldGrid&, const FieldGrid&) = default;
};

enum class Align { Left, Centre, Right };

struct Paragraph {
    Text text;
    bool boxed = false;
    double minimumHeight = 0; // millimetres, of the box
    Align align = Align::Left;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct ItemList {
    std::vector<Text> items;
    bool numbered = false; // 1. 2. … instead of ・

    friend bool operator==(const ItemList&, const ItemList&) = default;
};

struct RuledColumn {
    Text heading;
    double width = 1; // share of the line, relative to the other columns
    Align align = Align::Left;

    friend bool operator==(const RuledColumn&, const RuledColumn&) = default;
};

/// Cells from left to right. With fewer cells than columns the last one stretches over the rest (欠番, subtotals).
struct Row {
    std::vector<Text> cells;
    bool strong = false; // the whole row in bold
    bool keepWithPrevious = false; // never alone at the top of a page, as a subtotal
    double minimumHeight = 0; // millimetres, for handwriting

    friend bool operator==(const Row&, const Row&) = default;
};

/// Headings repeat on every page; without rows it says 該当なし. `totals` are bold and stay with the last row.
struct RuledTable {
    std::vector<RuledColumn> columns;
    std::vector<Row> rows;
    std::vector<Row> totals;

    friend bool operator==(const RuledTable&, const RuledTable&) = default;
};

/// The weeks of a calendar under each other. They share the room that is left on the page, and grow with what stands on
/// their days.
struct DayGrid {
    struct Day {
        Text head; // number, and what closes the day
        bool shaded = false; // closed
        std::vector<Text> entries; // one under the other

        friend bool operator==(const Day&, const Day&) = default;
    };
    std::vector<RuledColumn> columns; // the weekdays
    std::vector<std::vector<Day>> weeks;

    friend bool operator==(const DayGrid&, const DayGrid&) = default;
};

/// 協働のあゆみ, painted: fiscal years as columns, lanes below each other. What it says stands in a table beside it.
struct PathwayChart {
    Pathway pathway;
    QStringList labels;  // of the facts, in their order
    QStringList seconds; // second lines of the bars
    QStringList years;   // of the columns, from the first on
    QStringList narrowYears; // the same, as short as they go

    friend bool operator==(const PathwayChart&, const PathwayChart&) = default;
};

/// Pictures side by side, each with its caption under it; one alone may be wider. What cannot be shown says so in its place.
struct Pictures {
    struct Picture {
        QByteArray bytes; // of a picture file, as it was attached; empty: it is not there any more
        QString name;     // of the file, printed where the picture cannot be shown
        Text caption;

        friend bool operator==(const Picture&, const Picture&) = default;
    };
    std::vector<Picture> pictures;

    friend bool operator==(const Pictures&, const Pictures&) = default;
};

/// Cards to be cut apart, two beside each other and five below each other on a page.
struct CardPage {
    struct Card {
        Text above; // the body
        Text name;  // large
        Text below;

        friend bool operator==(const Card&, const Card&) = default;
    };
    std::vector<Card> cards;

    friend bool operator==(const CardPage&, const CardPage&) = default;
};

/// Small print under what precedes it; printed with ※.
struct Note {
    Text text;

    friend bool operator==(const Note&, const Note&) = default;
};

/// White space of `height` millimetres, dropped at the top of a page.
struct Gap {
    double height = 4;

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// What follows starts a new page.
struct PageBreak {
    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

using Block = std::variant<Heading, FieldGrid, Paragraph, ItemList, RuledTable, DayGrid, PathwayChart, CardPage, Note, Gap, PageBreak, Pictures>;

enum class Orientation { Portrait, Landscape };

/// Where the head puts its parts: over a record with its number, or as a letter has them: addressee left, sender right,
/// the title under both, and a foot that only counts pages.
enum class Form { Record, Letter };

/// Who made the sheet, when and from what (DOMAIN §1: every page says so). Dates are data: already in 和暦.
struct Origin {
    QString madeAt; // 令和2年11月24日 10:40
    QString madeBy; // 三宅 由佳（ESD・市民協働推進センター）
    Text conditions; // period, scope, filter

    friend bool operator==(const Origin&, const Origin&) = default;
};

} // namespace sheet

/// One A4 document as typed blocks: built by core/sheet from values, laid out by ui/paper.
struct Sheet {
    sheet::Text title;
    QString documentNumber; // 協推セ第 2-118 号, top right; may be empty
    QString date; // 令和2年11月24日, top right; may be empty
    QString reference; // number of the record (H29-003), in the footer and the running head
    std::vector<sheet::Text> addressee; // one line each: 市民協働企画総務課　御中
    std::vector<sheet::Text> sender; // one line each: centre, person in charge, phone
    std::optional<sheet::StampRow> stamps;
    bool confidential = false; // prints 取扱注意 on every page
    sheet::Orientation orientation = sheet::Orientation::Portrait;
    sheet::Form form = sheet::Form::Record;
    bool closeUp = false; // lines stand closer on paper where that saves a last page with little on it
    std::vector<sheet::Block> blocks;
    sheet::Origin origin;

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

} // namespace musubi
