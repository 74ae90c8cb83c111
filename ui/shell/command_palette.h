#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace musubi::ui {

/// Every function by its name: type some of it in Japanese, romaji or English, Enter runs it.
/// What was run lately stands first while nothing is typed.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(Commands& commands, QWidget* parent);

    /// Ids in the order shown; for the tests and for those who listen.
    QStringList offered() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void run();

    Commands& m_commands;
    QLineEdit* m_typed;
    QListView* m_list;
    QLabel* m_hint = nullptr;
    QStandardItemModel* m_model;
};

} // namespace musubi::ui
