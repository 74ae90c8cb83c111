#pragma once

#include "core/matter/matter_desk.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class DateEdit;

/// A case being written: what it is, who takes part, how it stands, how it went. What is written is kept as a draft.
class CaseEditor : public RecordEditor<Matter> {
    Q_OBJECT

public:
    CaseEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~CaseEditor() override;

    /// One that begins today with whoever sits here.
    void startFresh();
    void load(const Stored<Matter>& row);
    void resume(const KeptDraft& draft) override;
    bool isDirty() const override;

private:
    void makeWhat();
    void makeParties();
    void makeState();
    void makeCourse();

    QList<Alike> alike() const override;
    Problems problemsOf(const Matter& value, Id<Matter> self) const override;
    QString nameOf(const Matter& value) const override;
    QString titleOf(const Matter& value) const override;
    QLatin1StringView firstField() const override { return QLatin1StringView("title"); }
    std::optional<Stored<Matter>> find(Id<Matter> id) const override;
    Stored<Matter> enter(const Matter& value) override;
    Stored<Matter> change(const Stored<Matter>& before, const Matter& after) override;
    std::optional<Draft> written() const override;

    QLineEdit* m_title = nullptr;
    class RelatedField* m_related = nullptr;
    QString m_proposed; // the title that followed from the parties
    QList<std::pair<QLatin1StringView, DateEdit*>> m_dates; // their letters belong to a draft also where no date can be read
};

} // namespace musubi::ui
