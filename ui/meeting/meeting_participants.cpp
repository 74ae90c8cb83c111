#include "ui/meeting/meeting_participants.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum ParticipantColumn { NameColumn, MarkColumn, InvitationColumn, AttendanceColumn, LetterColumn };

QString letterText(const Participant& participant)
{
    if (participant.letterSentOn)
        return ParticipantTable::tr("sent %1").arg(text::shortDate(*participant.letterSentOn));
    return participant.letterNeeded ? ParticipantTable::tr("needed") : QString();
}

template <Coded E, class Words>
void fillChoice(QComboBox& box, E now, Words words)
{
    QStringList keys;
    for (const auto& [value, code] : Codes<E>::entries) {
        box.addItem(words(value), QVariant::fromValue(static_cast<int>(value)));
        keys << u"%1: %2"_s.arg(box.count()).arg(words(value));
    }
    box.setCurrentIndex(box.findData(static_cast<int>(now)));
    box.setToolTip(plainToolTip(keys.join(u'\n')));
}

} // namespace

QString bodyText(Centre& centre, const Participant& participant, QDate on)
{
    if (!participant.organization)
        return participant.organizationName;
    const auto body = centre.organizations().find(*participant.organization);
    return body ? centre.organizations().printedNameOn(body->value, on) : participant.organizationName;
}

QString speakerText(Centre& centre, const Participant& participant)
{
    QString name = participant.name;
    if (participant.person)
        if (const auto person = centre.people().find(*participant.person))
            name = person->value.name;
    QStringList words{participant.title, name};
    words.removeAll(QString());
    return words.join(u' ');
}

ParticipantTable::ParticipantTable(Centre& centre, const Meeting& meeting, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(2));
    grid->setColumnStretch(NameColumn, 1);
    addHead(*grid);
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::None}) {
        bool first = true;
        for (const Participant& participant : meeting.participants) {
            if (participant.sector != sector)
                continue;
            if (std::exchange(first, false))
                grid->addWidget(new TagLabel({text::sectorName(sector), sector == Sector::Public ? TagKind::Active : TagKind::Neutral}, this), grid->rowCount(), NameColumn);
            addLine(*grid, meeting, participant);
        }
    }
}

void ParticipantTable::addHead(QGridLayout& grid)
{
    const std::pair<int, QString> heads[]{{InvitationColumn, tr("Asked and accepted")}, {AttendanceColumn, tr("Attendance")}, {LetterColumn, tr("Letter")}};
    for (const auto& [column, words] : heads)
        grid.addWidget(label(words, Type::Small, Token::Ink2, this), 0, column);
}

QComboBox* ParticipantTable::choice(const QString& objectName, const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumWidth(theme().px(124));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // all of a column hold the same words
    box->setEnabled(!m_centre.isReadOnly());
    box->installEventFilter(this);
    return box;
}

void ParticipantTable::addLine(QGridLayout& grid, const Meeting& meeting, const Participant& participant)
{
    const int row = grid.rowCount();
    const QDate on = meeting.start ? meeting.start->date() : m_centre.today();
    const QString body = bodyText(m_centre, participant, on), speaker = speakerText(m_centre, participant);
    const QString name = body.isEmpty() ? speaker : body;
    QStringList second{body.isEmpty() ? QString() : speaker, m_centre.vocabulary().label(participant.role, text::language()),
        participant.proxy.isEmpty() ? QString() : tr("in their place: %1").arg(participant.proxy), participant.note};
    second.removeAll(QString());
    auto* line = new RecordLine({{}, name, second.join(u" ・ "_s)}, this);
    line->setObjectName(u"participant-%1"_s.arg(participant.number));
    line->setEnabled(participant.organization || participant.person);
    connect(line, &QAbstractButton::clicked, this, [this, participant] {
        if (participant.organization)
            Q_EMIT organizationAsked(participant.organization->value);
        else if (participant.person)
            Q_EMIT personAsked(participant.person->value);
    }, Qt::QueuedConnection);
    grid.addWidget(line, row, NameColumn);
    if (participant.required)
        grid.addWidget(new TagLabel({tr("must come"), TagKind::Active}, this), row, MarkColumn);
    else if (participant.uninvited)
        grid.addWidget(new TagLabel({tr("came unasked"), TagKind::Neutral}, this), row, MarkColumn);

    auto* invitation = choice(u"invitation-%1"_s.arg(participant.number), tr("Invitation of %1").arg(name));
    fillChoice(*invitation, participant.invitation, text::invitationName);
    connect(invitation, &QComboBox::activated, this, [this, invitation, participant] {
        if (const auto chosen = static_cast<Invitation>(invitation->currentData().toInt()); chosen != participant.invitation)
            Q_EMIT invitationChosen(participant.number, chosen);
    }, Qt::QueuedConnection);
    grid.addWidget(invitation, row, InvitationColumn);
    auto* attendance = choice(u"attendance-%1"_s.arg(participant.number), tr("Attendance of %1").arg(name));
    fillChoice(*attendance, participant.attendance, text::attendanceName);
    connect(attendance, &QComboBox::activated, this, [this, attendance, participant] {
        if (const auto chosen = static_cast<Attendance>(attendance->currentData().toInt()); chosen != participant.attendance)
            Q_EMIT attendanceChosen(participant.number, chosen);
    }, Qt::QueuedConnection);
    grid.addWidget(attendance, row, AttendanceColumn);
    const bool isOwed = participant.letterNeeded && !participant.letterSentOn;
    grid.addWidget(label(letterText(participant), Type::Small, isOwed ? Token::Warn : Token::Ink2, this), row, LetterColumn);
}

/// A figure chooses at once; the arrow keys open the list, so that walking over it writes nothing; the wheel scrolls the page.
bool ParticipantTable::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = qobject_cast<QComboBox*>(watched);
    if (box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const int place = press->key() - Qt::Key_1;
        if (press->modifiers() == Qt::NoModifier && place >= 0 && place < box->count()) {
            box->setCurrentIndex(place);
            Q_EMIT box->activated(place);
            return true;
        }
        if (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down) {
            box->showPopup();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace musubi::ui
