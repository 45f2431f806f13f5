// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can happen to a tunnel machine, as values. Thread: the event loop's. Trust: service.
#pragma once

#include "core/ike/ike_engine.h"

#include <variant>

namespace sallyport::event {

struct Connect {
    Profile profile;
    Credentials credentials;
};

struct Disconnect {};

struct PromptAnswered {
    QString promptId;
    Result<Credentials> answer;
};

struct PromptExpired {
    QString promptId;
};

struct Resolved {
    AttemptId attempt = 0;
    Result<QList<QHostAddress>> addresses;
};

struct RetryDue {};

struct TeardownOverdue {};

struct RefreshTraffic {};

struct IdleCheckDue {};

struct FromEngine {
    AttemptId attempt = 0;
    IkeEvent event;
};

} // namespace sallyport::event

namespace sallyport {

using Event = std::variant<event::Connect, event::Disconnect, event::PromptAnswered, event::PromptExpired,
                           event::Resolved, event::RetryDue, event::TeardownOverdue, event::RefreshTraffic,
                           event::IdleCheckDue, event::FromEngine>;

} // namespace sallyport
