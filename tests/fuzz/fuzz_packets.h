// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets out of a fuzzer's bytes: most of them sound but odd, which bytes alone hardly ever are. Thread: libFuzzer's.
// Trust: tests only.
#pragma once

#include "reference_packets.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

namespace sallyport::esp {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

// Zeros once the bytes are used up.
class FuzzBytes {
public:
    FuzzBytes(const std::uint8_t* data, std::size_t size) : m_bytes(data, size) {}

    bool isEmpty() const { return m_bytes.empty(); }
    std::uint8_t byte()
    {
        if (m_bytes.empty())
            return 0;
        const std::uint8_t value = m_bytes[0];
        m_bytes = m_bytes.subspan(1);
        return value;
    }
    std::uint16_t word()
    {
        const std::uint8_t high = byte();
        return static_cast<std::uint16_t>(high << 8 | byte());
    }
    reference::Bytes take(std::size_t size)
    {
        const auto piece = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.subspan(piece.size());
        return reference::Bytes(piece.begin(), piece.end());
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

// Bytes that tell where they come from.
inline reference::Bytes fuzzPayload(std::size_t size, std::uint8_t seed)
{
    reference::Bytes payload(size);
    for (std::size_t i = 0; i < size; ++i)
        payload[i] = static_cast<std::uint8_t>(i * 7 + i / 256 + seed);
    return payload;
}

// One of few flows, with a change here and there.
inline reference::Spec fuzzSpec(FuzzBytes& bytes)
{
    reference::Spec spec;
    const std::uint8_t kind = bytes.byte();
    spec.version = (kind & 1) == 0 ? 4 : 6;
    spec.protocol = (kind & 2) == 0 ? kProtocolTcp : kProtocolUdp;
    spec.sourcePort = static_cast<std::uint16_t>(kind >> 2 & 0x0f);
    const std::uint8_t change = (kind & 0xc0) == 0xc0 ? bytes.byte() : 0;
    switch (change & 0x0f) {
    case 1:
        spec.flags = bytes.byte();
        spec.urgent = bytes.word();
        break;
    case 2:
        spec.fragment = bytes.word();
        break;
    case 3:
        spec.trafficClass = bytes.byte();
        break;
    case 4:
        spec.hopLimit = bytes.byte();
        break;
    case 5:
        spec.ipOptions = reference::Bytes(bytes.byte() % 11u * 4, 1);
        break;
    case 6:
        spec.extension = reference::Bytes(bytes.byte() % 34u * 8, 0);
        break;
    case 7:
        spec.tcpOptions = reference::Bytes(bytes.byte() % 11u * 4, bytes.byte());
        break;
    case 8:
        spec.protocol = bytes.byte();
        break;
    case 9:
        spec.acknowledgment = bytes.byte();
        spec.window = bytes.byte();
        spec.reserved = bytes.byte() & 0x0f;
        break;
    case 10:
        spec.flags |= 0x08;
        break;
    default:
        break;
    }
    return spec;
}

} // namespace sallyport::esp
