#include "ui/memo/memo_text.h"

#include "core/japan/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 60; // characters of the first line

constexpr std::pair<CallBack, QLatin1StringView> callBackCodes[]{
    {CallBack::None, "none"_L1}, {CallBack::Today, "today"_L1}, {CallBack::Tomorrow, "tomorrow"_L1}, {CallBack::Day, "day"_L1}};

bool isMobile(const QString& digits)
{
    return digits.size() == 11 && (digits.startsWith("090"_L1) || digits.startsWith("080"_L1) || digits.startsWith("070"_L1));
}

void placeContact(const QString& typed, Consultation& consultation)
{
    static const QRegularExpression between(uR"([\s,、，/／;]+)"_s);
    QStringList others;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        if (part.contains(u'@') || part.contains(u'＠'))
            consultation.mail = part;
        else if (consultation.mobile.isEmpty() && isMobile(japan::phoneDigits(part)))
            consultation.mobile = part;
        else
            others << part;
    }
    consultation.phone = others.join(u' ');
}

template <class Key>
std::optional<Key> keyIn(const QJsonObject& json, QLatin1StringView name)
{
    Key key;
    key.value = json.value(name).toInteger();
    return key ? std::optional(key) : std::nullopt;
}

} // namespace

bool MemoText::isEmpty() const
{
    return name.trimmed().isEmpty() && body.trimmed().isEmpty() && contact.trimmed().isEmpty() && content.trimmed().isEmpty();
}

QJsonObject toJson(const MemoText& memo)
{
    QString callBack;
    for (const auto& [value, code] : callBackCodes)
        if (value == memo.callBack)
            callBack = code;
    return {
        {"opened_at"_L1, memo.openedAt.toString(Qt::ISODate)},
        {"channel"_L1, memo.channel},
        {"name"_L1, memo.name},
        {"body"_L1, memo.body},
        {"contact"_L1, memo.contact},
        {"content"_L1, memo.content},
        {"call_back"_L1, callBack},
        {"call_back_on"_L1, memo.callBackOn ? memo.callBackOn->toString(Qt::ISODate) : QString()},
        {"call_back_time"_L1, memo.callBackTime},
        {"person"_L1, memo.person ? memo.person->value : 0},
        {"organization"_L1, memo.organization ? memo.organization->value : 0},
    };
}

MemoText memoFromJson(const QJsonObject& json)
{
    MemoText memo;
    memo.openedAt = QDateTime::fromString(json.value("opened_at"_L1).toString(), Qt::ISODate);
    memo.channel = json.value("channel"_L1).toString(memo.channel);
    memo.name = json.value("name"_L1).toString();
    memo.body = json.value("body"_L1).toString();
    memo.contact = json.value("contact"_L1).toString();
    memo.content = json.value("content"_L1).toString();
    for (const auto& [value, code] : callBackCodes)
        if (code == json.value("call_back"_L1).toString())
            memo.callBack = value;
    if (const QDate on = QDate::fromString(json.value("call_back_on"_L1).toString(), Qt::ISODate); on.isValid())
        memo.callBackOn = on;
    memo.callBackTime = json.value("call_back_time"_L1).toString();
    memo.person = keyIn<Id<Person>>(json, "person"_L1);
    memo.organization = keyIn<Id<Organization>>(json, "organization"_L1);
    return memo;
}

Consultation consultationOf(const MemoText& memo, const QString& wordless)
{
    Consultation consultation;
    consultation.receivedAt = memo.openedAt;
    consultation.channel.code = memo.channel;
    consultation.callerName = memo.name.trimmed();
    consultation.person = memo.person;
    consultation.organization = memo.organization;
    if (!memo.organization)
        consultation.organizationName = memo.body.trimmed();
    placeContact(memo.contact, consultation);
    consultation.content = memo.content;
    const QString firstLine = memo.content.trimmed().section(u'\n', 0, 0).section(u'。', 0, 0).trimmed();
    consultation.subject = firstLine.isEmpty() ? wordless : firstLine.left(longestSubject);
    return consultation;
}

bool isNumberAlone(const QString& typed)
{
    constexpr qsizetype fewestDigits = 4;
    const bool lettersToo = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter() && c != u'ー'; });
    return !lettersToo && japan::phoneDigits(typed).size() >= fewestDigits;
}

void addKnownPerson(Consultation& consultation, const Person& person)
{
    if (consultation.callerName != person.name)
        return; // the name was written over: it may be a colleague at the same number
    const auto fill = [](QString& field, const QString& known) {
        if (field.isEmpty())
            field = known;
    };
    fill(consultation.callerReading, person.reading);
    fill(consultation.mail, person.mail);
    for (const Affiliation& post : person.affiliations)
        if (!post.validUntil && post.organization == consultation.organization)
            fill(consultation.callerTitle, post.title);
}

std::optional<Task> promiseOf(const MemoText& memo, const QString& what, QDate today)
{
    if (memo.callBack == CallBack::None)
        return std::nullopt;
    Task task;
    task.what = what;
    task.dueTime = memo.callBackTime.trimmed();
    switch (memo.callBack) {
    case CallBack::None: break;
    case CallBack::Today: task.dueOn = today; break;
    case CallBack::Tomorrow: task.dueOn = today.addDays(1); break;
    case CallBack::Day: task.dueOn = memo.callBackOn; break;
    }
    return task;
}

} // namespace musubi::ui
