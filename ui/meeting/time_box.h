#pragma once

#include "core/base/stored.h"
#include "core/meeting/meeting.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// What giving a meeting a time means, to be seen before it is done: who said ×, who holds a letter that names another time, what else
/// takes place then, which preparation moves; and the reason where one must be stated.
class TimeBox : public QWidget {
    Q_OBJECT

public:
    TimeBox(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent = nullptr);

    /// Invalid moments leave it empty.
    void setTime(const QDateTime& start, const QDateTime& end);
    /// Empty where none is asked for.
    QString reason() const;
    /// Whether a reason stands where one must.
    bool isComplete() const;

Q_SIGNALS:
    void changed(); // isComplete() may answer differently

private:
    void say(const QDateTime& start, const QDateTime& end);

    Centre& m_centre;
    Stored<Meeting> m_meeting;
    QWidget* m_remarks = nullptr;
    QVBoxLayout* m_down;
    QWidget* m_asksReason;
    QLineEdit* m_reason;
    bool m_needsReason = false;
};

} // namespace musubi::ui
