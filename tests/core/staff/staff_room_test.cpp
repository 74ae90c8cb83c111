#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "tests/support/office.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("a coordinator is found by the code of scripts, and leaves without being forgotten", "[staff]")
{
    tests::Office office;
    StaffRoom& room = office.centre().staff();
    const auto miyake = room.add({.code = u"miyake"_s, .name = u"三宅"_s, .initial = u"三"_s});
    room.add({.code = u"oda"_s, .name = u"小田"_s});
    CHECK(room.find(u"miyake"_s) == miyake);
    CHECK_FALSE(room.find(u"nobody"_s));
    CHECK(room.nameOf(miyake.id) == u"三宅"_s);
    CHECK(room.nameOf(std::nullopt).isEmpty());

    Staff gone = miyake.value;
    gone.active = false;
    room.edit(miyake, gone);
    CHECK(room.all().size() == 1);
    CHECK(room.all(true).size() == 2);
    CHECK(room.nameOf(miyake.id) == u"三宅"_s);
    office.centre().journal().undo();
    CHECK(room.all().size() == 2);
}

TEST_CASE("no coordinator without a name, and no code twice", "[staff]")
{
    tests::Office office;
    StaffRoom& room = office.centre().staff();
    const auto miyake = room.add({.code = u"miyake"_s, .name = u"三宅"_s});
    const auto oda = room.add({.code = u"oda"_s, .name = u"小田"_s});
    CHECK_THROWS_MATCHES(room.add({.code = u"miyake"_s, .name = u"別の三宅"_s}), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(room.add({.code = u"x"_s, .name = u" "_s}), Error, tests::withFault(Fault::Invalid));
    CHECK_THROWS_MATCHES(room.edit(oda, {.code = u"miyake"_s, .name = u"小田"_s}), Error, tests::withFault(Fault::Invalid));
    CHECK(room.edit(miyake, {.code = u"miyake"_s, .name = u"三宅 花"_s}).value.name == u"三宅 花"_s);
    CHECK(room.all().size() == 2);
}
