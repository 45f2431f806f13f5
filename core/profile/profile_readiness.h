// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a profile may be connected. A profile can be kept, shown and completed with less than it needs for that, so
// these rules stand apart from validateProfile(). Thread: no state. Trust: both sides: the client asks before it asks
// a person for anything, the service before it sends the first packet.
#pragma once

#include "core/base/secret.h"
#include "core/profile/profile.h"

namespace sallyport {

constexpr int kMinPreSharedKeyCharacters = 20;

// AaaIdentityMissing where EAP-TLS, -TTLS or -PEAP has nobody whom the TLS must end at. ProfileFieldInvalid: an
// identity that more than one gateway or server matches; the system's authorities without a full DNS name to hold the
// gateway against; a client key both on a token and in the profile.
Result<void> checkConnectable(const Profile& profile);

// PreSharedKeyWeak: of fewer than 20 characters, of fewer than 8 different ones, or of well-known words and sequences
// alone. Whoever records one exchange can try such keys without the gateway (RFC 7296 section 2.15).
Result<void> checkPreSharedKey(const Secret& key, const Profile& profile);

} // namespace sallyport
