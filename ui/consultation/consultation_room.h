#pragma once

#include "core/consultation/consultation.h"
#include "ui/shell/room.h"

class QMenu;
class QStackedWidget;

namespace musubi {
struct BulkEdit;
struct BulkReport;
struct ConsultationFilter;
struct Draft;
struct LedgerSpan;
}

namespace musubi::ui {

class ConsultationDetail;
class ConsultationEditor;
class ConsultationList;

/// 相談: the list with its detail, and the editor in their place while something is written.
class ConsultationRoom : public Room {
    Q_OBJECT

public:
    explicit ConsultationRoom(const Workplace& workplace, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("consultations"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override;
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;
    bool leave() override;
    bool isWriting() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    QList<Shortcut> shortcuts() const override;

    /// Changes them all beside the window, in one action.
    void changeMany(const QList<Id<Consultation>>& selected, const BulkEdit& edit);

private:
    ConsultationEditor& editor(ContactForm form);
    bool isEditing() const;
    void startNew(const Consultation& from);
    void writeInFull();
    void speakAnew();
    void changeEvent(QEvent* event) override;
    void showEditor();
    void refreshFiles();
    void edit(Id<Consultation> id);
    void resume(Id<Draft> id);
    void discard();
    void closeEditor();
    void showCurrent();
    void takeNext();
    void followUp();
    void enterCaller();
    void remove();
    void tie();
    void settle(qint64 task);
    // consultation_many.cpp
    void changeMany();
    void sayChanged(const BulkReport& report);
    void offerMenu(const QPoint& at);
    void convene();
    void preview(bool print);
    void exportList();
    // consultation_ledgers.cpp
    void fillLedgers(QMenu& menu);
    void previewLedger(const LedgerSpan& span, const ConsultationFilter& filter, const QString& filteredBy);

    QStackedWidget* m_stack;
    ConsultationList* m_list;
    ConsultationDetail* m_detail;
    ConsultationEditor* m_editors[2] = {}; // by ContactForm, made when first needed: the full one has some fifty fields
    ConsultationEditor* m_editor = nullptr;  // the one in use
};

} // namespace musubi::ui
