#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "ui/common/message_bar.h"
#include "ui/common/picker.h"
#include "ui/matter/case_rows.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace musubi;
using namespace musubi::ui;
using namespace Qt::StringLiterals;
using musubi::tests::Office;

namespace {

QToolButton* toolNamed(QWidget& where, const QString& end)
{
    for (QToolButton* tool : where.findChildren<QToolButton*>())
        if (tool->isVisibleTo(&where) && tool->accessibleName().endsWith(end))
            return tool;
    return nullptr;
}

QToolButton* adder(QWidget& where, const QString& text)
{
    for (QToolButton* tool : where.findChildren<QToolButton*>())
        if (tool->text() == text)
            return tool;
    return nullptr;
}

} // namespace

TEST_CASE("the parties of a case come back as they were, and name it 団体×課", "[ui][matter]")
{
    Office office;
    MessageBar bar;
    auto& book = office.centre().organizations();
    const auto group = book.add({.name = u"あかね"_s, .sector = Sector::Private}), division = book.add({.name = u"環境事業課"_s, .sector = Sector::Public});
    PartyField field(office.centre(), bar);
    field.show();
    const QList<Party> parties{{group.id, {u"LEAD"_s}, u"理事 難波 功"_s}, {division.id, {}, {}}};
    field.setValue(parties);
    CHECK(field.value() == parties);
    CHECK(field.title() == u"あかね × 環境事業課"_s);

    SECTION("moved up with the keys, the second comes first and keeps the focus")
    {
        field.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&field));
        auto* second = field.findChildren<Picker*>().value(1);
        REQUIRE(second);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
        CHECK(field.value() == QList<Party>{parties[1], parties[0]});
        CHECK(second->hasFocus());
    }
    SECTION("a line without a body is no party, and one taken off is gone")
    {
        auto* add = adder(field, u"Add a party"_s);
        REQUIRE(add);
        add->click();
        CHECK(field.rowCount() == 3);
        CHECK(field.value() == parties);
        auto* off = toolNamed(field, u"take off"_s);
        REQUIRE(off);
        off->click();
        CHECK(field.value() == QList<Party>{parties[1]});
    }
    SECTION("a body that nobody knows is registered in place, and that can be taken back")
    {
        adder(field, u"Add a party"_s)->click();
        auto* body = field.findChildren<Picker*>().last();
        Q_EMIT body->createWanted(u"NPO法人新しい会"_s);
        REQUIRE(field.value().size() == 3);
        CHECK(book.get(field.value().last().organization).value.name == u"新しい会"_s); // its legal form is a field of its own
        CHECK(book.printedName(field.value().last().organization) == u"NPO法人新しい会"_s);
        office.centre().journal().undo();
        CHECK_FALSE(book.find(field.value().last().organization));
    }
}

TEST_CASE("the path of a case goes on with the next fiscal year, and an empty line is none", "[ui][matter]")
{
    Office office;
    PathField field(office.centre());
    const QList<PathEntry> path{{2017, Stage::Practice, u"市民協働推進モデル事業"_s, u"捕獲と不妊手術"_s, u"50頭"_s}, {2018, Stage::Practice, u"継続"_s, {}, {}}};
    field.setValue(path);
    CHECK(field.value() == path);
    adder(field, u"Add a year"_s)->click();
    CHECK(field.value() == path);
    field.findChildren<QLineEdit*>().last()->setText(u"一般施策化"_s);
    REQUIRE(field.value().size() == 3);
    CHECK(field.value().last() == PathEntry{2019, Stage::Practice, {}, {}, u"一般施策化"_s});
}

TEST_CASE("a related case is named once, and a case is not related to itself", "[ui][matter]")
{
    Office office;
    MessageBar bar;
    auto& desk = office.centre().matters();
    const auto one = desk.open({.title = u"猫"_s, .openedOn = office.centre().today()}), other = desk.open({.title = u"猫と緑"_s, .openedOn = office.centre().today()});
    RelatedField field(office.centre(), bar, one.id);
    field.setValue({{other.id, u"同じ公園"_s}});
    CHECK(field.value() == QList<RelatedMatter>{{other.id, u"同じ公園"_s}});
    adder(field, u"Add a related case"_s)->click();
    field.findChildren<Picker*>().last()->setValue(other.id.value);
    CHECK(field.value().size() == 1);
    auto edited = one.value;
    edited.related = field.value();
    CHECK(desk.edit(one, edited).value.related == edited.related);
}

TEST_CASE("every field of the lines of a case has a name", "[ui][matter]")
{
    Office office;
    MessageBar bar;
    PartyField parties(office.centre(), bar);
    PathField path(office.centre());
    RelatedField related(office.centre(), bar, {});
    parties.setValue({Party{}});
    path.setValue({PathEntry{2026, Stage::Practice, u"x"_s, {}, {}}});
    related.setValue({RelatedMatter{}});
    for (RowsField* field : QList<RowsField*>{&parties, &path, &related}) {
        REQUIRE(field->rowCount() == 1);
        for (QWidget* part : field->findChildren<QWidget*>())
            if (part->focusPolicy() != Qt::NoFocus && !part->inherits("QComboBoxListView") && !part->window()->inherits("QComboBoxPrivateContainer")) {
                INFO(part->metaObject()->className());
                CHECK_FALSE((part->accessibleName().isEmpty() && !(qobject_cast<QAbstractButton*>(part) && !qobject_cast<QAbstractButton*>(part)->text().isEmpty())));
            }
    }
}
