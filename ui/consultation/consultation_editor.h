#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/task/task.h"
#include "ui/common/form.h"

#include <QWidget>

class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DateEdit;
class Feedback;
class FormArea;
class MessageBar;
class PageHeader;
class Picker;

/// One consultation being written, in the order in which a call goes: how, who, where to reach, what, which kind, what next.
class ConsultationEditor : public QWidget {
    Q_OBJECT

public:
    ConsultationEditor(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);
    ~ConsultationEditor() override;

    /// A new one that begins with what is known already (channel, caller, case).
    void startNew(const Consultation& from);
    void load(const Stored<Consultation>& row);
    bool isDirty() const;
    /// The row that is edited; none while it is new.
    Id<Consultation> row() const { return m_row ? m_row->id : Id<Consultation>{}; }
    Consultation value() const;

    /// Registers or saves; false where something must be mended first, or where it could not be done.
    bool save();
    void nextProblem();

Q_SIGNALS:
    void saved(qint64 row);
    void saveAndNextAsked();
    void closeAsked();
    void moved();

private:
    void makeHead(QVBoxLayout& down);
    void makeReception(FormArea& area);
    void makeCaller(FormArea& area);
    void makeContact(FormArea& area);
    void makeContent(FormArea& area);
    void makeTopics(FormArea& area);
    void makeAnswer(FormArea& area);
    void makeNext(FormArea& area);
    void makeSharing(FormArea& area);
    void makeFoot(QVBoxLayout& down);
    void makeSide(QVBoxLayout& down);
    void edited();
    void refreshSide();
    void takeOrganization(qint64 id);
    void createOrganization(const QString& name);
    bool store();
    bool settleVersions(const Consultation& mine);
    Consultation fresh(const Consultation& from) const;
    std::optional<Task> nextValue() const;

    Centre& m_centre;
    Feedback& m_feedback;
    Form<Consultation> m_form;
    Form<Task> m_nextForm;
    std::optional<Stored<Consultation>> m_row;
    std::optional<Stored<Task>> m_next;
    std::optional<Id<Matter>> m_matter;
    PageHeader* m_header = nullptr;
    MessageBar* m_messages = nullptr;
    Picker* m_organization = nullptr;
    class QComboBox* m_kind = nullptr;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_sideDown = nullptr;
    QWidget* m_sideBody = nullptr;
    class QPushButton* m_save = nullptr;
    class QTimer* m_pause = nullptr;
};

} // namespace musubi::ui
