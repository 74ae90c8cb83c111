#pragma once

#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/meeting/meeting_desk.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"
#include "ui/calendar/promise_dialog.h"
#include "ui/calendar/received_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/name_dialog.h"
#include "ui/consultation/bulk_dialog.h"
#include "ui/consultation/settle_dialog.h"
#include "ui/history/conflict_dialog.h"
#include "ui/matter/matter_bulk_dialog.h"
#include "ui/matter/matter_dialogs.h"
#include "ui/matter/tie_dialog.h"
#include "ui/meeting/mail_dialog.h"
#include "ui/calendar/day_dialog.h"
#include "ui/calendar/visit_dialog.h"
#include "ui/meeting/attendance_dialog.h"
#include "ui/meeting/meeting_dialogs.h"
#include "ui/meeting/offer_dialog.h"
#include "ui/meeting/paste_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rooms.h"
#include "ui/shell/seat_dialog.h"
#include "ui/start/start_dialog.h"
#include "ui/versions/versions_dialog.h"

#include <QApplication>
#include <QTimer>
#include <QtTest>

#include <memory>

namespace musubi::tests {

/// An office in which every room and every dialog has something to show.
struct BusyOffice : Office {
    BusyOffice()
    {
        using namespace Qt::StringLiterals;
        const auto miyake = centre().staff().add({u"miyake"_s, u"三宅 由佳"_s, u"みやけ ゆか"_s, u"三"_s, true});
        centre().journal().setStaff(miyake.id);
        Consultation c;
        c.receivedAt = QDateTime(QDate(2026, 11, 24), QTime(10, 0));
        c.channel = {u"TEL"_s};
        c.callerName = u"妹尾 春香"_s;
        c.phone = u"086-000-2741"_s;
        c.subject = u"地域猫の説明会"_s;
        c.content = u"公園の猫"_s;
        c.topics = {{u"DEPT"_s, true}};
        promise.what = u"折り返し電話する"_s;
        promise.dueOn = QDate(2026, 11, 26);
        consultation = centre().consultations().receive(c, promise).id;
        Matter opened;
        opened.title = u"公園の猫"_s;
        opened.openedOn = QDate(2026, 11, 24);
        matter = centre().matters().open(opened, {consultation}).id;
        Participant group;
        group.organizationName = u"ねこの会"_s;
        group.sector = Sector::Private;
        group.name = u"妹尾 春香"_s;
        Meeting talk;
        talk.convenedOn = QDate(2026, 11, 24);
        talk.kind = {u"DELIB"_s};
        talk.theme = u"公園の猫"_s;
        talk.start = QDateTime(QDate(2026, 11, 24), QTime(13, 30));
        talk.end = talk.start->addSecs(5400);
        talk.matters = {{matter}};
        talk.participants = {group};
        talk.agenda = {{u"現状"_s, 30, {}, {}, {}}};
        talk.preparation = {{u"会場を予約する"_s, 10, QDate(2026, 11, 9), {}}};
        talk.points = {{PointKind::Deferred, u"餌の費用"_s, {}}};
        meeting = centre().meetings().convene(talk).id;
        c.subject = u"花壇の手入れ"_s;
        other = centre().consultations().receive(c).id;
        c.subject = u"捨てた相談"_s;
        centre().consultations().remove({centre().consultations().receive(c).id});
        Meeting convened;
        convened.convenedOn = QDate(2026, 11, 24);
        convened.kind = {u"DELIB"_s};
        convened.theme = u"公園の猫"_s;
        convened.participants = {{.organizationName = u"ねこの会"_s, .sector = Sector::Private}};
        convened.offers = {{1, QDateTime(QDate(2026, 12, 8), QTime(14, 0)), QDateTime(QDate(2026, 12, 8), QTime(16, 0))}};
        meeting = centre().meetings().convene(convened).id;
    }

    Task promise;
    Id<Consultation> consultation;
    Id<Consultation> other;
    Id<Matter> matter;
    Id<Meeting> meeting;
};

/// Where a walk through the window stops: each room, each page of a record, each editor.
inline QList<ui::Place> everyPlace(const BusyOffice& office)
{
    using namespace Qt::StringLiterals;
    QList<ui::Place> places;
    for (const auto& entry : ui::rooms())
        places << ui::Place{entry.key, 0, {}};
    return places << ui::Place{u"consultations"_s, office.consultation.value, u"edit"_s} << ui::Place{u"consultations"_s, 0, u"new"_s}
                  << ui::Place{u"consultations"_s, 0, u"enquiry"_s} << ui::Place{u"matters"_s, office.matter.value, {}}
                  << ui::Place{u"matters"_s, office.matter.value, u"edit"_s} << ui::Place{u"matters"_s, 0, u"new"_s}
                  << ui::Place{u"meetings"_s, office.meeting.value, {}} << ui::Place{u"meetings"_s, office.meeting.value, u"edit"_s}
                  << ui::Place{u"meetings"_s, office.meeting.value, u"minutes"_s} << ui::Place{u"meetings"_s, 0, u"new"_s}
                  << ui::Place{u"projects"_s, office.matter.value, u"new"_s} << ui::Place{u"programmes"_s, 0, u"new"_s}
                  << ui::Place{u"history"_s, office.consultation.value, u"of:consultation"_s};
}

/// Runs `act`, which opens a window that waits for an answer, looks at that window and closes it.
template <class Act, class Look>
bool lookAtModal(Act&& act, Look&& look)
{
    bool seen = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            if (!std::exchange(seen, true))
                look(*dialog);
            dialog->reject();
        }
    });
    poll.start(5);
    act();
    return seen;
}

