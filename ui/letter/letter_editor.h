#pragma once

#include "core/sheet/letter.h"
#include "ui/common/form.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class MessageBar;
class PageView;

/// The wording of a letter with its placeholders at the left, the letter it makes at the right. Opened with the letters of
/// a meeting it prints them with the wording as it stands, kept or not; without any it shows an invented one.
class LetterEditor : public QDialog {
    Q_OBJECT

public:
    LetterEditor(Centre& centre, LetterKind kind, std::vector<LetterPaper> letters, QWidget* parent = nullptr);
    ~LetterEditor() override;

    LetterTemplate wording() const;
    QString problems() const;
    /// Puts {{name}} where the cursor stands in the part that was used last.
    void insert(LetterField field);
    void resetToStandard();
    /// Keeps the wording in the file, for every seat; false where it could not be kept (the bar says why).
    bool keep();
    /// Every letter in a preview, ready to be printed.
    void preview();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFields();
    QWidget* makeFoot();
    void choose(LetterKind kind);
    void put(const LetterTemplate& wording);
    void look();
    void retranslate();

    Centre& m_centre;
    LetterKind m_kind;
    std::vector<LetterPaper> m_letters;
    bool m_ofMeeting;
    QMap<LetterKind, LetterTemplate> m_wordings; // as they stand here, of the kinds looked at
    Form<LetterTemplate> m_form;
    MessageBar* m_messages;
    QComboBox* m_kinds;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_items;
    QPlainTextEdit* m_contact;
    QWidget* m_lastUsed;
    QMenu* m_fields;
    QList<QLabel*> m_labels;
    QToolButton* m_insert;
    QToolButton* m_reset;
    QPushButton* m_preview;
    QPushButton* m_keep;
    QPushButton* m_close;
    QLabel* m_problems;
    PageView* m_page;
    QTimer* m_timer;
};

} // namespace musubi::ui
