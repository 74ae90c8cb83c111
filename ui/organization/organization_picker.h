#pragma once

#include "core/organization/organization.h"
#include "ui/common/picker.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Bodies on file that fit what is typed, with why they are offered; for pickers.
QList<PickerItem> organizationsFor(Centre& centre, const QString& typed);

/// A body of which only the name is known; its legal form is read out of the name.
Organization organizationNamed(const QString& typed);

/// Finds a body by name, reading, former name or phone, and registers one that is not there yet.
class OrganizationPicker : public Picker {
    Q_OBJECT

public:
    OrganizationPicker(Centre& centre, Feedback& feedback, Strangers strangers = Strangers::Register, QWidget* parent = nullptr);

private:
    void create(const QString& typed);

    Centre& m_centre;
    Feedback& m_feedback;
};

} // namespace musubi::ui
