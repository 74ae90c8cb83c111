#include "core/base/error.h"
#include "core/exchange/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace musubi {

bool canWriteXlsx()
{
    return false;
}

qint64 writeXlsx(const ExportTable&, const QString&, const Progress&)
{
    throw Error(Fault::Unsupported, u"XLSX"_s);
}

} // namespace musubi
