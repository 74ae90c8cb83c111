#pragma once

#include "core/centre.h"
#include "core/journal/deed.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace musubi::command_line {

/// A wrong call: the sentence goes to stderr with the usage line, and the program ends with 2.
struct WrongCall {
    QString message;
};

/// What could not be done, or was not found, in a sentence: it goes to stderr, and the program ends with 1.
struct NotDone {
    QString message;
};

/// What every command may use: its parsed arguments, the file, and where it prints.
class Session {
public:
    Session(const QCommandLineParser& parser, QString filePath, QString staffCode, bool json);

    const QCommandLineParser& parser() const { return m_parser; }
    /// Positional arguments after the command's name.
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The argument at `place`; throws WrongCall naming `what` where it is missing.
    QString argument(int place, const QString& what) const;
    bool json() const { return m_json; }
    QString filePath() const { return m_filePath; }

    /// Opens the file of -f or MUSUBI_FILE once; throws WrongCall where none is named, Error where it cannot be opened.
    Centre& centre(bool readOnly = false);
    /// Writes into the journal that a paper or list left the office (DOMAIN §8), where the file may be written to.
    void recordLeaving(Deed deed, const QString& what);
    CentreOptions centreOptions() const;
    /// Enters the person of --staff or MUSUBI_STAFF into the journal's seat; throws WrongCall for an unknown code.
    void takeSeat(Centre& centre) const;

private:
    const QCommandLineParser& m_parser;
    QString m_filePath;
    QString m_staffCode;
    bool m_json;
    std::unique_ptr<Centre> m_centre;
};

/// One command of musubi-cli.
struct Command {
    QString name;
    QString summary;
    QString usage;   // what follows the name
    int words;       // how many words may follow it at most, options aside; −1 for any number
    QString example; // a line that works on the sample, or several that do one after the other
    std::function<void(QCommandLineParser&)> addOptions;
    std::function<int(Session&)> run;
};

QList<Command> commands();

// Each file of commands gives its own.
QList<Command> fileCommands();
QList<Command> listCommands();
QList<Command> entryCommands();
QList<Command> exchangeCommands();
QList<Command> importCommands();
QList<Command> searchCommands();
QList<Command> suggestionCommands();
QList<Command> sheetCommands();
QList<Command> journalCommands();
QList<Command> dateCommands();
QList<Command> statisticsCommands();
QList<Command> calendarCommands();

} // namespace musubi::command_line
