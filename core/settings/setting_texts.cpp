#include "core/settings/setting_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

struct TextSetting {
    QLatin1StringView key;
    QString CentreSettings::*member;
};

constexpr TextSetting textSettings[]{
    {"centre.name"_L1, &CentreSettings::name},
    {"centre.postal_code"_L1, &CentreSettings::postalCode},
    {"centre.address"_L1, &CentreSettings::address},
    {"centre.phone"_L1, &CentreSettings::phone},
    {"centre.fax"_L1, &CentreSettings::fax},
    {"centre.mail"_L1, &CentreSettings::mail},
    {"centre.url"_L1, &CentreSettings::url},
    {"centre.representative"_L1, &CentreSettings::representative},
    {"centre.division"_L1, &CentreSettings::division},
};

struct FlagSetting {
    QLatin1StringView key;
    bool CentreSettings::*member;
};

constexpr FlagSetting flagSettings[]{
    {"paper.confidential"_L1, &CentreSettings::confidential},
    {"centre.sample"_L1, &CentreSettings::isSample},
};

const QString timeForm = QStringLiteral("HH:mm");

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonDocument jsonOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

QString namedDaysText(const QMap<QDate, QString>& days)
{
    QJsonObject object;
    for (auto day = days.begin(); day != days.end(); ++day)
        object.insert(day.key().toString(Qt::ISODate), *day);
    return jsonText(object);
}

QMap<QDate, QString> namedDaysFrom(const QString& text)
{
    QMap<QDate, QString> days;
    const QJsonObject object = jsonOf(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QDate day = QDate::fromString(it.key(), Qt::ISODate); day.isValid())
            days.insert(day, it->toString());
    return days;
}

QString daysText(const QSet<QDate>& days)
{
    QList<QDate> sorted(days.begin(), days.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray array;
    for (const QDate day : sorted)
        array.append(day.toString(Qt::ISODate));
    return jsonText(array);
}

QSet<QDate> daysFrom(const QString& text)
{
    QSet<QDate> days;
    for (const auto& item : jsonOf(text).array())
        if (const QDate day = QDate::fromString(item.toString(), Qt::ISODate); day.isValid())
            days << day;
    return days;
}

/// 1 for each closed weekday, Monday first.
QString weekdaysText(const std::array<bool, 7>& closed)
{
    QString text;
    for (const bool isClosed : closed)
        text += isClosed ? u'1' : u'0';
    return text;
}

QString monthDayText(MonthDay day)
{
    return QDate(2000, day.month, day.day).toString(u"MM-dd"_s);
}

std::optional<MonthDay> monthDayFrom(const QString& text)
{
    const QDate day = QDate::fromString(u"2000-"_s + text, Qt::ISODate); // a leap year: 29 February is a day
    return day.isValid() ? std::optional(MonthDay{day.month(), day.day()}) : std::nullopt;
}

QString labelsText(const QMap<int, japan::FiscalYearLabel>& labels)
{
    QJsonObject object;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        object.insert(QString::number(label.key()), QJsonArray{label->prefix, label->name, label->otherName});
    return jsonText(object);
}

QMap<int, japan::FiscalYearLabel> labelsFrom(const QString& text)
{
    QMap<int, japan::FiscalYearLabel> labels;
    const QJsonObject object = jsonOf(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QJsonArray names = it->toArray(); names.size() == 3)
            labels.insert(it.key().toInt(), {names[0].toString(), names[1].toString(), names[2].toString()});
    return labels;
}

QString letterKey(LetterKind kind)
{
    return u"letter."_s + codeOf(kind);
}

QString letterText(const LetterTemplate& letter)
{
    return letter.isEmpty() ? QString() : jsonText(QJsonArray{letter.title, letter.body, letter.items, letter.contact});
}

LetterTemplate letterFrom(const QString& text)
{
    const QJsonArray parts = jsonOf(text).array();
    return parts.size() == 4 ? LetterTemplate{parts[0].toString(), parts[1].toString(), parts[2].toString(), parts[3].toString()} : LetterTemplate{};
}

QString preparationText(const QList<PreparationRule>& rules)
{
    QJsonArray array;
    for (const PreparationRule& rule : rules)
        array.append(QJsonArray{rule.workingDaysAhead, rule.what});
    return jsonText(array);
}

QList<PreparationRule> preparationFrom(const QString& text)
{
    QList<PreparationRule> rules;
    for (const auto& item : jsonOf(text).array())
        if (const QJsonArray rule = item.toArray(); rule.size() == 2 && rule[0].isDouble())
            rules << PreparationRule{rule[1].toString(), rule[0].toInt()};
    return rules;
}

void readOfficeDays(OfficeDays& days, const QMap<QString, QString>& texts)
{
    days.holidays.added = namedDaysFrom(texts.value(u"holidays.added"_s));
    days.holidays.removed = daysFrom(texts.value(u"holidays.removed"_s));
    days.ownClosed = namedDaysFrom(texts.value(u"office.closed_days"_s));
    days.ownOpen = daysFrom(texts.value(u"office.open_days"_s));
    if (const QString week = texts.value(u"office.closed_weekdays"_s); week.size() == 7)
        for (qsizetype i = 0; i < 7; ++i)
            days.closedWeekdays[static_cast<std::size_t>(i)] = week[i] == u'1';
    if (const auto from = monthDayFrom(texts.value(u"office.year_end_from"_s)))
        days.yearEndFrom = *from;
    if (const auto to = monthDayFrom(texts.value(u"office.year_end_to"_s)))
        days.yearEndTo = *to;
    const QTime opens = QTime::fromString(texts.value(u"office.opens"_s), timeForm);
    const QTime closes = QTime::fromString(texts.value(u"office.closes"_s), timeForm);
    if (opens.isValid() && closes.isValid() && opens < closes)
        days.hours = {opens, closes};
}

} // namespace

