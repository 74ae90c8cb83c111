#include "ui/meeting/attendance_dialog.h"

#include "core/centre.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"
#include "ui/meeting/meeting_participants.h"
#include "ui/meeting/meeting_rows.h"
#include "ui/text/meeting_wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

Attendance likelyAttendance(const Participant& participant)
{
    if (participant.attendance == Attendance::Expected || (participant.attendance == Attendance::Unknown && participant.invitation != Invitation::Declined))
        return Attendance::Present;
    return participant.attendance == Attendance::Unknown ? Attendance::Absent : participant.attendance;
}

} // namespace

AttendanceDialog::AttendanceDialog(Centre& centre, Feedback& feedback, const Meeting& meeting, QWidget* parent)
    : QDialog(parent)
    , m_uninvited(new ParticipantField(centre, feedback, nullptr, ParticipantField::Who::Uninvited))
{
    setWindowTitle(tr("Record who came"));
    auto* page = new QWidget;
    setGround(*page, Token::Pane);
    auto* down = new QVBoxLayout(page);
    down->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(8));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(0, 1);
    const QDate on = meeting.start ? meeting.start->date() : centre.today();
    for (const Participant& participant : meeting.participants) {
        QStringList words{bodyText(centre, participant, on), speakerText(centre, participant)};
        words.removeAll(QString());
        addLine(*grid, participant, words.join(u'　'));
    }
    down->addLayout(grid);
    down->addSpacing(theme().px(8));
    down->addWidget(label(tr("Came without having been asked"), Type::Strong, Token::Ink, page));
    down->addWidget(m_uninvited);
    down->addStretch(1);
    auto* area = new FormArea(this);
    area->setAccessibleName(tr("Attendance"));
    area->addGroup(page);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* record = buttons->addButton(tr("Record who came"), QDialogButtonBox::AcceptRole);
    record->setProperty("primary", true);
    record->setAutoDefault(false); // Enter in a line goes on in it
    connect(buttons, &QDialogButtonBox::accepted, this, &AttendanceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    resize(theme().px(760), theme().px(500));
}

void AttendanceDialog::addLine(QGridLayout& grid, const Participant& participant, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(u"attendance-%1"_s.arg(participant.number));
    box->setAccessibleName(name);
    for (const auto& [value, code] : Codes<Attendance>::entries)
        box->addItem(text::attendanceName(value), static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(likelyAttendance(participant))));
    auto* proxy = new QLineEdit(participant.proxy);
    proxy->setObjectName(u"proxy-%1"_s.arg(participant.number));
    proxy->setPlaceholderText(tr("Who came in their place"));
    proxy->setAccessibleName(tr("Who came in place of %1").arg(name));
    QSizePolicy stays = proxy->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the lines keep their place
    proxy->setSizePolicy(stays);
    proxy->setMinimumWidth(theme().px(200));
    const auto show = [box, proxy] { proxy->setVisible(box->currentData().toInt() == static_cast<int>(Attendance::Proxy)); };
    connect(box, &QComboBox::currentIndexChanged, proxy, show);
    auto* caption = label(shown(name, 80), Type::Text);
    caption->setBuddy(box);
    const int row = grid.rowCount();
    grid.addWidget(caption, row, 0);
    grid.addWidget(box, row, 1);
    grid.addWidget(proxy, row, 2);
    show();
    m_lines << Line{participant.number, box, proxy};
}

QList<RecordedAttendance> AttendanceDialog::attendance() const
{
    QList<RecordedAttendance> recorded;
    for (const Line& line : m_lines)
        recorded << RecordedAttendance{line.participant, static_cast<Attendance>(line.attendance->currentData().toInt()), line.proxy->text().trimmed()};
    return recorded;
}

QList<Participant> AttendanceDialog::uninvited() const
{
    return m_uninvited->value();
}

void AttendanceDialog::accept()
{
    commitPreedit();
    QDialog::accept();
}

} // namespace musubi::ui
