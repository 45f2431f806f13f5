// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recovery.h"

namespace sallyport {

Result<void> recoverMachine(NetworkConfigurator& network, Firewall& firewall)
{
    // Routes first: with the tunnel gone they lead nowhere, and the firewall may be all that keeps traffic in.
    auto routes = network.recover();
    auto rules = firewall.recover();
    return routes ? rules : routes;
}

Result<void> clearMachine(NetworkConfigurator& network, Firewall& firewall)
{
    auto routes = network.clear();
    auto rules = firewall.recover();
    return routes ? rules : routes;
}

} // namespace sallyport
