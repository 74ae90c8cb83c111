#include "ui/command_line/command_line.h"

#include "core/base/error.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/language.h"
#include "ui/text/wording.h"

#include <QProcessEnvironment>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.addOption({{u"f"_s, u"file"_s}, Words::tr("The centre's file (or the variable MUSUBI_FILE)."), u"FILE"_s});
    parser.addOption({u"staff"_s, Words::tr("Work as the person with this staff code (or MUSUBI_STAFF)."), u"CODE"_s});
    parser.addOption({u"json"_s, Words::tr("Print one JSON object a line.")});
    parser.addOption({u"language"_s, Words::tr("ja or en."), u"LANGUAGE"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Explain the command.")});
}

void printOverview()
{
    print(Words::tr("musubi-cli: what the window does, without a screen."));
    print(QString());
    print(Words::tr("Usage: musubi-cli [-f FILE] COMMAND …"));
    print(QString());
    QList<QStringList> rows;
    for (const Command& command : commands())
        rows << QStringList{u"  "_s + command.name + u' ' + command.usage, command.summary};
    printTable({Words::tr("Commands"), {}}, rows);
    print(QString());
    print(Words::tr("musubi-cli COMMAND --help explains one of them with an example."));
    print(Words::tr("It ends with 0 when done; with 1 when something could not be done or what was named is not on file; with 2 when called wrongly (an unknown command or option, a number, date or year that cannot be read, a wrong ending of a file name)."));
}

int printHelp(const Command& command, QCommandLineParser& parser)
{
    print(u"musubi-cli %1 %2"_s.arg(command.name, command.usage));
    print(command.summary);
    print(QString());
    // Qt's own text opens with a line of usage; what follows its first empty line are the options.
    const QString options = parser.helpText().section(u"\n\n"_s, 1).trimmed();
    print(Words::tr("Options:"));
    print(options.section(u'\n', 1)); // below Qt's own heading
    print(QString());
    print(Words::tr("Example:"));
    for (const QString& line : command.example.split(u'\n'))
        print(u"  "_s + line);
    return 0;
}

/// What the parser could not read, in our words: Qt's are English where its translations are not installed.
QString complaintOf(const QCommandLineParser& parser, const QStringList& arguments)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Words::tr("There is no option “%1” here.").arg(unknown.constFirst());
    if (arguments.constLast().startsWith(u'-'))
        return Words::tr("%1 needs a value.").arg(arguments.constLast());
    return parser.errorText();
}

/// The value of an option that must be known before the command is.
QString earlyValue(const QStringList& arguments, const QString& option)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return {};
}

int wrongCall(const QString& message)
{
    printError(message);
    printError(Words::tr("See: musubi-cli --help"));
    return 2;
}

/// Global options may stand before the command as well as after it.
qsizetype placeOfCommand(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "-f"_L1 || arguments[i] == "--file"_L1 || arguments[i] == "--staff"_L1 || arguments[i] == "--language"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

int runCommand(const Command& command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    addGlobalOptions(parser);
    if (command.addOptions)
        command.addOptions(parser);
    arguments.prepend(u"musubi-cli"_s);
    if (!parser.parse(arguments))
        return wrongCall(complaintOf(parser, arguments));
    if (parser.isSet(u"help"_s))
        return printHelp(command, parser);
    if (const QStringList words = parser.positionalArguments(); command.words >= 0 && words.size() > command.words)
        return wrongCall(Words::tr("“%1” is one word too many. Write: musubi-cli %2").arg(words[command.words], u"%1 %2"_s.arg(command.name, command.usage).trimmed()));
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Session session(parser, parser.isSet(u"file"_s) ? parser.value(u"file"_s) : environment.value(u"MUSUBI_FILE"_s),
        parser.isSet(u"staff"_s) ? parser.value(u"staff"_s) : environment.value(u"MUSUBI_STAFF"_s), parser.isSet(u"json"_s));
    try {
        return command.run(session);
    } catch (const WrongCall& wrong) {
        return wrongCall(wrong.message);
    } catch (const NotDone& notDone) {
        printError(notDone.message);
        return 1;
    } catch (const Error& error) {
        printError(text::Wording::of(error));
        return 1;
    }
}

} // namespace

QList<Command> commands()
{
    return fileCommands() + listCommands() + entryCommands() + searchCommands() + suggestionCommands() + sheetCommands() + importCommands() + exchangeCommands() + calendarCommands() + statisticsCommands() + journalCommands() + dateCommands();
}

bool needsFonts(int argc, const char* const* argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) { return QByteArrayView(argument) == "sheet"; });
}

int run(const QStringList& arguments)
{
    const QString language = earlyValue(arguments, u"--language"_s);
    text::useLanguage(text::languages().contains(language) ? language : text::systemLanguage());
    const qsizetype place = placeOfCommand(arguments);
    if (place < 0) {
        if (arguments.contains(u"--version"_s)) {
            print(u"musubi-cli "_s + QCoreApplication::applicationVersion());
            return 0;
        }
        if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
            printOverview();
            return 0;
        }
        printOverview();
        return 2;
    }
    QStringList rest = arguments;
    const QString name = rest.takeAt(place);
    for (const Command& command : commands())
        if (command.name == name)
            return runCommand(command, rest);
    return wrongCall(Words::tr("There is no command “%1”.").arg(name));
}

} // namespace musubi::command_line
