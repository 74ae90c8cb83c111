#include "tests/bench/synthetic_centre.h"

#include "core/base/error.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/consultation/consultation_mapping.h"
#include "core/consultation/consultation_numbers.h"
#include "core/db/table.h"
#include "core/journal/journal.h"
#include "core/organization/organization_mapping.h"
#include "core/search/search_desk.h"
#include "core/search/search_index.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

namespace musubi::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodies = 500;
constexpr int slice = 5'000; // contacts of one transaction

constexpr std::array<QStringView, 24> places{u"さくら台", u"みどりが丘", u"川上", u"中央", u"東山", u"西川", u"瀬戸内", u"北浜", u"南町", u"旭", u"若葉", u"泉",
    u"高瀬", u"桜井", u"藤野", u"栗林", u"港", u"城下", u"日向", u"八幡", u"石津", u"新田", u"大手", u"松原"};
constexpr std::array<QStringView, 20> doings{u"子ども食堂", u"防災訓練", u"空き家", u"地域猫", u"里山", u"学習支援", u"見守り", u"多文化交流", u"川の清掃", u"居場所づくり",
    u"フードドライブ", u"移動支援", u"商店街", u"文化財", u"自転車", u"介護予防", u"不登校", u"花壇", u"スポーツ教室", u"読み聞かせ"};
constexpr std::array<QStringView, 16> wishes{u"を始めたい", u"の協力先を探している", u"の会場を借りたい", u"の助成金を知りたい", u"の広報を手伝ってほしい", u"で課と話したい", u"の担い手が足りない",
    u"の報告書の書き方", u"を学校と進めたい", u"の規約を見てほしい", u"の参加者を増やしたい", u"の保険について", u"の後援名義を取りたい", u"の許可が要るか", u"を企業と組みたい", u"の今後について"};
constexpr std::array<QStringView, 12> sentences{u"昨年から準備を進めてきたが、役員の交代で止まっている。", u"市の担当課に一度相談したが、窓口が分からなかった。", u"来月の理事会までに見通しを立てたい。",
    u"近隣の町内会とは話がついている。", u"費用は三十万円ほどを見込む。", u"学校の協力が得られるかが鍵になる。", u"同じような取組みの事例を知りたい。", u"平日の夕方に連絡がほしい。",
    u"写真と資料を後日送るとのこと。", u"高齢の会員が多く、力仕事が難しい。", u"大学生の参加を期待している。", u"以前の相談の続き。"};
constexpr std::array<QStringView, 8> answers{u"担当課を紹介し、同席を申し出た。", u"助成制度の要項を送った。", u"似た取組みの団体を三つ挙げた。", u"協議の場を設けることにした。", u"次回までに企画書を用意してもらう。",
    u"電話で課に確認し、折り返すと約束した。", u"過去の報告書を見せた。", u"講座の案内をした。"};
constexpr std::array<QStringView, 16> families{u"佐藤", u"鈴木", u"高橋", u"田中", u"伊藤", u"渡辺", u"山本", u"中村", u"小林", u"加藤", u"吉田", u"山田", u"佐々木", u"山口", u"松本", u"井上"};
constexpr std::array<QStringView, 12> givens{u"陽子", u"誠", u"健一", u"美咲", u"大輔", u"恵子", u"翔太", u"由美", u"直樹", u"真理", u"隆", u"千尋"};
constexpr std::array<QStringView, 4> channels{u"PHONE", u"VISIT", u"MAIL", u"FAX"};

/// Always the same for the same number.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567ULL)
    {
    }

    int upTo(std::size_t count)
    {
        m_state ^= m_state >> 30;
        m_state *= 0xBF58476D1CE4E5B9ULL;
        m_state ^= m_state >> 27;
        m_state += 0x9E3779B97F4A7C15ULL;
        return static_cast<int>((m_state >> 11) % count);
    }

    template <std::size_t n>
    QString of(const std::array<QStringView, n>& words)
    {
        return words[static_cast<std::size_t>(upTo(n))].toString();
    }

