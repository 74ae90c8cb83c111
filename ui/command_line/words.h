#pragma once

#include <QCoreApplication>

namespace musubi::command_line {

/// The sentences of the command line in the language in use.
class Words {
    Q_DECLARE_TR_FUNCTIONS(musubi::command_line::Words)
};

} // namespace musubi::command_line
