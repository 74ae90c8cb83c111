#include "ui/consultation/consultation_list.h"

#include "core/centre.h"
#include "ui/common/buttons.h"
#include "ui/common/row_table.h"
#include "ui/common/segments.h"
#include "ui/consultation/consultation_conditions.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int staffColumn = 7;

ListManner mannerOfConsultations()
{
    return {.key = u"consultations"_s, .icon = u"consultation"_s, .usual = {withoutClosed()}, .widths = {80, 96, 44, 260, 150, 88, 64, 80}, .wideColumn = 3,
        .hiddenColumns = {staffColumn}, .sortedBy = 1, .shows = {Subject::Consultation, Subject::Task, Subject::Organization}, .twoLines = false, .opensOnThisYear = true,
        .allYearsLast = true, .bulk = true}; // whose it is matters in a team of six, not in every list: the header's menu shows it
}

} // namespace

ConsultationList::ConsultationList(Centre& centre, Feedback& feedback, QWidget* parent)
    : RecordListOf(centre, feedback, mannerOfConsultations(), parent)
{
    begin(consultationColumns(centre), [&centre](const auto& ids) { return centre.consultations().lines(ids); }, [&centre] { return consultationFacets(centre); });
}

QWidget* ConsultationList::makePart(Place place)
{
    switch (place) {
    case Place::BeforeYear:
        m_form = new Segments(tr("What is listed"), this);
        m_form->add(tr("Full"), QString(codeOf(ContactForm::Consultation)));
        m_form->add(tr("Enquiries"), QString(codeOf(ContactForm::Enquiry)));
        m_form->setValue(QString(codeOf(ContactForm::Consultation)));
        connect(m_form, &Segments::chosen, this, &ConsultationList::onSwitched);
        return m_form;
    case Place::AfterExport:
        m_ledger = button({}, u"print"_s, this);
        m_ledgers = new QMenu(m_ledger);
        m_ledger->setMenu(m_ledgers);
        return m_ledger;
    case Place::BeforeBulk:
        m_convene = linkButton({}, u"meeting"_s, this);
        m_convene->hide();
        connect(m_convene, &QToolButton::clicked, this, &ConsultationList::conveneAsked);
        return m_convene;
    }
    Q_UNREACHABLE();
}

/// An enquiry is closed when it is written: without the closed ones there would be nothing to see.
void ConsultationList::onSwitched()
{
    const ConditionList open{withoutClosed()};
    if (form() == ContactForm::Enquiry && conditions().conditions() == open)
        conditions().clear();
    else if (form() == ContactForm::Consultation && conditions().conditions().isEmpty())
        conditions().set(open);
    retranslate(); // the button that makes a new one says which
}

void ConsultationList::showAll()
{
    m_form->setValue(QString(codeOf(ContactForm::Consultation)));
    openWith(0, {});
}

void ConsultationList::offerLedgers()
{
    m_ledger->setFocus(Qt::OtherFocusReason);
    m_ledger->showMenu();
}

ContactForm ConsultationList::form() const
{
    return fromCode<ContactForm>(m_form->value().toString()).value_or(ContactForm::Consultation);
}

ListWords ConsultationList::words() const
{
    return {tr("Consultations"), tr("List of consultations"), form() == ContactForm::Enquiry ? tr("New enquiry") : tr("New consultation"),
        tr("No consultation meets these conditions"), tr("There is no consultation in this year yet"), tr("Take the first call with “New consultation”.")};
}

ConsultationFilter ConsultationList::whole() const
{
    return {.form = form()};
}

ConsultationFilter ConsultationList::narrowed(const ConditionList& chosen) const
{
    ConsultationFilter filter = consultationFilter(centre(), chosen);
    filter.form = form();
    return filter;
}

ConsultationFilter ConsultationList::waitingOnes() const
{
    return consultationFilter(centre(), {withoutClosed()});
}

QList<Id<Consultation>> ConsultationList::ids(const ConsultationFilter& filter, ConsultationOrder order, bool descending) const
{
    return centre().consultations().ids(filter, order, descending);
}

int ConsultationList::count(const ConsultationFilter& filter) const
{
    return static_cast<int>(centre().consultations().count(filter));
}

QList<Id<Consultation>> ConsultationList::likeTyped(const QString& typed) const
{
    return centre().consultations().beginningLike(typed);
}

void ConsultationList::uncover(Id<Consultation> id)
{
    const auto row = centre().consultations().get(id);
    m_form->setValue(QString(codeOf(row.value.form)));
    openWith(japan::fiscalYearOf(row.value.receivedAt.date()), row.value.status == CaseStatus::Done ? ConditionList() : ConditionList{withoutClosed()});
}

void ConsultationList::showSelection()
{
    m_convene->setText(tr("Convene a meeting from them"));
    m_convene->setAccessibleName(m_convene->text());
    m_convene->setVisible(selectedCount() > 1 && !centre().isReadOnly());
    RecordListOf::showSelection();
}

void ConsultationList::retranslate()
{
    m_ledger->setText(tr("Ledger"));
    const auto parts = m_form->findChildren<QAbstractButton*>();
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i]->setText(i == 0 ? tr("Full") : tr("Enquiries"));
    RecordListOf::retranslate();
}

} // namespace musubi::ui
