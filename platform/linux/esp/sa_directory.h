// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which SAs the engine holds, by what IKE calls them, and which SPIs IKE has set aside for SAs to come. Thread: one at
// a time. Trust: service.
#pragma once

#include "platform/esp/esp_engine.h"
#include "platform/sa_database.h"

#include <optional>
#include <set>
#include <vector>

namespace sallyport {

struct KnownSa {
    esp::Direction direction = esp::Direction::Out;
    EspSaId id;
    std::uint16_t encryption = 0;
    std::uint16_t integrity = 0;
};

class SaDirectory {
public:
    // More are waiting for an answer of their gateway only if something is wrong.
    static constexpr std::size_t kMaxReserved = 1024;

    // A random SPI that no inbound SA has (RFC 4303 section 2.1: 256 and above), set aside. Nothing: too many are.
    std::optional<std::uint32_t> reserve();
    void release(std::uint32_t spi);

    void add(const EspSa& sa);
    // By SPI and addresses; by SPI and destination, or the SPI alone where only one has it: a NAT may have moved the
    // rest. Null: none.
    KnownSa* find(const EspSaId& id);
    void remove(const KnownSa* sa);

    const std::vector<KnownSa>& all() const { return m_installed; }

private:
    bool isTaken(std::uint32_t spi) const;

    std::vector<KnownSa> m_installed;
    std::set<std::uint32_t> m_reserved;
};

} // namespace sallyport
