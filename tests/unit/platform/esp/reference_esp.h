// SPDX-License-Identifier: GPL-3.0-or-later
//
// ESP as the RFCs tell it, one step after the other, for tests to compare with: OpenSSL's one-shot calls on vectors,
// everything made anew for each packet. It checks the ICV and nothing else.
#pragma once

#include "esp_samples.h"

#include <optional>

namespace sallyport::esp {

// SPI, sequence number, IV, sealed text, ICV. text: with padding, pad length and next header.
Bytes referenceSeal(const Suite& suite, std::uint32_t spi, std::uint64_t sequence, bool extended, const Bytes& iv,
                    const Bytes& text);

// The text, if the ICV holds.
std::optional<Bytes> referenceOpen(const Suite& suite, const Bytes& packet, std::uint64_t sequence, bool extended);

// What EspSaOut is to choose: the sequence number itself, or its encryption for CBC (NIST SP 800-38A appendix C).
Bytes referenceIv(const Suite& suite, std::uint64_t sequence);

} // namespace sallyport::esp
