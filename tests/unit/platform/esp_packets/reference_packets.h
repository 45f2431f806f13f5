// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets made, cut and judged the plain way, byte by byte, to hold the fast code of platform/esp against. Checksums
// are those of RFC 1071 as the RFC tells them. Thread: the test's. Trust: tests only.
#pragma once

#include "platform/esp/coalescer.h"
#include "platform/esp/vnet_header.h"

#include <cstdint>
#include <vector>

namespace sallyport::esp::reference {

using Bytes = std::vector<std::uint8_t>;

void append(Bytes& bytes, const Bytes& more);

std::uint16_t slowChecksum(const Bytes& bytes);

// A packet by what it says. Lengths and checksums are made to fit.
struct Spec {
    int version = 4;
    std::uint8_t protocol = kProtocolTcp;
    std::uint8_t sourceHost = 1; // last byte of its address
    std::uint8_t destinationHost = 2;
    std::uint16_t sourcePort = 40000;
    std::uint16_t destinationPort = 443;
    std::uint8_t trafficClass = 0;
    std::uint8_t hopLimit = 64;
    std::uint16_t id = 7;
    std::uint16_t fragment = 0x4000; // IPv4: flags and offset
    Bytes ipOptions;                 // IPv4; a multiple of 4
    Bytes extension;                 // IPv6: one header of type destination options, a multiple of 8; [0] is filled in
    std::uint32_t sequence = 1000;
    std::uint32_t acknowledgment = 5000;
    std::uint8_t flags = 0x10;
    std::uint8_t reserved = 0; // the four bits beside the data offset
    std::uint16_t window = 500;
    std::uint16_t urgent = 0;
    Bytes tcpOptions; // a multiple of 4
    Bytes payload;
};

Bytes makePacket(const Spec& spec);

// Writes the checksums that belong there; of whole TCP and UDP packets, and IPv4 headers.
void completeChecksums(Bytes& packet);

// Every length and checksum holds. UDP without a checksum is sound.
bool isSound(const Bytes& packet);

// What the network sees of a packet that was written to a TUN device, or read from one, with this header.
std::vector<Bytes> cut(const VnetHeader& header, const Bytes& packet, std::size_t segmentSize);
std::vector<Bytes> cut(const VnetHeader& header, const Bytes& packet);

// Whether a receiver takes one for the other: all but an identification that DF makes void (RFC 6864), and the two
// ways to write a checksum of zero.
bool isSamePacket(const Bytes& one, const Bytes& other);

struct Written {
    VnetHeader header;
    Bytes packet;
    std::size_t pieces = 0;
};

// A TUN device's other side.
class Recorder final : public PacketSink {
public:
    void deliver(const SuperPacket& packet) noexcept override;

    const std::vector<Written>& written() const { return m_written; }
    // All of it, cut again.
    std::vector<Bytes> packets() const;
    // A length or an offset was wrong.
    bool isBroken() const { return m_isBroken; }

private:
    std::vector<Written> m_written;
    bool m_isBroken = false;
};

// The packets as they come out of a Coalescer in one batch.
void coalesce(Recorder& recorder, std::vector<Bytes> packets, Coalescer::Offloads offloads = {});

} // namespace sallyport::esp::reference
