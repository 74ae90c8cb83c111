#include "core/attachment/attachment_rules.h"
#include "tests/support/catch.h"
#include "tests/support/printing.h"

using namespace musubi;
using namespace Qt::StringLiterals;

TEST_CASE("the name of an attached file is text: no folders, no hidden signs, its ending kept", "[attachment]")
{
    CHECK(attachmentName(u"/home/miyake/案内文.pdf"_s) == u"案内文.pdf"_s);
    CHECK(attachmentName(u"C:\\書類\\案内文.pdf"_s) == u"案内文.pdf"_s);
    CHECK(attachmentName(u"../../etc/passwd"_s) == u"passwd"_s);
    CHECK(attachmentName(u"案内\u202egpj.exe"_s) == u"案内\ufffdgpj.exe"_s);
    CHECK(attachmentName(u"𠮷野家.txt"_s) == u"𠮷野家.txt"_s);
    CHECK(attachmentName({}) == u"_"_s);
    const QString cut = attachmentName(QString(300, u'長') + u".pdf"_s);
    CHECK(cut.size() == 200);
    CHECK(cut.endsWith(u"….pdf"_s));
}

TEST_CASE("what would run instead of being shown is not opened", "[attachment]")
{
    CHECK(mayBeOpened(u"案内文.pdf"_s));
    CHECK(mayBeOpened(u"名簿.xlsx"_s));
    CHECK_FALSE(mayBeOpened(u"案内文.pdf.EXE"_s));
    CHECK_FALSE(mayBeOpened(u"起動.desktop"_s));
    CHECK_FALSE(mayBeOpened(u"集計.xlsm"_s));
    CHECK_FALSE(mayBeOpened(u"隠れた.exe . "_s));
}

TEST_CASE("a copy gets a name that every system takes", "[attachment]")
{
    CHECK(copyName(u"案内文.pdf"_s) == u"案内文.pdf"_s);
    CHECK(copyName(u"何時?:午後.txt"_s) == u"何時__午後.txt"_s);
    CHECK(copyName(u"CON.txt"_s) == u"_CON.txt"_s);
    CHECK(copyName(u"com1"_s) == u"_com1"_s);
    CHECK(copyName(u".bashrc"_s) == u"_.bashrc"_s);
    CHECK(copyName(u"終わり. ."_s) == u"終わり"_s);
}
