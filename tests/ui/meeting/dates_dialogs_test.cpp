#include "core/exchange/pasted_cells.h"
#include "core/exchange/text_encoding.h"
#include "core/organization/organization_book.h"
#include "tests/ui/meeting/dates_office.h"
#include "ui/common/date_edit.h"
#include "ui/common/field_hint.h"
#include "ui/meeting/mail_dialog.h"
#include "ui/meeting/offer_dialog.h"
#include "ui/meeting/offer_row.h"
#include "ui/meeting/paste_dialog.h"
#include "ui/text/date_mail.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto answeredByMail = u"お名前\t12/8(火) 14:00〜16:00\t12/10(木)\t12/11(金)\t備考\n"
                                u"農林水産課\t○\t×（議会）\t来週\t\n"
                                u"谷本先生\t○\t\t△\tよろしく\n"
                                u"商工会\t○\t○\t○\t\n";

int column(const PasteDialog& dialog, const QString& name)
{
    for (int row = 0; row < dialog.table().rows.size(); ++row)
        if (dialog.table().rows[row].name == name)
            return row;
    return -1;
}

} // namespace

TEST_CASE("a pasted table is shown as it was read, whose each row is, and recorded as one action", "[ui][meeting][dates]")
{
    DatesDesk desk;
    const auto before = desk.centre().meetings().get(desk.id);
    PasteDialog dialog(desk.centre(), before);
    dialog.take(QStringView(answeredByMail).toString());
    REQUIRE(dialog.table().rows.size() == 3);
    CHECK(dialog.table().unread.size() == 1); // 来週
    auto answers = dialog.answers();
    REQUIRE(answers.size() == 2); // 谷本先生 is nobody's name as it stands, 商工会 was not asked
    CHECK(answers[0].participant == 1);
    CHECK(answers[1].answer == Availability::No);
    CHECK(answers[1].note == u"議会"_s);
    CHECK(answers[1].source.code == u"MAIL"_s);

    dialog.choose(column(dialog, u"谷本先生"_s), 6);
    answers = dialog.answers();
    CHECK(answers.size() == 4); // an empty cell takes nothing back
    dialog.choose(column(dialog, u"商工会"_s), 6); // and so 谷本先生 is nobody's again
    CHECK(dialog.answers().size() == 5);

    const qint64 action = desk.centre().journal().lastAction();
    desk.centre().meetings().recordAnswers(before, dialog.answers());
    CHECK(desk.centre().journal().lastAction() == action + 1);
    CHECK(desk.answer(6, 3) == Availability::Yes);
    desk.centre().journal().undo();
    CHECK(desk.answer(6, 3) == Availability::Unanswered);
}

TEST_CASE("a CSV file of an older Excel is read, and answers that are known already are not recorded again", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    const QString path = desk.folder().filePath(u"回答.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encodeCp932(u"氏名,12/8,12/15\r\n片岡 健,○,○\r\n岩崎 園子,△,○\r\n"));
    file.close();
    PasteDialog dialog(desk.centre(), desk.centre().meetings().get(desk.id));
    dialog.takeFile(path);
    const auto answers = dialog.answers();
    REQUIRE(answers.size() == 1); // only 料理店の会 to the 15th is new
    CHECK(answers[0].participant == 7);
    CHECK(answers[0].offer == 4);
    CHECK_THROWS_MATCHES(dialog.takeFile(path + u"x"_s), Error, withFault(Fault::NoSuchFile));
}

TEST_CASE("a text that is no table records nothing, and one of more than a megabyte is refused", "[ui][meeting][dates]")
{
    DatesDesk desk;
    PasteDialog dialog(desk.centre(), desk.centre().meetings().get(desk.id));
    dialog.take(u"いつもお世話になっております。\n12月8日で大丈夫です。"_s);
    CHECK(dialog.answers().isEmpty());
    dialog.take(QString(2'000'000, u'○'));
    CHECK_FALSE(dialog.findChild<MessageBar*>()->sentence().isEmpty());
    CHECK(dialog.answers().isEmpty());
}

TEST_CASE("the mornings and afternoons of two weeks are offered at once, once each", "[ui][meeting][dates]")
{
    Meeting meeting = gameDamageMeeting();
    meeting.offers = {{1, december(8, 10), december(8, 12)}};
    DatesDesk desk(meeting);
    OfferDialog dialog(desk.centre(), desk.centre().meetings().get(desk.id));
    dialog.addMany(); // 1 to 14 December: ten open days
    const auto offers = dialog.offers();
    CHECK(offers.size() == 20);
    CHECK(offers.first().start == december(1, 10));
    CHECK(std::count_if(offers.begin(), offers.end(), [](const DateOffer& offer) { return offer.start == december(8, 10); }) == 1);
    CHECK(std::is_sorted(offers.begin(), offers.end(), [](const DateOffer& a, const DateOffer& b) { return a.start < b.start; }));
    dialog.addMany();
    CHECK(dialog.offers().size() == 20);
    CHECK(dialog.answerBy() == QDate(2026, 12, 1));
}

TEST_CASE("an offer on a closed day or at the time of another meeting of the same people says so", "[ui][meeting][dates]")
{
    DatesDesk desk;
    Meeting other = gameDamageMeeting();
    other.theme = u"里山の会"_s;
    other.start = december(9, 13);
    other.end = december(9, 15);
    other.lead = {};
    Meeting meeting = desk.now();
    const auto body = desk.centre().organizations().add({.name = u"猟友会"_s, .sector = Sector::Private}).id;
    meeting.participants[4].organization = other.participants[4].organization = body;
    const auto row = desk.centre().meetings().edit(desk.centre().meetings().get(desk.id), meeting);
    desk.centre().meetings().convene(other);
    OfferDialog dialog(desk.centre(), row);
    dialog.addRow({0, december(9, 14), december(9, 16)});
    const auto rows = dialog.findChildren<OfferRow*>();
    CHECK(rows.last()->findChild<FieldHint*>()->sentence().contains(u"里山の会"_s));
    CHECK(rows.last()->findChild<FieldHint*>()->sentence().contains(u"猟友会"_s));
    CHECK(rows.first()->findChild<FieldHint*>()->sentence().isEmpty());
    dialog.addRow({0, december(10, 16), december(10, 16)});
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted); // it ends before it begins
}

TEST_CASE("the mail names every date in a table that can be pasted back, and who is late has the same with a reminder", "[ui][meeting][dates]")
{
    DatesDesk desk(answeredMeeting());
    const Meeting meeting = desk.now();
    const text::PlainMail mail = text::datesMail(desk.centre(), meeting);
    CHECK(mail.subject.contains(meeting.theme));
    CHECK(mail.body.contains(meeting.venue));
    QString filled = mail.body;
    const auto cells = pastedCells(filled.mid(filled.indexOf(u'｜'), filled.lastIndexOf(u'｜') - filled.indexOf(u'｜') + 1).replace(u"｜　　｜"_s, u"｜○｜"_s));
    const AnswerTable table = readAnswerTable(cells, dateChoiceOf(meeting).dates, QDate(2026, 11, 24));
    REQUIRE_FALSE(table.rows.isEmpty());
    for (const GivenAnswer& given : table.rows.first().answers)
        CHECK(given.answer == Availability::Yes);
    CHECK(table.missing.isEmpty());
    CHECK(text::reminderMail(desk.centre(), meeting).body != mail.body);

    MailDialog dialog(u"mail"_s, u"料理店の会"_s, {}, mail);
    const QString path = desk.folder().filePath(u"依頼.txt"_s);
    dialog.saveAs(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("\r\n"));
}
