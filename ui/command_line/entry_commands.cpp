#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_rules.h"
#include "core/japan/date_reading.h"
#include "core/japan/numerals.h"
#include "core/japan/working_days.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/task/task_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/command_line/command.h"
#include "ui/command_line/date_words.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

void addConsultationOptions(QCommandLineParser& parser)
{
    const auto option = [&](const QString& name, const QString& description, const QString& value) { parser.addOption({name, description, value}); };
    option(u"subject"_s, Words::tr("What it is about, in one line."), u"TEXT"_s);
    option(u"content"_s, Words::tr("What was said."), u"TEXT"_s);
    option(u"caller"_s, Words::tr("Name of the caller; without one the caller is anonymous."), u"NAME"_s);
    option(u"reading"_s, Words::tr("Reading of the name."), u"KANA"_s);
    option(u"organization"_s, Words::tr("Organisation; a known one is found by any of its names."), u"NAME"_s);
    option(u"phone"_s, Words::tr("Phone."), u"NUMBER"_s);
    option(u"mail"_s, Words::tr("Mail."), u"ADDRESS"_s);
    option(u"channel"_s, Words::tr("How it came (TEL, 電話, MAIL …)."), u"CHANNEL"_s);
    option(u"kind"_s, Words::tr("Kind of caller (NPO, 企業・事業者 …)."), u"KIND"_s);
    option(u"topic"_s, Words::tr("Topic; the first is the main one. May be repeated."), u"TOPIC"_s);
    option(u"at"_s, Words::tr("When it was received (default: now)."), u"TIME"_s);
    option(u"minutes"_s, Words::tr("Minutes it took."), u"N"_s);
    option(u"next"_s, Words::tr("What was promised next."), u"TEXT"_s);
    option(u"due"_s, Words::tr("By when."), u"DATE"_s);
}

template <class List>
Term<List> termOption(Session& session, const QString& option)
{
    if (!session.parser().isSet(option))
        return {};
    const QString typed = session.parser().value(option), code = session.centre().vocabulary().codeOfLabel(QString(List::name), typed);
    if (code.isEmpty())
        throw WrongCall{Words::tr("--%1: the list does not have “%2”.").arg(option, typed)};
    return {code};
}

japan::DateReading dateOption(Session& session, const QString& option)
{
    const QString typed = session.parser().value(option);
    japan::DateReading reading = japan::readDate(typed, session.centre().today());
    if (reading.failure)
        throw WrongCall{u"--%1: %2"_s.arg(option, failureWord(*reading.failure, typed))};
    return reading;
}

int minutesOption(Session& session)
{
    bool isNumber = false;
    const int minutes = japan::plainDigits(session.parser().value(u"minutes"_s)).toInt(&isNumber);
    if (!isNumber || minutes < 0)
        throw WrongCall{Words::tr("--minutes needs a number.")};
    return minutes;
}

/// The promise of --next, by --due.
std::optional<Task> nextFrom(Session& session, std::optional<Id<Staff>> staff)
{
    const bool due = session.parser().isSet(u"due"_s);
    if (!session.parser().isSet(u"next"_s)) {
        if (due)
            throw WrongCall{Words::tr("--due needs --next: what is to be done by then.")};
        return std::nullopt;
    }
    Task next{.what = session.parser().value(u"next"_s), .staff = staff};
    if (due)
        next.dueOn = dateOption(session, u"due"_s).date;
    return next;
}

/// Says what is to be looked at; false where it forbids registering.
bool allowed(const Problems& problems, const std::function<QString(const Problem&)>& nameOf)
{
    for (const Problem& problem : problems)
        printError(u"%1: %2"_s.arg(nameOf(problem), text::Wording::of(problem.rule)));
    return !blocks(problems);
}

Consultation consultationFrom(Session& session)
{
    const QCommandLineParser& given = session.parser();
    Centre& centre = session.centre();
    Consultation c;
    c.subject = given.value(u"subject"_s);
    c.content = given.value(u"content"_s);
    c.callerName = given.value(u"caller"_s);
    c.callerReading = given.value(u"reading"_s);
    c.phone = given.value(u"phone"_s);
    c.mail = given.value(u"mail"_s);
    c.receivedAt = centre.now();
    if (given.isSet(u"at"_s)) {
        const auto at = dateOption(session, u"at"_s);
        c.receivedAt = QDateTime(at.date, at.time.value_or(centre.now().time()));
    }
    c.receivedAt.setTime(QTime(c.receivedAt.time().hour(), c.receivedAt.time().minute()));
    c.channel = given.isSet(u"channel"_s) ? termOption<ChannelList>(session, u"channel"_s) : Term<ChannelList>{u"TEL"_s};
    c.callerKind = termOption<KindList>(session, u"kind"_s);
    if (const QString name = given.value(u"organization"_s); !name.isEmpty()) {
        const auto known = centre.organizations().named(name);
        if (known.size() == 1) {
            c.organization = known.first().id;
            if (c.callerKind.isEmpty())
                c.callerKind = known.first().value.kind;
        } else {
            c.organizationName = name;
        }
    }
    c.anonymous = c.callerName.isEmpty() && c.organizationName.isEmpty() && !c.organization;
    for (const QString& topic : given.values(u"topic"_s)) {
        const QString code = centre.vocabulary().codeOfLabel(QString(TopicList::name), topic);
        if (code.isEmpty())
            throw WrongCall{Words::tr("--%1: the list does not have “%2”.").arg(u"topic"_s, topic)};
        c.topics << Mark{code, c.topics.isEmpty()};
    }
    if (given.isSet(u"minutes"_s))
        c.minutes = minutesOption(session);
    c.staff = centre.journal().seat().staff;
    return c;
}

int addConsultation(Session& session)
{
    if (session.argument(0, Words::tr("KIND")) != "consultation"_L1)
        throw WrongCall{Words::tr("Only a consultation can be added here.")};
    Centre& centre = session.centre();
    const Consultation consultation = consultationFrom(session);
    const std::optional<Task> next = nextFrom(session, consultation.staff);
    const bool sound = allowed(check(consultation, centre.now(), centre.officeCalendar()),
        [](const Problem& problem) { return text::fieldName(problem.field == "topics"_L1 ? u"consultation_topic"_s : QString(problem.field)); });
    const bool promised = !next || allowed(check(*next), [](const Problem& problem) { return text::fieldName(problem.field); });
    if (next && next->dueOn && centre.officeCalendar().isClosed(*next->dueOn))
        printError(u"--due: %1 %2"_s.arg(text::fullDate(*next->dueOn), text::Wording::of(Rule::ClosedDay)));
    if (!sound || !promised) {
        printError(Words::tr("Nothing was registered."));
        return 1;
    }
    const auto row = centre.consultations().receive(consultation, next);
    const QString number = text::consultationNumber(centre, row.value.fiscalYear, row.value.sequence);
    if (session.json())
        print(QJsonObject{{u"number"_s, number}, {u"id"_s, row.id.value}});
    else
        print(Words::tr("Registered %1.").arg(number));
    return 0;
}

} // namespace

QList<Command> entryCommands()
{
    return {{u"add"_s, Words::tr("Register a consultation."), u"consultation --subject … --topic … [--caller …]"_s, 1,
        u"musubi-cli -f sample.musubi add consultation --subject \"空き家を居場所にしたい\" --caller \"難波 功\" --topic 協働相手を探したい"_s, addConsultationOptions, addConsultation}};
}

} // namespace musubi::command_line
