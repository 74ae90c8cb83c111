#include "core/base/error.h"

namespace musubi {

Error::Error(Fault fault, const QString& detail)
    : std::runtime_error(detail.toStdString())
    , m_fault(fault)
    , m_detail(detail)
{
}

} // namespace musubi
