#pragma once

#include "core/event/event_book.h"

#include <QWidget>

class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// One event, read only: when and where, who came, and what came of it.
class EventDetail : public QWidget {
    Q_OBJECT

public:
    EventDetail(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    void show(const std::optional<Stored<Event>>& row);
    const std::optional<Stored<Event>>& row() const { return m_row; }

Q_SIGNALS:
    void editAsked();
    void printAsked();
    void repeatAsked();       // another one like it
    void newContactAsked();   // a consultation that came of it
    void tieAsked();          // one that is on file already
    void untieAsked(qint64 consultation);
    void consultationAsked(qint64 consultation);
    void organizationAsked(qint64 organization);
    void personAsked(qint64 person);

private:
    void rebuild();
    void addHead(QVBoxLayout& down);
    void addFacts(QVBoxLayout& down);
    void addLecturers(QVBoxLayout& down);
    void addParticipants(QVBoxLayout& down);
    void addNames(QVBoxLayout& down);
    void addContacts(QVBoxLayout& down);
    void changeEvent(QEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    std::optional<Stored<Event>> m_row;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
