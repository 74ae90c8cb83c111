#pragma once

#include "core/person/person_book.h"
#include "ui/common/row_model.h"
#include "ui/organization/book_list.h"

namespace musubi::ui {

template <KeyedRow Row>
class WindowedModel;

/// A line of the list as the model holds it.
struct PersonRow : PersonLine {
    friend bool operator==(const PersonRow& a, const PersonRow& b)
    {
        return a.id == b.id && a.revision == b.revision && a.organizationName == b.organizationName && a.consultations == b.consultations;
    }
};

/// The list of people, in 五十音 order.
class PersonList : public BookList {
    Q_OBJECT

public:
    PersonList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~PersonList() override;

    void reload() override;
    QList<Id<Person>> ids() const;

private:
    int rowOf(qint64 id) const override;
    void liftConditions() override;
    bool concerns(const Change& change) const override;

    WindowedModel<PersonRow>* m_model;
    PersonFilter m_filter;
    bool m_descending = false;
};

} // namespace musubi::ui
