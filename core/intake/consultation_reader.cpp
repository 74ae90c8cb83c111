#include "core/intake/consultation_reader.h"

#include "core/consultation/consultation_mapping.h"
#include "core/intake/cell_words.h"
#include "core/japan/date_reading.h"
#include "core/japan/record_number.h"

#include <algorithm>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200, longestText = 200000; // as the rules of a consultation say

/// The members that take a cell as it is, by the names of their columns in the file.
QString Consultation::*textMember(const QString& field)
{
    QString Consultation::*found = nullptr;
    std::apply(
        [&](const auto&... column) {
            const auto look = [&](const auto& one) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(std::declval<Consultation>().*one.member)>, QString>)
                    if (one.name == field)
                        found = one.member;
            };
            (look(column), ...);
        },
        Mapping<Consultation>::columns);
    return found;
}

/// 9:05 or 14:30, as nearly all write it; invalid for other forms.
QTime plainTime(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() != colon + 3)
        return {};
    int parts[2] = {0, 0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == colon)
            continue;
        if (text[i] < u'0' || text[i] > u'9')
            return {};
        int& part = parts[i > colon];
        part = part * 10 + (text[i].unicode() - u'0');
    }
    return QTime(parts[0], parts[1]);
}

} // namespace

ConsultationReader::ConsultationReader(TableReader& table, const WordReader& words, const KnownRecords& known)
    : m_table(table)
    , m_words(words)
    , m_known(known)
    , m_timeColumn(table.columnOf(u"received_time"))
    , m_receivedColumn(table.columnOf(u"received_at"))
    , m_hasStatus(table.columnOf(u"status") >= 0)
{
    const bool hasContent = table.columnOf(u"subject") >= 0 || table.columnOf(u"content") >= 0;
    if (m_receivedColumn < 0)
        throw Error(Fault::Invalid, u"received_at"_s);
    if (!hasContent)
        throw Error(Fault::Invalid, u"subject"_s);
    // The main topic is set before the others, whatever the order of the columns.
    for (const bool mainTopic : {true, false})
        for (int column = 0; column < table.fields().size(); ++column) {
            const QString& field = table.fields()[column];
            if (field.isEmpty() || field == u"received_time" || (field == u"main_topic") != mainTopic)
                continue;
            if (const Setter set = setterOf(field))
                m_columns << Bound{column, set, nullptr};
            else if (const auto text = textMember(field))
                m_columns << Bound{column, nullptr, text};
        }
}

ConsultationReader::Setter ConsultationReader::setterOf(const QString& field) const
{
    using Reader = ConsultationReader;
    static const QHash<QString, Setter> setters{
        {u"received_at"_s, &Reader::setReceived}, {u"main_topic"_s, &Reader::setMainTopic}, {u"topics"_s, &Reader::setTopics}, {u"fields"_s, &Reader::setFields},
        {u"goals"_s, &Reader::setGoals}, {u"areas"_s, &Reader::setAreas}, {u"responses"_s, &Reader::setResponses}, {u"channel"_s, &Reader::setChannel},
        {u"caller_kind"_s, &Reader::setKind}, {u"source"_s, &Reader::setSource}, {u"idea_stage"_s, &Reader::setIdeaStage},
        {u"closing_reason"_s, &Reader::setClosingReason}, {u"form"_s, &Reader::setForm}, {u"direction"_s, &Reader::setDirection},
        {u"follow_up"_s, &Reader::setFollowUp}, {u"anonymous"_s, &Reader::setAnonymous}, {u"status"_s, &Reader::setStatus}, {u"sharing"_s, &Reader::setSharing},
        {u"consent"_s, &Reader::setConsent}, {u"consent_on"_s, &Reader::setConsentOn}, {u"minutes"_s, &Reader::setMinutes}, {u"staff"_s, &Reader::setStaff},
        {u"matter_number"_s, &Reader::setMatter}, {u"counterparts"_s, &Reader::setCounterparts}, {u"caller_name"_s, &Reader::setName},
        {u"organization_name"_s, &Reader::setOrganization}, {u"next_step"_s, &Reader::setNextStep}, {u"next_due"_s, &Reader::setNextDue},
    };
    return setters.value(field, nullptr);
}

ConsultationRow ConsultationReader::read()
{
    m_row = {};
    m_nextStep.clear();
    m_nextDue.reset();
    for (const Bound& bound : m_columns) {
        const QString text = m_table.cell(bound.column);
        if (text.isEmpty())
            continue;
        if (bound.set)
            (this->*bound.set)(text, bound.column);
        else
            m_row.value.*bound.text = text;
    }
    complete();
    return std::move(m_row);
}

void ConsultationReader::leaveOut(int column, IntakeIssue issue)
{
    m_table.report(column, issue, true);
    m_row.leftOut = true;
}

/// Nothing is lost: what no list knows stands in the memo behind the header of its column.
void ConsultationReader::keepUnread(const QString& text, int column, IntakeIssue issue)
{
    m_table.report(column, issue, false, text);
    QString& memo = m_row.value.handover;
    if (!memo.isEmpty())
        memo += u'\n';
    memo += m_table.header(column) + u'：' + text;
}

