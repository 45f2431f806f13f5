// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/authority.h"

#include "core/base/log.h"
#include "platform/linux/local_session.h"
#include "platform/linux/polkit.h"
#include "platform/platform.h"

namespace sallyport {
namespace {

// As in installer/linux/polkit/org.sallyport.policy.
QString actionId(Action action)
{
    return action == Action::ControlOthers ? QStringLiteral("org.sallyport.control-others")
                                           : QStringLiteral("org.sallyport.control");
}

Error notAllowed(const PeerIdentity& caller, Action action)
{
    return Error::of(ErrorCode::NotAllowed,
                     {{QStringLiteral("action"), actionId(action)}, {QStringLiteral("user"), caller.userName}});
}

class LinuxAuthority final : public Authority {
public:
    void decide(const PeerIdentity& caller, qintptr descriptor, Action action, QObject* context,
                std::function<void(Result<void>)> answer) override
    {
        if (caller.isAdministrator() || action == Action::Observe) {
            answer({});
            return;
        }
        // What the rule without polkit says is looked up now, while the socket is there for sure.
        const bool byRule =
            action == Action::Control && (isInServiceGroup(caller, descriptor) || hasActiveLocalSession(caller.uid));
        askPolkit(caller, descriptor, actionId(action), context,
                  [caller, action, byRule, answer = std::move(answer)](PolkitAnswer said) {
                      const bool allowed = said == PolkitAnswer::Yes || (said == PolkitAnswer::Absent && byRule);
                      if (!allowed) {
                          qCInfo(logService).noquote()
                              << "refused" << actionId(action) << "to" << caller.userName << "pid" << caller.pid;
                      }
                      answer(allowed ? Result<void>() : Result<void>(notAllowed(caller, action)));
                  });
    }
};

} // namespace

std::unique_ptr<Authority> makeAuthority()
{
    return std::make_unique<LinuxAuthority>();
}

} // namespace sallyport
