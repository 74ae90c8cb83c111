#include "ui/event/contact_dialog.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/event/event_book.h"
#include "core/japan/folding.h"
#include "ui/common/day_context.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"
#include "ui/text/number_wording.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksOffered = 8; // behind the event, without anything typed
constexpr qsizetype mostContacts = 200;

} // namespace

ContactDialog::ContactDialog(Centre& centre, const Stored<Event>& event, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_event(event)
    , m_search(new QLineEdit(this))
    , m_contacts(new QListWidget(this))
{
    setWindowTitle(tr("Contacts that came of the event"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(event.value.title, Type::Strong, Token::Ink, this));
    m_search->setPlaceholderText(tr("Subject, caller, organisation or number"));
    m_search->setAccessibleName(tr("Look for a consultation"));
    m_contacts->setAccessibleName(tr("Consultations"));
    m_contacts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_contacts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in …
    down->addWidget(m_search);
    down->addWidget(m_contacts, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* tie = buttons->addButton(tr("Tie to the event"), QDialogButtonBox::AcceptRole);
    tie->setProperty("primary", true);
    connect(m_contacts, &QListWidget::itemSelectionChanged, this, [this, tie] { tie->setEnabled(!m_contacts->selectedItems().isEmpty()); });
    connect(m_contacts, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!isComposing(m_search))
            fill();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(theme().px(620), theme().px(440));
    fill();
    tie->setEnabled(!m_contacts->selectedItems().isEmpty());
}

void ContactDialog::fill()
{
    const QString wanted = japan::fold(m_search->text());
    m_contacts->clear();
    const QDate day = m_event.value.startsAt.date();
    ConsultationFilter filter{.from = day};
    if (wanted.isEmpty())
        filter.until = day.addDays(7 * weeksOffered);
    const auto tied = m_centre.events().contactsOf(m_event.id);
    for (const ConsultationLine& line : m_centre.consultations().lines(m_centre.consultations().ids(filter, ConsultationOrder::ReceivedAt, false))) {
        if (tied.contains(line.id) || m_contacts->count() >= mostContacts)
            continue;
        const QString number = text::consultationNumber(m_centre, line.fiscalYear, line.sequence, line.form), caller = text::callerText(line);
        if (!wanted.isEmpty() && !japan::fold(number + line.subject + caller).contains(wanted))
            continue;
        auto* item = new QListWidgetItem(shown(u"%1　%2　%3　%4"_s.arg(compactDate(line.receivedAt.date()), number, line.subject, caller)), m_contacts);
        item->setData(Qt::UserRole, line.id.value);
    }
    if (m_contacts->count() > 0)
        m_contacts->setCurrentRow(0);
}

QList<Id<Consultation>> ContactDialog::chosen() const
{
    QList<Id<Consultation>> ids;
    for (const QListWidgetItem* item : m_contacts->selectedItems())
        ids << Id<Consultation>{item->data(Qt::UserRole).toLongLong()};
    return ids;
}

} // namespace musubi::ui
