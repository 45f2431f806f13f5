// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only place where a failure becomes words: a title, an explanation with the evidence, one safe next step.
// Thread: any. Trust: user side. Used by GUI and CLI alike; every ErrorCode has an entry (tests/policy).
#pragma once

#include "core/base/error.h"
#include "core/profile/connection_status.h"

#include <QString>

#include <chrono>
#include <optional>

namespace sallyport {

struct ErrorText {
    QString title;       // what happened
    QString explanation; // the evidence
    QString nextStep;    // one safe act
};

ErrorText errorText(const Error& error);
// The same for one of ConnectionStatus::notices: what was learnt ends nothing.
ErrorText noticeText(const Error& notice);

// The exit code that scripts rely on (design contract): 3, 4, 5, 10..14 or 1.
int exitCodeOf(ErrorCode code);

// "Asking the gateway", "Connected for 2 h 14 min", "Connection lost, trying again in 8 s".
QString stateText(const ConnectionStatus& status, const QDateTime& now);
// How long it stays so by itself: whoever shows it need not look before. Empty: until the state changes.
std::optional<std::chrono::milliseconds> stateTextLasts(const ConnectionStatus& status, const QDateTime& now);

} // namespace sallyport
