#include "ui/meeting/answer_strip.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/text/meeting_wording.h"

#include <QHBoxLayout>
#include <QSettings>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptSource = "meeting/answer_source"_L1;

} // namespace

AnswerStrip::AnswerStrip(Centre& centre, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_source(termBox(centre.vocabulary(), ChannelList::name, true))
    , m_when(new DateEdit(DateEdit::Kind::DateTime, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()), this))
    , m_note(lineField(0, tr("Reason, if one was given")))
{
    setGround(*this, Token::Pane);
    m_source->setCurrentIndex(std::max(0, m_source->findData(QSettings().value(keptSource, u"TEL"_s).toString())));
    m_when->setRemedyOffered(false);
    m_when->setToolTip(plainToolTip(tr("Empty: just now")));
    nameField(*m_source, tr("Where the answers come from"));
    m_source->setToolTip(plainToolTip(tr("For the answers entered next")));
    nameField(*m_when, tr("When they came; empty: just now"));
    nameField(*m_note, tr("Reason for the answers entered next"));
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] { QSettings().setValue(keptSource, m_source->currentData().toString()); });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(16), theme().px(4), theme().px(12), theme().px(4));
    row->setSpacing(theme().px(8));
    const auto addField = [&](const QString& words, QWidget* field) {
        auto* name = label(words, Type::Small, Token::Ink2, this);
        name->setBuddy(field);
        row->addWidget(name);
        row->addWidget(field);
    };
    addField(tr("Source"), m_source);
    addField(tr("When"), m_when);
    m_note->setMinimumWidth(theme().px(130));
    row->addWidget(m_note, 1);
    for (const Availability answer : {Availability::Yes, Availability::Maybe, Availability::No, Availability::Unanswered}) {
        auto* enter = compact(button(text::availabilitySign(answer), {}, this));
        enter->setFixedWidth(theme().px(32));
        enter->setAccessibleName(tr("Enter for the chosen cells: %1").arg(text::availabilityName(answer)));
        enter->setToolTip(plainToolTip(text::availabilityName(answer)));
        enter->setFocusPolicy(Qt::NoFocus); // the keys stay in the grid, where each answer has its own
        connect(enter, &QPushButton::clicked, this, [this, answer] { Q_EMIT answerChosen(answer); });
        row->addWidget(enter);
    }
    setEnabled(!centre.isReadOnly());
}

DateAnswer AnswerStrip::dressed(Availability answer) const
{
    DateAnswer dressed;
    dressed.answer = answer;
    if (answer == Availability::Unanswered)
        return dressed;
    dressed.source.code = m_source->currentData().toString();
    dressed.note = m_note->text().trimmed();
    const QDateTime when = m_when->dateTime();
    const QDateTime now = m_centre.now();
    dressed.answeredAt = when.isValid() ? when : QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()));
    return dressed;
}

QString AnswerStrip::complaint() const
{
    return m_when->complaint();
}

} // namespace musubi::ui
