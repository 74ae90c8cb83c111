#include "ui/memo/phone_memo.h"

#include "core/base/error.h"
#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/organization/organization_book.h"
#include "core/person/person_book.h"
#include "ui/common/attempt.h"
#include "ui/common/date_edit.h"
#include "ui/common/icon_label.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/paint.h"
#include "ui/common/segments.h"
#include "ui/common/shown.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"

#include <QButtonGroup>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int memoEarlierShown = 3;

/// Whose number to dial, for the list of what is promised; the subject where nobody gave a name.
QString whomToCall(const Consultation& consultation)
{
    const QString who = consultation.callerName.isEmpty() ? consultation.organizationName : consultation.callerName;
    const QString number = consultation.phone.isEmpty() ? consultation.mobile : consultation.phone;
    if (who.isEmpty())
        return number.isEmpty() ? consultation.subject : number;
    return number.isEmpty() ? who : PhoneMemo::tr("%1 (%2)").arg(who, number);
}

} // namespace

PhoneMemo::~PhoneMemo()
{
    keepNow();
}

void PhoneMemo::setKeeper(MemoKeeper keeper)
{
    m_keeper = std::move(keeper);
    m_state->setText(tr("Every letter is kept as you write"));
}

void PhoneMemo::resume(qint64 key, const MemoText& memo)
{
    m_key = key;
    m_openedAt = memo.openedAt.isValid() ? memo.openedAt : m_openedAt;
    m_channel->setValue(memo.channel);
    m_name->setText(memo.name);
    m_body->setText(memo.body);
    m_contact->setText(memo.contact);
    m_content->setPlainText(memo.content);
    m_person = memo.person;
    m_organization = memo.organization;
    m_day->setDate(memo.callBackOn);
    m_time->setText(memo.callBackTime);
    m_callBack->button(static_cast<int>(memo.callBack))->setChecked(true);
    showCaller();
    showClock();
}

MemoText PhoneMemo::text() const
{
    MemoText memo;
    memo.openedAt = m_openedAt;
    memo.channel = m_channel->value().toString();
    memo.name = m_name->text();
    memo.body = m_body->text();
    memo.contact = m_contact->text();
    memo.content = m_content->toPlainText();
    memo.callBack = static_cast<CallBack>(m_callBack->checkedId());
    memo.callBackOn = m_day->date();
    memo.callBackTime = m_time->text();
    memo.person = m_person;
    memo.organization = m_organization;
    return memo;
}

void PhoneMemo::changed()
{
    if (!m_keepSoon->isActive()) // not restarted by further letters: what is old must not wait for a pause
        m_keepSoon->start();
    m_askSoon->start();
}

void PhoneMemo::keepNow()
{
    if (m_finished || m_centre.isReadOnly())
        return;
    const MemoText memo = text();
    const QJsonObject json = toJson(memo);
    const QString written = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (written == m_kept || !m_keeper.keep || (memo.isEmpty() && m_key == 0))
        return;
    try {
        m_key = m_keeper.keep(m_key, json);
        m_kept = written;
        m_stateIcon->setIcon(u"done"_s, Token::Ok);
        m_state->setText(tr("Kept letter by letter  %1").arg(m_centre.now().time().toString(u"H:mm:ss"_s)));
        Q_EMIT kept(m_key);
    } catch (const Error& error) {
        m_stateIcon->setIcon(u"warning"_s, Token::Warn);
        m_state->setText(tr("Not kept yet; trying again"));
        m_state->setToolTip(plainToolTip(text::Wording::of(error)));
        m_keepSoon->start();
    }
}

void PhoneMemo::drop()
{
    m_finished = true;
    if (m_key != 0 && m_keeper.drop)
        attempt(*m_messages, [this] { m_keeper.drop(m_key); });
}

