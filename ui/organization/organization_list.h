#pragma once

#include "core/organization/organization_book.h"
#include "ui/common/row_model.h"
#include "ui/organization/book_list.h"

namespace musubi::ui {

template <KeyedRow Row>
class WindowedModel;

/// A line of the list as the model holds it.
struct OrganizationRow : OrganizationLine {
    friend bool operator==(const OrganizationRow& a, const OrganizationRow& b)
    {
        return a.id == b.id && a.revision == b.revision && a.consultations == b.consultations && a.lastContact == b.lastContact;
    }
};

/// The list of bodies with its conditions: side, kind, area, whether they still exist.
class OrganizationList : public BookList {
    Q_OBJECT

public:
    OrganizationList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~OrganizationList() override;

    void reload() override;
    const OrganizationFilter& filter() const { return m_filter; }
    /// The bodies that are shown, in their order.
    QList<Id<Organization>> ids() const;

private:
    int rowOf(qint64 id) const override;
    void liftConditions() override;
    bool concerns(const Change& change) const override;
    void refreshChips();
    void chooseCondition();

    WindowedModel<OrganizationRow>* m_model;
    OrganizationFilter m_filter;
    OrganizationOrder m_order = OrganizationOrder::Name;
    bool m_descending = false;
};

} // namespace musubi::ui
