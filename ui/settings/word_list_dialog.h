#pragma once

#include "core/base/stored.h"
#include "core/vocabulary/vocabulary_term.h"
#include "ui/matter/rows_field.h"

#include <QDialog>

namespace musubi {
class Centre;
}

namespace musubi::ui {

class MessageBar;

/// The words of a list, one a line: in Japanese, in English, whether they are offered.
class WordRowsField : public RowsField {
    Q_OBJECT

public:
    explicit WordRowsField(QWidget* parent = nullptr);

    void append(const VocabularyTerm& term);
    /// Words in the order in which they stand, without a code where they are new. Empty lines are left out.
    QList<VocabularyTerm> value() const;

private:
    void appendBlank() override { append({}); }
    bool isLeftOut(int row) const override;

    QList<VocabularyTerm> m_terms;
};

/// One of the office's lists, edited: words are put in order, renamed, added and taken out of use. Accepted only where it was saved.
class WordListDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` is what the list is called in the title.
    WordListDialog(Centre& centre, const QString& list, const QString& name, QWidget* parent = nullptr);

private:
    void save();

    Centre& m_centre;
    QString m_list;
    QList<Stored<VocabularyTerm>> m_read; // as it was when the window opened
    WordRowsField* m_rows;
    MessageBar* m_messages;
};

} // namespace musubi::ui
