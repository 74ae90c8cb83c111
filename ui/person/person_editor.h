#pragma once

#include "core/person/person.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

/// A person being written: name, how to reach them, where they stand.
class PersonEditor : public RecordEditor<Person> {
    Q_OBJECT

public:
    PersonEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

private:
    QList<Alike> alike() const override;
    Problems problemsOf(const Person& value, Id<Person> self) const override;
    QString nameOf(const Person& value) const override;
    std::optional<Stored<Person>> find(Id<Person> id) const override;
    Stored<Person> enter(const Person& value) override;
    Stored<Person> change(const Stored<Person>& before, const Person& after) override;
};

} // namespace musubi::ui
