#pragma once

#include "ui/paper/flow.h"

namespace musubi::paper {

/// The top of the first page: mark, number and date, title, addressee, sender, stamp row.
void flowHead(Flow& flow, TextSetter& setter, const Sheet& sheet);

/// The short head of every further page; returns where content starts.
double printRunningHead(Page& page, TextSetter& setter, const Sheet& sheet);

/// What the foot of a sheet says on each of its pages; only the page number is still open.
class Foot {
public:
    Foot(TextSetter& setter, const Sheet& sheet, QSizeF paper);

    double top() const { return m_top; } // of its rule
    void print(Page& page, qsizetype number, qsizetype count);

private:
    TextSetter& m_setter;
    Lines m_left;
    Line m_right;
    QSizeF m_paper;
    bool m_letter = false;
    double m_top = 0;
};

} // namespace musubi::paper
