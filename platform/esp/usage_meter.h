// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an SA carried, and whether that is enough of it (RFC 4301 section 4.4.2.1). Each limit is told of once.
// Thread: one at a time. Trust: service.
#pragma once

#include "platform/esp/esp_parameters.h"

#include <algorithm>
#include <limits>

namespace sallyport::esp {

enum class Expiry { None, Soft, Hard };

class UsageMeter {
public:
    UsageMeter(const UsageLimit& packets, const UsageLimit& bytes)
        : m_softPackets(orNever(packets.soft)), m_hardPackets(orNever(packets.hard)), m_softBytes(orNever(bytes.soft)),
          m_hardBytes(orNever(bytes.hard))
    {
    }

    void count(std::size_t bytes)
    {
        ++m_packets;
        m_bytes += bytes;
    }

    bool isSpent() const { return m_packets >= m_hardPackets || m_bytes >= m_hardBytes; }

    // The worst that came to pass since the last call. Soft comes once at most, Hard once and last.
    Expiry takeExpiry()
    {
        Expiry now = Expiry::None;
        if (isSpent())
            now = Expiry::Hard;
        else if (m_packets >= m_softPackets || m_bytes >= m_softBytes)
            now = Expiry::Soft;
        if (now <= m_told)
            return Expiry::None;
        m_told = now;
        return now;
    }

    std::uint64_t packets() const { return m_packets; }
    std::uint64_t bytes() const { return m_bytes; }

private:
    friend struct EspProbe; // tests: no counting to 2^32

    static std::uint64_t orNever(std::uint64_t limit)
    {
        return limit == 0 ? std::numeric_limits<std::uint64_t>::max() : limit;
    }

    std::uint64_t m_packets = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_softPackets;
    std::uint64_t m_hardPackets;
    std::uint64_t m_softBytes;
    std::uint64_t m_hardBytes;
    Expiry m_told = Expiry::None;
};

} // namespace sallyport::esp
