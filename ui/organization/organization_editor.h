#pragma once

#include "core/organization/organization.h"
#include "ui/organization/record_editor.h"

namespace musubi::ui {

class FormGroup;

/// A body being written: its name first, then how to reach it, what it does, who it is on paper.
class OrganizationEditor : public RecordEditor<Organization> {
    Q_OBJECT

public:
    OrganizationEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

private:
    void makeName();
    void makeContact();
    void makeWork();
    void makeRest();
    /// The side a kind usually sits on, offered while none was chosen by hand.
    void proposeSector(const QString& kind);

    QList<Alike> alike() const override;
    Problems problemsOf(const Organization& value, Id<Organization> self) const override;
    QString nameOf(const Organization& value) const override;
    std::optional<Stored<Organization>> find(Id<Organization> id) const override;
    Stored<Organization> enter(const Organization& value) override;
    Stored<Organization> change(const Stored<Organization>& before, const Organization& after) override;

    Segments* m_sector = nullptr;
};

} // namespace musubi::ui
