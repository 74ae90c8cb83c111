#include "ui/meeting/answer_keys.h"

#include "ui/text/meeting_wording.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct AnswerKeyWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::AnswerKeyWords)
};

} // namespace

QList<std::pair<QString, QString>> answerKeys()
{
    QList<std::pair<QString, QString>> keys;
    for (const auto& [key, answer] : {std::pair(u"1"_s, Availability::Yes), std::pair(u"2"_s, Availability::Maybe), std::pair(u"3"_s, Availability::No), std::pair(u"0"_s, Availability::Unanswered)})
        keys << std::pair(key, text::availabilitySign(answer) + u' ' + text::availabilityName(answer));
    const auto native = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    keys << std::pair(native(Qt::Key_Space), AnswerKeyWords::tr("The next answer: ○ △ × none")) << std::pair(native(Qt::Key_Return), AnswerKeyWords::tr("Reason and source of the answer"))
         << std::pair(native(Qt::Key_R), AnswerKeyWords::tr("Must come, or need not")) << std::pair(native(QKeySequence(QKeySequence::Paste)), AnswerKeyWords::tr("Take in a table of answers"))
         << std::pair(native(QKeySequence(QKeySequence::Copy)), AnswerKeyWords::tr("Copy the answers as a table"));
    return keys;
}

} // namespace musubi::ui
