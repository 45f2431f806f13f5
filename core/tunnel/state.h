// SPDX-License-Identifier: GPL-3.0-or-later
//
// The states of a tunnel machine, each with exactly its data, and what comes after a teardown. Leaving a state destroys
// it: its timers are cancelled, its credentials wiped. Thread: the event loop's. Trust: service.
#pragma once

#include "core/profile/connection_status.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"
#include "core/tunnel/event.h"
#include "core/tunnel/open_prompt.h"
#include "core/tunnel/scheduled_call.h"
#include "platform/firewall.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace sallyport {

// What lasts from the person's connect until it ends.
struct Session {
    Credentials credentials;
    QList<QHostAddress> addresses; // the gateway's; empty before its name was resolved
    qsizetype current = 0;         // the address in use, or next to be used
    bool connectedBefore = false;  // reached Connected once: from then on it is tried again by itself
    bool sealed = false;           // the firewall was closed for it (profiles with a kill switch only)
};

namespace after {

// The teardown ends it; `error` where it was not the person who did.
struct Nothing {
    std::optional<Error> error;
};

// Traffic stays blocked, for this reason.
struct Block {
    Error error;
};

// The person wanted it again while it was going down.
struct ConnectAgain {
    Profile profile;
    Credentials credentials;
};

} // namespace after

using AfterTeardown = std::variant<after::Nothing, after::Block, after::ConnectAgain>;

struct Disconnected {
    std::optional<Error> error;
};

struct Connecting {
    Session session;
    int retry = 0;                  // 0: the person's own connect; else which try of a reconnection
    bool resolved = false;          // session.addresses is what to use
    AttemptId attempt = 0;          // given on entry; there already: it goes on, a person has answered its question
    std::unique_ptr<QObject> query; // there while the name is being resolved; else the engine has the attempt
};

// Before an attempt, or in the middle of one: that one's events still come, and an answer goes into it.
struct AwaitingUser {
    Session session;
    OpenPrompt open;
    int retry = 0;         // of the attempt
    AttemptId attempt = 0; // 0: none was begun yet
};

// Profiles that end a tunnel through which nothing goes: its counters are read now and then.
struct IdleWatch {
    ScheduledCall due;
    bool asked = false; // the next counters are the answer to a check
    Traffic seen;
    int quietChecks = 0; // in a row
};

struct Connected {
    Session session;
    AttemptId attempt = 0;
    QString link;
    IdleWatch idle;
    std::optional<OpenPrompt> asked; // the gateway wants a reauthentication, packets go through meanwhile
};

struct Reconnecting {
    Session session;
    int attempt = 1;
    Error reason;
    ScheduledCall due;
};

struct Disconnecting {
    AttemptId attempt = 0;
    QList<QHostAddress> addresses;
    AfterTeardown after;
    ScheduledCall deadline;
};

struct Blocked {
    Error error;
    QList<QHostAddress> addresses; // names can't be resolved from here, so what was known is kept
};

// In the order of ConnectionState.
using State = std::variant<Disconnected, Connecting, AwaitingUser, Connected, Reconnecting, Disconnecting, Blocked>;

// Where to go; nothing: stay.
using Next = std::optional<State>;

inline ConnectionState kindOf(const State& state)
{
    return static_cast<ConnectionState>(state.index());
}

// The table of legal moves (machine.cpp).
bool isLegalMove(ConnectionState from, ConnectionState to);

// What the firewall does in a state (firewall_policy.cpp).
FirewallPolicy firewallPolicyOf(const State& state, const Profile& profile);

struct MachineContext;

// Called once the policy of the state was applied (`policy` says how that went). One pair in each state's own file.
Next enter(Disconnected& state, const Result<void>& policy, MachineContext& context);
Next enter(Connecting& state, const Result<void>& policy, MachineContext& context);
Next enter(AwaitingUser& state, const Result<void>& policy, MachineContext& context);
Next enter(Connected& state, const Result<void>& policy, MachineContext& context);
Next enter(Reconnecting& state, const Result<void>& policy, MachineContext& context);
Next enter(Disconnecting& state, const Result<void>& policy, MachineContext& context);
Next enter(Blocked& state, const Result<void>& policy, MachineContext& context);

Next handle(Disconnected& state, Event& event, MachineContext& context);
Next handle(Connecting& state, Event& event, MachineContext& context);
Next handle(AwaitingUser& state, Event& event, MachineContext& context);
Next handle(Connected& state, Event& event, MachineContext& context);
Next handle(Reconnecting& state, Event& event, MachineContext& context);
Next handle(Disconnecting& state, Event& event, MachineContext& context);
Next handle(Blocked& state, Event& event, MachineContext& context);

} // namespace sallyport
