#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

// How Style draws each part. Only style.cpp uses these.
namespace musubi::ui::parts {

void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, const QWidget* widget);
bool isTextArea(const QWidget* widget);

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void drawPushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);
QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget);

void drawCheckMark(QPainter& painter, const QStyleOption& option);
void drawRadioMark(QPainter& painter, const QStyleOption& option);

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget);

void drawHeader(QPainter& painter, const QStyleOptionHeader& option);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option);
void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void drawTab(QPainter& painter, const QStyleOptionTab& option);

} // namespace musubi::ui::parts
