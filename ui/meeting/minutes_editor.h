#pragma once

#include "core/meeting/meeting_desk.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class PromiseField;

/// The minutes of a meeting being written: what was said to each item, what was agreed, disputed and left open, who promised what.
class MinutesEditor : public RecordEditor<Meeting> {
    Q_OBJECT

public:
    MinutesEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~MinutesEditor() override;

    /// Of a meeting whose minutes nobody has begun, as a draft.
    void load(const Stored<Meeting>& row);
    void resume(const KeptDraft& draft) override;
    bool isDirty() const override;
    bool save() override;
    void begin() override;
    std::optional<Draft> discard() override;

    /// Whether a draft is one of minutes, not of the facts of a meeting.
    static bool wrote(const Draft& draft);

private:
    QList<Alike> alike() const override { return {}; }
    Problems problemsOf(const Meeting&, Id<Meeting>) const override { return {}; }
    QString nameOf(const Meeting& value) const override;
    QString titleOf(const Meeting& value) const override;
    QLatin1StringView firstField() const override { return QLatin1StringView("meeting_agenda"); }
    std::optional<Stored<Meeting>> find(Id<Meeting> id) const override;
    Stored<Meeting> enter(const Meeting& value) override;
    Stored<Meeting> change(const Stored<Meeting>& before, const Meeting& after) override;
    std::optional<Draft> written() const override;

    PromiseField* m_promises = nullptr;
};

} // namespace musubi::ui
