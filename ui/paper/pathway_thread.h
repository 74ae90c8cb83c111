#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>

namespace musubi::paper {

/// A thread along straight pieces, with its corners rounded by `radius` where the pieces are long enough.
QPainterPath threadAlong(const QList<QPointF>& way, double radius);

} // namespace musubi::paper
