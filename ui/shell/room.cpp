#include "ui/shell/room.h"

namespace musubi::ui {

Room::Room(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
{
}

} // namespace musubi::ui
