#pragma once

#include "core/base/stored.h"
#include "core/event/event.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace musubi {
class Centre;
struct Consultation;
}

namespace musubi::ui {

/// Which consultations on file came of this event: those of the weeks after it are offered first.
class ContactDialog : public QDialog {
    Q_OBJECT

public:
    ContactDialog(Centre& centre, const Stored<Event>& event, QWidget* parent = nullptr);

    QList<Id<Consultation>> chosen() const;

private:
    void fill();

    Centre& m_centre;
    Stored<Event> m_event;
    QLineEdit* m_search;
    QListWidget* m_contacts;
};

} // namespace musubi::ui
