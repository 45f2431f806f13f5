// SPDX-License-Identifier: GPL-3.0-or-later
//
// What QtKeychain does not do on a D-Bus desktop: which stores are there and which is preferred, what they hold without
// asking the person to unlock anything, and the label by which people know an entry. Calls block, a few seconds at
// most. Thread: the only one of sallyport-keychain. Trust: user side; the session bus is the user's own.
#pragma once

#include "app/client/keychain_call.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace sallyport {

// The preferred one first. KeychainUnavailable where there is none.
Result<QList<KeychainStore>> reachableStores();

// Before QtKeychain is first used, which then chooses once for its process. Wakes the store up: one that takes its time
// to start is otherwise passed over for another.
void useStore(KeychainStore store);

enum class Holding { Nothing, Open, Locked };
Holding holdingOf(KeychainStore store, const QString& service, const QString& key);
// Whether the place where new entries go is locked (or is not there yet, and would have to be made by the person).
bool isClosed(KeychainStore store);
bool isRunning(KeychainStore store);

// Nothing happens where that store knows no labels.
void setLabel(KeychainStore store, const QString& service, const QString& key, const QString& label);

} // namespace sallyport
