// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's network as a value: what is installed outlives the configurator that installed it, as on a real machine.
// Thread: the test's. Trust: tests only.
#pragma once

#include "platform/network_configurator.h"

#include <memory>
#include <optional>

namespace sallyport {

// What the configurators of one machine share; a test keeps it to look at, or to lose a configurator like a crash.
struct FakeMachine {
    NetworkPlan installed;
};

class FakeNetworkConfigurator final : public NetworkConfigurator {
public:
    explicit FakeNetworkConfigurator(std::shared_ptr<FakeMachine> machine = std::make_shared<FakeMachine>());

    Result<void> apply(const NetworkPlan& plan) override;
    Result<void> clear() override;
    Result<void> recover() override;

    // Every apply() fails with this until told otherwise; the installed plan stays.
    void failApplyWith(std::optional<Error> error) { m_applyError = std::move(error); }
    // clear() and recover() remove everything and then return this.
    void failClearWith(std::optional<Error> error) { m_clearError = std::move(error); }

    const NetworkPlan& installed() const { return m_machine->installed; }
    // Every plan that apply() was asked for, in order, the failed ones too.
    const QList<NetworkPlan>& requestedPlans() const { return m_requested; }
    int clearCount() const { return m_clearCount; }
    int recoverCount() const { return m_recoverCount; }

private:
    std::shared_ptr<FakeMachine> m_machine;
    QList<NetworkPlan> m_requested;
    std::optional<Error> m_applyError;
    std::optional<Error> m_clearError;
    int m_clearCount = 0;
    int m_recoverCount = 0;
};

} // namespace sallyport
