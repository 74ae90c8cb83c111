#pragma once

#include "core/consultation/consultation.h"

namespace musubi {

class UnitOfWork;

/// The consultation with the next number of the fiscal year of its time received.
Consultation numbered(UnitOfWork& work, Consultation consultation);

} // namespace musubi
