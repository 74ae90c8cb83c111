#pragma once

#include "core/meeting/meeting_desk.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class DateEdit;

/// The facts of a meeting being written: what it is about, when and where, who is asked, what is to be prepared and talked about.
class MeetingEditor : public RecordEditor<Meeting> {
    Q_OBJECT

public:
    MeetingEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~MeetingEditor() override;

    void resume(const KeptDraft& draft) override;
    bool isDirty() const override;
    /// A time that was changed is confirmed first where people were invited or refuse, as wherever else a meeting is given one.
    bool save() override;

private:
    void makeWhat();
    void makeWhen();
    void makePeople();
    void makeCourse();

    QList<Alike> alike() const override { return {}; }
    Problems problemsOf(const Meeting& value, Id<Meeting> self) const override;
    QString nameOf(const Meeting& value) const override;
    QString titleOf(const Meeting& value) const override;
    QLatin1StringView firstField() const override { return QLatin1StringView("theme"); }
    std::optional<Stored<Meeting>> find(Id<Meeting> id) const override;
    Stored<Meeting> enter(const Meeting& value) override;
    Stored<Meeting> change(const Stored<Meeting>& before, const Meeting& after) override;
    std::optional<Draft> written() const override;
    Meeting withFollowing(Meeting meeting) const;

    QString m_timeReason; // why it is then although people refuse
    DateEdit* m_start = nullptr;
    QList<std::pair<QLatin1StringView, DateEdit*>> m_dates; // their letters belong to a draft also where no date can be read
};

} // namespace musubi::ui
