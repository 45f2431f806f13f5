// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/attempt_outcome.h"

#include "core/tunnel/path_status.h"
#include "core/tunnel/tunnel_plan.h"

#include <algorithm>

namespace sallyport {

Next setUpTunnel(Session& session, AttemptId attempt, const ike_event::ChildSaEstablished& child,
                 MachineContext& context)
{
    context.status.phase = ConnectPhase::SettingUp;
    context.publish();
    const auto plan = makeTunnelPlan(context.profile, child, context.deps.dataPlane);
    if (!plan)
        return tearDownWith(plan.error(), session, attempt, context);
    if (const auto installed = context.deps.network.install(*plan); !installed)
        return tearDownWith(installed.error(), session, attempt, context);
    showTunnel(*plan, child, &context.status);
    return Connected{std::move(session), attempt, plan->link, {}, {}};
}

Next endAttempt(Session& session, int retry, const Error& error, const MachineContext& context)
{
    if (!session.connectedBefore || !isWorthRetrying(error.code))
        return endWith(error, session, context);
    session.current = (session.current + 1) % std::max<qsizetype>(1, session.addresses.size());
    return Reconnecting{std::move(session), retry + 1, error, {}};
}

Error reasonOf(const ike_event::Ended& ended)
{
    const QString unknown = QStringLiteral("the attempt ended without a reason");
    return ended.error.value_or(Error::of(ErrorCode::IkeEngineFailed, {{QStringLiteral("reason"), unknown}}));
}

} // namespace sallyport
