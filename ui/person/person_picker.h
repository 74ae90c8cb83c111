#pragma once

#include "ui/common/picker.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// People on file that fit what is typed (name, reading, phone, mail, the present or former name of their body); for pickers.
QList<PickerItem> peopleFor(Centre& centre, const QString& typed);

/// Finds a person, and registers one who is not there yet.
class PersonPicker : public Picker {
    Q_OBJECT

public:
    PersonPicker(Centre& centre, Feedback& feedback, Strangers strangers = Strangers::Register, QWidget* parent = nullptr);

private:
    void create(const QString& typed);

    Centre& m_centre;
    Feedback& m_feedback;
};

} // namespace musubi::ui
