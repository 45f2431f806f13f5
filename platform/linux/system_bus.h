// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's D-Bus, connected anew when the bus was started again. Thread: the event loop's. Trust: service; what
// answers under a well-known name there is who root allowed to own it.
#pragma once

#include <QDBusConnection>

namespace sallyport {

// Not connected where there is no bus.
QDBusConnection systemBus();

// Calls that the event loop waits for end within this.
constexpr int kBusTimeoutMs = 2000;

} // namespace sallyport