/// Every dialog of the program, one after the other, visible while `look` looks.
template <class Look>
void walkDialogs(BusyOffice& office, ui::MainWindow& window, Look&& look)
{
    using namespace Qt::StringLiterals;
    Centre& centre = office.centre();
    const auto stored = centre.consultations().get(office.consultation);
    const ui::FieldChoice choice{u"subject"_s, u"元"_s, u"前"_s, u"後"_s};
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ui::NameDialog>(u"Save"_s, u"Name"_s, u"自分の担当"_s, u"Save the conditions"_s));
    dialogs.push_back(std::make_unique<ui::BulkDialog>(centre, window.messages(), 2));
    dialogs.push_back(std::make_unique<ui::MatterBulkDialog>(centre, 2));
    dialogs.push_back(std::make_unique<ui::SettleDialog>(office.promise, QDate(2026, 11, 24)));
    dialogs.push_back(std::make_unique<ui::TieDialog>(centre, window.messages(), QList{office.other}));
    dialogs.push_back(std::make_unique<ui::SettingsDialog>(centre));
    dialogs.push_back(std::make_unique<ui::SeatDialog>(centre));
    dialogs.push_back(std::make_unique<ui::StartDialog>());
    dialogs.push_back(std::make_unique<ui::KeysDialog>(window.commands(), nullptr));
    dialogs.push_back(std::make_unique<ui::ConflictDialog>(centre,
        FieldConflicts{{Subject::Consultation, stored.id.value, u"subject"_s, u"前"_s, u"中"_s, u"後"_s}}));
    dialogs.push_back(std::make_unique<ui::VersionsDialog>(u"R8-0001"_s, u"三宅"_s, QList{choice}, [](const QString& field) { return field; }));
    const auto meeting = centre.meetings().get(office.meeting);
    dialogs.push_back(std::make_unique<ui::OfferDialog>(centre, meeting));
    dialogs.push_back(std::make_unique<ui::PasteDialog>(centre, meeting));
    dialogs.push_back(std::make_unique<ui::MailDialog>(u"日程を尋ねる文面"_s, u"ねこの会"_s, u"neko@example.jp"_s, text::datesMail(centre, meeting.value)));
    IcsEvent invitation;
    invitation.summary = u"空き店舗の活用 打合せ"_s;
    invitation.begin = QDateTime(QDate(2026, 12, 4), QTime(13, 30));
    invitation.end = invitation.begin.addSecs(5400);
    dialogs.push_back(std::make_unique<ui::ReceivedDialog>(QList{ReceivedEvent{invitation, EventStanding::Fresh, {}}}, QList{IcsProblem{7, IcsIssue::UnknownZone, u"Utopia"_s, false}}, u"invite.ics"_s));
    for (const auto& dialog : dialogs) {
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
        look(*dialog);
        dialog->hide();
    }
    Task task = office.promise;
    Outcome outcome;
    CHECK(lookAtModal([&] { ui::askForStep(centre, task, &window); }, look));
    CHECK(lookAtModal([&] { ui::askForPromise(centre, window.messages(), task, true, &window); }, look));
    CHECK(lookAtModal([&] { ui::askForOutcome(centre, outcome, &window); }, look));
    ui::InvitationsChosen letters{QDate(2026, 11, 24), {}};
    ui::MeetingTime time{meeting.value.start, meeting.value.end, {}};
    Task visit;
    visit.visit = ui::usualVisit();
    auto day = std::optional(QDate(2026, 11, 24));
    QString reason;
    CHECK(lookAtModal([&] { ui::askForInvitations(centre, meeting.value, letters, &window); }, look));
    CHECK(lookAtModal([&] { ui::AttendanceDialog(centre, window.messages(), meeting.value, &window).exec(); }, look));
    CHECK(lookAtModal([&] { ui::askForTime(centre, meeting, time, &window); }, look));
    CHECK(lookAtModal([&] { ui::askForVisit(centre, window.messages(), visit, true, &window); }, look));
    CHECK(lookAtModal([&] { ui::askForDay(centre, u"Interim report"_s, day, &window); }, look));
    CHECK(lookAtModal([&] { ui::askForReason(u"Postpone"_s, u"Postpone"_s, reason, &window); }, look));
}

/// The windows of their own that commands open: the memo, the palette, the paper.
template <class Look>
void walkWindows(ui::MainWindow& window, Look&& look)
{
    using namespace Qt::StringLiterals;
    for (const QString& id : {u"phone_memo"_s, u"palette"_s, u"preview"_s}) {
        INFO(id.toStdString());
        window.go({u"consultations"_s, 0, {}});
        const QWidgetList before = QApplication::topLevelWidgets();
        REQUIRE(window.commands().action(id)->isEnabled());
        window.commands().action(id)->trigger();
        int seen = 0;
        for (QWidget* top : QApplication::topLevelWidgets())
            if (!before.contains(top) && top->isVisible() && top->windowType() != Qt::ToolTip && top->windowType() != Qt::Popup) {
                look(*top);
                ++seen;
                top->close();
            }
        CHECK(seen >= 1);
    }
}

} // namespace musubi::tests
