// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a state may see and do of its machine, and the steps that several states share.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/tunnel/state.h"
#include "core/tunnel/tunnel_machine.h"

#include <chrono>

namespace sallyport {

// Handlers of every event, by type, for std::visit: a state that forgets one does not compile.
template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

inline Next stay()
{
    return std::nullopt;
}

struct MachineContext {
    explicit MachineContext(Profile wanted, TunnelDependencies dependencies)
        : profile(std::move(wanted)), deps(std::move(dependencies))
    {
    }
    virtual ~MachineContext() = default;

    // Handled after what is being handled now.
    virtual void post(Event event) = 0;
    virtual void publish() = 0;
    virtual void raisePrompt(const Prompt& prompt) = 0;
    virtual void withdrawPrompt(const QString& promptId) = 0;
    virtual QObject* owner() = 0;

    template <typename Later> ScheduledCall postAfter(std::chrono::milliseconds delay, Later event)
    {
        return {deps.scheduler, deps.scheduler.after(delay, owner(), [this, event] { post(event); })};
    }

    Profile profile;
    ConnectionStatus status;
    TunnelDependencies deps;
};

// What was known before the person asked for (another) connection.
struct Inheritance {
    QList<QHostAddress> addresses;
    bool sealed = false;
};

// The first state of a connection that the person asked for. Takes over the profile.
State begin(event::Connect& wish, const Inheritance& before, MachineContext& context);

// Where a session goes that has no attempt yet: it is refused, something more is asked for, or it can connect.
State beginAttempt(Session session, MachineContext& context);

// What the person should know is kept with the status and shown; the state stays.
Next takeNotice(const ike_event::Noticed& noticed, MachineContext& context);

// Where a failure ends, when nothing is up: Blocked if the firewall was closed, else Disconnected.
State endWith(const Error& error, const Session& session, const MachineContext& context);
// The same, with an attempt that must be taken down first.
State tearDownWith(const Error& error, const Session& session, AttemptId attempt, const MachineContext& context);

} // namespace sallyport
