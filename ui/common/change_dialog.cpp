#include "ui/common/change_dialog.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/entry_fields.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ChangeDialog::ChangeDialog(Centre& centre, const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_grid(new QGridLayout)
{
    setWindowTitle(words.title);
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(words.chosen, Type::Text, Token::Ink, this));
    m_grid->setColumnStretch(1, 1);
    down->addLayout(m_grid);
    down->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(words.change, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        if (m_change->isEnabled()) // what was being converted may have changed the choice
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    setMinimumWidth(theme().px(520));
}

QString ChangeDialog::leaveAlone()
{
    return tr("Leave alone");
}

QString ChangeDialog::takeAway()
{
    return u"-"_s;
}

void ChangeDialog::addLine(const QString& name, QWidget* field)
{
    auto* words = label(name, Type::Text, Token::Ink2, this);
    words->setBuddy(field);
    field->setAccessibleName(name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
}

void ChangeDialog::addBelow(QWidget* field)
{
    m_grid->addWidget(field, m_grid->rowCount(), 1);
}

QComboBox* ChangeDialog::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    addLine(name, box);
    return box;
}

void ChangeDialog::addStaff(const QString& name)
{
    m_staff = addChoice(name);
    m_staff->addItem(leaveAlone());
    for (const auto& staff : m_centre.staff().all())
        m_staff->addItem(staff.value.name, staff.value.code);
    m_staff->addItem(tr("Nobody"), takeAway());
}

void ChangeDialog::addStatus(const QString& name, const QString& closedBecause)
{
    m_status = addChoice(name);
    m_status->addItem(leaveAlone());
    for (const auto& [status, code] : Codes<CaseStatus>::entries)
        m_status->addItem(text::statusName(status), QString(code));
    m_reason = termBox(m_centre.vocabulary(), ClosingReasonList::name, false);
    addLine(closedBecause, m_reason);
}

std::optional<std::optional<Id<Staff>>> ChangeDialog::chosenStaff() const
{
    const QString code = m_staff->currentData().toString();
    if (code == takeAway())
        return std::optional<Id<Staff>>();
    const auto staff = code.isEmpty() ? std::nullopt : m_centre.staff().find(code);
    return staff ? std::optional(std::optional(staff->id)) : std::nullopt;
}

std::optional<CaseStatus> ChangeDialog::chosenStatus() const
{
    return fromCode<CaseStatus>(m_status->currentData().toString());
}

Term<ClosingReasonList> ChangeDialog::closingReason() const
{
    return chosenStatus() == CaseStatus::Done ? Term<ClosingReasonList>{m_reason->currentData().toString()} : Term<ClosingReasonList>();
}

void ChangeDialog::begin()
{
    for (const QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeDialog::refresh);
    refresh();
}

void ChangeDialog::refresh()
{
    if (m_reason)
        m_reason->setEnabled(chosenStatus() == CaseStatus::Done);
    m_change->setEnabled(isReady());
}

} // namespace musubi::ui
