// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a profile's method must have before the first packet is sent: what is asked of a person for it, where the answer
// belongs, and what no answer could mend. Thread: any. Trust: service.
#pragma once

#include "core/profile/connection_status.h"
#include "core/profile/credentials.h"
#include "core/profile/profile.h"

#include <optional>

namespace sallyport {

// What is to be asked for next; nothing: an attempt can begin. What the gateway itself asks for in the middle of an
// attempt (EAP-GTC, -TTLS, -PEAP and what "auto" comes to) is not asked for here.
std::optional<PromptKind> missingFor(const Profile& profile, const Credentials& credentials);

// Why no attempt is made with these, whatever a person answers: what the profile lacks, ClientKeyMissing,
// PreSharedKeyWeak.
Result<void> checkSignIn(const Profile& profile, const Credentials& credentials);

// Every answer comes as a password (credentials.h) and is put where its kind belongs.
void putAnswer(PromptKind kind, Secret typed, Credentials* credentials);

// What a person calls the token of a PKCS#11 URI (RFC 7512 section 2.3): its label, else its serial, model or maker,
// else the URI itself.
QString tokenNameOf(const QString& uri);

} // namespace sallyport