template <class Member, class Read>
void ConsultationReader::setRead(Member& member, Read reading, const QString& text, int column)
{
    if (const auto value = reading(text))
        member = *value;
    else
        keepUnread(text, column, IntakeIssue::UnknownWord);
}

void ConsultationReader::setTerm(QStringView list, QString& code, const QString& text, int column)
{
    code = m_words.code(list, text);
    if (code.isEmpty())
        keepUnread(text, column, IntakeIssue::UnknownWord);
}

void ConsultationReader::setMarks(QStringView list, Marks& marks, bool ranked, const QString& text, int column)
{
    QStringList unknown;
    for (const Mark& mark : m_words.marks(list, text, ranked, unknown))
        if (!std::ranges::any_of(marks, [&](const Mark& known) { return known.code == mark.code; }))
            marks << Mark{mark.code, mark.main && (marks.isEmpty() || !marks.first().main)};
    if (!unknown.isEmpty())
        keepUnread(unknown.join(u'、'), column, IntakeIssue::UnknownWord);
}

/// 2026/4/8, and 9:05 behind it or in a column of its own: what nearly all rows say, with the day read once.
bool ConsultationReader::readPlain(const QString& text, const QString& time, int column)
{
    const qsizetype blank = text.indexOf(u' ');
    const QString dayText = blank < 0 ? text : text.first(blank);
    const QString timeText = blank < 0 ? time : text.sliced(blank + 1);
    const QTime at = timeText.isEmpty() ? m_known.opens : plainTime(timeText);
    if (!at.isValid())
        return false;
    auto known = m_days.constFind(dayText);
    if (known == m_days.constEnd()) {
        const japan::DateReading reading = japan::readDate(dayText, m_known.today);
        if (!reading.isValid() || reading.time)
            return false;
        if (reading.notes.contains(japan::DateNote::YearAssumed))
            m_table.report(column, IntakeIssue::YearAssumed);
        known = m_days.insert(dayText, reading.date);
    }
    m_row.day = *known;
    m_row.time = at;
    return true;
}

void ConsultationReader::setReceived(const QString& text, int column)
{
    const QString time = m_table.cell(m_timeColumn);
    if (!readPlain(text, time, column)) {
        japan::DateReading reading = japan::readDate(time.isEmpty() ? text : text + u' ' + time, m_known.today);
        if (!reading.isValid() && !time.isEmpty()) { // a time that cannot be read does not make the day unreadable
            reading = japan::readDate(text, m_known.today);
            if (reading.isValid())
                keepUnread(time, m_timeColumn, IntakeIssue::DateUnreadable);
        }
        if (!reading.isValid()) {
            leaveOut(column, IntakeIssue::DateUnreadable);
            return;
        }
        if (reading.notes.contains(japan::DateNote::YearAssumed))
            m_table.report(column, IntakeIssue::YearAssumed);
        m_row.day = reading.date;
        m_row.time = reading.time.value_or(m_known.opens);
    }
    if (std::pair(m_row.day, m_row.time) > std::pair(m_known.today, m_known.now))
        leaveOut(column, IntakeIssue::DateInFuture);
}

void ConsultationReader::setMainTopic(const QString& text, int column) { setMarks(u"topic", m_row.value.topics, true, text, column); }
void ConsultationReader::setTopics(const QString& text, int column) { setMarks(u"topic", m_row.value.topics, true, text, column); }
void ConsultationReader::setFields(const QString& text, int column) { setMarks(u"field", m_row.value.fields, true, text, column); }
void ConsultationReader::setGoals(const QString& text, int column) { setMarks(u"goal", m_row.value.goals, false, text, column); }
void ConsultationReader::setAreas(const QString& text, int column) { setMarks(u"area", m_row.value.areas, false, text, column); }
void ConsultationReader::setResponses(const QString& text, int column) { setMarks(u"response", m_row.value.responses, false, text, column); }
void ConsultationReader::setChannel(const QString& text, int column) { setTerm(u"channel", m_row.value.channel.code, text, column); }
void ConsultationReader::setKind(const QString& text, int column) { setTerm(u"kind", m_row.value.callerKind.code, text, column); }
void ConsultationReader::setSource(const QString& text, int column) { setTerm(u"source", m_row.value.source.code, text, column); }
void ConsultationReader::setIdeaStage(const QString& text, int column) { setTerm(u"idea_stage", m_row.value.ideaStage.code, text, column); }
void ConsultationReader::setClosingReason(const QString& text, int column) { setTerm(u"closing_reason", m_row.value.closingReason.code, text, column); }
void ConsultationReader::setForm(const QString& text, int column) { setRead(m_row.value.form, readForm, text, column); }
void ConsultationReader::setDirection(const QString& text, int column) { setRead(m_row.value.direction, readDirection, text, column); }
void ConsultationReader::setFollowUp(const QString& text, int column) { setRead(m_row.value.followUp, readFollowUp, text, column); }
void ConsultationReader::setAnonymous(const QString& text, int column) { setRead(m_row.value.anonymous, readYes, text, column); }
void ConsultationReader::setStatus(const QString& text, int column) { setRead(m_row.value.status, readStatus, text, column); }
void ConsultationReader::setSharing(const QString& text, int column) { setRead(m_row.value.sharing, readSharing, text, column); }
void ConsultationReader::setConsent(const QString& text, int column) { setRead(m_row.value.consent, readConsent, text, column); }

