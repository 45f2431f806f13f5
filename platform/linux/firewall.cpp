// SPDX-License-Identifier: GPL-3.0-or-later
//
// This version opens only: blocking comes with the kill switch. Until then a profile that wants it is refused, since
// canBlock() says so, and there are no rules that a crash could leave.
#include "platform/firewall.h"

#include "platform/platform.h"

namespace sallyport {
namespace {

class OpenFirewall final : public Firewall {
public:
    bool canBlock() const override { return false; }

    Result<void> apply(const FirewallPolicy& policy) override
    {
        if (policy.mode == FirewallPolicy::Mode::Open)
            return {};
        return Error::of(ErrorCode::FirewallUnavailable,
                         {{QStringLiteral("reason"), QStringLiteral("this version cannot block traffic")}});
    }

    Result<void> recover() override { return {}; }
};

} // namespace

std::unique_ptr<Firewall> makeFirewall()
{
    return std::make_unique<OpenFirewall>();
}

} // namespace sallyport
