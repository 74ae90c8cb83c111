#pragma once

#include "core/base/stored.h"
#include "core/casestudy/casestudy.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Pictures out of the files of the case, with their captions. What the case does not have yet is attached to it from here.
class StudyPhotoField : public RowsField {
    Q_OBJECT

public:
    StudyPhotoField(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// Whose files are offered.
    void setMatter(Id<Matter> matter);
    QList<StudyPhoto> value() const;
    void setValue(const QList<StudyPhoto>& photos);
    /// Attaches these files to the case and adds a line for each of them that is a picture.
    void attach(const QStringList& paths);

private:
    QList<Stored<Attachment>> pictures() const;
    void append(const StudyPhoto& photo);
    void appendBlank() override;
    bool isLeftOut(int row) const override;
    void showWhatThereIs();
    void forgetGone();
    void choose();

    Centre& m_centre;
    Feedback& m_feedback;
    Id<Matter> m_matter;
    QLabel* m_none;
};

} // namespace musubi::ui
