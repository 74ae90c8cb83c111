#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace musubi::ui {

/// The keys of AnswerGrid and what they do, for the list of keys.
QList<std::pair<QString, QString>> answerKeys();

} // namespace musubi::ui
