#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/ask_form.h"
#include "ui/common/attempt.h"
#include "ui/common/day_context.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/feedback.h"
#include "ui/common/shown.h"
#include "ui/history/taking_back.h"
#include "ui/meeting/answer_strip.h"
#include "ui/meeting/dates_fixing.h"
#include "ui/meeting/dates_model.h"
#include "ui/meeting/dates_ranking.h"
#include "ui/meeting/dates_table.h"
#include "ui/meeting/dates_view.h"
#include "ui/meeting/mail_dialog.h"
#include "ui/meeting/offer_dialog.h"
#include "ui/meeting/paste_dialog.h"
#include "ui/text/date_wording.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/participant_wording.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

/// What one cell holds, as a form shows it.
struct AnswerEntry {
    Availability answer = Availability::Unanswered;
    QString note;
    Term<ChannelList> source;
    QDateTime answeredAt;
};

/// When a date holds, and until when answers are wanted.
struct DateConditions {
    int fromPublic = 1, fromPrivate = 1;
    std::optional<QDate> answerBy;
};

QSpinBox* headcountBox()
{
    auto* box = new QSpinBox;
    box->setRange(0, 99);
    box->setMinimumWidth(theme().px(72));
    return box;
}

} // namespace

void DatesView::record(const QModelIndexList& cells, Availability answer)
{
    if (!isWritable())
        return;
    commitPreedit(); // the reason may still be composed where a button of the strip was pressed
    if (const QString complaint = m_strip->complaint(); !complaint.isEmpty()) {
        m_workplace.feedback.failed(complaint);
        return;
    }
    QList<DateAnswer> answers;
    for (const QModelIndex& cell : cells) {
        DateAnswer given = m_strip->dressed(answer);
        given.participant = m_model->participantOf(cell.row());
        given.offer = m_model->offerOf(cell.column());
        const DateAnswer* known = m_model->answerAt(cell);
        if (known ? known->answer == answer && given.note.isEmpty() : answer == Availability::Unanswered)
            continue; // it says so already, and how it was learnt stays
        answers << given;
    }
    keep(answers);
}

void DatesView::keep(const QList<DateAnswer>& answers)
{
    if (answers.isEmpty())
        return;
    QString said = tr("Recorded %n answers.", nullptr, static_cast<int>(answers.size()));
    if (answers.size() == 1)
        said = tr("Recorded: %1, %2 %3").arg(askedName(answers.first().participant), offerName(answers.first().offer), text::availabilitySign(answers.first().answer));
    attempt(m_workplace.feedback, [&] {
        m_workplace.centre.meetings().recordAnswers(m_picture->row, answers);
        done(said);
    });
}

/// Says what was done, and takes it back where that is wanted.
void DatesView::done(const QString& said)
{
    sayDone(m_workplace.centre, m_workplace.feedback, said);
}

QString DatesView::askedName(int participant) const
{
    return shown(m_model->headerData(m_model->rowOf(participant), Qt::Vertical, Qt::DisplayRole).toString());
}

QString DatesView::offerName(int number) const
{
    for (const DateOffer& offer : m_picture->meeting().offers)
        if (offer.number == number)
            return text::offerText(offer);
    return {};
}

