// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which packets go through which tunnel, and which may come out of it (RFC 4301 sections 4.4.1 and 5.2): traffic
// selectors in both directions, by priority, then the narrower first. What was found for a flow is remembered; changes
// forget all of it. Looking up does not allocate. Thread: one at a time. Trust: service; the packets are anybody's.
#pragma once

#include "platform/esp/esp_engine.h"
#include "platform/esp/packet_view.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace sallyport::esp {

struct PolicyVerdict {
    enum class Kind : std::uint8_t { None, Discard, Protect };
    Kind kind = Kind::None;
    std::uint32_t requestId = 0; // Protect: whose SA
    bool operator==(const PolicyVerdict&) const = default;
};

class PolicyTable {
public:
    // The same policy may be installed several times and goes with the last removal.
    void install(const PolicyRequest& policy);
    bool remove(const PolicyRequest& policy);

    // `view` is viewPacket(packet).
    PolicyVerdict outbound(const std::uint8_t* packet, const PacketView& view) noexcept;
    // Whether what an SA of that request carried may come out: Protect, or why not.
    PolicyVerdict inbound(const std::uint8_t* packet, const PacketView& view, std::uint32_t requestId) noexcept;

private:
    struct Entry {
        PolicyRequest policy;
        unsigned int width = 0; // the narrower goes first
        unsigned int count = 1;
    };
    // All that selectors look at.
    struct Flow {
        std::array<std::uint64_t, 4> addresses{}; // as they lie in the packet
        std::uint32_t requestId = 0;
        std::uint16_t sourcePort = 0; // ICMP: type and code, in both (RFC 4301 section 4.4.1.1)
        std::uint16_t destinationPort = 0;
        std::uint8_t protocol = 0;
        std::uint8_t version = 0; // 0: no flow at all
        bool hasPorts = false;
        bool operator==(const Flow&) const = default;
    };
    struct Remembered {
        Flow flow;
        PolicyVerdict verdict;
    };
    struct Side {
        std::vector<Entry> entries; // in the order in which they are tried
        std::array<Remembered, 64> remembered;
    };

    static Flow flowOf(const std::uint8_t* packet, const PacketView& view, std::uint32_t requestId) noexcept;
    static bool fits(const Selector& selector, const Flow& flow, bool isSource) noexcept;
    static bool fits(const PolicyRequest& policy, const Flow& flow) noexcept;
    template <class Judge> static PolicyVerdict recall(Side& side, const Flow& flow, Judge judge) noexcept;
    Side& sideOf(const PolicyRequest& policy) { return policy.direction == Direction::Out ? m_out : m_in; }

    Side m_out;
    Side m_in;
};

} // namespace sallyport::esp
