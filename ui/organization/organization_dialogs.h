#pragma once

#include "core/organization/organization.h"

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// A new name of a body, and the last day of the one it had.
struct NewName {
    QString name;
    QString reading;
    Term<LegalFormList> legalForm;
    std::optional<QDate> oldUntil;

    friend bool operator==(const NewName&, const NewName&) = default;
};

// Each asks in a small dialog and says whether it was answered; nothing is saved here.

bool askForName(Centre& centre, const QString& oldName, NewName& name, QWidget* parent);
bool askForDissolution(Centre& centre, const QString& name, std::optional<QDate>& on, QWidget* parent);
/// Why a body or a person is not to be invited.
bool askForReason(const QString& name, QString& reason, QWidget* parent);

} // namespace musubi::ui