std::optional<QDate> ConsultationReader::readDay(const QString& text, int column)
{
    const japan::DateReading reading = japan::readDate(text, m_known.today);
    if (reading.isValid())
        return reading.date;
    keepUnread(text, column, IntakeIssue::DateUnreadable);
    return std::nullopt;
}

void ConsultationReader::setConsentOn(const QString& text, int column) { m_row.value.consentOn = readDay(text, column); }
void ConsultationReader::setNextStep(const QString& text, int) { m_nextStep = text; }
void ConsultationReader::setNextDue(const QString& text, int column) { m_nextDue = readDay(text, column); }
void ConsultationReader::setOrganization(const QString& text, int) { m_row.organization = text; }

void ConsultationReader::setMinutes(const QString& text, int column)
{
    m_row.value.minutes = readMinutes(text);
    if (!m_row.value.minutes)
        keepUnread(text, column, IntakeIssue::NumberUnreadable);
}

void ConsultationReader::setStaff(const QString& text, int column)
{
    const auto found = m_known.staff.constFind(wordKey(text));
    if (found != m_known.staff.constEnd())
        m_row.value.staff = *found;
    else
        keepUnread(text, column, IntakeIssue::UnknownStaff);
}

void ConsultationReader::setMatter(const QString& text, int column)
{
    const auto number = japan::readNumber(text, m_known.years);
    const auto found = number && number->kind == japan::NumberKind::Matter
        ? m_known.matters.constFind(u"%1/%2"_s.arg(number->fiscalYear).arg(number->sequence)) : m_known.matters.constEnd();
    if (found == m_known.matters.constEnd()) {
        keepUnread(text, column, IntakeIssue::UnknownCase);
        return;
    }
    m_row.value.matter = *found;
}

void ConsultationReader::setCounterparts(const QString& text, int)
{
    for (QString name : QString(text).replace(u'\n', u'、').replace(u',', u'、').replace(u'，', u'、').split(u'、', Qt::SkipEmptyParts))
        if (name = name.trimmed(); !name.isEmpty())
            m_row.value.counterparts << Counterpart{{}, name};
}

void ConsultationReader::setName(const QString& text, int)
{
    if (saysAnonymous(text))
        m_row.value.anonymous = true;
    else
        m_row.value.callerName = text;
}

void ConsultationReader::complete()
{
    Consultation& value = m_row.value;
    if (!m_row.day.isValid() && m_table.cell(m_receivedColumn).isEmpty())
        leaveOut(m_receivedColumn, IntakeIssue::DateMissing);
    if (value.subject.isEmpty()) {
        constexpr qsizetype shownAsSubject = 40;
        value.subject = value.content.section(u'\n', 0, 0).left(shownAsSubject);
        if (value.subject.isEmpty())
            leaveOut(-1, IntakeIssue::SubjectMissing);
    }
    if (value.anonymous && m_row.organization.isEmpty() && value.callerKind.isEmpty())
        value.callerKind.code = u"ANON"_s;
    value.followUp = value.followUp || value.matter.has_value();
    if (!m_hasStatus && m_row.day.isValid()) {
        const bool earlierYear = japan::fiscalYearOf(m_row.day) < japan::fiscalYearOf(m_known.today);
        value.status = earlierYear || !value.response.isEmpty() ? CaseStatus::Done : CaseStatus::New;
    }
    checkLengths();
    if (m_nextStep.isEmpty() && !m_nextDue)
        return;
    Task task{.what = m_nextStep.isEmpty() ? value.subject : m_nextStep, .staff = value.staff, .dueOn = m_nextDue};
    if (value.status == CaseStatus::Done) { // a closed row promises nothing any more: what it said is kept, done on its day
        task.doneOn = std::max(m_nextDue.value_or(m_row.day), m_row.day);
        task.doneOn = std::min(*task.doneOn, m_known.today);
        task.result = task.what;
    }
    m_row.next = task;
}

void ConsultationReader::checkLengths()
{
    for (const Bound& bound : m_columns) {
        if (!bound.text)
            continue;
        const bool isLong = bound.text == &Consultation::content || bound.text == &Consultation::response || bound.text == &Consultation::handover
            || bound.text == &Consultation::informationGiven;
        if ((m_row.value.*bound.text).size() > (isLong ? longestText : longestLine))
            leaveOut(bound.column, IntakeIssue::TooLong);
    }
}

} // namespace musubi
