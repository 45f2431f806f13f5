// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/tunnel/machine_context.h"
#include "core/tunnel/path_status.h"

#include <algorithm>
#include <array>
#include <deque>

namespace sallyport {
namespace {

// The legal moves. "any" is each of the others; a loop (*) is a state entered anew.
//
//                         connect, nothing to ask
//   +--------------+ ---------------------------------> +------------+ <--- due, "now" ---- +--------------+
//   | Disconnected*|   connect    +--------------+ ---> | Connecting*|                      | Reconnecting |
//   |              | -----------> | AwaitingUser*| <--- |            | ---- try failed ---> |              |
//   +--------------+              +--------------+ asks +------------+                      +--------------+
//      ^      ^                                           |       | set up                        ^
//      |      |                                           |       v                               |
//      |      |                                           |  +-----------+        lost            |
//      |      +-- any: ended by the person,               |  | Connected | -----------------------+
//      |          or failed with nothing blocked          |  +-----------+
//      |                                                  v       |
//      |                                         +---------------+|      Blocked*: any whose firewall was closed,
//      +------------- torn down ---------------- | Disconnecting |<      but Disconnected; from there as from
//                                                +---------------+       Disconnected, and to it by the person
//   Disconnecting also goes to Connecting or AwaitingUser: wanted again. Connecting (still resolving) and Reconnecting
//   go to AwaitingUser when the person wants another version of the profile.
//   AwaitingUser stands before an attempt, or in the middle of one: Connecting goes there when the gateway asks, and is
//   come back to with the answer. In the middle it goes on to whatever Connecting does: Connected, Reconnecting,
//   Disconnecting. What the gateway asks of a tunnel that is up is asked without leaving Connected.
struct Move {
    ConnectionState from;
    ConnectionState to;
};
// clang-format off
constexpr auto kLegalMoves = [] {
    using enum ConnectionState;
    return std::array{
        Move{Disconnected, Disconnected},  Move{Disconnected, Connecting},   Move{Disconnected, AwaitingUser},

        Move{Connecting, Disconnected},    Move{Connecting, Connecting},     Move{Connecting, AwaitingUser},
        Move{Connecting, Connected},       Move{Connecting, Reconnecting},   Move{Connecting, Disconnecting},
        Move{Connecting, Blocked},

        Move{AwaitingUser, Disconnected},  Move{AwaitingUser, Connecting},   Move{AwaitingUser, AwaitingUser},
        Move{AwaitingUser, Connected},     Move{AwaitingUser, Reconnecting}, Move{AwaitingUser, Disconnecting},
        Move{AwaitingUser, Blocked},

        Move{Connected, Disconnected},     Move{Connected, Reconnecting},    Move{Connected, Disconnecting},
        Move{Connected, Blocked},

        Move{Reconnecting, Disconnected},  Move{Reconnecting, Connecting},   Move{Reconnecting, AwaitingUser},
        Move{Reconnecting, Blocked},

        Move{Disconnecting, Disconnected}, Move{Disconnecting, Connecting},  Move{Disconnecting, AwaitingUser},
        Move{Disconnecting, Blocked},

        Move{Blocked, Disconnected},       Move{Blocked, Connecting},        Move{Blocked, AwaitingUser},
        Move{Blocked, Blocked},
    };
}();
// clang-format on

AttemptId attemptOf(const State& state)
{
    return std::visit(Overloaded{
                          [](const Connecting& at) { return at.attempt; },
                          [](const AwaitingUser& at) { return at.attempt; },
                          [](const Connected& at) { return at.attempt; },
                          [](const Disconnecting& at) { return at.attempt; },
                          [](const auto&) { return AttemptId(0); },
                      },
                      state);
}

QString nameOf(const Event& event)
{
    return std::visit(Overloaded{
                          [](const event::Connect&) { return QStringLiteral("connect"); },
                          [](const event::Disconnect&) { return QStringLiteral("disconnect"); },
                          [](const event::PromptAnswered&) { return QStringLiteral("prompt answered"); },
                          [](const event::PromptExpired&) { return QStringLiteral("prompt expired"); },
                          [](const event::Resolved& at) {
                              return at.addresses ? QStringLiteral("name resolved") : errorChain(at.addresses.error());
                          },
                          [](const event::RetryDue&) { return QStringLiteral("retry due"); },
                          [](const event::TeardownOverdue&) { return QStringLiteral("teardown overdue"); },
                          [](const event::RefreshTraffic&) { return QStringLiteral("traffic asked for"); },
                          [](const event::IdleCheckDue&) { return QStringLiteral("idle check due"); },
                          [](const event::FromEngine& at) {
                              const auto* ended = std::get_if<ike_event::Ended>(&at.event);
                              if (std::holds_alternative<ike_event::QuestionAsked>(at.event))
                                  return QStringLiteral("the gateway asks");
                              if (ended != nullptr && ended->error)
                                  return errorChain(*ended->error);
                              if (std::holds_alternative<ike_event::TrafficCounted>(at.event))
                                  return QStringLiteral("nothing was sent");
                              return ended != nullptr ? QStringLiteral("attempt ended")
                                                      : QStringLiteral("tunnel agreed");
                          },
                      },
                      event);
}

} // namespace

bool isLegalMove(ConnectionState from, ConnectionState to)
{
    return std::any_of(kLegalMoves.begin(), kLegalMoves.end(),
                       [&](const Move& move) { return move.from == from && move.to == to; });
}

class TunnelMachine::Private final : public MachineContext {
public:
    Private(TunnelMachine* machine, Profile wanted, TunnelDependencies dependencies)
        : MachineContext(std::move(wanted), std::move(dependencies)), q(machine)
    {
        showProfile();
        status.since = deps.scheduler.now();
    }

