#include "ui/meeting/dates_model.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/meeting/meeting_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/shown.h"
#include "ui/common/tag.h"
#include "ui/text/date_wording.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

DatesModel::DatesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void DatesModel::setPicture(Centre& centre, const DatesPicture& picture)
{
    QList<RowKey> rows;
    for (const Sector side : {Sector::Public, Sector::Private, Sector::None}) {
        bool named = false;
        for (int asked = 0; asked < picture.asked.size(); ++asked) {
            const Participant& participant = picture.meeting().participants[picture.asked[asked]];
            if (participant.sector != side)
                continue;
            if (!std::exchange(named, true))
                rows << RowKey{Row::Side, side};
            rows << RowKey{Row::Asked, side, asked, participant.number};
        }
    }
    for (const Row sum : {Row::Signs, Row::Sides, Row::Required})
        rows << RowKey{sum};
    m_channels.clear();
    for (const DateAnswer& answer : picture.meeting().answers)
        m_channels[answer.source.code] = centre.vocabulary().label(answer.source, text::language());
    QList<QVariant> remarks;
    for (qsizetype offer = 0; offer < picture.meeting().offers.size(); ++offer) {
        Tag tag;
        if (offer == picture.fixed())
            tag = {tr("Fixed"), TagKind::Ok};
        else if (picture.meeting().offers[offer].held)
            tag = {tr("Held"), TagKind::Active};
        else if (centre.officeCalendar().isClosed(picture.meeting().offers[offer].start.date()))
            tag = {tr("Closed day"), TagKind::Warn};
        else if (picture.weightOf(offer).leadIsTaken)
            tag = {tr("Coordinator taken"), TagKind::Warn};
        else if (!picture.weightOf(offer).insideHours)
            tag = {tr("Outside hours"), TagKind::Warn};
        remarks << (tag.text.isEmpty() ? QVariant() : QVariant::fromValue(tag));
    }
    const bool same = rows == m_rows && picture.meeting().offers == m_picture.meeting().offers;
    if (!same)
        beginResetModel();
    m_picture = picture;
    m_rows = rows;
    m_remarks = remarks;
    if (!same) {
        endResetModel();
    } else if (columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

int DatesModel::participantOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].participant : 0;
}

int DatesModel::rowOf(int participant) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].participant == participant)
            return row;
    return -1;
}

const DateAnswer* DatesModel::answerAt(const QModelIndex& cell) const
{
    return answerTo(m_picture.meeting(), participantOf(cell.row()), offerOf(cell.column()));
}

