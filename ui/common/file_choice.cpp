#include "ui/common/file_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTreeView>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class KindsByName : public QFileIconProvider {
    Q_DECLARE_TR_FUNCTIONS(KindsByName)

public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo& info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo& info) const override
    {
        if (info.isDir())
            return tr("Folder");
        const QString suffix = info.suffix();
        if (suffix == "musubi"_L1)
            return tr("Musubi file");
        return suffix.isEmpty() ? tr("File") : tr("%1 file").arg(suffix.toUpper());
    }
};

constexpr auto lastFolder = "files/folder"_L1;

/// The whole path to begin with, in the folder used last or in the documents where `at` names none.
QString beginning(const QString& at)
{
    if (QFileInfo(at).isAbsolute())
        return at;
    QString folder = QSettings().value(lastFolder).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder.isEmpty() || !QFileInfo(folder).isDir() ? QDir::homePath() : folder).filePath(at);
}

class FileDialog : public QFileDialog {
public:
    FileDialog(QWidget* parent, const QString& title, const QString& at, const QString& filters)
        : QFileDialog(parent, title, QString(), filters)
    {
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
        setOption(DontUseNativeDialog);
#endif
        setIconProvider(&m_kinds);
        const QString begin = beginning(at);
        if (QFileInfo(begin).isDir()) {
            setDirectory(begin);
        } else {
            setDirectory(QFileInfo(begin).absolutePath());
            selectFile(QFileInfo(begin).fileName());
        }
        connect(this, &QFileDialog::filterSelected, this, &FileDialog::endAs);
        if (auto* table = findChild<QTreeView*>(u"treeView"_s)) {
            QHeaderView* header = table->header();
            header->setStretchLastSection(false);
            header->setSectionResizeMode(QHeaderView::ResizeToContents);
            header->setSectionResizeMode(0, QHeaderView::Stretch);
        }
    }

    QStringList chosen()
    {
        endAs(selectedNameFilter());
        if (exec() != Accepted)
            return {};
        QStringList files = selectedFiles();
        if (!files.isEmpty())
            QSettings().setValue(lastFolder, fileMode() == Directory ? files.first() : QFileInfo(files.first()).absolutePath());
        return files;
    }

private:
    /// A name typed without an ending gets that of the filter, before Qt asks whether to overwrite it.
    void endAs(const QString& filter)
    {
        static const QRegularExpression ending(u"\\(\\*\\.(\\w+)\\)"_s);
        setDefaultSuffix(acceptMode() == AcceptSave ? ending.match(filter).captured(1) : QString());
    }

    KindsByName m_kinds; // the model asks it until the dialog is gone
};

} // namespace

QString fileToOpen(QWidget* parent, const QString& title, const QString& at, const QString& filters)
{
    FileDialog dialog(parent, title, at, filters);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.chosen().value(0);
}

QStringList filesToOpen(QWidget* parent, const QString& title, const QString& at, const QString& filters)
{
    FileDialog dialog(parent, title, at, filters);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.chosen();
}

QString fileToSave(QWidget* parent, const QString& title, const QString& at, const QString& filters, QString* filter, Overwriting overwriting)
{
    FileDialog dialog(parent, title, at, filters);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, overwriting == Overwriting::LeftToCaller);
    if (filter && !filter->isEmpty())
        dialog.selectNameFilter(*filter);
    QString file = dialog.chosen().value(0);
    if (filter)
        *filter = dialog.selectedNameFilter();
    return file;
}

QString folderToUse(QWidget* parent, const QString& title, const QString& at)
{
    FileDialog dialog(parent, title, at, {});
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return dialog.chosen().value(0);
}

} // namespace musubi::ui
