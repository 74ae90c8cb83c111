#include "ui/meeting/meeting_dialogs.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/meeting/meeting_course.h"
#include "ui/common/date_edit.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_participants.h"
#include "ui/meeting/time_box.h"
#include "ui/text/date_wording.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct MeetingDialogWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::MeetingDialogWords)
};

constexpr int usualDialogMinutes = 120;
constexpr int longestMinutes = 14 * 24 * 60; // a meeting may go over days

/// A dialog of one column with its verb at the foot.
struct VerbDialog {
    VerbDialog(const QString& title, const QString& verb, QWidget* parent)
        : dialog(parent)
        , column(new QVBoxLayout(&dialog))
        , buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog))
        , accept(buttons->addButton(verb, QDialogButtonBox::AcceptRole))
    {
        dialog.setWindowTitle(title);
        accept->setProperty("primary", true);
        QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [this] {
            commitPreedit();
            if (accept->isEnabled()) // what was being written may have changed it
                dialog.accept();
        });
        QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    }

    bool exec(int width, int height)
    {
        column->addWidget(buttons);
        dialog.resize(theme().px(width), theme().px(height));
        return dialog.exec() == QDialog::Accepted;
    }

    QDialog dialog;
    QVBoxLayout* column;
    QDialogButtonBox* buttons;
    QPushButton* accept;
};

DateEdit* dayField(Centre& centre, DateEdit::Kind kind, const QString& name, QVBoxLayout& column)
{
    auto* caption = label(name, Type::Text, Token::Ink2);
    auto* edit = new DateEdit(kind, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    edit->setAccessibleName(name);
    for (QWidget* part = edit->focusProxy(); part; part = part->focusProxy())
        part->setAccessibleName(name);
    caption->setBuddy(edit);
    column.addWidget(caption);
    column.addWidget(edit);
    return edit;
}

QWidget* inScrollArea(QWidget* content, const QString& name, QVBoxLayout& column)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(name);
    setGround(*content, Token::Pane);
    area->setWidget(content);
    column.addWidget(area, 1);
    return content;
}

QString participantText(Centre& centre, const Meeting& meeting, const Participant& participant)
{
    QStringList words{bodyText(centre, participant, meeting.start ? meeting.start->date() : centre.today()), speakerText(centre, participant)};
    words.removeAll(QString());
    return words.join(u'　');
}

} // namespace

bool askForInvitations(Centre& centre, const Meeting& meeting, InvitationsChosen& chosen, QWidget* parent)
{
    VerbDialog form(MeetingDialogWords::tr("Record the invitations"), MeetingDialogWords::tr("Record the invitations"), parent);
    DateEdit* on = dayField(centre, DateEdit::Kind::Date, MeetingDialogWords::tr("Sent on"), *form.column);
    on->setRemedyOffered(false);
    on->setDate(chosen.on);
    auto* list = new QWidget;
    auto* down = new QVBoxLayout(list);
    const auto hasLetter = [isOld = mustTellDate(meeting)](const Participant& one) { return one.letterSentOn && !isOld; };
    const bool someNeedOne = std::any_of(meeting.participants.begin(), meeting.participants.end(), [&](const Participant& one) { return one.letterNeeded && !hasLetter(one); });
    QList<std::pair<int, QCheckBox*>> boxes;
    for (const Participant& participant : meeting.participants) {
        auto* box = new QCheckBox(participantText(centre, meeting, participant), list);
        box->setAccessibleName(box->text());
        const bool isOut = participant.invitation == Invitation::Declined || hasLetter(participant);
        box->setChecked(!isOut && (!someNeedOne || participant.letterNeeded));
        down->addWidget(box);
        boxes << std::pair(participant.number, box);
    }
    down->addStretch(1);
    inScrollArea(list, MeetingDialogWords::tr("To whom"), *form.column);
    const auto allow = [&form, on, &boxes] {
        form.accept->setEnabled(on->date() && std::any_of(boxes.begin(), boxes.end(), [](const auto& box) { return box.second->isChecked(); }));
    };
    QObject::connect(on, &DateEdit::valueChanged, &form.dialog, allow);
    for (const auto& [number, box] : std::as_const(boxes))
        QObject::connect(box, &QCheckBox::toggled, &form.dialog, allow);
    allow();
    if (!form.exec(460, 420))
        return false;
    chosen = {*on->date(), {}};
    for (const auto& [number, box] : std::as_const(boxes))
        if (box->isChecked())
            chosen.participants << number;
    return true;
}

