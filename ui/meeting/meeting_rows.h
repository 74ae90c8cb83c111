#pragma once

#include "core/meeting/meeting.h"
#include "ui/matter/rows_field.h"

#include <functional>

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// The cases a meeting belongs to.
class MeetingMattersField : public RowsField {
    Q_OBJECT

public:
    MeetingMattersField(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    QList<MeetingMatter> value() const;
    void setValue(const QList<MeetingMatter>& matters);

private:
    void append(const MeetingMatter& matter);
    void appendBlank() override { append({}); }

    Centre& m_centre;
    Feedback& m_feedback;
};

/// Who is asked: body, who speaks for it, side, role, whether it cannot be without them, whether they need a formal letter.
/// A body or a person that is not on file stands by the name that is written.
class ParticipantField : public RowsField {
    Q_OBJECT

public:
    /// Of those who came without having been asked nobody says whether they must come or need a letter.
    enum class Who { Asked, Uninvited };

    ParticipantField(Centre& centre, Feedback& feedback, QWidget* parent = nullptr, Who who = Who::Asked);

    /// Lines without a body and without a name are left out. How far each was asked passes through.
    QList<Participant> value() const;
    void setValue(const QList<Participant>& participants);

private:
    void append(const Participant& participant);
    void appendBlank() override;
    Participant at(int row) const;

    Centre& m_centre;
    Feedback& m_feedback;
    Who m_who;
};

/// The checklist: what, and how many working days before the meeting it is due.
class PreparationField : public RowsField {
    Q_OBJECT

public:
    /// `day` says when the meeting is, as far as it is known.
    PreparationField(Centre& centre, std::function<std::optional<QDate>()> day, QWidget* parent = nullptr);

    /// Lines in which nothing is written are left out. The days follow the meeting; what is done stays done.
    QList<PreparationStep> value() const;
    void setValue(const QList<PreparationStep>& steps);

private:
    void append(const PreparationStep& step);
    void appendBlank() override;

    Centre& m_centre;
    std::function<std::optional<QDate>()> m_day;
};

/// The 次第: item, minutes, who speaks, materials. What was recorded to an item goes with it.
class AgendaField : public RowsField {
    Q_OBJECT

public:
    explicit AgendaField(QWidget* parent = nullptr);

    /// Lines without an item are left out.
    QList<AgendaItem> value() const;
    void setValue(const QList<AgendaItem>& agenda);

private:
    void append(const AgendaItem& item);
    void appendBlank() override;
};

} // namespace musubi::ui
