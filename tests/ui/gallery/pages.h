#pragma once

class QString;
class QWidget;

namespace musubi::gallery {

QWidget* partsPage(); // every part in every state
QWidget* formPage();  // a form in the order of a call
QWidget* casePage();  // stages, course of events, details
QWidget* todayPage(); // the strip of days, figures

} // namespace musubi::gallery