QString DatesModel::asText() const
{
    QStringList lines, cells{tr("Participant")};
    for (const DateOffer& offer : m_picture.meeting().offers)
        cells << text::offerText(offer);
    lines << cells.join(u'\t');
    for (int row = 0; row < m_rows.size(); ++row) {
        if (kindOf(row) != Row::Asked)
            continue;
        cells = {shown(m_picture.names[m_rows[row].asked])};
        for (int column = 0; column < columnCount(); ++column) {
            const DateAnswer* answer = answerAt(index(row, column));
            cells << (answer ? text::availabilitySign(answer->answer) + (answer->note.isEmpty() ? QString() : u'（' + shown(answer->note) + u'）') : QString());
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString DatesModel::sourceOf(const DateAnswer& answer) const
{
    return text::answerSource(m_channels.value(answer.source.code), answer.answeredAt);
}

QVariant DatesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == BestRole)
        return m_picture.best() == index.column();
    if (kindOf(index.row()) == Row::Asked)
        return askedData(m_rows[index.row()].asked, index.column(), role);
    return sumData(kindOf(index.row()), index.column(), role);
}

QVariant DatesModel::askedData(int asked, int column, int role) const
{
    const Meeting& meeting = m_picture.meeting();
    const DateAnswer* given = answerTo(meeting, meeting.participants[m_picture.asked[asked]].number, offerOf(column));
    const DateAnswer answer = given ? *given : DateAnswer();
    const QString source = sourceOf(answer);
    switch (role) {
    case Qt::DisplayRole: return text::availabilitySign(answer.answer);
    case AnswerRole: return static_cast<int>(answer.answer);
    case SourceRole:
        if (answer.answer == Availability::Unanswered && answer.note.isEmpty())
            return text::availabilityName(Availability::Unanswered);
        return shown(answer.note.isEmpty() ? source : answer.note);
    case Qt::ToolTipRole: {
        QStringList lines{answer.note, source};
        lines.removeAll(QString());
        return shown(lines.join(u" ・ "_s));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{m_picture.names[asked], text::offerText(meeting.offers[column]), text::availabilityName(answer.answer), answer.note, source};
        parts.removeAll(QString());
        return shown(parts.join(tr(", ")));
    }
    default: return {};
    }
}

QVariant DatesModel::sumData(Row kind, int column, int role) const
{
    if (kind == Row::Side || (role != Qt::DisplayRole && role != LackingRole && role != Qt::AccessibleTextRole))
        return {};
    const DateWeight& weight = m_picture.weightOf(column);
    const auto spoken = [&](const QString& words) {
        return role == Qt::AccessibleTextRole ? text::offerText(m_picture.meeting().offers[column]) + tr(", ") + words : words;
    };
    switch (kind) {
    case Row::Side:
    case Row::Asked: break;
    case Row::Signs: {
        const auto yes = m_picture.asked.size() - weight.refusing.size() - weight.adjusting.size() - weight.unanswered.size();
        return role == LackingRole ? QVariant(false)
                                   : QVariant(spoken(u"○%1  △%2  ×%3"_s.arg(yes).arg(weight.adjusting.size()).arg(weight.refusing.size())));
    }
    case Row::Sides:
        if (role == LackingRole)
            return !weight.publicSuffices || !weight.privateSuffices;
        return spoken(tr("%1 / %2", "public / private").arg(text::headcount(weight.publicHalves), text::headcount(weight.privateHalves)));
    case Row::Required:
        if (role == LackingRole)
            return !weight.requiredRefusing.isEmpty();
        if (m_picture.required() == 0)
            return spoken(tr("Nobody"));
        if (!weight.requiredRefusing.isEmpty())
            return spoken(tr("× not all"));
        if (!weight.requiredUnanswered.isEmpty())
            return spoken(tr("－ not known yet"));
        return spoken(weight.requiredAdjusting.isEmpty() ? tr("○ all") : tr("△ to be made sure"));
    }
    return {};
}

QVariant DatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnData(section, role) : QVariant();
    return section < m_rows.size() ? rowData(section, role) : QVariant();
}

QVariant DatesModel::columnData(int column, int role) const
{
    const DateOffer& offer = m_picture.meeting().offers[column];
    switch (role) {
    case Qt::DisplayRole: return text::shortDate(offer.start.date());
    case HoursRole: return text::offerHours(offer);
    case PlaceRole: return m_picture.places[column];
    case RemarkRole: return m_remarks[column];
    case Qt::ToolTipRole: return text::fullOfferText(offer);
    case Qt::AccessibleTextRole: {
        QStringList parts{text::fullOfferText(offer)};
        if (m_picture.places[column] > 0)
            parts << tr("Place %1").arg(m_picture.places[column]);
        if (m_remarks[column].canConvert<Tag>())
            parts << m_remarks[column].value<Tag>().text;
        return parts.join(tr(", "));
    }
    default: return {};
    }
}

QVariant DatesModel::rowData(int row, int role) const
{
    const RowKey& key = m_rows[row];
    if (key.kind == Row::Asked) {
        const bool required = m_picture.meeting().participants[m_picture.asked[key.asked]].required;
        const QString name = shown(m_picture.names[key.asked]), person = shown(m_picture.persons[key.asked]);
        switch (role) {
        case Qt::DisplayRole: return name;
        case PersonRole: return person;
        case RequiredRole: return required;
        case Qt::ToolTipRole: return person.isEmpty() ? name : name + u' ' + person;
        case Qt::AccessibleTextRole: return required ? tr("%1, required").arg(name) : name;
        default: return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (key.kind) {
    case Row::Side:
        return key.side == Sector::Public ? tr("Public (administration)") : key.side == Sector::Private ? tr("Private (bodies and persons)") : tr("No side");
    case Row::Signs: return tr("Number of ○ △ ×");
    case Row::Sides: return tr("Public / private (at least %1 / %2)").arg(m_picture.meeting().fromPublic).arg(m_picture.meeting().fromPrivate);
    case Row::Required: return tr("The %n required", nullptr, m_picture.required());
    case Row::Asked: break;
    }
    return {};
}

Qt::ItemFlags DatesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || kindOf(index.row()) == Row::Side)
        return Qt::NoItemFlags;
    return kindOf(index.row()) == Row::Asked ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace musubi::ui
