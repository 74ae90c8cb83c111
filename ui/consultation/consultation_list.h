#pragma once

#include "core/consultation/consultation_desk.h"
#include "ui/common/record_list.h"
#include "ui/consultation/consultation_columns.h"

class QMenu;

namespace musubi::ui {

class Segments;

/// The list of consultations or of enquiries, with its fiscal year and its conditions.
class ConsultationList : public RecordListOf<Consultation, ConsultationFilter, ConsultationOrder> {
    Q_OBJECT

public:
    ConsultationList(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    ContactForm form() const;
    int newCount() const { return waiting(); }
    /// The books that can be printed; filled when it is about to show.
    QMenu& ledgerMenu() { return *m_ledgers; }
    void offerLedgers();
    /// The consultations of all years, under no condition.
    void showAll();

Q_SIGNALS:
    void conveneAsked();

private:
    void onSwitched();
    QWidget* makePart(Place place) override;
    ListWords words() const override;
    ConsultationFilter whole() const override;
    ConsultationFilter narrowed(const ConditionList& conditions) const override;
    ConsultationFilter waitingOnes() const override;
    std::optional<ConsultationOrder> orderOf(int column) const override { return consultationOrderOf(column); }
    QList<Id<Consultation>> ids(const ConsultationFilter& filter, ConsultationOrder order, bool descending) const override;
    int count(const ConsultationFilter& filter) const override;
    QList<Id<Consultation>> likeTyped(const QString& typed) const override;
    void uncover(Id<Consultation> id) override;
    void showSelection() override;
    void retranslate() override;

    Segments* m_form = nullptr; // 相談 or 問合せ: they are counted apart
    QPushButton* m_ledger = nullptr;
    QMenu* m_ledgers = nullptr;
    QToolButton* m_convene = nullptr;
};

} // namespace musubi::ui