    void post(Event event) override;
    void publish() override { Q_EMIT q->statusChanged(status); }
    void raisePrompt(const Prompt& prompt) override { Q_EMIT q->promptRaised(prompt); }
    void withdrawPrompt(const QString& promptId) override { Q_EMIT q->promptWithdrawn(promptId); }
    QObject* owner() override { return q; }

    void dispatch(Event& event);
    Next move(State next, const QString& cause);
    void leave(const State& old);
    void showProfile();
    void showState(ConnectionState from, bool goesOn);

    TunnelMachine* q;
    State state;
    std::deque<Event> queue;
    bool running = false; // a slot of ours, or a fake, may call a verb while we are at work
};

void TunnelMachine::Private::post(Event event)
{
    queue.push_back(std::move(event));
    if (running)
        return;
    running = true;
    while (!queue.empty()) {
        Event next = std::move(queue.front());
        queue.pop_front();
        dispatch(next);
    }
    running = false;
}

void TunnelMachine::Private::dispatch(Event& event)
{
    if (const auto* from = std::get_if<event::FromEngine>(&event); from != nullptr) {
        if (from->attempt == 0 || from->attempt != attemptOf(state))
            return; // late: of an attempt that is no longer ours
    }
    const QString cause = nameOf(event);
    Next next = std::visit([&](auto& at) { return handle(at, event, *this); }, state);
    while (next)
        next = move(std::move(*next), cause);
}

Next TunnelMachine::Private::move(State next, const QString& cause)
{
    const ConnectionState from = kindOf(state);
    const ConnectionState to = kindOf(next);
    const QString text =
        QStringLiteral("%1: %2 -> %3 (%4)").arg(profile.id, connectionStateName(from), connectionStateName(to), cause);
    if (!isLegalMove(from, to)) {
        qCCritical(logTunnel).noquote() << "refused, not in the table:" << text;
        return stay();
    }
    qCInfo(logTunnel).noquote() << text;
    const AttemptId attempt = attemptOf(state);
    const bool goesOn = attempt != 0 && attempt == attemptOf(next); // with the same attempt under way
    const auto policy = deps.network.setPolicy(profile.id, firewallPolicyOf(next, profile));
    std::swap(state, next);
    leave(next);
    next = Disconnected{}; // what was left is gone from here: timers, credentials
    showProfile();
    showState(from, goesOn);
    return std::visit([&](auto& at) { return enter(at, policy, *this); }, state);
}

void TunnelMachine::Private::leave(const State& old)
{
    if (std::holds_alternative<Connected>(old))
        deps.network.withdraw(profile.id);
    if (const auto* waiting = std::get_if<AwaitingUser>(&old))
        withdrawPrompt(waiting->open.prompt.id);
    if (const auto* up = std::get_if<Connected>(&old); up != nullptr && up->asked)
        withdrawPrompt(up->asked->prompt.id);
}

void TunnelMachine::Private::showProfile()
{
    status.profileId = profile.id;
    status.profileName = profile.name;
    status.gatewayHost = profile.gateway.host;
    status.dataPlane = deps.dataPlane.name;
}

void TunnelMachine::Private::showState(ConnectionState from, bool goesOn)
{
    status.state = kindOf(state);
    if (status.state != from)
        status.since = deps.scheduler.now();
    const bool connects = status.state == ConnectionState::Connecting || status.state == ConnectionState::AwaitingUser;
    if (!connects || !goesOn)
        status.phase = ConnectPhase::None;
    status.attempt = 0;
    status.nextAttempt.reset();
    status.trafficBlocked = false;
    status.error.reset();
    if (status.state != ConnectionState::Connected)
        clearTunnel(&status);
    // What a failed attempt showed of the path, and had to say, is evidence and stays until the next one.
    if (status.state == ConnectionState::Connecting && !goesOn) {
        clearPath(&status);
        status.notices.clear();
    }
}

TunnelMachine::TunnelMachine(Profile profile, TunnelDependencies dependencies, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(profile), std::move(dependencies)))
{
}

TunnelMachine::~TunnelMachine() = default;

const ConnectionStatus& TunnelMachine::status() const
{
    return d->status;
}

void TunnelMachine::connectTunnel(Profile profile, Credentials credentials)
{
    d->post(event::Connect{std::move(profile), std::move(credentials)});
}

void TunnelMachine::disconnectTunnel()
{
    d->post(event::Disconnect{});
}

void TunnelMachine::answerPrompt(const QString& promptId, Result<Credentials> answer)
{
    d->post(event::PromptAnswered{promptId, std::move(answer)});
}

void TunnelMachine::refreshTraffic()
{
    d->post(event::RefreshTraffic{});
}

void TunnelMachine::handleEngineEvent(AttemptId id, const IkeEvent& event)
{
    d->post(event::FromEngine{id, event});
}

} // namespace sallyport
