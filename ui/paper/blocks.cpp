#include "ui/paper/blocks.h"

#include "ui/paper/card_page.h"
#include "ui/paper/day_grid.h"
#include "ui/paper/grid.h"
#include "ui/paper/pathway_chart.h"
#include "ui/paper/pictures.h"

namespace musubi::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr double betweenBlocks = 2.5, aboveNote = 1; // millimetres

class BlockFlow {
public:
    BlockFlow(Flow& flow, TextSetter& setter)
        : m_flow(flow)
        , m_setter(setter)
        , m_continued(setter.line(SheetLabel::Continued, {Size::Field}))
    {
    }

    void operator()(const sheet::Heading& heading);
    void operator()(const sheet::FieldGrid& grid);
    void operator()(const sheet::Paragraph& paragraph);
    void operator()(const sheet::ItemList& list);
    void operator()(const sheet::RuledTable& table);
    void operator()(const sheet::DayGrid& days);
    void operator()(const sheet::PathwayChart& chart)
    {
        m_flow.space(betweenBlocks);
        flowPathway(m_flow, m_setter, chart);
    }
    void operator()(const sheet::Pictures& pictures)
    {
        m_flow.space(betweenBlocks);
        flowPictures(m_flow, m_setter, pictures);
    }
    void operator()(const sheet::CardPage& page)
    {
        m_flow.space(betweenBlocks);
        flowCards(m_flow, m_setter, page, m_flow.room() - betweenBlocks);
    }
    void operator()(const sheet::Note& note);
    void operator()(const sheet::Gap& gap) { m_flow.space(gap.height); }
    void operator()(const sheet::PageBreak&);
    void finish();
    void follow(const sheet::Block* next) { m_next = next; }

private:
    double notesBelow();
    void flowLines(const Lines& lines, Size size, double indent, const Line& mark = {}, sheet::Align align = sheet::Align::Left);
    GridCell label(const sheet::Text& text, double x, double width);
    GridCell value(const sheet::Text& text, double x, double width);
    GridRow tableRow(
        const sheet::Row& row, const std::vector<sheet::RuledColumn>& columns, const std::vector<double>& lefts);

    Line markOfNote() { return m_setter.line(u"※ "_s, {Size::Small}); }

    Flow& m_flow;
    TextSetter& m_setter;
    Line m_continued;
    int m_number = 0;
    const sheet::Block* m_next = nullptr; // null after the last
};

void BlockFlow::operator()(const sheet::Heading& heading)
{
    sheet::Text text = heading.text;
    if (heading.numbered)
        text = sheet::Text(headingNumber(++m_number) + u'　') + text;
    const Style style{Size::Heading, true};
    m_flow.hold(m_setter.set(text, style, m_flow.width()), style, 3.5, 1);
}

GridCell BlockFlow::label(const sheet::Text& text, double x, double width)
{
    return {x, width, m_setter.set(text, {Size::Field}, width - 2 * Grid::padX), sheet::Align::Centre, true, true};
}

GridCell BlockFlow::value(const sheet::Text& text, double x, double width)
{
    return {x, width, m_setter.set(text, {Size::Field}, width - 2 * Grid::padX), sheet::Align::Left, false, false};
}

void BlockFlow::operator()(const sheet::FieldGrid& grid)
{
    const double width = m_flow.width();
    std::array<double, 2> labels{22, 22};
    for (const sheet::FieldGrid::Row& row : grid.rows) // a long label widens its column before it breaks
        for (size_t i = 0; i < std::min(row.fields.size(), labels.size()); ++i)
            labels[i] = std::max(labels[i], m_setter.line(row.fields[i].label, {Size::Field}).width + 2 * Grid::padX);
    labels = {std::min(labels[0], 34.0), std::min(labels[1], 34.0)};
    const double second = labels[0] + (width - labels[0] - labels[1]) * 65 / 121; // where the second label begins
    std::vector<GridRow> rows;
    for (const sheet::FieldGrid::Row& source : grid.rows) {
        GridRow row;
        row.minimumHeight = source.minimumHeight;
        row.high = source.minimumHeight > 0;
        const bool pair = source.fields.size() > 1;
        if (!source.fields.empty()) {
            row.cells.push_back(label(source.fields[0].label, 0, labels[0]));
            row.cells.push_back(value(source.fields[0].value, labels[0], (pair ? second : width) - labels[0]));
        }
        if (pair) {
            row.cells.push_back(label(source.fields[1].label, second, labels[1]));
            row.cells.push_back(value(source.fields[1].value, second + labels[1], width - second - labels[1]));
        }
        rows.push_back(std::move(row));
    }
    m_flow.space(betweenBlocks);
    Grid(m_flow, Size::Field, {}, m_continued).flow(rows);
}

void BlockFlow::operator()(const sheet::Paragraph& paragraph)
{
    m_flow.space(betweenBlocks);
    if (!paragraph.boxed) {
        flowLines(m_setter.set(paragraph.text, {Size::Body}, m_flow.width()), Size::Body, 0, {}, paragraph.align);
        return;
    }
    GridRow row;
    row.minimumHeight = paragraph.minimumHeight;
    row.high = true;
    const double inner = m_flow.width() - 2 * Grid::padX;
    row.cells.push_back(
        {0, m_flow.width(), m_setter.set(paragraph.text, {Size::Body}, inner), paragraph.align, false, false});
    Grid(m_flow, Size::Body, {}, {}).flow({row});
}

