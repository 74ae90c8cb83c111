#include "ui/safety/restore_dialog.h"

#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/form_group.h"
#include "ui/common/icon.h"
#include "ui/common/job.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/text/record_wording.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QListWidgetItem* backupItem(const QString& path, const QDateTime& at, qint64 bytes, const QString& where)
{
    auto* item = new QListWidgetItem(Icon::named(u"save"_s, Token::Ink2), u"%1    %2%3"_s.arg(text::fullDateTime(at), QLocale::c().formattedDataSize(bytes, 1), where));
    item->setData(Qt::UserRole, path);
    item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    return item;
}

} // namespace

RestoreDialog::RestoreDialog(const QString& file, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_messages(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_now(readableLabel({}, Type::Text, Token::Ink2, this))
    , m_then(readableLabel({}, Type::Text, Token::Ink, this))
    , m_restore(primaryButton(tr("Go back to this backup"), u"history"_s, this))
    , m_jobs(new JobRunner(this))
{
    setWindowTitle(tr("Restore from a backup"));
    m_list->setAccessibleName(tr("Backups of this file"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_messages);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    body->addWidget(label(tr("Backups of this file"), Type::Strong, Token::Ink, this));
    body->addWidget(m_list, 1);
    auto* beside = new QGridLayout;
    beside->setHorizontalSpacing(theme().px(16));
    beside->addWidget(label(tr("In this backup"), Type::Small, Token::Ink2, this), 0, 0);
    beside->addWidget(label(tr("In the file now"), Type::Small, Token::Ink2, this), 0, 1);
    beside->addWidget(m_then, 1, 0);
    beside->addWidget(m_now, 1, 1);
    beside->setColumnStretch(0, 1);
    beside->setColumnStretch(1, 1);
    body->addLayout(beside);
    body->addWidget(readableLabel(tr("The file as it is now is kept beside it under a name with the time."), Type::Small, Token::Ink2, this));
    down->addLayout(body, 1);

    auto* foot = new FootBar(this);
    auto* other = button(tr("Another backup…"), u"document"_s, foot);
    auto* cancel = button(tr("Cancel"), {}, foot);
    foot->addLeft(other);
    foot->addRight(cancel);
    foot->addRight(m_restore);
    down->addWidget(foot);
    for (QPushButton* quiet : {other, cancel})
        quiet->setAutoDefault(false);
    m_restore->setDefault(true);
    m_restore->setEnabled(false);
    connect(other, &QPushButton::clicked, this, [this, folder] {
        const QString path = fileToOpen(this, tr("Another backup"), folder, tr("Musubi files (*.musubi);;All files (*)"));
        if (!path.isEmpty())
            add(path);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentItemChanged, this, &RestoreDialog::look);
    findBackups(folder);
    resize(theme().px(680), theme().px(500));
}

RestoreDialog::~RestoreDialog()
{
    m_jobs->cancel();
}

// A folder on a network may keep one waiting: it is listed beside the window.
void RestoreDialog::findBackups(const QString& folder)
{
    struct Found {
        QList<DatedBackup> backups;
        std::optional<BackupContents> now; // none where the file cannot be read: that is when one restores
    };
    m_jobs->run<Found>(this, tr("Looking for backups"), [folder, file = m_file](const Progress&) {
            Found found{datedBackups(folder, file), {}};
            try {
                found.now = contentsOf(file);
            } catch (const Error&) {
                found.now.reset();
            }
            return found;
        },
        [this](const Found& found) {
            for (const DatedBackup& backup : found.backups)
                m_list->addItem(backupItem(backup.path, backup.at, backup.bytes, {}));
            m_now->setText(found.now ? contentsText(*found.now) : tr("This cannot be read."));
            if (found.backups.isEmpty() && m_list->count() == 0)
                m_messages->noted(tr("There is no backup of this file in the folder for backups. Choose another backup."));
            if (m_list->currentRow() < 0)
                m_list->setCurrentRow(0);
        },
        [this](const Error& error) { report(*m_messages, error); });
}

QString RestoreDialog::backup() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void RestoreDialog::add(const QString& path)
{
    const QFileInfo info(path);
    m_list->insertItem(0, backupItem(path, info.lastModified(), info.size(), u"    "_s + info.fileName()));
    m_list->setCurrentRow(0);
}

void RestoreDialog::look()
{
    m_restore->setEnabled(false);
    m_then->setText({});
    if (backup().isEmpty())
        return;
    m_messages->clear();
    const int number = ++m_look;
    m_jobs->run<BackupContents>(this, tr("Looking into the backup"), [path = backup()](const Progress&) { return contentsOf(path); },
        [this, number](const BackupContents& contents) {
            if (number == m_look)
                showContents(contents);
        },
        [this, number](const Error& error) {
            if (number != m_look)
                return;
            report(*m_messages, error);
            Q_EMIT looked();
        });
}

void RestoreDialog::showContents(const BackupContents& contents)
{
    m_then->setText(contentsText(contents));
    m_restore->setEnabled(true);
    Q_EMIT looked();
}

QString RestoreDialog::contentsText(const BackupContents& contents)
{
    const QStringList lines{tr("%n consultation(s)", nullptr, static_cast<int>(contents.consultations)), tr("%n case(s)", nullptr, static_cast<int>(contents.cases)),
        tr("%n organisation(s)", nullptr, static_cast<int>(contents.organizations)), tr("%n person(s)", nullptr, static_cast<int>(contents.people))};
    const QString last = contents.lastChange.isValid() ? text::fullDateTime(contents.lastChange) : u"—"_s;
    return lines.join(u" ・ "_s) + u'\n' + tr("Last written %1").arg(last);
}

} // namespace musubi::ui
