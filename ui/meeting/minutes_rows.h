#pragma once

#include "core/meeting/meeting.h"
#include "core/task/task.h"
#include "ui/matter/rows_field.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What was said to each item of the agenda, one text under each title. Items are entered in the agenda of the meeting.
class AgendaRecordField : public QWidget {
    Q_OBJECT

public:
    explicit AgendaRecordField(QWidget* parent = nullptr);

    QList<AgendaItem> value() const;
    void setValue(const QList<AgendaItem>& agenda);

Q_SIGNALS:
    void valueChanged();

private:
    QList<AgendaItem> m_agenda;
    QList<QPlainTextEdit*> m_texts; // in the same order
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

/// 合意事項, 意見が分かれた点, 保留.
class PointField : public RowsField {
    Q_OBJECT

public:
    explicit PointField(QWidget* parent = nullptr);

    /// Lines in which nothing is written are left out.
    QList<MeetingPoint> value() const;
    void setValue(const QList<MeetingPoint>& points);

private:
    void append(const MeetingPoint& point);
    void appendBlank() override;
};

/// 宿題: what, who of us or outside, by when.
class PromiseField : public RowsField {
    Q_OBJECT

public:
    explicit PromiseField(Centre& centre, QWidget* parent = nullptr);

    /// Lines without what is promised are left out.
    QList<Task> value() const;
    void setValue(const QList<Task>& promises);
    /// Whether a day is written that cannot be read.
    bool hasUnreadable() const;
    /// Marks each such field, which keeps what was typed, and puts the keys into the first.
    void markUnreadable();

private:
    void append(const Task& promise);
    void appendBlank() override;

    Centre& m_centre;
};

} // namespace musubi::ui
