#include "core/exchange/ics_reader.h"
#include "core/exchange/ics_writer.h"

using namespace Qt::StringLiterals;

namespace musubi {

bool canExchangeIcs()
{
    return false;
}

QByteArray icsText(const QList<IcsEvent>&, const IcsOptions&)
{
    throw Error(Fault::Unsupported, u"iCalendar"_s);
}

qint64 writeIcs(const QList<IcsEvent>&, const QString&, const IcsOptions&)
{
    throw Error(Fault::Unsupported, u"iCalendar"_s);
}

IcsReading readIcs(QByteArrayView, const IcsReadOptions&, const Progress&)
{
    throw Error(Fault::Unsupported, u"iCalendar"_s);
}

} // namespace musubi
