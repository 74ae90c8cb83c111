#include "ui/command_line/command.h"

#include "core/base/error.h"
#include "core/journal/journal.h"
#include "core/staff/staff_room.h"
#include "ui/command_line/words.h"

#include <QSysInfo>

namespace musubi::command_line {

using namespace Qt::StringLiterals;

Session::Session(const QCommandLineParser& parser, QString filePath, QString staffCode, bool json)
    : m_parser(parser)
    , m_filePath(std::move(filePath))
    , m_staffCode(std::move(staffCode))
    , m_json(json)
{
}

QString Session::argument(int place, const QString& what) const
{
    const QStringList given = arguments();
    if (place < given.size())
        return given[place];
    throw WrongCall{Words::tr("%1 is missing.").arg(what)};
}

CentreOptions Session::centreOptions() const
{
    CentreOptions options;
    options.seat.name = QSysInfo::machineHostName() + u"/cli"_s;
    return options;
}

Centre& Session::centre(bool readOnly)
{
    if (m_centre)
        return *m_centre;
    if (m_filePath.isEmpty())
        throw WrongCall{Words::tr("Name the file with -f FILE or the variable MUSUBI_FILE.")};
    CentreOptions options = centreOptions();
    options.readOnly = readOnly;
    m_centre = Centre::open(m_filePath, options);
    takeSeat(*m_centre);
    return *m_centre;
}

void Session::recordLeaving(Deed deed, const QString& what)
{
    if (m_centre && !m_centre->isReadOnly())
        m_centre->journal().recordLeaving(deed, what);
}

void Session::takeSeat(Centre& centre) const
{
    if (m_staffCode.isEmpty())
        return;
    const auto staff = centre.staff().find(m_staffCode);
    if (!staff)
        throw WrongCall{Words::tr("There is nobody with the staff code %1. See: musubi-cli info").arg(m_staffCode)};
    centre.journal().setStaff(staff->id);
}

} // namespace musubi::command_line
