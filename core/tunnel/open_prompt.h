// SPDX-License-Identifier: GPL-3.0-or-later
//
// A question that a person has before them, as the states hold it: whoever is left with one withdraws it, and its time
// goes with it. Thread: the event loop's. Trust: service.
#pragma once

#include "core/profile/connection_status.h"
#include "core/tunnel/event.h"
#include "core/tunnel/scheduled_call.h"

namespace sallyport {

struct MachineContext;

struct OpenPrompt {
    Prompt prompt;
    quint64 question = 0; // the engine's number for it; nothing where no attempt waits for the answer
    ScheduledCall expiry;
};

// What an attempt lacks before it can begin.
OpenPrompt askBeforeAttempt(PromptKind kind, MachineContext& context);
// What the gateway asks in the middle of one.
OpenPrompt askForGateway(const ike_event::QuestionAsked& asked, MachineContext& context);

// What was typed; empty only for a Message, which is read and not answered. Else why it ends: PromptCancelled (an
// answer without what was asked for is a no), or NobodyToAsk where that is what the answer says.
Result<Secret> readAnswer(const OpenPrompt& open, event::PromptAnswered& answered);

// PromptUnanswered and the like, naming what was asked for as the wire does.
Error promptError(ErrorCode code, const Prompt& prompt);

} // namespace sallyport
