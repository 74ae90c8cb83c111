#include "core/intake/organization_reader.h"

#include "core/intake/body_index.h"
#include "core/intake/cell_words.h"
#include "core/japan/corporate_number.h"
#include "core/japan/date_reading.h"
#include "core/japan/numerals.h"
#include "core/organization/organization_mapping.h"
#include "core/vocabulary/vocabulary.h"

#include <QRegularExpression>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBodyText = 2000;

QString Organization::*organizationText(const QString& field)
{
    QString Organization::*found = nullptr;
    std::apply(
        [&](const auto&... column) {
            const auto look = [&](const auto& one) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(std::declval<Organization>().*one.member)>, QString>)
                    if (one.name == field)
                        found = one.member;
            };
            (look(column), ...);
        },
        Mapping<Organization>::columns);
    return found;
}

QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(u"[、，,;；/／\\n]"_s);
    QStringList names;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    return names;
}

std::optional<Sector> readSector(const QString& text)
{
    const QString key = wordKey(text);
    if (key == u"官" || key == u"行政" || key == u"public")
        return Sector::Public;
    if (key == u"民" || key == u"民間" || key == u"private")
        return Sector::Private;
    return fromCode<Sector>(key);
}

} // namespace

OrganizationReader::OrganizationReader(TableReader& table, const WordReader& words, const Vocabulary& vocabulary, QDate today)
    : m_table(table)
    , m_words(words)
    , m_vocabulary(vocabulary)
    , m_today(today)
{
    if (table.columnOf(u"name") < 0)
        throw Error(Fault::Invalid, u"name"_s);
}

OrganizationRow OrganizationReader::read()
{
    m_row = {};
    m_hasSector = false;
    for (int column = 0; column < m_table.fields().size(); ++column) {
        const QString& field = m_table.fields()[column];
        if (const QString text = m_table.cell(column); !field.isEmpty() && !text.isEmpty())
            set(field, text, column);
    }
    complete(m_table.columnOf(u"name"));
    return std::move(m_row);
}

void OrganizationReader::keepUnread(const QString& text, int column, IntakeIssue issue)
{
    m_table.report(column, issue, false, text);
    QString& note = m_row.value.note;
    if (!note.isEmpty())
        note += u'\n';
    note += m_table.header(column) + u'：' + text;
}

void OrganizationReader::set(const QString& field, const QString& text, int column)
{
    if (text.size() > longestBodyText) {
        m_table.report(column, IntakeIssue::TooLong, true);
        m_row.leftOut = true;
    } else if (field == u"note") {
        m_row.value.note += (m_row.value.note.isEmpty() ? QString() : u"\n"_s) + text;
    } else if (field == u"parent") {
        m_row.parent = text;
    } else if (!setWord(field, text, column)) {
        if (const auto member = organizationText(field))
            m_row.value.*member = text;
        else
            setList(field, text, column);
    }
}

/// Fields that are words or numbers. False where the field is none of them.
bool OrganizationReader::setWord(const QString& field, const QString& text, int column)
{
    Organization& value = m_row.value;
    if (field == u"legal_form" || field == u"kind") {
        QString& code = field == u"kind" ? value.kind.code : value.legalForm.code;
        code = m_words.code(field, text);
        if (code.isEmpty())
            keepUnread(text, column, IntakeIssue::UnknownWord);
    } else if (field == u"sector") {
        const auto sector = readSector(text);
        m_hasSector = sector.has_value();
        if (sector)
            value.sector = *sector;
        else
            keepUnread(text, column, IntakeIssue::UnknownWord);
    } else if (field == u"corporate_number") {
        value.corporateNumber = japan::isCorporateNumber(text) ? japan::corporateNumber(text) : text;
        if (!japan::isCorporateNumber(text))
            m_table.report(column, IntakeIssue::BadCorporateNumber);
    } else if (field == u"members") {
        const auto number = japan::plainDigits(text).remove(u',').remove(u'人').remove(u'名').trimmed();
        bool isNumber = false;
        if (const int members = number.toInt(&isNumber); isNumber && members >= 0)
            value.members = members;
        else
            keepUnread(text, column, IntakeIssue::NumberUnreadable);
    } else if (field == u"founded_on") {
        if (const auto reading = japan::readDate(text, m_today); reading.isValid())
            value.foundedOn = reading.date;
        else
            keepUnread(text, column, IntakeIssue::DateUnreadable);
    } else if (field == u"active" || field == u"do_not_invite" || field == u"form_behind") {
        const auto yes = field == u"active" && wordKey(text) == u"活動中" ? std::optional(true) : readYes(text);
        if (yes)
            (field == u"active" ? value.active : field == u"form_behind" ? value.formBehind : value.doNotInvite) = *yes;
        else
            keepUnread(text, column, IntakeIssue::UnknownWord);
    } else {
        return false;
    }
    return true;
}

void OrganizationReader::setList(const QString& field, const QString& text, int column)
{
    Organization& value = m_row.value;
    if (field == u"aliases") {
        for (const QString& name : namesIn(text))
            value.aliases << OrganizationAlias{name, {}};
    } else if (field == u"former_names") {
        for (const QString& name : namesIn(text))
            value.formerNames << FormerName{name, {}, {}};
    } else {
        QStringList unknown;
        const bool isField = field == u"fields", isGoal = field == u"goals";
        Marks& marks = isField ? value.fields : isGoal ? value.goals : value.areas;
        marks << m_words.marks(isField ? u"field" : isGoal ? u"goal" : u"area", text, isField, unknown);
        if (!unknown.isEmpty())
            keepUnread(unknown.join(u'、'), column, IntakeIssue::UnknownWord);
    }
}

void OrganizationReader::complete(int nameColumn)
{
    Organization& value = m_row.value;
    if (value.name.isEmpty()) {
        m_table.report(nameColumn, IntakeIssue::NameMissing, true);
        m_row.leftOut = true;
        return;
    }
    const Organization described = BodyIndex::described(m_vocabulary, value.name, {}, value.kind);
    if (value.legalForm.isEmpty() || value.legalForm == described.legalForm) { // the form stands in the name
        value.name = described.name;
        value.legalForm = described.legalForm;
        value.formBehind = described.formBehind || value.formBehind;
    }
    if (value.kind.isEmpty())
        value.kind = BodyIndex::described(m_vocabulary, value.name, {}, {}, value.legalForm.code).kind;
    if (!m_hasSector)
        value.sector = sectorOfKind(m_vocabulary, value.kind.code);
}

} // namespace musubi
