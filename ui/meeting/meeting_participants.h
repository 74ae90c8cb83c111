#pragma once

#include "core/meeting/meeting.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

/// The body of a participant as it was called on the day, and who speaks for it with title: 「農林水産課」「課長補佐 秋山」.
QString bodyText(Centre& centre, const Participant& participant, QDate on);
QString speakerText(Centre& centre, const Participant& participant);

/// Who is asked, the public side, the private side and who belongs to neither, each under its word. How far somebody was asked and
/// whether they come is chosen in the line, by the list or by the figure of the choice.
class ParticipantTable : public QWidget {
    Q_OBJECT

public:
    ParticipantTable(Centre& centre, const Meeting& meeting, QWidget* parent = nullptr);

Q_SIGNALS:
    void invitationChosen(int participant, musubi::Invitation invitation);
    void attendanceChosen(int participant, musubi::Attendance attendance);
    void organizationAsked(qint64 id);
    void personAsked(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addHead(QGridLayout& grid);
    void addLine(QGridLayout& grid, const Meeting& meeting, const Participant& participant);
    QComboBox* choice(const QString& objectName, const QString& name);

    Centre& m_centre;
};

} // namespace musubi::ui
