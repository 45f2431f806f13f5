// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ESP tests seal and open with: every suite with fixed keys, inner packets of any size.
#pragma once

#include "platform/esp/esp_sa.h"

#include <string_view>
#include <vector>

namespace sallyport::esp {

using Bytes = std::vector<std::uint8_t>;

inline constexpr std::uint32_t kSpi = 0xc0ffee01;

Bytes fromHex(std::string_view text);

// Keys of its own, and the parameters that point to them.
struct Suite {
    const char* name = "";
    std::uint16_t encryption = 0;
    Bytes encryptionKey; // with salt
    std::uint16_t integrity = kNoIntegrity;
    Bytes integrityKey;

    bool isAead() const { return integrity == kNoIntegrity; }
    EspParameters parameters(bool extended = false) const;
};

// Each algorithm, key size and integrity that is supported.
const std::vector<Suite>& allSuites();
const Suite& gcm256();
const Suite& cbc256();

// A whole IP packet of that version whose length field says `size` (at least its header), filled with a pattern.
Bytes innerPacket(int version, std::size_t size);
// Of any size, headers or not: sealing does not look further than the version.
Bytes anyPacket(std::size_t size);

EspSaOut makeOut(const EspParameters& parameters, AeadFactory::Backend backend = AeadFactory::Backend::OpenSsl);
EspSaIn makeIn(const EspParameters& parameters, AeadFactory::Backend backend = AeadFactory::Backend::OpenSsl);

// The ESP packet, or nothing.
Bytes sealed(EspSaOut& sa, const Bytes& inner);
// What becomes of a packet; `inner` receives what is delivered.
OpenReason opened(EspSaIn& sa, const Bytes& packet, Bytes* inner = nullptr);

// Sealed by the reference with the suite's keys: any text, padded or not, under any number.
Bytes packetOf(const Suite& suite, const Bytes& text, std::uint64_t sequence, bool extended = false);
// inner, padding, pad length, next header as a sender should make them. extra: octets to hide the length (RFC 4303
// section 2.7).
Bytes textOf(const Suite& suite, const Bytes& inner, std::uint8_t nextHeader, std::size_t extra = 0);

} // namespace sallyport::esp
