#pragma once

#include "core/db/row_shape.h"

namespace musubi {

/// See row_shape.h: the same for a value whose type is known.
template <class T>
QJsonObject imageOf(const T& value)
{
    return imageOf(shapeOf<T>(), &value);
}

template <class T>
T valueOf(const QJsonObject& image)
{
    T value;
    readImage(shapeOf<T>(), image, &value);
    return value;
}

template <class T>
qint64 hashOf(const T& value)
{
    return hashOf(shapeOf<T>(), &value);
}

} // namespace musubi
