// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is offered, as items for the engine: the profile's own, or core/profile/default_proposals.
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
