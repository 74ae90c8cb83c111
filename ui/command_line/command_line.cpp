#include "ui/command_line/command_line.h"

#include <QCoreApplication>

namespace musubi::command_line {

int run(const QStringList&)
{
    return 2;
}

} // namespace musubi::command_line
