// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is offered where a profile says nothing: current algorithms only, best first (RFC 8221, RFC 8247, RFC 9395).
// The service offers it, the window shows it. Thread: no state. Trust: both sides.
#pragma once

#include <QString>

namespace sallyport {

// In strongSwan's notation, as in Profile.
QString defaultIkeProposal();
QString defaultEspProposal();

} // namespace sallyport