void BlockFlow::operator()(const sheet::ItemList& list)
{
    constexpr double gapAfterMark = 1.2;
    m_flow.space(betweenBlocks);
    std::vector<Line> marks;
    double indent = 0;
    for (size_t i = 0; i < list.items.size(); ++i) {
        const QString mark = list.numbered ? QString::number(i + 1) + u'.' : u"・"_s;
        marks.push_back(m_setter.line(mark, {Size::Body}));
        indent = std::max(indent, marks.back().width + (list.numbered ? gapAfterMark : 0));
    }
    for (size_t i = 0; i < list.items.size(); ++i)
        flowLines(m_setter.set(list.items[i], {Size::Body}, m_flow.width() - indent), Size::Body, indent, marks[i]);
}

// Keeps two lines together at the start and at the end of a paragraph.
void BlockFlow::flowLines(const Lines& lines, Size size, double indent, const Line& mark, sheet::Align align)
{
    if (lines.empty())
        return;
    const double height = lineHeight(size);
    for (size_t i = 0; i < lines.size(); ++i) {
        const size_t left = lines.size() - i;
        const bool firstOrLast = i == 0 ? left >= 2 : left == 2;
        m_flow.start((left == 3 && i == 0 ? 3.0 : firstOrLast ? 2.0 : 1.0) * height);
        if (i == 0)
            m_flow.print(mark, size, m_flow.left(), m_flow.y, height);
        m_flow.printAligned(lines[i], size, m_flow.left() + indent, m_flow.width() - indent, align, m_flow.y);
        m_flow.advance(height);
    }
}

GridRow BlockFlow::tableRow(
    const sheet::Row& source, const std::vector<sheet::RuledColumn>& columns, const std::vector<double>& lefts)
{
    GridRow row;
    row.minimumHeight = source.minimumHeight;
    const size_t count = std::min(source.cells.size(), columns.size());
    row.cells.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const bool stretched = i + 1 == count && count < columns.size();
        const double width = (stretched ? lefts.back() : lefts[i + 1]) - lefts[i];
        const Style style{Size::Small, source.strong};
        row.cells.push_back({lefts[i], width, m_setter.set(source.cells[i], style, width - 2 * Grid::padX),
            stretched ? sheet::Align::Left : columns[i].align, false, false});
    }
    return row;
}

void BlockFlow::operator()(const sheet::RuledTable& table)
{
    double shares = 0;
    for (const sheet::RuledColumn& column : table.columns)
        shares += column.width;
    std::vector<double> lefts{0};
    GridRow heading;
    for (const sheet::RuledColumn& column : table.columns) {
        const double width = m_flow.width() * column.width / shares;
        heading.cells.push_back({lefts.back(), width,
            m_setter.set(column.heading, {Size::Small}, width - 2 * Grid::padX), sheet::Align::Centre, true, false});
        lefts.push_back(lefts.back() + width);
    }
    std::vector<GridRow> rows;
    rows.reserve(table.rows.size() + table.totals.size());
    for (const sheet::Row& row : table.rows) {
        if (row.keepWithPrevious && !rows.empty())
            rows.back().keepWithNext = true;
        rows.push_back(tableRow(row, table.columns, lefts));
    }
    if (rows.empty())
        rows.push_back(tableRow({{sheet::Text(SheetLabel::NothingToShow)}}, table.columns, lefts));
    if (rows.size() > 1)
        rows[rows.size() - 2].keepWithNext = true; // the last row is never alone on its page
    for (const sheet::Row& total : table.totals) {
        rows.back().keepWithNext = true;
        sheet::Row bold = total;
        bold.strong = true;
        rows.push_back(tableRow(bold, table.columns, lefts));
        rows.back().heavyTop = &total == &table.totals.front();
    }
    m_flow.space(betweenBlocks);
    Grid(m_flow, Size::Small, {heading}, {}).flow(rows, notesBelow());
}

void BlockFlow::operator()(const sheet::DayGrid& days)
{
    m_flow.space(betweenBlocks);
    const DayRows rows = dayRows(m_setter, days, m_flow.width(), m_flow.room() - betweenBlocks);
    Grid(m_flow, rows.size, {rows.headings}, {}).flow(rows.weeks);
}

// What a note right after a table takes, if it is short enough to stay with it.
double BlockFlow::notesBelow()
{
    const auto* note = m_next ? std::get_if<sheet::Note>(m_next) : nullptr;
    if (!note)
        return 0;
    const size_t lines = m_setter.set(note->text, {Size::Small}, m_flow.width() - markOfNote().width).size();
    return lines <= 4 ? aboveNote + static_cast<double>(lines) * lineHeight(Size::Small) : 0;
}

void BlockFlow::operator()(const sheet::Note& note)
{
    m_flow.space(aboveNote);
    const Line mark = markOfNote();
    flowLines(m_setter.set(note.text, {Size::Small}, m_flow.width() - mark.width), Size::Small, mark.width, mark);
}

void BlockFlow::operator()(const sheet::PageBreak&)
{
    if (!m_flow.atTop())
        m_flow.breakPage();
}

void BlockFlow::finish()
{
    m_flow.start(0);
} // a heading with nothing under it is printed all the same

} // namespace

QString headingNumber(int number)
{
    return number < 10 ? QString(QChar(u'０' + number)) : QString::number(number);
}

void flowBlocks(Flow& flow, TextSetter& setter, const std::vector<sheet::Block>& blocks)
{
    BlockFlow blockFlow(flow, setter);
    for (size_t i = 0; i < blocks.size(); ++i) {
        blockFlow.follow(i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
        std::visit(blockFlow, blocks[i]);
    }
    blockFlow.finish();
}

} // namespace musubi::paper
