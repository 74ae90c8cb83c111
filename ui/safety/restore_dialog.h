#pragma once

#include "core/safety/dated_backups.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace musubi::ui {

class JobRunner;
class MessageBar;

/// The backups of a file, newest first, or any other; what the chosen one holds stands beside what the file holds now.
/// Nothing is touched here: the choice is backup().
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const QString& file, const QString& folder, QWidget* parent = nullptr);
    ~RestoreDialog() override;

    /// The path of the backup that was chosen.
    QString backup() const;
    /// Adds a backup that lies elsewhere and chooses it.
    void add(const QString& path);

Q_SIGNALS:
    /// The contents of the chosen backup are shown, or why they are not.
    void looked();

private:
    void findBackups(const QString& folder);
    void look();
    void showContents(const BackupContents& contents);
    static QString contentsText(const BackupContents& contents);

    QString m_file;
    MessageBar* m_messages;
    QListWidget* m_list;
    QLabel* m_now;
    QLabel* m_then;
    QPushButton* m_restore;
    JobRunner* m_jobs;
    int m_look = 0;
};

} // namespace musubi::ui
