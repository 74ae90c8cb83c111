#include "core/base/error.h"
#include "core/sheet/letter_tags.h"

#include <kainjow/mustache.hpp>

namespace musubi {

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

mustache::data letterData(const LetterPaper& paper, const SheetContext& context)
{
    mustache::data data;
    const auto say = [&](LetterField field, const QString& value) { // an absent value is false to a section
        if (!value.trimmed().isEmpty())
            data.set(letterKeyOf(field).toStdString(), value.toStdString());
    };
    const auto day = [&](QDate date, japan::DateStyle style) { return date.isValid() ? sheet::dateText(context, date, style) : QString(); };
    const auto time = [](const QDateTime& at) { return at.isValid() ? at.time().toString(u"H:mm"_s) : QString(); };
    const bool lastsDays = paper.endsAt.isValid() && paper.endsAt.date() != paper.startsAt.date();
    QString when = paper.startsAt.isValid() ? sheet::timeText(context, paper.startsAt) : QString();
    if (paper.endsAt.isValid() && paper.startsAt.isValid())
        when += u"～"_s + (lastsDays ? sheet::timeText(context, paper.endsAt) : time(paper.endsAt));
    QStringList addressee;
    for (const QString& part : {paper.address.organization, paper.address.post, paper.address.person})
        if (!part.trimmed().isEmpty())
            addressee << part.trimmed();
    say(LetterField::Organization, paper.address.organization);
    say(LetterField::Post, paper.address.post);
    say(LetterField::Person, paper.address.person);
    say(LetterField::Addressee, addressee.join(u'　'));
    say(LetterField::Meeting, paper.meeting);
    say(LetterField::Round, paper.round > 0 ? QString::number(paper.round) : QString());
    say(LetterField::Aim, paper.aim);
    say(LetterField::When, when);
    say(LetterField::Day, day(paper.startsAt.date(), japan::DateStyle::Full));
    say(LetterField::Starts, time(paper.startsAt));
    say(LetterField::Ends, time(paper.endsAt));
    say(LetterField::Venue, paper.venue);
    say(LetterField::Online, paper.online);
    say(LetterField::ReplyBy, day(paper.replyBy.value_or(QDate()), japan::DateStyle::Full));
    say(LetterField::Matter, paper.matter);
    say(LetterField::Centre, context.centreName);
    say(LetterField::Representative, context.representative);
    say(LetterField::Staff, context.madeBy);
    say(LetterField::Address, context.centreAddress);
    say(LetterField::Phone, context.centrePhone);
    say(LetterField::Fax, context.centreFax);
    say(LetterField::Mail, context.centreMail);
    say(LetterField::Today, day(context.madeAt.date(), japan::DateStyle::Plain));
    if (!paper.agenda.isEmpty()) {
        mustache::data agenda{mustache::data::type::list};
        for (const QString& item : paper.agenda)
            agenda << mustache::data(item.toStdString());
        data.set(letterKeyOf(LetterField::Agenda).toStdString(), agenda);
    }
    return data;
}

QString filledPart(const QString& text, LetterPart part, const mustache::data& data)
{
    const TaggedText tagged = readTags(text, part);
    if (!tagged.problems.isEmpty())
        throw Error(Fault::Invalid, tagged.problems.first().name);
    mustache::mustache letter(tagged.text.toStdString());
    letter.set_custom_escape([](const std::string& plain) { return plain; });
    const std::string filled = letter.render(data);
    if (!letter.is_valid())
        throw Error(Fault::Invalid, QString::fromStdString(letter.error_message()));
    return QString::fromStdString(filled);
}

} // namespace

bool canFillLetters()
{
    return true;
}

LetterTemplate filledLetter(const LetterTemplate& letter, const LetterPaper& paper, const SheetContext& context)
{
    const mustache::data data = letterData(paper, context);
    return {filledPart(letter.title, LetterPart::Title, data), filledPart(letter.body, LetterPart::Body, data),
        filledPart(letter.items, LetterPart::Items, data), filledPart(letter.contact, LetterPart::Contact, data)};
}

} // namespace musubi
