#pragma once

#include "core/event/event.h"
#include "ui/matter/rows_field.h"

#include <functional>

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Who speaks: a person on file or only a name, the post, the body. Choosing a person fills in where they stood on the day.
class LecturerField : public RowsField {
    Q_OBJECT

public:
    /// `day` gives the first day of the event as it is written now.
    LecturerField(Centre& centre, Feedback& feedback, std::function<QDate()> day, QWidget* parent = nullptr);

    /// Lines in which nothing is written are left out.
    QList<Lecturer> value() const;
    void setValue(const QList<Lecturer>& lecturers);

private:
    void append(const Lecturer& lecturer);
    void appendBlank() override { append({}); }

    Centre& m_centre;
    Feedback& m_feedback;
    std::function<QDate()> m_day;
};

/// Who signed up by name, of which body and kind, and whether they came.
class ParticipantField : public RowsField {
    Q_OBJECT

public:
    ParticipantField(Centre& centre, Feedback& feedback, std::function<QDate()> day, QWidget* parent = nullptr);

    QList<EventParticipant> value() const;
    void setValue(const QList<EventParticipant>& participants);

private:
    void append(const EventParticipant& participant);
    void appendBlank() override;

    Centre& m_centre;
    Feedback& m_feedback;
    std::function<QDate()> m_day;
};

} // namespace musubi::ui
