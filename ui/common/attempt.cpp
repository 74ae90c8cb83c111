#include "ui/common/attempt.h"

#include "ui/common/feedback.h"
#include "ui/text/wording.h"

#include <QtDebug>

namespace musubi::ui {

void report(Feedback& feedback, const Error& error)
{
    qWarning("%s", error.what());
    feedback.failed(text::Wording::of(error));
}

} // namespace musubi::ui
