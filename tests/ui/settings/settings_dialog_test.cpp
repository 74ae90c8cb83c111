#include "core/journal/journal.h"
#include "core/settings/settings_desk.h"
#include "tests/support/office.h"
#include "ui/settings/closed_days_text.h"
#include "ui/settings/preparation_text.h"
#include "ui/settings/settings_dialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

TEST_CASE("own closed days are written one a line, in every form of a date", "[ui][settings]")
{
    const QDate today(2026, 11, 24);
    const auto reading = readClosedDays(u"R8.12.28 館内整備\n\n　2027/1/5　臨時休館\n２０２７-２-１"_s, today);
    CHECK(reading.badLine == 0);
    CHECK(reading.days.value(QDate(2026, 12, 28)) == u"館内整備"_s);
    CHECK(reading.days.value(QDate(2027, 1, 5)) == u"臨時休館"_s);
    CHECK(reading.days.contains(QDate(2027, 2, 1)));
    CHECK(readClosedDays(closedDaysText(reading.days), today).days == reading.days);
    CHECK(readClosedDays(u"2026-12-28 整備\n館内整備"_s, today).badLine == 2);
}

TEST_CASE("the preparation of meetings is written one step a line with its working days, after the meeting with a minus", "[ui][settings]")
{
    const auto reading = readPreparation(u"10 会場を予約する\n\n　７　案内文を送る\n−3 議事録の案を送る"_s);
    CHECK(reading.badLine == 0);
    CHECK(reading.rules == QList<PreparationRule>{{u"会場を予約する"_s, 10}, {u"案内文を送る"_s, 7}, {u"議事録の案を送る"_s, -3}});
    CHECK(readPreparation(preparationText(standardPreparation())).rules == standardPreparation());
    CHECK(readPreparation(u"5 資料を作る\n名札を作る"_s).badLine == 2);
    CHECK(readPreparation(u"5"_s).badLine == 1);
    CHECK(readPreparation(u"999 会場"_s).badLine == 1);
}

TEST_CASE("the centre's name and closed days are saved in one action that can be taken back", "[ui][settings]")
{
    Office office;
    SettingsDialog dialog(office.centre());
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"みほん市民協働センター"_s);
    dialog.findChild<QPlainTextEdit*>()->setPlainText(u"R8.12.28 館内整備"_s);
    REQUIRE(dialog.save());
    CHECK(office.centre().settings().current().name == u"みほん市民協働センター"_s);
    CHECK(office.centre().settings().current().days.ownClosed.contains(QDate(2026, 12, 28)));
    office.centre().journal().undo();
    CHECK(office.centre().settings().current().name.isEmpty());
    CHECK(office.centre().settings().current().days.ownClosed.isEmpty());
}

TEST_CASE("a line without a day keeps everything unsaved and is named", "[ui][settings]")
{
    Office office;
    SettingsDialog dialog(office.centre());
    dialog.findChild<QLineEdit*>(u"name"_s)->setText(u"みほん市民協働センター"_s);
    dialog.findChild<QPlainTextEdit*>()->setPlainText(u"館内整備"_s);
    CHECK_FALSE(dialog.save());
    CHECK(office.centre().settings().current().name.isEmpty());
}
