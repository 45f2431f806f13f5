// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a file's proposals: those that Sallyport may use stay, the weak and unknown go, each with its line in
// the report. Thread: no state. Trust: user side.
#pragma once

#include "core/formats/import_report.h"
#include "core/profile/proposal_check.h"

#include <QString>
#include <QStringList>

namespace sallyport {

// `proposals` in strongSwan's notation, one a string ("aes256-sha256-modp2048"); a trailing "!" (strict) is taken off.
// Within a proposal weak alternatives go first ("aes256-sha1-sha256-modp2048": sha1). Gives what is left joined by ",",
// or nothing, which means Sallyport's current defaults; the report says which. Lower case.
QString usableProposals(ProposalProtocol protocol, const QString& key, const QStringList& proposals,
                        ImportReport* report);

} // namespace sallyport
