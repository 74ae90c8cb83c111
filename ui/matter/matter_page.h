#pragma once

#include "core/base/stored.h"
#include "core/matter/matter_desk.h"
#include "ui/shell/room.h"

class QVBoxLayout;

namespace musubi::ui {

/// One case from its first call to its place in city policy: stages, parties, course of events, next steps, outcomes.
class MatterPage : public QWidget {
    Q_OBJECT

public:
    explicit MatterPage(Workplace workplace, QWidget* parent = nullptr);

    void show(Id<Matter> id);
    Id<Matter> matter() const { return m_row ? m_row->id : Id<Matter>{}; }

    /// Asks for the fields of a case, new or known, and saves it; 0 where the user went back.
    static Id<Matter> editCase(const Workplace& workplace, const std::optional<Stored<Matter>>& row, QWidget* parent);

Q_SIGNALS:
    void listAsked();
    void previewAsked();

private:
    void rebuild();
    void addHead(QVBoxLayout& down);
    void addStages(QVBoxLayout& down);
    QWidget* parties();
    QWidget* course();
    QWidget* nextSteps();
    void promise();
    void settle(qint64 task);
    void recordOutcome();
    void changeEvent(QEvent* event) override;

    Workplace m_workplace;
    std::optional<Stored<Matter>> m_row;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