bool askForTime(Centre& centre, const Stored<Meeting>& meeting, MeetingTime& time, QWidget* parent)
{
    const QString verb = time.start ? MeetingDialogWords::tr("Move the meeting") : MeetingDialogWords::tr("Set the date");
    VerbDialog form(verb, verb, parent);
    DateEdit* start = dayField(centre, DateEdit::Kind::DateTime, MeetingDialogWords::tr("Begins"), *form.column);
    if (time.start)
        start->setDateTime(*time.start);
    auto* minutes = new QSpinBox;
    minutes->setRange(5, longestMinutes);
    minutes->setSingleStep(15);
    minutes->setSuffix(MeetingDialogWords::tr(" minutes"));
    minutes->setValue(time.start && time.end ? static_cast<int>(time.start->secsTo(*time.end) / 60) : usualDialogMinutes);
    minutes->setAccessibleName(MeetingDialogWords::tr("Length"));
    auto* caption = label(MeetingDialogWords::tr("Length"), Type::Text, Token::Ink2);
    caption->setBuddy(minutes);
    form.column->addWidget(caption);
    form.column->addWidget(minutes, 0, Qt::AlignLeft);
    auto* hint = readableLabel(MeetingDialogWords::tr("Write the hour too: 12/8 14:00"));
    form.column->addWidget(hint);
    auto* means = new TimeBox(centre, meeting);
    inScrollArea(means, MeetingDialogWords::tr("What this time means"), *form.column);
    const auto endOf = [&] { return start->dateTime().addSecs(qint64(minutes->value()) * 60); };
    const auto isWhole = [&] { return start->dateTime().isValid() && start->hasTime(); };
    const auto allow = [&] { form.accept->setEnabled(isWhole() && means->isComplete()); };
    const auto preview = [&] {
        hint->setVisible(start->dateTime().isValid() && !start->hasTime());
        means->setTime(isWhole() ? start->dateTime() : QDateTime(), isWhole() ? endOf() : QDateTime());
        allow();
    };
    QObject::connect(means, &TimeBox::changed, &form.dialog, allow);
    QObject::connect(start, &DateEdit::valueChanged, &form.dialog, preview);
    QObject::connect(minutes, &QSpinBox::valueChanged, &form.dialog, preview);
    preview();
    if (!form.exec(520, 480))
        return false;
    time = {start->dateTime(), endOf(), means->reason()};
    return true;
}

bool confirmTime(Centre& centre, const Stored<Meeting>& meeting, MeetingTime& time, QWidget* parent)
{
    if (!consequencesOf(meeting.value, *time.start, *time.end).asks())
        return true;
    VerbDialog form(MeetingDialogWords::tr("Move the meeting"), MeetingDialogWords::tr("Move it all the same"), parent);
    QPushButton* leave = form.buttons->button(QDialogButtonBox::Cancel);
    leave->setText(MeetingDialogWords::tr("Leave it where it is"));
    leave->setDefault(true); // a key pressed too often moves nothing
    leave->setFocus(Qt::OtherFocusReason);
    auto* what = readableLabel(shown(meeting.value.theme), Type::Strong);
    what->setMinimumWidth(1);
    form.column->addWidget(what);
    form.column->addWidget(label(text::fullOfferText({0, *time.start, *time.end}), Type::Text));
    auto* means = new TimeBox(centre, meeting);
    inScrollArea(means, MeetingDialogWords::tr("What this time means"), *form.column);
    const auto allow = [&] { form.accept->setEnabled(means->isComplete()); };
    QObject::connect(means, &TimeBox::changed, &form.dialog, allow);
    means->setTime(*time.start, *time.end);
    if (!form.exec(520, 400))
        return false;
    time.reason = means->reason();
    return true;
}

bool askForReason(const QString& title, const QString& verb, QString& reason, QWidget* parent, const QString& because)
{
    VerbDialog form(title, verb, parent);
    if (!because.isEmpty())
        form.column->addWidget(readableLabel(because));
    auto* caption = label(MeetingDialogWords::tr("Reason"), Type::Text, Token::Ink2);
    auto* edit = new QPlainTextEdit(reason);
    edit->setAccessibleName(MeetingDialogWords::tr("Reason"));
    edit->setTabChangesFocus(true);
    caption->setBuddy(edit);
    form.column->addWidget(caption);
    form.column->addWidget(edit, 1);
    const auto allow = [&form, edit] { form.accept->setEnabled(!edit->toPlainText().trimmed().isEmpty()); };
    QObject::connect(edit, &QPlainTextEdit::textChanged, &form.dialog, allow);
    allow();
    if (!form.exec(460, 240))
        return false;
    reason = edit->toPlainText().trimmed();
    return true;
}

} // namespace musubi::ui
