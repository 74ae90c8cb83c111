#pragma once

#include "core/casestudy/casestudy.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What the page says of single fiscal years instead of the path of the case.
class StudyYearField : public RowsField {
    Q_OBJECT

public:
    explicit StudyYearField(Centre& centre, QWidget* parent = nullptr);

    /// Lines in which nothing is written are left out.
    QList<StudyYear> value() const;
    void setValue(const QList<StudyYear>& years);

private:
    void append(const StudyYear& year);
    void appendBlank() override;

    Centre& m_centre;
};

/// The interview: question, answer, who said it on which side and when.
class StudyAnswerField : public RowsField {
    Q_OBJECT

public:
    explicit StudyAnswerField(Centre& centre, QWidget* parent = nullptr);

    QList<StudyAnswer> value() const;
    void setValue(const QList<StudyAnswer>& answers);
    /// Why one of the dates is none; empty where all can be read.
    QString complaint() const;

private:
    void append(const StudyAnswer& answer);
    void appendBlank() override;

    Centre& m_centre;
};

/// Where it came out: medium, volume, day or month, address on the web.
class StudyPublicationField : public RowsField {
    Q_OBJECT

public:
    explicit StudyPublicationField(Centre& centre, QWidget* parent = nullptr);

    QList<StudyPublication> value() const;
    void setValue(const QList<StudyPublication>& publications);
    QString complaint() const;

private:
    void append(const StudyPublication& publication);
    void appendBlank() override;

    Centre& m_centre;
};

/// Pictures out of the files of the case, with their captions.
class StudyPhotoField : public RowsField {
    Q_OBJECT

public:
    explicit StudyPhotoField(Centre& centre, QWidget* parent = nullptr);

    /// Whose files are offered.
    void setMatter(Id<Matter> matter);
    QList<StudyPhoto> value() const;
    void setValue(const QList<StudyPhoto>& photos);

private:
    void append(const StudyPhoto& photo);
    void appendBlank() override;

    Centre& m_centre;
    Id<Matter> m_matter;
};

} // namespace musubi::ui
