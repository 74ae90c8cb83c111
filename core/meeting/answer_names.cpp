#include "core/meeting/answer_names.h"

#include "core/japan/folding.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr int sameName = 1000, oneInOther = 500, leastAlike = 50; // of likeness; below, per cent of pairs of letters in common

QString withoutHonorific(QString name)
{
    name = name.trimmed();
    for (const QString& honorific : {u"様"_s, u"さま"_s, u"さん"_s, u"御中"_s, u"氏"_s, u"殿"_s})
        if (name.size() > honorific.size() && name.endsWith(honorific))
            return name.chopped(honorific.size()).trimmed();
    return name;
}

QSet<QString> pairsOfLetters(const QString& folded)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i)
        pairs << folded.mid(i, 2);
    return pairs;
}

int likeness(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    if (one == other)
        return sameName;
    if (std::min(one.size(), other.size()) >= 2 && (one.contains(other) || other.contains(one)))
        return oneInOther + static_cast<int>(std::min(one.size(), other.size()));
    const QSet<QString> pairs = pairsOfLetters(one), others = pairsOfLetters(other);
    const qsizetype all = pairs.size() + others.size();
    return all == 0 ? 0 : static_cast<int>(200 * (pairs & others).size() / all);
}

/// How much a written name is like one who is asked.
struct RowLikeness {
    int worth = 0;
    qsizetype row = 0, asked = 0;
};

} // namespace

QList<NameMatch> matchNames(const QStringList& written, const QList<AskedNames>& asked)
{
    QList<QStringList> known;
    for (const AskedNames& one : asked) {
        known << QStringList();
        for (const QString& name : one.names)
            known.last() << japan::fold(withoutHonorific(name));
    }
    QList<RowLikeness> found;
    for (qsizetype row = 0; row < written.size(); ++row) {
        const QString name = japan::fold(withoutHonorific(written[row]));
        for (qsizetype i = 0; i < asked.size(); ++i) {
            int worth = 0;
            for (const QString& other : known[i])
                worth = std::max(worth, likeness(name, other));
            if (worth >= leastAlike)
                found << RowLikeness{worth, row, i};
        }
    }
    std::sort(found.begin(), found.end(), [](const RowLikeness& a, const RowLikeness& b) { return std::tuple(-a.worth, a.row, a.asked) < std::tuple(-b.worth, b.row, b.asked); });
    QList<NameMatch> matches(written.size());
    QSet<qsizetype> taken, left; // participants who have their row; rows of which several could be meant
    for (const RowLikeness& one : found) {
        if (matches[one.row].participant || taken.contains(one.asked) || left.contains(one.row))
            continue;
        const auto rivals = std::count_if(found.begin(), found.end(), [&](const RowLikeness& other) {
            return other.row == one.row && other.worth == one.worth && !taken.contains(other.asked);
        });
        if (rivals > 1) {
            left << one.row;
            continue;
        }
        matches[one.row] = {asked[one.asked].participant, one.worth == sameName};
        taken << one.asked;
    }
    return matches;
}

} // namespace musubi
