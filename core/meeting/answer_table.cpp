#include "core/meeting/answer_table.h"

#include "core/japan/date_reading.h"
#include "core/japan/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace musubi {

namespace {

std::optional<Availability> answerOfSign(QChar sign)
{
    if (u"○◯〇◎⭕"_s.contains(sign))
        return Availability::Yes;
    if (u"△▲"_s.contains(sign))
        return Availability::Maybe;
    if (u"×✕✖✗✘☓╳❌"_s.contains(sign))
        return Availability::No;
    return std::nullopt;
}

std::optional<Availability> answerOfWord(const QString& folded)
{
    static const QHash<QString, Availability> words{{u""_s, Availability::Unanswered}, {u"ー"_s, Availability::Unanswered},
        {u"未"_s, Availability::Unanswered}, {u"未定"_s, Availability::Unanswered}, {u"未回答"_s, Availability::Unanswered},
        {u"o"_s, Availability::Yes}, {u"ok"_s, Availability::Yes}, {u"可"_s, Availability::Yes}, {u"出席"_s, Availability::Yes},
        {u"参加"_s, Availability::Yes}, {u"調整"_s, Availability::Maybe}, {u"要調整"_s, Availability::Maybe},
        {u"調整可"_s, Availability::Maybe}, {u"x"_s, Availability::No}, {u"ng"_s, Availability::No}, {u"不可"_s, Availability::No},
        {u"欠席"_s, Availability::No}, {u"不参加"_s, Availability::No}};
    const auto found = words.constFind(folded);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// The remark behind a sign, out of its brackets.
QString remarkOf(QString text)
{
    text.remove(QChar(0xfe0f)); // makes a picture of the sign before it
    text = text.trimmed();
    if (text.size() >= 2 && u"（("_s.contains(text.front()) && u"）)"_s.contains(text.back()))
        text = text.sliced(1, text.size() - 2);
    else if (!text.isEmpty() && u"：:、,"_s.contains(text.front()))
        text = text.sliced(1);
    return text.trimmed();
}

/// What a heading says: a date offered, why it is none of them, or neither where it is no date at all.
struct HeadingRead {
    std::optional<qsizetype> place;
    std::optional<AnswerFault> fault;
};

HeadingRead readHeading(const QString& heading, const QList<OfferedDate>& offered, QDate today)
{
    // A heading gives the hours from–to, or from and no end; the start alone names the date.
    static const QRegularExpression untilHour(uR"(\s*(?:[-‐–―−－~〜～ー]|から)\s*(?:(?:午前|午後)?\s*[0-9０-９]{1,2}\s*[:：時].*)?$)"_s);
    QString start = heading.simplified(); // a cell may break between day and hours
    start.remove(untilHour);
    const japan::DateReading read = japan::readDate(start, today);
    if (!read.isValid())
        return {};
    QList<qsizetype> places;
    for (qsizetype place = 0; place < offered.size(); ++place)
        if (offered[place].start.date() == read.date && (!read.time || offered[place].start.time() == *read.time))
            places << place;
    if (places.size() == 1)
        return {places.front(), {}};
    return {{}, places.isEmpty() ? AnswerFault::NotOffered : AnswerFault::SeveralDates};
}

/// The table with names down and dates across, however it was pasted.
class UprightTable {
public:
    UprightTable(const QList<QStringList>& cells, bool turned)
        : m_cells(cells)
        , m_turned(turned)
    {
        for (const QStringList& row : cells)
            m_width = std::max(m_width, row.size());
    }

    qsizetype rows() const { return m_turned ? m_width : m_cells.size(); }
    qsizetype columns() const { return m_turned ? m_cells.size() : m_width; }
    QString text(qsizetype row, qsizetype column) const
    {
        return m_turned ? m_cells[column].value(row).trimmed() : m_cells[row].value(column).trimmed();
    }
    UnreadCell unread(qsizetype row, qsizetype column, AnswerFault fault) const
    {
        return {m_turned ? column : row, m_turned ? row : column, fault, text(row, column)};
    }
    bool isEmptyBesideName(qsizetype row) const
    {
        for (qsizetype column = 1; column < columns(); ++column)
            if (!text(row, column).isEmpty())
                return false;
        return true;
    }

private:
    const QList<QStringList>& m_cells;
    bool m_turned;
    qsizetype m_width = 0;
};

qsizetype datesAcross(const UprightTable& table, const QList<OfferedDate>& offered, QDate today)
{
    qsizetype found = 0;
    for (qsizetype column = 1; table.rows() > 0 && column < table.columns(); ++column)
        found += readHeading(table.text(0, column), offered, today).place.has_value();
    return found;
}

/// For each column the date it speaks of; notes headings that name none of the dates offered.
QList<std::optional<qsizetype>> datesOfColumns(const UprightTable& table, const QList<OfferedDate>& offered, QDate today, QList<UnreadCell>& unread)
{
    QList<std::optional<qsizetype>> dates(table.columns());
    QSet<qsizetype> seen;
    for (qsizetype column = 1; column < table.columns(); ++column) {
        const HeadingRead heading = readHeading(table.text(0, column), offered, today);
        if (heading.fault)
            unread << table.unread(0, column, *heading.fault);
        else if (heading.place && seen.contains(*heading.place))
            unread << table.unread(0, column, AnswerFault::DateTwice);
        else if (heading.place)
            seen << *(dates[column] = heading.place);
    }
    return dates;
}

} // namespace

std::optional<GivenAnswer> readAnswer(const QString& cell)
{
    const QString text = cell.trimmed();
    if (const auto word = answerOfWord(japan::fold(text)))
        return GivenAnswer{*word, {}};
    if (const auto sign = answerOfSign(text.front()))
        return GivenAnswer{*sign, remarkOf(text.sliced(1))};
    return std::nullopt;
}

AnswerTable readAnswerTable(const QList<QStringList>& cells, const QList<OfferedDate>& offered, QDate today)
{
    const UprightTable asPasted(cells, false), turned(cells, true);
    const UprightTable& table = datesAcross(turned, offered, today) > datesAcross(asPasted, offered, today) ? turned : asPasted;
    AnswerTable answers;
    const auto dates = table.rows() > 0 ? datesOfColumns(table, offered, today, answers.unread) : QList<std::optional<qsizetype>>();
    for (qsizetype place = 0; place < offered.size(); ++place)
        if (!dates.contains(std::optional(place)))
            answers.missing << place;
    QSet<QString> names;
    for (qsizetype row = 1; row < table.rows(); ++row) {
        const QString name = table.text(row, 0);
        if (name.isEmpty() && table.isEmptyBesideName(row))
            continue;
        const QString key = japan::fold(name);
        if (key.isEmpty() || names.contains(key)) {
            answers.unread << table.unread(row, 0, key.isEmpty() ? AnswerFault::NoName : AnswerFault::NameTwice);
            continue;
        }
        names << key;
        AnsweredRow given{name, QList<GivenAnswer>(offered.size())};
        for (qsizetype column = 1; column < table.columns(); ++column) {
            if (!dates[column])
                continue;
            if (const auto answer = readAnswer(table.text(row, column)))
                given.answers[*dates[column]] = *answer;
            else
                answers.unread << table.unread(row, column, AnswerFault::NoSign);
        }
        answers.rows << given;
    }
    return answers;
}

} // namespace musubi
