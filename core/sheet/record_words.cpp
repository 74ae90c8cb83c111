#include "core/sheet/record_words.h"

#include <QLocale>

#include <algorithm>

namespace musubi::sheet {

using namespace Qt::StringLiterals;

SheetLabel labelOf(CaseStatus status)
{
    switch (status) {
    case CaseStatus::New: return SheetLabel::StatusNew;
    case CaseStatus::Open: return SheetLabel::StatusOpen;
    case CaseStatus::Waiting: return SheetLabel::StatusWait;
    case CaseStatus::OnHold: return SheetLabel::StatusHold;
    case CaseStatus::Done: return SheetLabel::StatusDone;
    case CaseStatus::Reopened: return SheetLabel::StatusReopen;
    }
    Q_UNREACHABLE();
}

SheetLabel labelOf(SharingScope scope)
{
    switch (scope) {
    case SharingScope::None: return SheetLabel::ConsentNone;
    case SharingScope::CityDivisions: return SheetLabel::ConsentDivisions;
    case SharingScope::Participants: return SheetLabel::ConsentParticipants;
    case SharingScope::Public: return SheetLabel::ConsentPublic;
    }
    Q_UNREACHABLE();
}

SheetLabel labelOf(Stage stage)
{
    switch (stage) {
    case Stage::Consultation: return SheetLabel::StageConsultation;
    case Stage::Deliberation: return SheetLabel::StageDeliberation;
    case Stage::Practice: return SheetLabel::StagePractice;
    case Stage::Aftermath: return SheetLabel::StageAfter;
    }
    Q_UNREACHABLE();
}

QString marksText(const SheetContext& context, QStringView list, const Marks& marks)
{
    const bool ranked = std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.main; });
    QStringList words;
    for (const Mark& mark : marks) {
        const QString word = list == QString(GoalList::name) ? mark.code + u' ' + context.term(list, mark.code) : context.term(list, mark.code);
        words << (ranked ? (mark.main ? u"◎ "_s : u"○ "_s) : QString()) + word; // the goals are known by their numbers
    }
    return words.join(ranked ? u"　"_s : context.language == japan::DateLanguage::English ? u", "_s : u"、"_s);
}

Text consentText(const SheetContext& context, SharingScope scope, ConsentForm form, std::optional<QDate> on)
{
    if (scope == SharingScope::None && form == ConsentForm::Unasked)
        return SheetLabel::ConsentNotAsked;
    QList<Text> how;
    switch (form) {
    case ConsentForm::Unasked: break;
    case ConsentForm::Spoken: how << SheetLabel::BySpeech; break;
    case ConsentForm::Written: how << SheetLabel::ByWriting; break;
    case ConsentForm::Mail: how << SheetLabel::ByMail; break;
    }
    if (on)
        how << dateText(context, *on);
    const Text details = joinedText(how, u"・"_s);
    return details.isEmpty() ? Text(labelOf(scope)) : Text(labelOf(scope)) + u"（"_s + details + u"）"_s;
}

Text statusText(const SheetContext& context, CaseStatus status, const Term<ClosingReasonList>& reason)
{
    const QString why = termText(context, reason);
    return why.isEmpty() ? Text(labelOf(status)) : Text(labelOf(status)) + u"（%1）"_s.arg(why);
}

QString amountText(const std::optional<qint64>& amount)
{
    static const QLocale grouped(QLocale::Japanese, QLocale::Japan);
    return amount ? grouped.toString(*amount) : QString();
}

} // namespace musubi::sheet
