// SPDX-License-Identifier: GPL-3.0-or-later
//
// At service start: what a crash left on the machine is removed. Thread: the event loop's. Trust: service.
#pragma once

#include "platform/firewall.h"
#include "platform/network_configurator.h"

namespace sallyport {

// Does both, whatever the first says; the first failure is returned.
Result<void> recoverMachine(NetworkConfigurator& network, Firewall& firewall);

// The same at an orderly end: nothing of ours stays.
Result<void> clearMachine(NetworkConfigurator& network, Firewall& firewall);

} // namespace sallyport
