#pragma once

#include "core/consultation/consultation.h"
#include "ui/shell/record_room.h"

#include <QPointer>

namespace musubi {
struct BulkEdit;
struct BulkReport;
struct ConsultationFilter;
struct LedgerSpan;
}

namespace musubi::ui {

class ConsultationDetail;
class ConsultationEditor;
class ConsultationList;

/// 相談: the list with its detail, and the editor in their place while something is written.
class ConsultationRoom : public RecordRoom {
    Q_OBJECT

public:
    explicit ConsultationRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("consultations"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;
    /// Changes them all beside the window, in one action.
    void changeMany(const QList<Id<Consultation>>& selected, const BulkEdit& edit);

private:
    void openPlace(const Place& place) override;
    void showWritten(const EditorPage& closed) override;
    QString readStatus() const override;
    Place newPlace() const override;
    Place writtenPlace() const override;
    bool canRead(Verb verb) const override;
    void performRead(Verb verb) override;
    void remove() override;
    void showCurrent();
    void followUp();
    void enterCaller();
    void tie();
    void settle(qint64 task);
    void refreshFiles();

    // consultation_room_editing.cpp
    ConsultationEditor& editorFor(ContactForm form);
    EditorPage* editorFor(const Draft& draft) override;
    /// The one in use.
    ConsultationEditor& written() const;
    bool canWrite(Verb verb) const override;
    void performWrite(Verb verb) override;
    void startNew(const Consultation& from);
    void writeInFull();
    void edit(Id<Consultation> id);
    void takeNext();

    // consultation_many.cpp
    void changeMany() override;
    void sayChanged(const BulkReport& report);
    void addEntries(QMenu& menu, int selected) override;
    void convene();
    void preview(bool print) override;
    void exportList() override;

    // consultation_ledgers.cpp
    void fillLedgers(QMenu& menu);
    void previewLedger(const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy);

    ConsultationList* m_list;
    ConsultationDetail* m_detail;
    QPointer<ConsultationEditor> m_editors[2]; // by ContactForm, made when first needed: the full one has some fifty fields
};

} // namespace musubi::ui
