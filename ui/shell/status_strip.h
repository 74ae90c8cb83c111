#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace musubi::ui {

class ElidedLabel;
class JobRunner;

/// The line below the window: what is shown and chosen, the draft, the job with its way to stop it, the file, the last backup.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(JobRunner& jobs, QWidget* parent = nullptr);

    void setCounts(const QString& text);
    /// 書きかけ 1件を保存済み 10:31; empty where nothing is being written.
    void setDraft(const QString& text);
    /// Where a list of drafts opens.
    QPoint draftPlace() const;
    void setFile(const QString& name, const QString& path, bool readOnly);
    /// 控え 11/24 8:55; empty where there is none yet.
    void setBackup(const QString& text);

Q_SIGNALS:
    /// The user wants to go on with what was kept.
    void draftChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showJob(const QString& title);
    void hideJob();
    void retranslate();

    JobRunner& m_jobs;
    ElidedLabel* m_counts;
    QToolButton* m_draft;
    QLabel* m_readOnly;
    QLabel* m_file;
    QLabel* m_backup;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

} // namespace musubi::ui
