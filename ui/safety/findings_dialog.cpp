#include "ui/safety/findings_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace musubi::ui {

FindingsDialog::FindingsDialog(const QStringList& findings, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Check of the file"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* bar = new MessageBar(this);
    bar->say({MessageKind::Error, tr("%n place(s) of this file are not what was saved. Go back to the last sound backup, or keep this file and ask for help before you go on.", nullptr, static_cast<int>(findings.size())), {}, false});
    down->addWidget(bar);
    auto* list = new QListWidget(this);
    list->setAccessibleName(tr("Findings"));
    list->setWordWrap(true);
    list->addItems(findings);
    list->setCurrentRow(0);
    down->addWidget(list, 1);
    auto* foot = new FootBar(this);
    auto* restore = button(tr("Restore from a backup…"), {}, foot);
    auto* close = primaryButton(tr("Close"), {}, foot);
    connect(restore, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restoreWanted();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setDefault(true);
    foot->addRight(restore);
    foot->addRight(close);
    down->addWidget(foot);
    resize(theme().px(640), theme().px(400));
}

} // namespace musubi::ui
