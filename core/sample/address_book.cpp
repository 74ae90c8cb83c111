#include "core/sample/address_book.h"

#include "core/db/table.h"
#include "core/japan/fiscal_year.h"
#include "core/organization/organization_mapping.h"
#include "core/person/person_mapping.h"
#include "core/sample/bodies.h"
#include "core/sample/plan.h"
#include "core/staff/staff_mapping.h"

namespace musubi::sample {

using namespace Qt::StringLiterals;

namespace {

/// 086-000-xxxx and 090-0000-xxxx belong to nobody.
QString officePhone(int position) { return u"086-000-%1"_s.arg(1100 + position * 37); }
QString mobilePhone(int position) { return u"090-0000-%1"_s.arg(4127 + position * 41); }

Sector sectorOf(QStringView kind)
{
    for (const QStringView official : {u"GOV_CITY", u"GOV_OTHER", u"KOMINKAN", u"SCHOOL"})
        if (kind == official)
            return Sector::Public;
    return Sector::Private;
}

QString printedName(const Organization& organization, QStringView form)
{
    static const QHash<QString, QString> forms{{u"NPO"_s, u"NPO法人"_s}, {u"KK"_s, u"株式会社"_s}, {u"YK"_s, u"有限会社"_s}, {u"GEN_INC"_s, u"一般社団法人"_s},
        {u"PUB_FOUND"_s, u"公益財団法人"_s}, {u"WELFARE"_s, u"社会福祉法人"_s}};
    const QString before = forms.value(form.toString());
    return organization.formBehind ? organization.name + before : before + organization.name;
}

void addDetail(Organization& organization, const BodyDetail& detail, QDate today)
{
    organization.address = detail.address.toString();
    if (!detail.address.isEmpty())
        organization.postalCode = u"999-%1"_s.arg(9000 + detail.address.size() * 11);
    if (detail.members > 0)
        organization.members = detail.members;
    if (detail.foundedYear > 0)
        organization.foundedOn = QDate(detail.foundedYear, 4, 1);
    if (!detail.alias.isEmpty())
        organization.aliases << OrganizationAlias{detail.alias.toString(), detail.aliasReading.toString()};
    if (!detail.formerName.isEmpty())
        organization.formerNames << FormerName{detail.formerName.toString(), detail.formerReading.toString(),
            japan::lastDayOf(japan::fiscalYearOf(today) - detail.renamedYearsAgo)};
    organization.note = detail.note.toString();
}

/// A real body carries its name and what it takes part in, nothing else.
bool isInvented(const BodyEntry& entry) { return !entry.area.isEmpty() || entry.key == u"city" || entry.key == u"ken" || entry.key == u"katsudou-center" || entry.key == u"shinpou"; }

void writeBodies(UnitOfWork& work, AddressBook& book, QDate today)
{
    const Table<Organization> table(work.database());
    int position = 0;
    for (const BodyEntry& entry : bodies()) {
        ++position;
        const bool behind = entry.legalForm.endsWith(u'+');
        const QStringView form = behind ? entry.legalForm.chopped(1) : entry.legalForm;
        Organization organization;
        organization.name = entry.name.toString();
        organization.reading = entry.reading.toString();
        organization.legalForm.code = form.toString();
        organization.formBehind = behind;
        organization.kind.code = entry.kind.toString();
        organization.sector = sectorOf(entry.kind);
        if (!entry.parent.isEmpty())
            organization.parent = book.organizations[entry.parent.toString()].id;
        organization.fields = marksOf(entry.fields);
        organization.areas = marksOf(entry.area, false);
        if (isInvented(entry)) {
            organization.phone = officePhone(position);
            organization.mail = u"info@%1.example.jp"_s.arg(entry.key);
        }
        for (const BodyDetail& detail : bodyDetails())
            if (detail.body == entry.key)
                addDetail(organization, detail, today);
        for (const PersonEntry& person : people())
            if (person.body == entry.key && organization.representative.isEmpty() && organization.sector == Sector::Private)
                organization.representative = person.name.toString();
            else if (person.body == entry.key && organization.liaison.isEmpty() && entry.kind == u"GOV_CITY")
                organization.liaison = person.name.toString();
        const auto row = table.insert(work, organization);
        book.organizations.insert(entry.key.toString(), row);
        book.printedNames.insert(entry.key.toString(), printedName(organization, form));
        book.bodyKeys.insert(row.id.value, entry.key.toString());
    }
}

void writePeople(UnitOfWork& work, AddressBook& book, QDate today)
{
    const QDate newPost = japan::firstDayOf(japan::fiscalYearOf(today)); // officials change in April
    const Table<Person> table(work.database());
    int position = 0;
    for (const PersonEntry& entry : people()) {
        Person person;
        person.name = entry.name.toString();
        person.reading = entry.reading.toString();
        const bool official = !entry.body.isEmpty() && book.organizations[entry.body.toString()].value.sector == Sector::Public;
        if (official)
            person.phone = book.organizations[entry.body.toString()].value.phone;
        else
            person.mobile = mobilePhone(position);
        person.mail = u"%1@%2.example.jp"_s.arg(entry.key, entry.body.isEmpty() ? u"mail" : entry.body);
        if (!entry.formerBody.isEmpty())
            person.affiliations << Affiliation{book.organizations[entry.formerBody.toString()].id, entry.formerTitle.toString(), {}, newPost.addDays(-1)};
        if (!entry.body.isEmpty())
            person.affiliations << Affiliation{book.organizations[entry.body.toString()].id, entry.title.toString(),
                entry.formerBody.isEmpty() ? std::nullopt : std::optional(newPost), {}};
        book.people.insert(entry.key.toString(), table.insert(work, person));
        book.hours.insert(entry.key.toString(), entry.hours.toString());
        if (entry.body.isEmpty())
            book.kinds.insert(entry.key.toString(), entry.title == u"大学生" ? u"STUDENT"_s : u"PERSON"_s);
        ++position;
    }
}

} // namespace

const Organization& AddressBook::bodyOf(Id<Organization> id) const
{
    return organizations.constFind(bodyKeys.value(id.value))->value;
}

AddressBook writeAddressBook(UnitOfWork& work, QDate today)
{
    AddressBook book;
    const Table<Staff> table(work.database());
    for (const StaffEntry& entry : coordinators())
        book.staff.insert(entry.code.toString(), table.insert(work, Staff{entry.code.toString(), entry.name.toString(), entry.reading.toString(), entry.initial.toString()}).id);
    writeBodies(work, book, today);
    writePeople(work, book, today);
    return book;
}

} // namespace musubi::sample
