// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which algorithms a profile may ask for, in strongSwan's notation ("aes256gcm16-prfsha384-x25519,aes128-sha256-...").
// A list of what is allowed, so that whatever is not known is refused. Thread: no state. Trust: both sides.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace sallyport {

enum class ProposalProtocol { Ike, Esp };

// ProfileFieldInvalid{field, value: the offending algorithm or proposal, rule}. An empty text is fine: the defaults.
Result<void> checkProposal(ProposalProtocol protocol, const QString& field, const QString& text);

// All that is allowed, by name, in both protocols.
QStringList allowedAlgorithms();

} // namespace sallyport
