#include "ui/matter/tie_dialog.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "core/journal/journal.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
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

TieDialog::TieDialog(Centre& centre, Feedback&, const QList<Id<Consultation>>& consultations, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_consultations(consultations)
    , m_search(new QLineEdit(this))
    , m_cases(new QListWidget(this))
    , m_title(new QLineEdit(this))
{
    setWindowTitle(tr("Tie to a case"));
    auto* down = new QVBoxLayout(this);
    m_search->setPlaceholderText(tr("Title, theme or number of the case"));
    m_search->setAccessibleName(tr("Look for a case"));
    m_cases->setAccessibleName(tr("Cases"));
    m_cases->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in …
    down->addWidget(m_search);
    down->addWidget(m_cases, 1);
    auto* name = label(tr("Title of the new case"), Type::Text, Token::Ink2, this);
    name->setBuddy(m_title);
    m_title->setAccessibleName(tr("Title of the new case"));
    down->addWidget(name);
    down->addWidget(m_title);

    const auto first = centre.consultations().get(consultations.first());
    const QString body = first.value.organization ? centre.organizations().printedName(first.value.organization) : first.value.organizationName;
    m_title->setText(body.isEmpty() ? first.value.subject : body);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* tie = buttons->addButton(tr("Tie to a case"), QDialogButtonBox::AcceptRole);
    tie->setProperty("primary", true);
    const auto refresh = [this, name, tie] {
        const bool fresh = m_cases->currentRow() == 0;
        m_title->setVisible(fresh);
        name->setVisible(fresh);
        tie->setText(fresh ? tr("Open a new case") : tr("Tie to a case"));
        tie->setEnabled(m_cases->currentRow() >= 0);
    };
    connect(m_cases, &QListWidget::currentRowChanged, this, refresh);
    connect(m_cases, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        if (!isComposing(m_search))
            fill();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(560, 420);
    fill();
    refresh();
}

void TieDialog::fill()
{
    const QString wanted = japan::fold(m_search->text());
    m_cases->clear();
    m_cases->addItem(tr("Open a new case"));
    QList<Id<Matter>> ids = m_centre.consultations().proposedMatters(m_centre.consultations().get(m_consultations.first()).value);
    for (const auto id : m_centre.matters().ids({}))
        if (!ids.contains(id))
            ids << id;
    for (const MatterLine& line : m_centre.matters().lines(ids)) {
        const QString number = text::matterNumber(m_centre, line.fiscalYear, line.sequence);
        if (!wanted.isEmpty() && !japan::fold(number + line.title + line.theme).contains(wanted))
            continue;
        auto* item = new QListWidgetItem(shown(u"%1　%2　%3"_s.arg(number, line.title, line.theme)), m_cases);
        item->setData(Qt::UserRole, line.id.value);
    }
    m_cases->setCurrentRow(m_cases->count() > 1 ? 1 : 0);
}

void TieDialog::apply()
{
    const qint64 chosen = m_cases->currentItem()->data(Qt::UserRole).toLongLong();
    if (chosen) {
        m_centre.consultations().tie(m_consultations, Id<Matter>{chosen});
        return;
    }
    const Consultation first = m_centre.consultations().get(m_consultations.first()).value;
    Matter matter;
    matter.title = m_title->text().trimmed().isEmpty() ? first.subject : m_title->text().trimmed();
    matter.theme = first.subject;
    matter.openedOn = first.receivedAt.date();
    matter.lead = first.staff ? first.staff : m_centre.journal().seat().staff;
    matter.fields = first.fields;
    matter.areas = first.areas;
    if (first.organization)
        matter.parties << Party{*first.organization, {u"PROPOSER"_s}, first.callerName};
    m_centre.matters().open(matter, m_consultations);
}

} // namespace musubi::ui
