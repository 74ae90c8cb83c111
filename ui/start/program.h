#pragma once

#include "core/centre.h"
#include "ui/shell/program_verbs.h"
#include "ui/start/launch.h"
#include "ui/start/start_dialog.h"

#include <QObject>

#include <memory>

namespace musubi::ui {

class MainWindow;
class SingleInstance;

/// The running program: one open centre with its window, and the way from one file to another.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(Launch launch);
    ~Program() override;

    /// Opens what was asked for, or what the user then chooses. False where nothing is to be opened:
    /// the user gave up, or another program has the file and was told.
    bool start();

private:
    bool open(const StartDialog::Choice& choice);
    /// Asks until a file is open or the user gives up.
    bool askAndOpen(QString complaint);
    std::unique_ptr<Centre> centreOf(const StartDialog::Choice& choice, QString& complaint);
    void show(std::unique_ptr<Centre> centre);
    void putInPlace(const QString& prepared);
    void takeSeat(Centre& centre) const;
    ProgramVerbs verbs();
    void raise();

    Launch m_launch;
    std::unique_ptr<Centre> m_centre;
    std::unique_ptr<MainWindow> m_window; // goes before its centre
    SingleInstance* m_instance;
};

} // namespace musubi::ui