private:
    quint64 m_state;
};

Organization inventedBody(int number)
{
    Dice dice(static_cast<quint64>(number) + 77'777);
    Organization body;
    body.name = dice.of(places) + dice.of(doings) + u"の会"_s + QString::number(number);
    body.phone = u"086-%1-%2"_s.arg(200 + dice.upTo(700)).arg(1000 + dice.upTo(9000));
    return body;
}

Consultation inventedContact(int number, int contacts, const QList<Id<Organization>>& all)
{
    Dice dice(static_cast<quint64>(number));
    Consultation contact;
    const InventedText text = inventedText(number);
    // Spread over fifteen years in order, some every day.
    const QDate day = QDate(2006, 4, 1).addDays(static_cast<qint64>(number) * 5'340 / contacts);
    contact.receivedAt = QDateTime(day, QTime(9 + dice.upTo(8), dice.upTo(60)));
    contact.channel.code = dice.of(channels);
    contact.callerName = dice.of(families) + u'　' + dice.of(givens);
    contact.phone = u"090-%1-%2"_s.arg(1000 + dice.upTo(9000)).arg(1000 + dice.upTo(9000));
    contact.organization = all[dice.upTo(bodies)];
    contact.subject = text.subject;
    contact.content = text.content;
    contact.response = text.response;
    contact.minutes = 10 + dice.upTo(60);
    contact.status = dice.upTo(20) ? CaseStatus::Done : CaseStatus::Open;
    return contact;
}

void fill(Centre& centre, int contacts)
{
    const Table<Organization> organizations(centre.database());
    const Table<Consultation> consultations(centre.database());
    QList<Id<Organization>> all;
    for (int number = 0; number < contacts;) {
        UnitOfWork work = centre.journal().begin(Deed::MakeFile);
        for (int body = static_cast<int>(all.size()); body < bodies; ++body)
            all << organizations.insert(work, inventedBody(body)).id;
        for (const int end = std::min(contacts, number + slice); number < end; ++number)
            consultations.insert(work, numbered(work, inventedContact(number, contacts, all)));
        work.commit();
        std::fprintf(stderr, "\rmaking a centre of %d contacts: %d %%", contacts, static_cast<int>(100LL * number / contacts));
    }
    std::fprintf(stderr, "\n");
}

bool isUsable(const QString& path, int contacts)
{
    if (!QFile::exists(path))
        return false;
    try {
        const auto centre = Centre::open(path);
        return centre->search().isComplete() && centre->consultations().count({}) == contacts;
    } catch (const Error&) {
        return false; // made by another version
    }
}

} // namespace

InventedText inventedText(int number)
{
    Dice dice(static_cast<quint64>(number) + 5'555'555);
    InventedText text;
    text.subject = dice.of(places) + dice.of(doings) + dice.of(wishes);
    for (int i = 2 + dice.upTo(5); i > 0; --i)
        text.content += dice.of(sentences);
    text.content += dice.of(places) + u"の"_s + dice.of(doings) + dice.of(wishes) + u"。"_s;
    text.response = dice.of(answers) + dice.of(answers);
    return text;
}

QString syntheticCentre(const QString& folder, int contacts, bool anew)
{
    const QString path = QDir(folder).filePath(u"centre_%1.musubi"_s.arg(contacts));
    if (!anew && isUsable(path, contacts))
        return path;
    QDir().mkpath(folder);
    const QString unfinished = path + u".part"_s;
    for (const QString& old : {path, unfinished})
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(old + suffix);
    auto centre = Centre::create(unfinished);
    fill(*centre, contacts);
    centre.reset();
    tidyIndex(unfinished);
    QFile::rename(unfinished, path);
    return path;
}

QString scratchCopy(const QString& path, const QString& folder)
{
    const QString copy = QDir(folder).filePath(u"scratch.musubi"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    QFile::copy(path, copy);
    return copy;
}

} // namespace musubi::bench
