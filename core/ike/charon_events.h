// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes out of libcharon, as values of the event loop: copies of the C structs that the call-backs borrow.
// Thread: any, no state. Trust: service; the text is the peer's.
#pragma once

#include "core/ike/charon/charon_bridge.h"
#include "core/ike/end_explanation.h"
#include "core/ike/ike_engine.h"
#include "core/ike/path_mtu_search.h"

namespace sallyport {

// The events that a CHARON_EVENT stands for, in order; none for CHARON_EVENT_ENDED and CHARON_EVENT_PROBED.
QList<IkeEvent> ikeEvents(const charon_event_t& event);

PathMtuSearch::Outcome probeOutcome(const charon_event_t& event);

AttemptEnd attemptEnd(const charon_event_t& event);

ike_event::QuestionAsked questionAsked(const charon_question_t& question);

QList<QByteArray> certificateList(const charon_bytes_t* certificates, std::size_t count);

} // namespace sallyport
