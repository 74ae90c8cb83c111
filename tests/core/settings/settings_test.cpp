#include "core/journal/journal.h"
#include "core/settings/setting_texts.h"
#include "core/settings/settings_desk.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

CentreSettings fullSettings()
{
    CentreSettings settings;
    settings.name = u"岡山市ESD・市民協働推進センター"_s;
    settings.postalCode = u"700-8544"_s;
    settings.address = u"岡山市北区大供一丁目1番1号"_s;
    settings.phone = u"086-803-1061"_s;
    settings.representative = u"センター長 桃山"_s;
    settings.division = u"市民協働企画総務課"_s;
    settings.days.holidays.added.insert(QDate(2027, 5, 6), u"特別休日"_s);
    settings.days.holidays.removed << QDate(2027, 11, 3) << QDate(2027, 2, 11);
    settings.days.ownClosed.insert(QDate(2026, 11, 27), u"館内整備"_s);
    settings.days.ownOpen << QDate(2026, 11, 29);
    settings.days.closedWeekdays = {true, false, false, false, false, false, true};
    settings.days.yearEndFrom = {12, 28};
    settings.days.yearEndTo = {1, 4};
    settings.days.hours = {QTime(9, 30), QTime(18, 0)};
    settings.fiscalYearLabels.insert(2019, {u"H31"_s, u"平成31年度"_s, u"令和元年度"_s});
    settings.stampHeading = StampHeading::Approval;
    settings.stampBoxes = {u"課長"_s, u"係長"_s, u"係"_s};
    settings.confidential = false;
    settings.preparation = {{u"会場を予約する"_s, 12}, {u"議事録の案を送る"_s, -3}};
    settings.isSample = true;
    settings.today = QDate(2026, 11, 24);
    return settings;
}

} // namespace

TEST_CASE("every setting comes back from the file as it was entered", "[settings]")
{
    CHECK(settingsFrom(settingTexts(fullSettings())) == fullSettings());
    CHECK(settingsFrom({}) == CentreSettings{});
    CHECK(settingsFrom({{u"office.opens"_s, u"25:00"_s}, {u"paper.stamp_heading"_s, u"?"_s}}) == CentreSettings{});

    tests::Office office;
    office.centre().settings().change({}, fullSettings());
    office.reopen();
    CHECK(office.centre().settings().current() == fullSettings());
}

TEST_CASE("the calendar and the names of fiscal years follow the settings at once, and an undo takes them back", "[settings]")
{
    tests::Office office;
    const OfficeCalendar& calendar = office.centre().officeCalendar();
    const QDate friday(2026, 11, 27);
    CHECK_FALSE(calendar.isClosed(friday));
    office.centre().settings().change({}, fullSettings());
    CHECK(calendar.closedReason(friday)->name == u"館内整備"_s);
    CHECK(office.centre().fiscalYearLabels().of(2019).otherName == u"令和元年度"_s);
    office.centre().journal().undo();
    CHECK_FALSE(calendar.isClosed(friday));
    CHECK(office.centre().settings().current() == CentreSettings{});
    office.centre().journal().redo();
    CHECK(calendar.isClosed(friday));
}

TEST_CASE("two seats may change different settings, but not the same one unseen", "[settings]")
{
    tests::Office office;
    SettingsDesk& desk = office.centre().settings();
    const CentreSettings read = desk.current();
    CentreSettings mine = read, theirs = read;
    mine.phone = u"086-803-1061"_s;
    theirs.name = u"協働センター"_s;
    desk.change(read, theirs);
    desk.change(read, mine);
    CHECK(desk.current().phone == u"086-803-1061"_s);
    CHECK(desk.current().name == u"協働センター"_s);
    CentreSettings late = read;
    late.name = u"別の名"_s;
    late.fax = u"086-000-0000"_s;
    CHECK_THROWS_MATCHES(desk.change(read, late), Error, tests::withFault(Fault::Stale));
    CHECK(desk.current().fax.isEmpty());
}

TEST_CASE("saving settings that did not change leaves no action behind", "[settings]")
{
    tests::Office office;
    const qint64 last = office.centre().journal().lastAction();
    office.centre().settings().change(office.centre().settings().current(), office.centre().settings().current());
    CHECK(office.centre().journal().lastAction() == last);
}

TEST_CASE("an office that closes before it opens is refused", "[settings]")
{
    tests::Office office;
    CentreSettings wrong;
    wrong.days.hours = {QTime(17, 0), QTime(9, 0)};
    CHECK(check(wrong) == Problems{{"closes"_L1, Rule::EndsBeforeStart}});
    CHECK_THROWS_MATCHES(office.centre().settings().change({}, wrong), Error, tests::withFault(Fault::Invalid));
    CentreSettings odd;
    odd.phone = u"内線12"_s;
    CHECK_FALSE(blocks(check(odd)));
    CHECK(check(odd).size() == 1);
}

TEST_CASE("a sample stands on its own day, unless another day was asked for", "[settings]")
{
    tests::Office office(QDateTime(QDate(2030, 1, 7), QTime(14, 5)));
    office.centre().settings().change({}, fullSettings());
    CHECK(office.centre().now() == QDateTime(QDate(2026, 11, 24), QTime(14, 5)));
    office.close();
    CentreOptions options = office.options({u"the desk"_s, {}});
    options.clockWins = true;
    CHECK(Centre::open(office.path(), options)->today() == QDate(2030, 1, 7));
}

TEST_CASE("the official list of holidays overrides the rules and can be taken back", "[settings]")
{
    tests::Office office;
    const QByteArray csv = u"国民の祝日・休日月日,国民の祝日・休日名称\r\n2027/1/1,元日\r\n2027/6/9,臨時の祝日\r\n"_s.toUtf8();
    CHECK(office.centre().settings().importHolidays(csv) > 1);
    CHECK(office.centre().officeCalendar().holidayName(QDate(2027, 6, 9)) == u"臨時の祝日"_s);
    CHECK(office.centre().officeCalendar().holidayName(QDate(2027, 11, 3)).isEmpty());
    CHECK_THROWS_MATCHES(office.centre().settings().importHolidays("a,b\n"), Error, tests::withFault(Fault::Unreadable));
    office.centre().journal().undo();
    CHECK(office.centre().officeCalendar().holidayName(QDate(2027, 11, 3)) == u"文化の日"_s);
}
