#include "ui/shell/seat_dialog.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/shown.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* seatField(QFormLayout& form, const QString& name, Qt::InputMethodHints hints = Qt::ImhNone)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setInputMethodHints(hints);
    auto* words = label(name, Type::Text, Token::Ink, form.parentWidget());
    words->setBuddy(edit);
    form.addRow(words, edit);
    return edit;
}

} // namespace

SeatDialog::SeatDialog(Centre& centre, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_messages(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_form(new QWidget(this))
{
    setWindowTitle(tr("Who sits here?"));
    m_list->setAccessibleName(tr("Coordinators"));
    auto* fields = new QFormLayout(m_form);
    m_name = seatField(*fields, tr("Name"));
    m_reading = seatField(*fields, tr("Reading"));
    m_code = seatField(*fields, tr("Code (Latin letters)"), Qt::ImhLatinOnly);
    auto* enterButton = button(tr("Add this coordinator"), u"add"_s, m_form);
    enterButton->setAutoDefault(false);
    fields->addRow(QString(), enterButton);
    m_form->hide();

    auto* addLink = linkButton(tr("Add a new coordinator"), u"add"_s, this);
    addLink->setVisible(!m_centre.isReadOnly());
    auto* buttons = new QDialogButtonBox(this);
    auto* takeButton = primaryButton(tr("Sit here"), {}, this);
    takeButton->setDefault(true);
    buttons->addButton(takeButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(label(tr("Entries, promises and the history carry this name. It is kept for this account of the computer."), Type::Small, Token::Ink2, this));
    column->addWidget(m_list, 1);
    column->addWidget(addLink, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(buttons);
    resize(theme().px(420), theme().px(360));

    connect(m_list, &QListWidget::itemActivated, this, &SeatDialog::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeatDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(enterButton, &QPushButton::clicked, this, &SeatDialog::enter);
    connect(addLink, &QToolButton::clicked, this, [this] {
        m_form->show();
        m_name->setFocus();
    });
    fill();
    if (m_list->count() == 0 && !m_centre.isReadOnly())
        addLink->click();
}

void SeatDialog::fill()
{
    m_list->clear();
    const auto current = m_centre.journal().seat().staff;
    for (const Stored<Staff>& staff : m_centre.staff().all()) {
        auto* item = new QListWidgetItem(shown(staff.value.name), m_list);
        item->setData(Qt::UserRole, staff.id.value);
        if (current == staff.id || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
}

void SeatDialog::take()
{
    if (!m_list->currentItem())
        return;
    m_staff = Id<Staff>{m_list->currentItem()->data(Qt::UserRole).toLongLong()};
    accept();
}

void SeatDialog::enter()
{
    commitPreedit();
    attempt(*m_messages, [this] {
        Staff staff;
        staff.name = m_name->text().trimmed();
        staff.reading = m_reading->text().trimmed();
        staff.code = m_code->text().trimmed();
        staff.initial = staff.name.left(1);
        m_staff = m_centre.staff().add(staff).id;
        accept();
    });
}

} // namespace musubi::ui
