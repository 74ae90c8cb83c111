#pragma once

#include <QDialog>

class QListWidget;

namespace musubi::ui {

class MessageBar;

/// Which file to work with: one of those used lately, another, a new one, or the sample centre.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Open, New, Sample };

    struct Choice {
        Kind kind = Kind::Open;
        QString path;
    };

    /// `complaint` says why the file asked for could not be opened; empty where nothing went wrong.
    explicit StartDialog(const QString& complaint = {}, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }

    /// Where a new file shall lie, asked from the user; empty when cancelled.
    static QString askNewPath(QWidget* parent);
    static QString askExistingPath(QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(Kind kind, const QString& path);

    Choice m_choice;
    QListWidget* m_recent;
};

} // namespace musubi::ui
