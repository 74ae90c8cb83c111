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
        if (m_code->text().isEmpty())
            m_code->setText(freeCode());
        m_name->setFocus();
    });
    fill();
    if (m_list->count() == 0 && !m_centre.isReadOnly())
        addLink->click();
}

/// S1, S2 …: a code nobody has; it can be overwritten.
QString SeatDialog::freeCode() const
{
    for (int i = 1;; ++i)
        if (const QString code = u'S' + QString::number(i); !m_centre.staff().find(code))
            return code;
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

/// What was typed as a new coordinator is meant, else the one chosen in the list.
void SeatDialog::take()
{
    commitPreedit();
    if (m_form->isVisibleTo(this) && !m_name->text().trimmed().isEmpty()) {
        enter();
        return;
    }
    if (!m_list->currentItem()) {
        m_messages->failed(m_list->count() > 0 ? tr("Choose a name in the list, or add a new coordinator.") : tr("Write the name of the coordinator."));
        return;
    }
    m_staff = Id<Staff>{m_list->currentItem()->data(Qt::UserRole).toLongLong()};
    accept();
}

void SeatDialog::enter()
{
    commitPreedit();
    const QString name = m_name->text().trimmed(), code = m_code->text().trimmed();
    if (name.isEmpty() || code.isEmpty() || m_centre.staff().find(code)) {
        m_messages->failed(name.isEmpty() ? tr("Write the name of the coordinator.")
                : code.isEmpty()          ? tr("Give the coordinator a code: a few Latin letters, by which tables name who wrote.")
                                          : tr("Another coordinator has the code %1. Choose another one.").arg(code));
        (name.isEmpty() ? m_name : m_code)->setFocus(Qt::OtherFocusReason);
        return;
    }
    attempt(*m_messages, [&] {
        Staff staff;
        staff.name = name;
        staff.reading = m_reading->text().trimmed();
        staff.code = code;
        staff.initial = staff.name.left(1);
        m_staff = m_centre.staff().add(staff).id;
        accept();
    });
}

} // namespace musubi::ui
