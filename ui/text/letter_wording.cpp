#include "ui/text/letter_wording.h"

namespace musubi::text {

QString LetterWording::of(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Invitation: return tr("Invitation");
    case LetterKind::Minutes: return tr("Letter with the minutes");
    case LetterKind::Thanks: return tr("Letter of thanks");
    }
    Q_UNREACHABLE();
}

QString LetterWording::of(LetterPart part)
{
    switch (part) {
    case LetterPart::Title: return tr("Title");
    case LetterPart::Body: return tr("Body");
    case LetterPart::Items: return tr("Particulars");
    case LetterPart::Contact: return tr("Contact");
    }
    Q_UNREACHABLE();
}

QString LetterWording::of(LetterField field)
{
    switch (field) {
    case LetterField::Organization: return tr("organisation addressed");
    case LetterField::Post: return tr("post of the person");
    case LetterField::Person: return tr("person addressed");
    case LetterField::Addressee: return tr("organisation, post and person");
    case LetterField::Meeting: return tr("theme of the meeting");
    case LetterField::Round: return tr("its number in the series");
    case LetterField::Aim: return tr("its aim");
    case LetterField::When: return tr("day and time");
    case LetterField::Day: return tr("day");
    case LetterField::Starts: return tr("beginning");
    case LetterField::Ends: return tr("end");
    case LetterField::Venue: return tr("venue");
    case LetterField::Online: return tr("online room");
    case LetterField::Agenda: return tr("items of the agenda, one by one");
    case LetterField::ReplyBy: return tr("answer wanted by");
    case LetterField::Matter: return tr("title of the case");
    case LetterField::Centre: return tr("name of the centre");
    case LetterField::Representative: return tr("sender of letters");
    case LetterField::Staff: return tr("coordinator");
    case LetterField::Address: return tr("address of the centre");
    case LetterField::Phone: return tr("phone of the centre");
    case LetterField::Fax: return tr("fax of the centre");
    case LetterField::Mail: return tr("mail of the centre");
    case LetterField::Today: return tr("date of the letter");
    }
    Q_UNREACHABLE();
}

QString LetterWording::of(const LetterProblem& problem)
{
    const QString where = problem.part == LetterPart::Title ? of(problem.part) : tr("%1, line %2").arg(of(problem.part)).arg(problem.line);
    switch (problem.kind) {
    case LetterProblem::Kind::UnknownPlaceholder:
        if (problem.nearest.isEmpty())
            return tr("%1: nothing is called {{%2}}. Choose one from the list of placeholders.").arg(where, problem.name);
        return tr("%1: nothing is called {{%2}}. {{%3}} may be meant.").arg(where, problem.name, problem.nearest);
    case LetterProblem::Kind::OpenBrace: return tr("%1: {{%2 is not closed. Put }} behind the name.").arg(where, problem.name);
    case LetterProblem::Kind::UnclosedSection: return tr("%1: {{#%2}} has no end. Put {{/%2}} where it ends.").arg(where, problem.name);
    case LetterProblem::Kind::StrayEnd: return tr("%1: {{/%2}} ends nothing. Take it out, or put {{#%2}} before it.").arg(where, problem.name);
    case LetterProblem::Kind::NotInLetters: return tr("%1: {{%2}} does not work in letters. Take it out.").arg(where, problem.name);
    }
    Q_UNREACHABLE();
}

} // namespace musubi::text
