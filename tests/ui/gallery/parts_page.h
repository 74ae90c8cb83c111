#pragma once

class QString;
class QWidget;

namespace musubi::gallery {

QWidget* page(const QString& name);

} // namespace musubi::gallery
