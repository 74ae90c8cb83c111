#pragma once

#include "core/base/stored.h"
#include "core/organization/organization.h"
#include "ui/organization/book_detail.h"

namespace musubi::ui {

class Feedback;

/// One body, read only: how it is and was called, how to reach it, who belongs to it, what was done with it.
class OrganizationDetail : public BookDetail {
    Q_OBJECT

public:
    OrganizationDetail(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    void show(std::optional<Id<Organization>> id);

private:
    void rebuild(const Stored<Organization>& row);
    void addNames(const Organization& o);
    void addContact(const Organization& o);
    void addWork(const Organization& o);
    void addPeople(Id<Organization> id);
    void addDivisions(Id<Organization> id);
    void addDealings(const Stored<Organization>& row);
    void changeEvent(QEvent* event) override;

    Feedback& m_feedback;
    std::optional<Id<Organization>> m_id;
};

} // namespace musubi::ui
