// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes this operating system's implementations; the one place that main() asks. The caller owns each result.
// Thread: the event loop's. Trust: service.
#pragma once

#include "platform/authority.h"
#include "platform/firewall.h"
#include "platform/network_configurator.h"

#include <memory>

namespace sallyport {

// `stateDirectory` holds the journal.
std::unique_ptr<NetworkConfigurator> makeNetworkConfigurator(const QString& stateDirectory);
std::unique_ptr<Firewall> makeFirewall();
std::unique_ptr<Authority> makeAuthority();

} // namespace sallyport
