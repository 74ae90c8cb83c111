#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"
#include "core/task/task.h"
#include "ui/common/editor_page.h"
#include "ui/common/form.h"
#include "ui/consultation/consultation_draft.h"

class QLabel;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

struct CallerCandidate;
class AttachmentList;
class ConsultationSide;
class DateEdit;
class DraftKeeper;
class Feedback;
class FieldHint;
class FormArea;
class FormGroup;
class MessageBar;
class PageHeader;
class Picker;
class TagField;
class TagLabel;

/// One consultation being written, in the order in which a call goes: how, who, where to reach, what, which kind, what next.
/// What is written is safe in the file's draft box within two seconds.
class ConsultationEditor : public EditorPage {
    Q_OBJECT

public:
    /// A full consultation, or the few fields of a 問合せ.
    ConsultationEditor(Centre& centre, Feedback& feedback, ContactForm form, QWidget* parent = nullptr);
    ~ConsultationEditor() override;

    /// A new one that begins with what is known already (channel, time, caller, case).
    void startNew(const Consultation& from);
    void load(const Stored<Consultation>& row);
    void resume(const KeptDraft& draft) override;
    /// Shows this as if it had been written here.
    void write(const Consultation& consultation);
    void begin() override;
    bool isDirty() const override;
    qint64 row() const override { return m_row ? m_row->id.value : 0; }
    Id<Draft> draft() const override;
    bool save() override;
    bool putAside() override;
    std::optional<Draft> discard() override;
    void nextProblem() override;

    ContactForm contactForm() const { return m_contactForm; }
    Consultation value() const;
    bool takeFirstCaller();
    /// What is known stands beside the form where there is room for it, and always or never when the user says so.
    bool hasSide() const { return m_beside != nullptr; }
    void toggleSide();
    /// The files of the record changed.
    void refreshFiles();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void saveAndNextAsked();
    /// A 問合せ turned out to be more: it is to be written as a consultation.
    void fullAsked();

private:
    // consultation_form.cpp, consultation_form_answer.cpp
    void makeFullForm(FormArea& area);
    void makeLightForm(FormArea& area);
    void makeReception(FormArea& area);
    void addChannelRow(FormGroup& group);
    QWidget* eventField(Segments* channel, QComboBox* others);
    void addReceivedRow(FormGroup& group);
    void addMatterRow(FormGroup& group);
    void makeCaller(FormArea& area);
    void addOrganizationRow(FormGroup& group);
    void makeContact(FormArea& area);
    void makeContent(FormArea& area);
    void makeTopics(FormArea& area);
    void addTopicRow(FormGroup& group);
    QSpinBox* minutesBox();
    void makeAnswer(FormArea& area);
    void makeNext(FormArea& area);
    void makeSharing(FormArea& area);
    void makeFiles(FormArea& area);
    // consultation_editor.cpp
    void makeHead(QVBoxLayout& down);
    void makeFoot(QVBoxLayout& down);
    void makeSide();
    QWidget* besideForm();
    void placeSide();
    void clearMarks();
    void edited();
    void refreshSide();
    void refreshTitle();
    void checkLeft(const QWidget* left);
    void showTopicRemedy();
    void showOutsideHours();
    void takeOrganization(qint64 id);
    void createOrganization(const QString& name);
    void takeCaller(const CallerCandidate& candidate);
    void takeMatter(std::optional<Id<Matter>> matter);
    bool store();
    // consultation_versions.cpp
    bool settleVersions();
    void goOnAsNew();
    // consultation_drafting.cpp
    void makeKeeper();
    std::optional<Draft> written() const;
    void showKept();
    Consultation fresh(const Consultation& from) const;
    Task freshTask() const;
    Problems problems() const;
    Problems nextProblems() const;
    std::optional<Task> nextValue() const;

    Centre& m_centre;
    Feedback& m_feedback;
    bool isLight() const { return m_contactForm == ContactForm::Enquiry; }

    ContactForm m_contactForm;
    Form<Consultation> m_form;
    Form<Task> m_nextForm;
    std::optional<Stored<Consultation>> m_row;
    std::optional<Stored<Task>> m_next;
    std::optional<Id<Person>> m_person;
    QList<std::pair<QLatin1StringView, DateEdit*>> m_dates; // their letters belong to a draft also where no date can be read
    DraftKeeper* m_keeper = nullptr;
    PageHeader* m_header = nullptr;
    TagLabel* m_tag = nullptr;
    QLabel* m_numberNote = nullptr;
    QLabel* m_kept = nullptr;
    MessageBar* m_messages = nullptr;
    Picker* m_matter = nullptr;
    Segments* m_followUp = nullptr;
    Picker* m_organization = nullptr;
    QComboBox* m_kind = nullptr;
    TagField* m_topics = nullptr;
    FieldHint* m_topicHint = nullptr;
    FieldHint* m_receivedHint = nullptr;
    AttachmentList* m_files = nullptr;
    ConsultationSide* m_side = nullptr;
    class QScrollArea* m_beside = nullptr;
    std::optional<bool> m_sideWanted;
    bool m_wasDirty = false;
    class QPushButton* m_save = nullptr;
    class QPushButton* m_saveAndNext = nullptr;
    class QPushButton* m_close = nullptr;
    class QPushButton* m_full = nullptr; // of a 問合せ
    class QToolButton* m_discard = nullptr;
    class QTimer* m_pause = nullptr;
};

} // namespace musubi::ui
