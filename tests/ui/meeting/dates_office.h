#pragma once

#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "tests/support/office.h"
#include "ui/common/message_bar.h"
#include "ui/meeting/dates_model.h"
#include "ui/meeting/dates_table.h"
#include "ui/meeting/dates_view.h"

#include <QSettings>
#include <QtTest>

namespace musubi::tests {

inline QDateTime december(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute));
}

/// 農林水産課*, 環境保全課, 公民館 | 安信工業*, 猟友会*, 大学, 料理店の会, asked for the meeting on game damage.
inline Meeting gameDamageMeeting()
{
    using namespace Qt::StringLiterals;
    Meeting meeting;
    meeting.convenedOn = QDate(2026, 11, 24);
    meeting.kind = {u"WS"_s};
    meeting.theme = u"持続可能な鳥獣被害対策"_s;
    meeting.venue = u"分庁舎2階会議室"_s;
    meeting.fromPublic = meeting.fromPrivate = 2;
    meeting.answerBy = QDate(2026, 12, 1);
    const auto ask = [&](const QString& body, const QString& name, Sector sector, bool required) {
        Participant participant;
        participant.organizationName = body;
        participant.name = name;
        participant.sector = sector;
        participant.required = required;
        meeting.participants << participant;
    };
    ask(u"農林水産課"_s, u"秋山 誠"_s, Sector::Public, true);
    ask(u"環境保全課"_s, u"土居 亮"_s, Sector::Public, false);
    ask(u"公民館"_s, u"小野田 実"_s, Sector::Public, false);
    ask(u"安信工業株式会社"_s, u"片岡 健"_s, Sector::Private, true);
    ask(u"猟友会"_s, u"平田 勇"_s, Sector::Private, true);
    ask(u"大学"_s, u"谷本 薫"_s, Sector::Private, false);
    ask(u"料理店の会"_s, u"岩崎 園子"_s, Sector::Private, false);
    meeting.offers = {{1, december(8, 14), december(8, 16)}, {2, december(10, 10), december(10, 12)}, {3, december(11, 14), december(11, 16)},
        {4, december(15, 10), december(15, 12)}, {5, december(16, 18, 30), december(16, 20, 30)}};
    return meeting;
}

/// The same after everybody but 料理店の会 has answered to everything.
inline Meeting answeredMeeting()
{
    using namespace Qt::StringLiterals;
    Meeting meeting = gameDamageMeeting();
    const QStringList signs{u"○○×○×"_s, u"○△○○△"_s, u"△○○×○"_s, u"○○○○○"_s, u"○○△○×"_s, u"○×○○○"_s, u"△○×－○"_s};
    for (int who = 0; who < signs.size(); ++who) {
        meeting.participants[who].number = who + 1;
        for (int offer = 0; offer < 5; ++offer) {
            const auto answer = static_cast<Availability>(u"－○△×"_s.indexOf(signs[who][offer]));
            if (answer != Availability::Unanswered)
                meeting.answers << DateAnswer{who + 1, offer + 1, answer, {}, {u"TEL"_s}, QDateTime(QDate(2026, 11, 20), QTime(10, 15))};
        }
    }
    return meeting;
}

/// A view of the dates of one meeting, in a window of its own.
struct DatesDesk : Office {
    explicit DatesDesk(const Meeting& meeting = gameDamageMeeting())
        : view(ui::Workplace{centre(), messages, [](const ui::Place&) {}})
    {
        QSettings().remove(QStringLiteral("meeting/answer_source"));
        id = centre().meetings().convene(meeting).id;
        view.resize(1180, 620);
        view.show(id);
        view.QWidget::show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    ui::AnswerGrid& grid() { return *view.findChild<ui::AnswerGrid*>(); }
    ui::DatesModel& model() { return *view.findChild<ui::DatesModel*>(); }
    Meeting now() { return centre().meetings().get(id).value; }
    Availability answer(int participant, int offer)
    {
        const Meeting meeting = now();
        const DateAnswer* given = answerTo(meeting, participant, offer);
        return given ? given->answer : Availability::Unanswered;
    }
    /// Puts the keys on the cell of this participant and the offer in this column.
    void goTo(int participant, int column)
    {
        view.begin();
        grid().setCurrentIndex(model().index(model().rowOf(participant), column));
    }

    ui::MessageBar messages;
    ui::DatesView view;
    Id<Meeting> id;
};

} // namespace musubi::tests