void DatesView::editAnswer(const QModelIndex& cell)
{
    if (!isWritable() || !cell.isValid() || m_model->participantOf(cell.row()) == 0)
        return;
    Centre& centre = m_workplace.centre;
    DateAnswer answer = m_strip->dressed(Availability::Yes);
    if (const DateAnswer* known = m_model->answerAt(cell))
        answer = *known;
    answer.participant = m_model->participantOf(cell.row());
    answer.offer = m_model->offerOf(cell.column());
    AnswerEntry entry{answer.answer, answer.note, answer.source, answer.answeredAt.value_or(QDateTime())};

    Form<AnswerEntry> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* sign = new Segments(tr("Answer"));
    for (const Availability one : {Availability::Yes, Availability::Maybe, Availability::No, Availability::Unanswered})
        sign->add(text::availabilitySign(one) + u' ' + text::availabilityName(one), QString(codeOf(one)));
    auto* note = lineField(0, tr("Only in the afternoon"));
    auto* source = termBox(centre.vocabulary(), ChannelList::name, true);
    auto* when = new DateEdit(DateEdit::Kind::DateTime, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    when->setRemedyOffered(false);
    form.bind("answer"_L1, sign, &AnswerEntry::answer);
    form.bind("note"_L1, note, &AnswerEntry::note);
    bindTerm(form, "source"_L1, source, &AnswerEntry::source);
    form.bind("answered_at"_L1, when, &AnswerEntry::answeredAt);
    group->addRow(tr("Answer"), {sign});
    group->addRow(tr("Reason"), {note});
    group->addRow(tr("Source"), {source});
    group->addRow(tr("When"), {when});
    const QString title = tr("%1: %2", "participant and date").arg(askedName(answer.participant), text::offerText(m_picture->meeting().offers[cell.column()]));
    if (!askForm(this, title, tr("Record the answer"), group, form, entry, {640, 260}, [](const AnswerEntry&) { return Problems(); }))
        return;
    answer.answer = entry.answer;
    answer.note = entry.note;
    answer.source = entry.source;
    answer.answeredAt = entry.answeredAt.isValid() ? std::optional(entry.answeredAt) : std::nullopt;
    keep({answer});
}

void DatesView::toggleRequired(int row)
{
    const int number = m_model->participantOf(row);
    if (!isWritable() || number == 0)
        return;
    attempt(m_workplace.feedback, [&] {
        Meeting after = m_picture->meeting();
        bool required = false;
        for (Participant& participant : after.participants)
            if (participant.number == number)
                required = participant.required = !participant.required;
        m_workplace.centre.meetings().edit(m_picture->row, after);
        done((required ? tr("%1 must come.") : tr("%1 need not come.")).arg(askedName(number)));
    });
}

void DatesView::offerDates()
{
    if (!m_picture || !isWritable())
        return;
    OfferDialog dialog(m_workplace.centre, m_picture->row, this);
    const Stored<Meeting> before = m_picture->row;
    if (dialog.exec() != QDialog::Accepted)
        return;
    attempt(m_workplace.feedback, [&] {
        m_workplace.centre.meetings().offerDates(before, dialog.offers(), dialog.answerBy());
        sayDone(m_workplace.centre, m_workplace.feedback, tr("%n dates are offered.", nullptr, static_cast<int>(dialog.offers().size())));
    });
    begin();
}

void DatesView::takeTable(const QString& text)
{
    if (!m_picture || !isWritable() || m_picture->meeting().offers.isEmpty() || m_picture->asked.isEmpty())
        return;
    PasteDialog dialog(m_workplace.centre, m_picture->row, this);
    const Stored<Meeting> before = m_picture->row;
    if (!text.isEmpty())
        dialog.take(text);
    if (dialog.exec() != QDialog::Accepted)
        return;
    attempt(m_workplace.feedback, [&] {
        const auto answers = dialog.answers();
        m_workplace.centre.meetings().recordAnswers(before, answers);
        sayDone(m_workplace.centre, m_workplace.feedback, tr("Recorded %n answers.", nullptr, static_cast<int>(answers.size())));
    });
}

void DatesView::changeConditions()
{
    if (!m_picture || !isWritable())
        return;
    Centre& centre = m_workplace.centre;
    const Stored<Meeting> before = m_picture->row;
    DateConditions conditions{before.value.fromPublic, before.value.fromPrivate, before.value.answerBy};
    Form<DateConditions> form([] {});
    auto* group = new FormGroup(0, QString());
    auto *fromPublic = headcountBox(), *fromPrivate = headcountBox();
    auto* answerBy = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    form.bind("from_public"_L1, fromPublic, &DateConditions::fromPublic);
    form.bind("from_private"_L1, fromPrivate, &DateConditions::fromPrivate);
    form.bind("answer_by"_L1, answerBy, &DateConditions::answerBy);
    group->addRow(tr("At least from the public side"), {fromPublic});
    group->addRow(tr("At least from the private side"), {fromPrivate});
    group->addRow(tr("Answers wanted by"), {answerBy});
    if (!askForm(this, tr("When a date works"), tr("Keep the conditions"), group, form, conditions, {620, 220}, [](const DateConditions&) { return Problems(); }))
        return;
    attempt(m_workplace.feedback, [&] {
        Meeting after = before.value;
        after.fromPublic = conditions.fromPublic;
        after.fromPrivate = conditions.fromPrivate;
        after.answerBy = conditions.answerBy;
        if (after == before.value)
            return;
        centre.meetings().edit(before, after);
        done(tr("The conditions were changed."));
    });
}

void DatesView::showRequest()
{
    if (!m_picture)
        return;
    MailDialog(tr("Mail asking for answers"), tr("For all who are asked: %1").arg(m_picture->names.join(tr(", "))),
        text::addressesOf(m_workplace.centre, m_picture->meeting(), m_picture->asked), text::datesMail(m_workplace.centre, m_picture->meeting()), this)
        .exec();
}

void DatesView::showReminder()
{
    if (!m_picture)
        return;
    const auto waiting = withoutAnswer(m_picture->meeting());
    QStringList names, unreachable;
    for (const qsizetype place : waiting) {
        const Participant& participant = m_picture->meeting().participants[place];
        const QString name = text::participantName(m_workplace.centre, participant), phone = text::participantPhone(m_workplace.centre, participant);
        names << (phone.isEmpty() ? name : tr("%1 (phone %2)").arg(name, phone));
        if (text::participantMail(m_workplace.centre, participant).isEmpty())
            unreachable << name;
    }
    QString who = tr("Without an answer: %1").arg(names.join(tr(", ")));
    if (!unreachable.isEmpty())
        who += u'\n' + tr("No mail address is known of: %1").arg(unreachable.join(tr(", ")));
    MailDialog(tr("Mail to who has not answered"), who, text::addressesOf(m_workplace.centre, m_picture->meeting(), waiting),
        text::reminderMail(m_workplace.centre, m_picture->meeting()), this)
        .exec();
}

void DatesView::choose(int offer)
{
    if (!m_picture || !isWritable())
        return;
    m_fixing->setOffer(m_workplace.centre, *m_picture, offer);
    if (!needsPreview(m_workplace.centre, *m_picture, offer)) {
        fix();
        return;
    }
    m_side->setCurrentWidget(m_fixing);
    m_fixing->begin();
}

void DatesView::hold(int offer, bool held)
{
    if (!m_picture || !isWritable())
        return;
    attempt(m_workplace.feedback, [&] {
        const QString name = offerName(offer);
        m_workplace.centre.meetings().holdDate(m_picture->row, offer, held);
        done((held ? tr("%1 is held for this meeting.") : tr("%1 is not held any longer.")).arg(name));
    });
}

void DatesView::fix()
{
    if (!m_picture || !m_fixing->isComplete())
        return;
    attempt(m_workplace.feedback, [&] {
        Centre& centre = m_workplace.centre;
        const auto row = centre.meetings().fix(m_picture->row, m_fixing->offer(), m_fixing->reason(), centre.officeCalendar(), centre.today());
        showRanking();
        sayDone(m_workplace.centre, m_workplace.feedback, tr("The meeting is on %1.").arg(text::fullOfferText({0, *row.value.start, *row.value.end})));
    });
}

void DatesView::showRanking()
{
    m_side->setCurrentWidget(m_ranking);
}

} // namespace musubi::ui
