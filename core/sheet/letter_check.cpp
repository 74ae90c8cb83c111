#include "core/sheet/letter_tags.h"

#include <algorithm>
#include <array>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    LetterField field;
    QStringView name;
};

constexpr FieldName fieldNames[]{
    {LetterField::Organization, u"団体名"}, {LetterField::Post, u"役職"}, {LetterField::Person, u"氏名"}, {LetterField::Addressee, u"宛名"},
    {LetterField::Meeting, u"会議名"}, {LetterField::Round, u"回"}, {LetterField::Aim, u"目的"}, {LetterField::When, u"日時"},
    {LetterField::Day, u"開催日"}, {LetterField::Starts, u"開始時刻"}, {LetterField::Ends, u"終了時刻"}, {LetterField::Venue, u"会場"},
    {LetterField::Online, u"オンライン"}, {LetterField::Agenda, u"議題"}, {LetterField::ReplyBy, u"回答期限"}, {LetterField::Matter, u"案件名"},
    {LetterField::Centre, u"センター名"}, {LetterField::Representative, u"代表者"}, {LetterField::Staff, u"担当者"}, {LetterField::Address, u"住所"},
    {LetterField::Phone, u"電話"}, {LetterField::Fax, u"FAX"}, {LetterField::Mail, u"メール"}, {LetterField::Today, u"本日"},
};

std::optional<LetterField> fieldNamed(QStringView name)
{
    for (const FieldName& entry : fieldNames)
        if (entry.name == name)
            return entry.field;
    return std::nullopt;
}

/// Letters to put in, leave out or change until one is the other.
qsizetype changesBetween(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

QString nearestName(QStringView typed)
{
    QStringView best;
    qsizetype least = typed.size() <= 2 ? 1 : 2;
    for (const FieldName& entry : fieldNames) {
        const bool part = typed.size() > 1 && (entry.name.contains(typed) || typed.contains(entry.name)) && entry.name.size() > 1;
        if (const qsizetype own = part ? 1 : changesBetween(typed, entry.name); own <= least && own < std::max(typed.size(), entry.name.size())) {
            if (own < least || best.isEmpty())
                best = entry.name;
            least = own;
        }
    }
    return best.toString();
}

/// What stands between the braces: 種類 and name.
struct LetterTag {
    char16_t sigil = 0; // # ^ / & ! > = or 0
    QString name;
};

LetterTag letterTagOf(const QString& inside)
{
    const QString content = inside.trimmed();
    if (content.isEmpty())
        return {};
    const char16_t first = content[0].unicode();
    return u"#^/&!>="_s.contains(QChar(first)) ? LetterTag{first, content.mid(1).trimmed()} : LetterTag{0, content};
}

class LetterTagReader {
public:
    LetterTagReader(const QString& text, LetterPart part)
        : m_text(text)
        , m_part(part)
    {
    }

    TaggedText read();

private:
    struct Open {
        QString name;
        int line;
    };

    void take(const LetterTag& tag, bool triple);
    void close(const QString& name);
    void complain(LetterProblem::Kind kind, const QString& name, const QString& nearest = {}, int line = 0)
    {
        m_result.problems << LetterProblem{kind, m_part, line > 0 ? line : m_line, name, nearest};
    }
    bool inAgenda() const
    {
        return std::ranges::any_of(m_open, [](const Open& open) { return open.name == nameOf(LetterField::Agenda); });
    }

    const QString& m_text;
    LetterPart m_part;
    int m_line = 1;
    QList<Open> m_open;
    TaggedText m_result;
};

TaggedText LetterTagReader::read()
{
    qsizetype from = 0;
    while (from < m_text.size()) {
        const qsizetype at = m_text.indexOf(u"{{"_s, from);
        const QString plain = m_text.mid(from, at < 0 ? -1 : at - from);
        m_result.text += plain;
        m_line += static_cast<int>(plain.count(u'\n'));
        if (at < 0)
            break;
        const bool triple = at + 2 < m_text.size() && m_text[at + 2] == u'{';
        const QString ending = triple ? u"}}}"_s : u"}}"_s;
        const qsizetype start = at + (triple ? 3 : 2);
        const qsizetype end = m_text.indexOf(ending, start);
        const QString inside = m_text.mid(start, end < 0 ? -1 : end - start);
        if (end < 0 || inside.contains(u'\n') || inside.contains(u"{{"_s)) {
            complain(LetterProblem::Kind::OpenBrace, inside.section(u'\n', 0, 0).left(20).trimmed());
            from = start;
            continue;
        }
        take(letterTagOf(inside), triple);
        from = end + ending.size();
    }
    for (const Open& open : std::as_const(m_open))
        complain(LetterProblem::Kind::UnclosedSection, open.name, {}, open.line);
    return m_result;
}

void LetterTagReader::take(const LetterTag& tag, bool triple)
{
    if (tag.sigil == u'!')
        return; // a remark is not printed
    if (tag.sigil == u'>' || tag.sigil == u'=') {
        complain(LetterProblem::Kind::NotInLetters, QChar(tag.sigil) + tag.name);
        return;
    }
    const auto field = fieldNamed(tag.name);
    const bool item = tag.name == "."_L1 && tag.sigil == 0 && inAgenda();
    if (!field && !item) {
        complain(LetterProblem::Kind::UnknownPlaceholder, tag.name, nearestName(tag.name));
        return;
    }
    if (tag.sigil == u'#' || tag.sigil == u'^')
        m_open << Open{tag.name, m_line};
    if (tag.sigil == u'/')
        close(tag.name);
    const QString key = item ? u"."_s : letterKeyOf(*field);
    m_result.text += (triple ? u"{{{"_s : u"{{"_s) + (tag.sigil ? QString(QChar(tag.sigil)) : QString()) + key + (triple ? u"}}}"_s : u"}}"_s);
}

void LetterTagReader::close(const QString& name)
{
    if (!m_open.isEmpty() && m_open.last().name == name)
        m_open.removeLast();
    else
        complain(LetterProblem::Kind::StrayEnd, name, m_open.isEmpty() ? QString() : m_open.last().name);
}

} // namespace

QString nameOf(LetterField field)
{
    for (const FieldName& entry : fieldNames)
        if (entry.field == field)
            return entry.name.toString();
    Q_UNREACHABLE();
}

const QList<LetterField>& letterFields()
{
    static const QList<LetterField> fields = [] {
        QList<LetterField> all;
        for (const FieldName& entry : fieldNames)
            all << entry.field;
        return all;
    }();
    return fields;
}

QString letterKeyOf(LetterField field)
{
    return u"f%1"_s.arg(static_cast<int>(field));
}

TaggedText readTags(const QString& text, LetterPart part)
{
    return LetterTagReader(text, part).read();
}

QList<LetterProblem> check(const LetterTemplate& letter)
{
    return readTags(letter.title, LetterPart::Title).problems + readTags(letter.body, LetterPart::Body).problems
        + readTags(letter.items, LetterPart::Items).problems + readTags(letter.contact, LetterPart::Contact).problems;
}

} // namespace musubi
