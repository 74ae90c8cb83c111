#pragma once

#include "core/base/stored.h"
#include "core/person/person.h"
#include "ui/organization/book_detail.h"

namespace musubi::ui {

class Feedback;

/// One person, read only: how to reach them, where they stand and stood, what they came for.
class PersonDetail : public BookDetail {
    Q_OBJECT

public:
    PersonDetail(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    void show(std::optional<Id<Person>> id);

Q_SIGNALS:
    /// One of the affiliations of the person that is shown is to be changed, or to end.
    void affiliationAsked(int index);
    void endAsked(int index);

private:
    void rebuild(const Stored<Person>& row);
    void addAffiliations(const Person& person);
    QWidget* affiliationLine(const Affiliation& affiliation, int index, QWidget* parent);
    void changeEvent(QEvent* event) override;

    Feedback& m_feedback;
    std::optional<Id<Person>> m_id;
};

} // namespace musubi::ui