QMap<QString, QString> settingTexts(const CentreSettings& settings)
{
    QMap<QString, QString> texts;
    for (const auto& [key, member] : textSettings)
        texts.insert(key, settings.*member);
    for (const auto& [key, member] : flagSettings)
        texts.insert(key, settings.*member ? u"1"_s : u"0"_s);
    const OfficeDays& days = settings.days;
    texts.insert(u"holidays.added"_s, namedDaysText(days.holidays.added));
    texts.insert(u"holidays.removed"_s, daysText(days.holidays.removed));
    texts.insert(u"office.closed_days"_s, namedDaysText(days.ownClosed));
    texts.insert(u"office.open_days"_s, daysText(days.ownOpen));
    texts.insert(u"office.closed_weekdays"_s, weekdaysText(days.closedWeekdays));
    texts.insert(u"office.year_end_from"_s, monthDayText(days.yearEndFrom));
    texts.insert(u"office.year_end_to"_s, monthDayText(days.yearEndTo));
    texts.insert(u"office.opens"_s, days.hours.opens.toString(timeForm));
    texts.insert(u"office.closes"_s, days.hours.closes.toString(timeForm));
    texts.insert(u"fiscal_year.labels"_s, labelsText(settings.fiscalYearLabels));
    texts.insert(u"paper.stamp_heading"_s, codeOf(settings.stampHeading));
    texts.insert(u"paper.stamp_boxes"_s, jsonText(QJsonArray::fromStringList(settings.stampBoxes)));
    for (const auto& [kind, code] : Codes<LetterKind>::entries)
        texts.insert(letterKey(kind), letterText(settings.letters.value(kind)));
    texts.insert(u"meeting.preparation"_s, preparationText(settings.preparation));
    texts.insert(u"centre.today"_s, settings.today ? settings.today->toString(Qt::ISODate) : QString());
    return texts;
}

CentreSettings settingsFrom(const QMap<QString, QString>& texts)
{
    CentreSettings settings;
    for (const auto& [key, member] : textSettings)
        settings.*member = texts.value(key);
    for (const auto& [key, member] : flagSettings)
        if (const auto found = texts.constFind(key); found != texts.constEnd())
            settings.*member = *found == "1"_L1;
    readOfficeDays(settings.days, texts);
    settings.fiscalYearLabels = labelsFrom(texts.value(u"fiscal_year.labels"_s));
    settings.stampHeading = fromCode<StampHeading>(texts.value(u"paper.stamp_heading"_s)).value_or(StampHeading::Circulation);
    for (const auto& box : jsonOf(texts.value(u"paper.stamp_boxes"_s)).array())
        settings.stampBoxes << box.toString();
    for (const auto& [kind, code] : Codes<LetterKind>::entries)
        if (const LetterTemplate letter = letterFrom(texts.value(letterKey(kind))); !letter.isEmpty())
            settings.letters.insert(kind, letter);
    if (const auto rules = texts.constFind(u"meeting.preparation"_s); rules != texts.constEnd()) // an empty list is a choice
        settings.preparation = preparationFrom(*rules);
    if (const QDate today = QDate::fromString(texts.value(u"centre.today"_s), Qt::ISODate); today.isValid())
        settings.today = today;
    return settings;
}

} // namespace musubi
