#include "ui/matter/matter_bulk_dialog.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QString noneOfThem = QStringLiteral("-");

} // namespace

MatterBulkDialog::MatterBulkDialog(Centre& centre, int count, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
{
    setWindowTitle(tr("Change several cases"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(tr("%n cases are selected. What you leave alone stays as it is in each.", nullptr, count), Type::Text, Token::Ink, this));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_lead = addChoice(*grid, tr("Coordinator"));
    m_stage = addChoice(*grid, tr("Stage"));
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for the stage"));
    grid->addWidget(m_reason, grid->rowCount(), 1);
    m_status = addChoice(*grid, tr("Status"));
    m_closing = addChoice(*grid, tr("Closed because"));
    down->addLayout(grid);
    down->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change %n cases", nullptr, count), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    fillWords();
    for (const QComboBox* box : {m_lead, m_stage, m_status, m_closing})
        connect(box, &QComboBox::currentIndexChanged, this, &MatterBulkDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &MatterBulkDialog::refresh);
    resize(theme().px(520), sizeHint().height());
    refresh();
}

QComboBox* MatterBulkDialog::addChoice(QGridLayout& grid, const QString& name)
{
    auto* box = new QComboBox(this);
    auto* words = label(name, Type::Text, Token::Ink2, this);
    words->setBuddy(box);
    box->setAccessibleName(name);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(box, row, 1);
    return box;
}

void MatterBulkDialog::fillWords()
{
    for (QComboBox* box : {m_lead, m_stage, m_status})
        box->addItem(tr("Leave alone"));
    for (const auto& staff : m_centre.staff().all())
        m_lead->addItem(staff.value.name, staff.value.code);
    m_lead->addItem(tr("Nobody"), noneOfThem);
    for (const auto& [stage, code] : Codes<Stage>::entries)
        m_stage->addItem(text::stageName(stage), QString(code));
    m_stage->addItem(tr("As it follows from what happened"), noneOfThem);
    for (const auto& [status, code] : Codes<CaseStatus>::entries)
        m_status->addItem(text::statusName(status), QString(code));
    for (const auto& term : m_centre.vocabulary().terms<ClosingReasonList>())
        m_closing->addItem(m_centre.vocabulary().label(QString(ClosingReasonList::name), term.value.code, text::language()), term.value.code);
}

void MatterBulkDialog::refresh()
{
    const bool stageByHand = fromCode<Stage>(m_stage->currentData().toString()).has_value();
    m_reason->setEnabled(stageByHand);
    m_closing->setEnabled(m_status->currentData().toString() == codeOf(CaseStatus::Done));
    m_change->setEnabled(!edit().isEmpty() && (!stageByHand || !m_reason->text().trimmed().isEmpty()));
}

MatterBulkEdit MatterBulkDialog::edit() const
{
    MatterBulkEdit edit;
    if (const QString code = m_lead->currentData().toString(); code == noneOfThem)
        edit.lead = std::optional<Id<Staff>>();
    else if (const auto staff = code.isEmpty() ? std::nullopt : m_centre.staff().find(code))
        edit.lead = std::optional(staff->id);
    const QString stage = m_stage->currentData().toString();
    if (const auto chosen = fromCode<Stage>(stage)) {
        edit.stage = std::optional(*chosen);
        edit.stageReason = m_reason->text().trimmed();
    } else if (stage == noneOfThem) {
        edit.stage = std::optional<Stage>();
    }
    if (const auto status = fromCode<CaseStatus>(m_status->currentData().toString()))
        edit.status = *status;
    if (edit.status == CaseStatus::Done)
        edit.closingReason = {m_closing->currentData().toString()};
    return edit;
}

} // namespace musubi::ui
