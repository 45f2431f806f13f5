// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts packets that came through the tunnel together again: TCP segments and UDP datagrams of one flow, up to 64 KB,
// become one write to a TUN device with offloads. No payload is copied: what comes out is a list of pieces that lie
// where ESP decrypted them. Packets of one flow leave in the order in which they came; what cannot be merged leaves as
// it is, behind what its flow has waiting. Merged are only packets that Segmenter would cut the same way again.
// Thread: one at a time. Trust: service; the packets are anybody's who can speak through the tunnel.
#pragma once

#include "platform/esp/packet_view.h"
#include "platform/esp/vnet_header.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sallyport::esp {

// One write: the header, then the pieces.
struct SuperPacket {
    VnetHeader header;
    std::span<const std::span<const std::uint8_t>> pieces;
    std::size_t length = 0; // of the pieces together
};

class PacketSink {
public:
    // The pieces are good during the call.
    virtual void deliver(const SuperPacket& packet) noexcept = 0;

protected:
    ~PacketSink() = default;
};

enum class CoalesceResult : std::uint8_t {
    Taken,
    BadChecksum, // delivered alone, as it came: its receiver is to see and count it
};

class Coalescer {
public:
    static constexpr std::size_t kFlows = 8;
    // The kernel takes no more datagrams in one write (UDP_MAX_SEGMENTS was 64 until Linux 6.9).
    static constexpr std::size_t kMaxPieces = 64;
    static constexpr std::size_t kMaxLength = 65535;

    // What the TUN device takes merged.
    struct Offloads {
        bool tcp = true;
        bool udp = true;
    };

    Coalescer(PacketSink& sink, Offloads offloads) noexcept;

    // `view` is viewPacket(packet). The bytes stay the caller's: they live until the next flush(), which may change the
    // headers among them. What is behind view.length is left out.
    CoalesceResult add(std::span<std::uint8_t> packet, const PacketView& view) noexcept;

    // Delivers all that waits: at the end of each batch that was received.
    void flush() noexcept;

private:
    struct Flow {
        PacketView view; // of the first packet; its bytes begin with pieces[0]
        std::uint8_t* first = nullptr;
        std::size_t count = 0; // 0: free
        std::size_t length = 0;
        std::size_t segmentSize = 0;
        std::uint64_t since = 0;
        std::uint32_t nextSequence = 0;
        std::uint16_t nextId = 0;
        std::array<std::span<const std::uint8_t>, kMaxPieces> pieces;
    };

    [[nodiscard]] bool isCandidate(const std::uint8_t* packet, const PacketView& view) const noexcept;
    [[nodiscard]] static bool continues(const Flow& flow, const std::uint8_t* packet, const PacketView& view) noexcept;
    [[nodiscard]] Flow* find(const std::uint8_t* packet, const PacketView& view) noexcept;
    [[nodiscard]] Flow& freeFlow() noexcept;
    void flushAddresses(const std::uint8_t* packet, const PacketView& view) noexcept;
    void hold(std::span<std::uint8_t> packet, const PacketView& view) noexcept;
    void append(Flow& flow, std::span<std::uint8_t> packet, const PacketView& view) noexcept;
    void deliver(Flow& flow) noexcept;
    void deliverAlone(std::span<const std::uint8_t> packet) noexcept;

    PacketSink& m_sink;
    const Offloads m_offloads;
    std::uint64_t m_clock = 0; // counts packets
    std::array<Flow, kFlows> m_flows;
};

} // namespace sallyport::esp
