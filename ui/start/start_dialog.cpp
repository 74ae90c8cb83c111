#include "ui/start/start_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/icon.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/start/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QListWidget* recentList(QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(StartDialog::tr("Files used lately"));
    for (const QString& path : recentFiles()) {
        auto* item = new QListWidgetItem(Icon::named(u"document"_s, Token::Ink2),
            QFileInfo(path).completeBaseName() + u"    "_s + QDir::toNativeSeparators(QFileInfo(path).absolutePath()), list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    }
    list->setCurrentRow(0);
    return list;
}

} // namespace

StartDialog::StartDialog(const QString& complaint, QWidget* parent)
    : QDialog(parent)
    , m_recent(recentList(this))
{
    setWindowTitle(tr("Musubi"));
    auto* column = new QVBoxLayout(this);
    if (!complaint.isEmpty()) {
        auto* bar = new MessageBar(this);
        bar->say({MessageKind::Error, complaint, {}, false});
        column->addWidget(bar);
    }
    column->addWidget(label(tr("Which centre's file?"), Type::Title, Token::Ink, this));
    column->addWidget(label(tr("Everything of a centre lies in one file. It stays on this computer."), Type::Text, Token::Ink2, this));

    auto* openRecent = primaryButton(tr("Open this file"), {}, this);
    if (m_recent->count() > 0) {
        column->addWidget(label(tr("Used lately"), Type::Strong, Token::Ink, this));
        column->addWidget(m_recent, 1);
        openRecent->setDefault(true);
    } else {
        m_recent->hide();
        openRecent->hide();
        column->addStretch(1);
    }

    auto* row = new QHBoxLayout;
    auto* sample = linkButton(tr("Look at the sample centre"), {}, this);
    auto* other = button(tr("Open another file…"), {}, this);
    auto* fresh = button(tr("Make a new file…"), u"add"_s, this);
    row->addWidget(sample);
    row->addStretch(1);
    row->addWidget(other);
    row->addWidget(fresh);
    row->addWidget(openRecent);
    column->addLayout(row);

    const auto openCurrent = [this] {
        if (const QListWidgetItem* item = m_recent->currentItem())
            choose(Kind::Open, item->data(Qt::UserRole).toString());
    };
    connect(openRecent, &QPushButton::clicked, this, openCurrent);
    connect(m_recent, &QListWidget::itemActivated, this, openCurrent);
    connect(sample, &QToolButton::clicked, this, [this] { choose(Kind::Sample, sampleCentrePath()); });
    connect(other, &QPushButton::clicked, this, [this] { choose(Kind::Open, askExistingPath(this)); });
    connect(fresh, &QPushButton::clicked, this, [this] { choose(Kind::New, askNewPath(this)); });
    m_recent->installEventFilter(this);
    resize(theme().px(640), theme().px(380));
}

void StartDialog::choose(Kind kind, const QString& path)
{
    if (path.isEmpty())
        return;
    m_choice = {kind, path};
    accept();
}

// Delete takes a file off the list; the file itself stays.
bool StartDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
        if (QListWidgetItem* item = m_recent->currentItem()) {
            forgetFile(item->data(Qt::UserRole).toString());
            delete item;
            return true;
        }
    return QDialog::eventFilter(watched, event);
}

QString StartDialog::askNewPath(QWidget* parent)
{
    const QString path = fileToSave(parent, tr("Make a new file"), proposedCentrePath(tr("Centre")),
        tr("Musubi files (*.musubi)"), nullptr, Overwriting::LeftToCaller); // an existing file is refused, never overwritten
    return path.isEmpty() || path.endsWith(u".musubi"_s) ? path : path + u".musubi"_s;
}

QString StartDialog::askExistingPath(QWidget* parent)
{
    const QStringList recent = recentFiles();
    const QString folder = recent.isEmpty() ? QFileInfo(proposedCentrePath(QString())).absolutePath() : QFileInfo(recent.constFirst()).absolutePath();
    return fileToOpen(parent, tr("Open a file"), folder, tr("Musubi files (*.musubi);;All files (*)"));
}

} // namespace musubi::ui