void PhoneMemo::askCallers()
{
    for (const QWidget* field : std::initializer_list<const QWidget*>{m_name, m_body, m_contact})
        if (isComposing(field)) {
            m_askSoon->start();
            return;
        }
    if (!m_callers || m_person || m_organization) {
        m_panel->offer({});
        return;
    }
    attempt(*m_messages, [this] { m_panel->offer(m_callers(text())); });
}

void PhoneMemo::takeCaller(const CallerCandidate& candidate)
{
    commitPreedit();
    m_person = candidate.person;
    m_organization = candidate.organization;
    if (isNumberAlone(m_name->text())) {
        if (m_contact->text().trimmed().isEmpty())
            m_contact->setText(m_name->text());
        m_name->clear();
    }
    if (!candidate.name.isEmpty())
        m_name->setText(candidate.name);
    if (!candidate.organizationName.isEmpty())
        m_body->setText(candidate.organizationName);
    if (m_contact->text().trimmed().size() < candidate.contact.size())
        m_contact->setText(candidate.contact);
    showCaller();
    m_content->setFocus();
}

void PhoneMemo::showCaller()
{
    const bool known = m_person || m_organization;
    m_callerLine->setVisible(known);
    const QString body = m_body->text().trimmed(), name = m_name->text().trimmed();
    m_caller->setText(shown(tr("Known: %1").arg(body.isEmpty() || name.isEmpty() ? name + body : tr("%1 (%2)").arg(name, body))));
    if (known)
        m_panel->offer({});
    showEarlier();
}

void PhoneMemo::showEarlier()
{
    QStringList lines;
    if (m_person || m_organization)
        attempt(*m_messages, [&] {
            const int room = m_content->width() > 0 ? m_content->width() : theme().px(300);
            for (const ConsultationLine& line : m_centre.consultations().earlierContacts(consultationOf(text(), {}), {}, memoEarlierShown))
                lines << elided(text::shortDate(line.receivedAt.date()) + u"　"_s + shown(line.subject), theme().font(Type::Small), room);
        });
    m_earlier->setText(lines.join(u'\n'));
    reveal(*m_earlier, !lines.isEmpty());
}

std::optional<qint64> PhoneMemo::receive()
{
    commitPreedit();
    const MemoText memo = text();
    if (memo.isEmpty()) {
        m_messages->noted(tr("Nothing is written yet."));
        m_name->setFocus();
        return std::nullopt;
    }
    if (!m_day->complaint().isEmpty() && memo.callBack == CallBack::Day) {
        m_messages->failed(m_day->complaint());
        m_day->setFocus();
        return std::nullopt;
    }
    std::optional<qint64> received;
    attempt(*m_messages, [&] {
        Consultation consultation = consultationOf(memo, tr("Phone memo %1").arg(memo.name.trimmed()).trimmed());
        consultation.staff = m_centre.journal().seat().staff;
        consultation.minutes = static_cast<int>(std::max<qint64>(1, (m_openedAt.secsTo(m_centre.now()) + 59) / 60));
        if (memo.person)
            addKnownPerson(consultation, m_centre.people().get(*memo.person).value);
        if (memo.organization)
            consultation.callerKind = m_centre.organizations().get(*memo.organization).value.kind;
        auto promise = promiseOf(memo, tr("Call back: %1").arg(whomToCall(consultation)), m_centre.today());
        if (promise)
            promise->staff = consultation.staff;
        const auto row = m_centre.consultations().receive(consultation, promise);
        drop();
        Q_EMIT registered(row.id.value, tr("Registered: %1 %2").arg(text::consultationNumber(m_centre, row.value.fiscalYear, row.value.sequence), shown(row.value.subject, 40)));
        received = row.id.value;
    });
    return received;
}

void PhoneMemo::registerConsultation()
{
    if (receive())
        close();
}

void PhoneMemo::closeEvent(QCloseEvent* event)
{
    commitPreedit();
    keepNow();
    if (!m_finished && text().isEmpty())
        drop();
    QWidget::closeEvent(event);
}

void PhoneMemo::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        registerConsultation();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace musubi::ui
