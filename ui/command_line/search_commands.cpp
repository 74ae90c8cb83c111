#include "core/search/search_desk.h"
#include "core/search/search_index.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/command_line/command.h"
#include "ui/command_line/output.h"
#include "ui/command_line/words.h"
#include "ui/text/field_wording.h"
#include "ui/text/number_wording.h"

namespace musubi::command_line {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const Centre& centre, const SearchHit& hit)
{
    return hit.subject == Subject::Matter ? text::matterNumber(centre, hit.fiscalYear, hit.sequence)
        : hit.subject == Subject::Meeting ? text::meetingNumber(centre, hit.fiscalYear, hit.sequence)
                                          : text::consultationNumber(centre, hit.fiscalYear, hit.sequence);
}

int search(Session& session)
{
    session.argument(0, Words::tr("QUERY"));
    bool isNumber = true;
    const int limit = session.parser().isSet(u"limit"_s) ? session.parser().value(u"limit"_s).toInt(&isNumber) : 50;
    if (!isNumber || limit < 1)
        throw WrongCall{Words::tr("--limit needs a number.")};
    Centre& centre = session.centre(true);
    const SearchQuery query = parseSearch(session.arguments().join(u' '), centre.vocabulary(), centre.staff(), centre.fiscalYearLabels());
    if (!query.notUnderstood.isEmpty())
        throw WrongCall{Words::tr("This filter names nothing that is known: %1").arg(query.notUnderstood.join(u' '))};
    if (!centre.search().isComplete())
        rebuildIndexOf(centre.path()); // by another version, or broken off
    const SearchPage page = centre.search().find(query, limit);
    QList<QStringList> rows;
    for (const SearchHit& hit : page.hits) {
        if (session.json())
            print(QJsonObject{{u"kind"_s, QString(codeOf(hit.subject))}, {u"id"_s, hit.id}, {u"number"_s, numberOf(centre, hit)}, {u"title"_s, hit.title},
                {u"aside"_s, hit.aside}, {u"snippet"_s, hit.snippet}});
        else
            rows << QStringList{text::subjectName(hit.subject), numberOf(centre, hit), hit.title, hit.snippet.isEmpty() ? hit.aside : hit.snippet};
    }
    if (session.json())
        return page.hits.isEmpty() ? 1 : 0;
    if (rows.isEmpty()) {
        print(Words::tr("Nothing was found."));
        return 1;
    }
    printTable({Words::tr("Kind"), Words::tr("Number"), Words::tr("What"), Words::tr("Where")}, rows);
    if (page.more)
        print(Words::tr("There are more; ask for them with --limit."));
    return 0;
}

} // namespace

QList<Command> searchCommands()
{
    return {{u"search"_s, Words::tr("Search everything: words, -word, \"phrase\", 種別:NPO 年度:R8 分類:… 担当:… 状況:…"), u"QUERY [--limit N]"_s, -1,
        u"musubi-cli -f sample.musubi search 地域猫"_s,
        [](QCommandLineParser& parser) { parser.addOption({u"limit"_s, Words::tr("At most so many lines (default 50)."), u"N"_s}); }, search}};
}

} // namespace musubi::command_line
