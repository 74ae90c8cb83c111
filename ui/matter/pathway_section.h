#pragma once

#include "core/insight/pathway.h"

#include <QWidget>

class QStackedWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class PathwayTable;
class PathwayView;
class Segments;

/// 協働のあゆみ on the page of a case: what it counts, and 図 or 表 with the same facts.
class PathwaySection : public QWidget {
    Q_OBJECT

public:
    PathwaySection(Centre& centre, const Pathway& pathway, QWidget* parent = nullptr);

    const Pathway& pathway() const { return m_pathway; }
    /// As the user last chose, also on the next case.
    static bool showsTable();

Q_SIGNALS:
    void factChosen(const musubi::PathwayFact& fact);
    void printAsked();

private:
    void showPicture(bool picture);

    Pathway m_pathway;
    QStackedWidget* m_stack;
    PathwayView* m_view;
    PathwayTable* m_table;
};

} // namespace musubi::ui
