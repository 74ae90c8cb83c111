#include "core/organization/organization_book.h"
#include "core/safety/dated_backups.h"
#include "tests/support/office.h"
#include "ui/safety/restore_dialog.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace musubi;
using namespace musubi::ui;
using namespace musubi::tests;
using namespace Qt::StringLiterals;

namespace {

QString allWords(const QWidget& dialog)
{
    QString words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words += label->text() + u'\n';
    return words;
}

const QPushButton* primaryOf(const QWidget& dialog)
{
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->property("primary").toBool())
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("the newest backup is offered first, with what it holds beside what the file holds", "[ui][backup]")
{
    Office office;
    const BackupHabit habit{office.folder().filePath(u"控え"_s), 10, 12};
    office.centre().organizations().add({.name = u"あかね"_s});
    makeDatedBackup(office.path(), habit, QDateTime(QDate(2026, 11, 23), QTime(17, 5)));
    const BackupReport newest = makeDatedBackup(office.path(), habit, QDateTime(QDate(2026, 11, 24), QTime(17, 5)));
    office.centre().organizations().add({.name = u"その後"_s});

    RestoreDialog dialog(office.path(), habit.folder);
    QSignalSpy looked(&dialog, &RestoreDialog::looked);
    REQUIRE((!looked.isEmpty() || looked.wait()));
    CHECK(dialog.findChild<QListWidget*>()->count() == 2);
    CHECK(dialog.backup() == newest.path);
    CHECK(allWords(dialog).contains(u"・ 1 organisation"_s));
    CHECK(allWords(dialog).contains(u"・ 2 organisation"_s));
    CHECK(primaryOf(dialog)->isEnabled());
}

TEST_CASE("what is no backup can be looked at and is not offered", "[ui][backup]")
{
    Office office;
    const QString path = office.folder().filePath(u"手紙.musubi"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    RestoreDialog dialog(office.path(), office.folder().filePath(u"none"_s));
    QSignalSpy looked(&dialog, &RestoreDialog::looked);
    dialog.add(path);
    REQUIRE((!looked.isEmpty() || looked.wait()));
    CHECK_FALSE(primaryOf(dialog)->isEnabled());
}
