#include "core/db/conditions.h"
#include "core/db/database.h"
#include "core/search/search_desk.h"

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

QList<japan::TextSpan> spansIn(const QString& text, const QStringList& words)
{
    QList<japan::TextSpan> spans;
    const japan::FoldedText folded = japan::foldWithOrigin(text);
    for (const QString& word : words)
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.size()))
            spans << japan::originalSpan(folded, at, word.size());
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return spans;
}

/// A stretch around the first hit, cut at characters and with its spans moved along.
void setSnippet(SearchHit& hit, const QStringList& texts, const QStringList& words)
{
    constexpr qsizetype before = 20, length = 90;
    for (const QString& text : texts) {
        const auto spans = spansIn(text, words);
        if (spans.isEmpty())
            continue;
        qsizetype from = std::max<qsizetype>(0, spans.first().at - before);
        if (from > 0 && text[from].isLowSurrogate())
            --from;
        const QString lead = from > 0 ? u"…"_s : QString();
        hit.snippet = lead + text.mid(from, length).replace(u'\n', u' ') + (from + length < text.size() ? u"…"_s : QString());
        for (const auto& span : spans)
            if (span.at + span.length <= from + length)
                hit.snippetHits << japan::TextSpan{span.at - from + lead.size(), span.length};
        return;
    }
}

} // namespace

SearchHit SearchDesk::hitOf(const SearchQuery& query, Subject subject, qint64 row) const
{
    SearchHit hit;
    hit.subject = subject;
    hit.id = row;
    QStringList texts;
    const auto ask = [&](const QString& sql) {
        Query select(m_db, sql);
        if (!select.bind(row).run().next())
            return;
        hit.fiscalYear = select.read<int>(0);
        hit.sequence = select.read<int>(1);
        hit.day = QDate::fromString(select.read<QString>(2).left(10), Qt::ISODate);
        hit.title = select.read<QString>(3);
        hit.aside = select.read<QString>(4).trimmed();
        texts = select.read<QString>(5).split(QChar(0x1f), Qt::SkipEmptyParts);
    };
    switch (subject) {
    case Subject::Consultation:
        ask(u"SELECT c.fiscal_year, c.sequence, c.received_at, c.subject, coalesce(CASE WHEN o.id IS NULL THEN c.organization_name ELSE %1 END, '') || ' ' || c.caller_name,"
            " c.content || char(31) || c.response || char(31) || c.information_given || char(31) || c.handover || char(31) || c.phone || char(31) || c.mobile"
            " || char(31) || c.mail || char(31) || c.legacy_number || char(31) || c.address || char(31) || c.companions || char(31) || c.caller_reading"
            " FROM consultation c%2 WHERE c.id = ?"_s.arg(printedOrganizationName(), joinOrganization(u"c.organization"_s)));
        break;
    case Subject::Matter:
        ask(u"SELECT fiscal_year, sequence, opened_on, title, theme, finding || char(31) || waiting_for FROM matter WHERE id = ?"_s);
        break;
    case Subject::Organization:
        ask(u"SELECT 0, 0, '', %1, o.representative, o.address || char(31) || o.phone || char(31) || o.mail || char(31) || o.note || char(31) ||"
            " coalesce((SELECT group_concat(f.name, char(31)) FROM organization_former_name f WHERE f.organization = o.id), '') || char(31) ||"
            " coalesce((SELECT group_concat(a.name, char(31)) FROM organization_alias a WHERE a.organization = o.id), '')"
            " FROM organization o LEFT JOIN term lf ON lf.list = 'legal_form' AND lf.code = o.legal_form WHERE o.id = ?"_s.arg(printedOrganizationName()));
        break;
    case Subject::Person:
        ask(u"SELECT 0, 0, '', name, reading, phone || char(31) || mobile || char(31) || mail || char(31) || note FROM person WHERE id = ?"_s);
        break;
    case Subject::Event:
        ask(u"SELECT 0, 0, starts_at, title, venue, schedule || char(31) || aim || char(31) || note || char(31) ||"
            " coalesce((SELECT group_concat(l.name || ' ' || l.title, char(31)) FROM event_lecturer l WHERE l.event = e.id), '') || char(31) ||"
            " coalesce((SELECT group_concat(p.name || ' ' || p.organization_name, char(31)) FROM event_participant p WHERE p.event = e.id), '')"
            " FROM event e WHERE id = ?"_s);
        break;
    case Subject::CaseStudy:
        ask(u"SELECT 0, 0, coalesce((SELECT max(p.on_date) FROM case_study_publication p WHERE p.case_study = s.id), ''), s.title, m.title,"
            " s.lead_text || char(31) || coalesce((SELECT group_concat(a.question || char(31) || a.answer, char(31)) FROM case_study_answer a WHERE a.case_study = s.id), '')"
            " || char(31) || coalesce((SELECT group_concat(y.heading || ' ' || y.content, char(31)) FROM case_study_year y WHERE y.case_study = s.id), '')"
            " || char(31) || s.note FROM case_study s JOIN matter m ON m.id = s.matter WHERE s.id = ?"_s);
        break;
    case Subject::Meeting:
        ask(u"SELECT fiscal_year, sequence, coalesce(starts_at, convened_on), theme, venue, aim || char(31) || minutes_text || char(31) ||"
            " coalesce((SELECT group_concat(a.title || char(31) || a.record, char(31)) FROM meeting_agenda a WHERE a.meeting = g.id), '') || char(31) ||"
            " coalesce((SELECT group_concat(p.text, char(31)) FROM meeting_point p WHERE p.meeting = g.id), '') || char(31) || next_meeting || char(31) || note"
            " FROM meeting g WHERE id = ?"_s);
        break;
    case Subject::Project:
        ask(u"SELECT p.fiscal_year, p.sequence, coalesce(p.starts_on, ''), p.title,"
            " (SELECT group_concat(%1, '、') FROM project_party y%2 WHERE y.project = p.id), p.content || char(31) || p.purpose || char(31) || p.result"
            " || char(31) || p.opinion || char(31) || coalesce((SELECT g.name FROM programme g WHERE g.id = p.programme), p.basis_note)"
            " FROM project p WHERE p.id = ?"_s.arg(printedOrganizationName(), joinOrganization(u"y.organization"_s)));
        break;
    case Subject::Programme:
        ask(u"SELECT 0, 0, '', p.name, coalesce((SELECT group_concat(f.name, '、') FROM programme_former_name f WHERE f.programme = p.id), ''), p.note"
            " FROM programme p WHERE p.id = ?"_s);
        break;
    default:
        ask(u"SELECT 0, 0, coalesce(due_on, ''), what, outsider, whom || char(31) || place || char(31) || result FROM task WHERE id = ?"_s);
        break;
    }
    const QStringList words = query.words + query.exact;
    hit.titleHits = spansIn(hit.title, words);
    hit.asideHits = spansIn(hit.aside, words);
    setSnippet(hit, texts, words);
    return hit;
}

} // namespace musubi
