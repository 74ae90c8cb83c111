#include "core/intake/cell_words.h"

#include "core/intake/word_reader.h"
#include "core/japan/numerals.h"

#include <QRegularExpression>

#include <initializer_list>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
struct CellWord {
    QStringView words; // apart by spaces
    Value value;
};

/// The words of a table by their keys.
template <class Value>
class CellWords {
public:
    CellWords(std::initializer_list<CellWord<Value>> table)
    {
        for (const auto& line : table)
            for (const QString& word : line.words.toString().split(u' '))
                m_values.insert(wordKey(word), line.value);
    }
    std::optional<Value> operator()(const QString& text) const
    {
        const auto found = m_values.constFind(wordKey(text));
        return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Value> m_values;
};

} // namespace

std::optional<bool> readYes(const QString& text)
{
    static const CellWords<bool> table{{u"はい 有 有り あり ○ 〇 ◯ yes y true 1 可 済 レ", true}, {u"いいえ 無 無し なし × no n false 0 不可", false}};
    if (text == u"○" || text == u"〇" || text == u"◯" || text == u"✓")
        return true;
    if (text == u"×" || text == u"-" || text == u"―")
        return false;
    return table(text);
}

std::optional<bool> readFollowUp(const QString& text)
{
    static const CellWords<bool> table{{u"継続 再 再相談 2回目以降 続き followup", true}, {u"新規 初回 新 初めて first new", false}};
    const auto word = table(text);
    return word ? word : readYes(text);
}

std::optional<Direction> readDirection(const QString& text)
{
    static const CellWords<Direction> table{{u"受信 受 着信 受けた相談 外からの相談 incoming in 外から fromoutside", Direction::Incoming}, {u"発信 発 こちらから こちらからの連絡 outgoing out 架電 連絡 fromus", Direction::Outgoing}};
    return table(text);
}

std::optional<ContactForm> readForm(const QString& text)
{
    static const CellWords<ContactForm> table{{u"相談 consultation", ContactForm::Consultation}, {u"問合せ 問い合わせ 問合わせ 照会 enquiry inquiry", ContactForm::Enquiry}};
    return table(text);
}

std::optional<CaseStatus> readStatus(const QString& text)
{
    static const CellWords<CaseStatus> table{{u"受付 未対応 未着手 new 未 received", CaseStatus::New}, {u"対応中 進行中 継続 継続中 処理中 open inhand", CaseStatus::Open},
        {u"相手待ち 待ち 返事待ち 回答待ち wait waiting waitingforreply", CaseStatus::Waiting}, {u"保留 中断 hold onhold", CaseStatus::OnHold},
        {u"終結 完了 終了 済 済み 対応済 対応済み 解決 done closed", CaseStatus::Done}, {u"再開 reopen reopened", CaseStatus::Reopened}};
    return table(text);
}

std::optional<SharingScope> readSharing(const QString& text)
{
    static const CellWords<SharingScope> table{{u"なし 不可 同意なし none", SharingScope::None},
        {u"市の関係課まで 市の関係課 関係課まで 関係課 市 庁内 city", SharingScope::CityDivisions}, {u"協議参加者まで 協議参加者 参加者まで participants", SharingScope::Participants},
        {u"公開可 公開 可 public", SharingScope::Public}};
    return table(text);
}

std::optional<ConsentForm> readConsent(const QString& text)
{
    static const CellWords<ConsentForm> table{{u"未確認 unasked", ConsentForm::Unasked}, {u"口頭 電話 spoken", ConsentForm::Spoken}, {u"書面 文書 written", ConsentForm::Written},
        {u"メール mail email", ConsentForm::Mail}};
    return table(text);
}

std::optional<int> readMinutes(const QString& text)
{
    const QString plain = japan::plainDigits(text).remove(u' ');
    bool isNumber = false;
    if (const int minutes = plain.toInt(&isNumber); isNumber && minutes >= 0)
        return minutes;
    static const QRegularExpression forms(u"^(?:(\\d+(?:\\.\\d+)?)(?:時間|h)(半)?)?(?:(\\d+)(?:分|min)?)?$"_s), clock(u"^(\\d+):(\\d{2})$"_s);
    if (const auto match = clock.match(plain); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    const auto match = forms.match(plain);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    return qRound(match.captured(1).toDouble() * 60) + (match.captured(2).isEmpty() ? 0 : 30) + match.captured(3).toInt();
}

bool saysAnonymous(const QString& text)
{
    constexpr qsizetype longest = 10; // characters; names are longer than any of these words, or seldom met twice
    if (text.size() > longest)
        return false;
    static const CellWords<bool> table{{u"匿名 匿名希望 名無し 不明 無名 anonymous anon", true}};
    return table(text).has_value();
}

} // namespace musubi
