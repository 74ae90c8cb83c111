#pragma once

#include "core/meeting/meeting.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class DateEdit;

/// Where the answers come from that are entered next: 電話, メール … and when. Kept while the page is open, the way of contact
/// also for the next time at this seat. With buttons for ○△× for those who use the mouse.
class AnswerStrip : public QWidget {
    Q_OBJECT

public:
    explicit AnswerStrip(Centre& centre, QWidget* parent = nullptr);

    /// An answer with the source that the strip says. Without a time typed it came just now.
    DateAnswer dressed(Availability answer) const;
    /// Why the time cannot be read; empty where it can.
    QString complaint() const;

Q_SIGNALS:
    void answerChosen(Availability answer);

private:
    Centre& m_centre;
    QComboBox* m_source;
    DateEdit* m_when;
    QLineEdit* m_note;
};

} // namespace musubi::ui
