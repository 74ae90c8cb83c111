#pragma once

#include "core/insight/partner_question.h"
#include "core/insight/telling_text.h"
#include "core/search/document_text.h"

#include <QMap>

namespace musubi {

/// Cases, consultations and bodies whose text says the same rare things as the question. The words of the office are none of
/// them, and a word that many records say counts far less than one that few do.
QMap<RecordKey, SharedWords> alikeRecords(const Database& db, const PartnerQuestion& question, int documents);

} // namespace musubi
