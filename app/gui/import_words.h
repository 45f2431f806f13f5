// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import says of itself, beside its table. Thread: GUI, no state. Trust: user side.
#pragma once

#include "app/client/import_batch.h"
#include "app/gui/report_model.h"

namespace sallyport {

// "Office: gateway vpn.example.org, sign-in with ...", one line a profile; who signed the files; what was passed over.
QString importSummary(const ImportBatch& batch, const ImportPreview& preview);
// What is replaced, and what that changes.
QString importNotice(const ImportPreview& preview);
// One a file, and one for what the files did for one another.
QList<ReportSection> importSections(const ImportBatch& batch, const ImportPreview& preview);
// The failure that a person should see now: not that a form is still empty, nor that a password was not asked for yet.
std::optional<Error> importProblem(const ImportBatch& batch, const ImportPreview& preview);

} // namespace sallyport
