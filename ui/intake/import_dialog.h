#pragma once

#include "core/intake/table_preview.h"
#include "ui/intake/import_job.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTimer;

namespace musubi::ui {

class ColumnGrid;
class ElidedLabel;
class IssueList;
class JobRunner;
class MessageBar;
class RunLabel;
class Segments;

/// Shows what a foreign table says and how it is understood, lets the user change that, and tries it out beside
/// the window after every change. Writes nothing: what was agreed upon is wish().
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Centre& centre, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads the head of a table and begins to try it out.
    void take(const QString& path);
    ImportWish wish() const;
    /// Whether the last trial said that something can be taken in.
    bool isReady() const;

Q_SIGNALS:
    /// A trial ended, well or not.
    void tried();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void chooseFile();
    void readHead();
    void beginTrial();
    void showTrial(const IntakeReport& report);
    void showRefusal(const Error& error);
    QString refusalWords(const Error& error) const;

    Centre& m_centre;
    QString m_path;
    ElidedLabel* m_file;
    Segments* m_kind;
    QComboBox* m_encoding;
    MessageBar* m_messages;
    ColumnGrid* m_columns;
    RunLabel* m_summary;
    IssueList* m_issues;
    QPushButton* m_take;
    QTimer* m_soon;
    JobRunner* m_jobs;
    int m_trial = 0; // the one that counts; what an earlier one says comes too late
};

} // namespace musubi::ui
