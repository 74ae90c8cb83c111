#include "ui/consultation/settle_dialog.h"

#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/text/record_wording.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

SettleDialog::SettleDialog(const Task& task, QDate on, QWidget* parent)
    : QDialog(parent)
    , m_result(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Record what happened"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(task.what, Type::Strong, Token::Ink, this));
    down->addWidget(label(text::fullDate(on), Type::Small, Token::Ink2, this));
    auto* name = label(tr("What happened"), Type::Text, Token::Ink2, this);
    name->setBuddy(m_result);
    down->addWidget(name);
    m_result->setAccessibleName(tr("What happened"));
    m_result->setTabChangesFocus(true);
    down->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* settle = buttons->addButton(tr("Record and settle"), QDialogButtonBox::AcceptRole);
    settle->setEnabled(false);
    connect(m_result, &QPlainTextEdit::textChanged, this, [this, settle] { settle->setEnabled(!m_result->toPlainText().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(460, 240);
}

QString SettleDialog::result() const
{
    return m_result->toPlainText();
}

} // namespace musubi::ui
