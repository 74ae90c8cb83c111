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

private:
    void append(const StudyAnswer& answer);
    bool isLeftOut(int row) const override;
    QWidget* widgetOf(int row, QLatin1StringView part) const override;
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

private:
    void append(const StudyPublication& publication);
    void appendBlank() override;

    Centre& m_centre;
};

} // namespace musubi::ui
