#pragma once

#include "core/meeting/meeting_desk.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;
class ParticipantField;

/// Who came: of those asked whether and how, of a proxy who; and those who came without having been asked. Who was expected is taken for
/// present until somebody says otherwise.
class AttendanceDialog : public QDialog {
    Q_OBJECT

public:
    AttendanceDialog(Centre& centre, Feedback& feedback, const Meeting& meeting, QWidget* parent = nullptr);

    QList<RecordedAttendance> attendance() const;
    QList<Participant> uninvited() const;
    void accept() override;

private:
    struct Line {
        int participant;
        QComboBox* attendance;
        QLineEdit* proxy; // only of use where somebody came in their place
    };

    void addLine(QGridLayout& grid, const Participant& participant, const QString& name);

    QList<Line> m_lines;
    ParticipantField* m_uninvited;
};

} // namespace musubi::ui
