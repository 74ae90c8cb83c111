#pragma once

#include "core/event/event_book.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class DateEdit;
class HeadcountField;
class ParticipantField;

/// An event being written: what and when, who speaks, who came. What is written is kept as a draft.
class EventEditor : public RecordEditor<Event> {
    Q_OBJECT

public:
    EventEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~EventEditor() override;

    /// A new one with whoever sits here; `like` gives kind, place and aim where another is repeated.
    void startFresh(const Event& like = {});
    void resume(const KeptDraft& draft) override;
    bool isDirty() const override;

private:
    void makeWhat();
    void makeTime(class FormGroup& group);
    void makeSpeakers();
    void makeParticipants();
    void proposeEnd();

    QList<Alike> alike() const override;
    Problems problemsOf(const Event& value, Id<Event> self) const override;
    QString nameOf(const Event& value) const override;
    QString titleOf(const Event& value) const override { return value.title.trimmed(); }
    QLatin1StringView firstField() const override { return QLatin1StringView("title"); }
    std::optional<Stored<Event>> find(Id<Event> id) const override;
    Stored<Event> enter(const Event& value) override;
    Stored<Event> change(const Stored<Event>& before, const Event& after) override;
    std::optional<Draft> written() const override;

    /// Begin and end: their letters belong to a draft also where no date can be read.
    QList<std::pair<QLatin1StringView, DateEdit*>> dates() const;

    DateEdit* m_start = nullptr;
    DateEdit* m_end = nullptr;
    QDateTime m_proposedEnd; // the end that followed from the start
    HeadcountField* m_heads = nullptr;
    ParticipantField* m_names = nullptr;
};

} // namespace musubi::ui
