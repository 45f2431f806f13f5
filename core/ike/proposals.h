// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we offer where a profile says nothing: current algorithms only, best first (RFC 8221, RFC 8247, RFC 9395).
// Thread: any, no state. Trust: service.
#pragma once

#include <QByteArrayList>
#include <QString>

namespace sallyport {

// In strongSwan's notation, one proposal an item.
QByteArrayList defaultIkeProposals();
QByteArrayList defaultEspProposals();

// A profile's "a-b-c, d-e-f" as items.
QByteArrayList proposalsFromProfile(const QString& text);

} // namespace sallyport
