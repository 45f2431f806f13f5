// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fake/fake_network_configurator.h"

namespace sallyport {

FakeNetworkConfigurator::FakeNetworkConfigurator(std::shared_ptr<FakeMachine> machine) : m_machine(std::move(machine))
{
}

Result<void> FakeNetworkConfigurator::apply(const NetworkPlan& plan)
{
    m_requested.append(plan);
    if (m_applyError)
        return *m_applyError;
    m_machine->installed = plan;
    return {};
}

Result<void> FakeNetworkConfigurator::clear()
{
    ++m_clearCount;
    m_machine->installed = {};
    if (m_clearError)
        return *m_clearError;
    return {};
}

Result<void> FakeNetworkConfigurator::recover()
{
    ++m_recoverCount;
    m_machine->installed = {};
    if (m_clearError)
        return *m_clearError;
    return {};
}

} // namespace sallyport
