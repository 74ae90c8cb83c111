#include "ui/common/name_dialog.h"

#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

NameDialog::NameDialog(const QString& title, const QString& what, const QString& proposed, const QString& action, QWidget* parent)
    : QDialog(parent)
    , m_note(label({}, Type::Small, Token::Ink2, this))
    , m_name(new QLineEdit(shown(proposed, 60), this))
{
    constexpr int longestName = 80;
    setWindowTitle(title);
    auto* down = new QVBoxLayout(this);
    m_note->setWordWrap(true);
    m_note->hide();
    down->addWidget(m_note);
    auto* words = label(what, Type::Text, Token::Ink2, this);
    words->setBuddy(m_name);
    down->addWidget(words);
    m_name->setAccessibleName(what);
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    down->addWidget(m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    const auto refresh = [this, save] { save->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(theme().px(420), sizeHint().height());
    refresh();
}

void NameDialog::setNote(const QString& note)
{
    m_note->setText(shown(note));
    m_note->show();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace musubi::ui
