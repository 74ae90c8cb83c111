#pragma once

#include "core/programme/programme_book.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class RulesField;

/// A programme being written: its names, its rules by year, what it asks for and what comes before the deadline. What is written
/// is kept as a draft.
class ProgrammeEditor : public RecordEditor<Programme> {
    Q_OBJECT

public:
    ProgrammeEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ProgrammeEditor() override;

    void startFresh();
    void load(const Stored<Programme>& row);
    void resume(const KeptDraft& draft) override;

private:
    QList<Alike> alike() const override { return {}; }
    Problems problemsOf(const Programme& value, Id<Programme> self) const override;
    QString nameOf(const Programme& value) const override { return value.name; }
    std::optional<Stored<Programme>> find(Id<Programme> id) const override;
    Stored<Programme> enter(const Programme& value) override;
    Stored<Programme> change(const Stored<Programme>& before, const Programme& after) override;

    RulesField* m_rules;
};

} // namespace musubi::ui
