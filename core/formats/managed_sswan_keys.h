// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that the managed configuration and a .sswan file have for the same things. Thread: no state.
// Trust: user side.
#pragma once

#include <QString>

namespace sallyport {

// "remote.gateway" -> "remote.addr", empty where .sswan has no such key; and back.
QString sswanPathOfManaged(const QString& path);
QString managedPathOfSswan(const QString& path);

// An object with keys of its own ("remote"); a switch of the whole app, beside the profiles.
bool isManagedSection(const QString& key);
bool isManagedLock(const QString& key);

// Whether the key's value is text that may hold a list, a number, or true or false, as the app has it.
bool isManagedNumber(const QString& path);

} // namespace sallyport
