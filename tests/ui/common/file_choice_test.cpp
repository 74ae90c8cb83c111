#include "tests/support/file_lock.h"
#include "tests/support/office.h"
#include "ui/common/file_choice.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QTimer>

using namespace musubi;
using namespace Qt::StringLiterals;

namespace {

/// Leaves the dialog once it knows what kind of file the one at `path` is; returns the kind it says.
QString kindSaidOf(const QString& path, const std::function<void()>& ask)
{
    QString kind;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        const auto* model = dialog ? dialog->findChild<QFileSystemModel*>() : nullptr;
        if (!model)
            return;
        kind = model->type(model->index(path));
        if (!kind.isEmpty())
            dialog->reject();
    });
    poll.start(5);
    ask();
    return kind;
}

} // namespace

TEST_CASE("a dialog that lists the folder of the open centre leaves the hold on its file alone", "[ui][files]")
{
    tests::Office office;
#ifdef Q_OS_UNIX
    REQUIRE(tests::isLockedForOthers(office.path()));
#endif
    QString chosen = u"something"_s;
    const QString kind = kindSaidOf(office.path(), [&] { chosen = ui::fileToOpen(nullptr, u"開く"_s, office.folder().path(), u"すべて (*)"_s); });
    CHECK(chosen.isEmpty());
    CHECK(kind == u"Musubi file"_s);
#ifdef Q_OS_UNIX
    CHECK(tests::isLockedForOthers(office.path()));
#endif
}
