// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person is asked for, in words that GUI and CLI share. Thread: any, no state. Trust: user side; the gateway's
// own text is hostile and never part of these words.
#pragma once

#include "app/client/connect_preparation.h"
#include "core/profile/connection_status.h"

namespace sallyport {

// As part of a sentence: "the password of alice at vpn.example.org".
QString needWords(SecretNeed::Kind kind, const Profile& profile);
QString promptWords(const Prompt& prompt, const Profile& profile);

// Whether the letters are hidden as they are typed: all but a one-time code, and that too where the gateway's text
// speaks of a password or a PIN.
bool isTypedHidden(PromptKind kind, const QString& serverText);

// Where the keychain may keep the answer; nothing for what is good for one time or must stay with the person.
std::optional<SecretKind> savedAs(PromptKind kind);

// The gateway's text as it may be shown: at most so many characters and lines, no control characters but line breaks,
// nothing that turns the direction of what follows.
QString shownServerText(const QString& text);

} // namespace sallyport
