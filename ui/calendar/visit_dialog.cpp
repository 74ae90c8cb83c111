#include "ui/calendar/visit_dialog.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "core/task/task_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/ask_form.h"
#include "ui/common/attempt.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/picker.h"
#include "ui/matter/matter_picker.h"
#include "ui/organization/organization_picker.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::VisitWords)
};

constexpr int longestVisit = 14 * 24 * 60; // minutes, as a meeting may last

/// A visit as its form shows it: a beginning and a length.
struct VisitEntry {
    QString what;
    Term<ChannelList> visit;
    QDateTime startsAt;
    int minutes = usualVisitMinutes;
    std::optional<Id<Organization>> organization;
    QString whom;
    QString place;
    std::optional<Id<Staff>> staff;
    std::optional<Id<Matter>> matter;

    friend bool operator==(const VisitEntry&, const VisitEntry&) = default;
};

VisitEntry visitEntryOf(const Task& task)
{
    const QDateTime begin = task.startsAt.value_or(QDateTime());
    const int minutes = task.startsAt && task.endsAt ? static_cast<int>(task.startsAt->secsTo(*task.endsAt) / 60) : usualVisitMinutes;
    return {task.what, task.visit, begin, minutes, task.organization, task.whom, task.place, task.staff, task.matter};
}

void takeVisit(Task& task, const VisitEntry& entry)
{
    task.what = entry.what;
    task.visit = entry.visit;
    task.startsAt = entry.startsAt.isValid() ? std::optional(entry.startsAt) : std::nullopt;
    task.endsAt = task.startsAt ? std::optional(entry.startsAt.addSecs(60 * qint64(entry.minutes))) : std::nullopt;
    task.organization = entry.organization;
    task.whom = entry.whom;
    task.place = entry.place;
    task.staff = entry.staff;
    task.matter = entry.matter;
    task = dueAtStart(task);
}

} // namespace

Term<ChannelList> usualVisit()
{
    return {u"OUT"_s};
}

bool askForVisit(Centre& centre, Feedback& feedback, Task& task, bool fresh, QWidget* parent)
{
    Form<VisitEntry> form([] {});
    auto* group = new FormGroup(0, QString());
    auto* what = lineField(0, VisitWords::tr("What it is about"));
    auto* how = new QComboBox;
    for (const QString& code : {u"OUT"_s, u"VISIT"_s, u"ONLINE"_s}) // those that fill hours of the day
        how->addItem(centre.vocabulary().label(Term<ChannelList>{code}, text::language()), code);
    auto* at = new DateEdit(DateEdit::Kind::DateTime, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    auto* minutes = new QSpinBox;
    minutes->setRange(5, longestVisit);
    minutes->setSingleStep(15);
    minutes->setSuffix(VisitWords::tr(" minutes"));
    auto* body = new OrganizationPicker(centre, feedback);
    auto* whom = lineField(0, VisitWords::tr("Person, or who is not on file"));
    nameField(*whom, VisitWords::tr("Whom"));
    auto* place = lineField(0);
    auto* staff = staffBox(centre);
    auto* matter = new MatterPicker(centre, feedback);
    form.bind("what"_L1, what, &VisitEntry::what);
    bindTerm(form, "visit"_L1, how, &VisitEntry::visit);
    form.bind("starts_at"_L1, at, &VisitEntry::startsAt);
    form.bind("minutes"_L1, minutes, &VisitEntry::minutes);
    form.bind("organization"_L1, body, &VisitEntry::organization);
    form.bind("whom"_L1, whom, &VisitEntry::whom);
    form.bind("place"_L1, place, &VisitEntry::place);
    bindStaff(form, "staff"_L1, staff, &VisitEntry::staff);
    form.bind("matter"_L1, matter, &VisitEntry::matter);
    group->addRow(VisitWords::tr("About"), {what}, FormGroup::Need::Required);
    group->addRow(VisitWords::tr("How"), {how});
    group->addRow(VisitWords::tr("Begins"), {at}, FormGroup::Need::Required);
    group->addRow(VisitWords::tr("Length"), {minutes});
    group->addRow(VisitWords::tr("Body"), {body});
    group->addRow(VisitWords::tr("Whom"), {whom});
    group->addRow(VisitWords::tr("Place"), {place});
    group->addRow(VisitWords::tr("Who goes"), {staff});
    group->addRow(VisitWords::tr("Case"), {matter});
    VisitEntry entry = visitEntryOf(task);
    const QString title = fresh ? VisitWords::tr("Plan a visit") : VisitWords::tr("Planned visit");
    const auto problemsOf = [&](const VisitEntry& value) {
        Task written = task;
        takeVisit(written, value);
        Problems problems = check(written);
        if (value.startsAt.isValid() && !at->hasTime())
            problems << Problem{"starts_at"_L1, Rule::Required}; // a visit has an hour
        return problems;
    };
    if (!askForm(parent, title, fresh ? VisitWords::tr("Plan the visit") : VisitWords::tr("Save the visit"), group, form, entry, {620, 430}, problemsOf))
        return false;
    takeVisit(task, entry);
    return true;
}

} // namespace musubi::ui
