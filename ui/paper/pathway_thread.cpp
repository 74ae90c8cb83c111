#include "ui/paper/pathway_thread.h"

#include <QLineF>

#include <algorithm>

namespace musubi::paper {

QPainterPath threadAlong(const QList<QPointF>& way, double radius)
{
    if (way.isEmpty())
        return {};
    QPainterPath thread(way.first());
    for (qsizetype i = 1; i + 1 < way.size(); ++i) {
        const QLineF in(way[i], way[i - 1]), out(way[i], way[i + 1]);
        const double round = std::min({radius, in.length() / 2, out.length() / 2});
        if (round <= 0) {
            thread.lineTo(way[i]);
            continue;
        }
        thread.lineTo(in.pointAt(round / in.length()));
        thread.quadTo(way[i], out.pointAt(round / out.length()));
    }
    thread.lineTo(way.last());
    return thread;
}

} // namespace musubi::paper
