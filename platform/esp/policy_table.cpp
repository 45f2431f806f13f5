// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/policy_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>

namespace sallyport::esp {

namespace {

std::size_t sizeOf(const Address& address)
{
    return address.isV6 ? 16 : 4;
}

// Bits in which the addresses of a selector differ: what is left of a prefix.
unsigned int widthOf(const Selector& selector)
{
    const std::size_t size = sizeOf(selector.first);
    for (std::size_t i = 0; i < size; ++i) {
        const auto difference = static_cast<std::uint8_t>(selector.first.octets[i] ^ selector.last.octets[i]);
        if (difference != 0)
            return static_cast<unsigned int>((size - i) * 8) - static_cast<unsigned int>(std::countl_zero(difference));
    }
    return 0;
}

bool hasAllPorts(const Selector& selector)
{
    return selector.firstPort == 0 && selector.lastPort == 65535;
}

// Addresses weigh most, then a protocol, then ports.
unsigned int widthOf(const PolicyRequest& policy)
{
    const auto rest = [](const Selector& selector) {
        return (selector.protocol == 0 ? 2U : 0U) + (hasAllPorts(selector) ? 1U : 0U);
    };
    return (widthOf(policy.source) + widthOf(policy.destination)) * 8 + rest(policy.source) + rest(policy.destination);
}

// From or to what no host has outside of itself, so no selector can mean it (RFC 1122 section 3.2.1.3, RFC 4291 section
// 2.5, RFC 6890): it would come out of the TUN device as if this machine had sent it to itself.
bool isMartian(const std::uint8_t* packet, const PacketView& view) noexcept
{
    const std::uint8_t* const source = packet + view.addressesOffset();
    if (view.version == 4) {
        const std::uint8_t* const destination = source + 4;
        return source[0] == 0 || source[0] == 127 || source[0] >= 224 || destination[0] == 0 || destination[0] == 127;
    }
    const std::uint8_t* const destination = source + 16;
    // ::, ::1, and IPv4 addresses in IPv6's clothes.
    constexpr std::array<std::uint8_t, 10> zeros{};
    const auto isEmbedded = [&zeros](const std::uint8_t* address) {
        if (std::memcmp(address, zeros.data(), zeros.size()) != 0)
            return false;
        const std::uint32_t high = load16(address + 10);
        const std::uint32_t low = load32(address + 12);
        return high == 0xffff || (high == 0 && low <= 1);
    };
    return source[0] == 0xff || isEmbedded(source) || isEmbedded(destination);
}

} // namespace

void PolicyTable::install(const PolicyRequest& policy)
{
    Side& side = sideOf(policy);
    const auto same = std::find_if(side.entries.begin(), side.entries.end(),
                                   [&policy](const Entry& entry) { return entry.policy == policy; });
    if (same != side.entries.end()) {
        ++same->count;
        return;
    }
    const Entry entry{policy, widthOf(policy), 1};
    const auto place =
        std::upper_bound(side.entries.begin(), side.entries.end(), entry, [](const Entry& one, const Entry& other) {
            return std::tie(one.policy.priority, one.width) < std::tie(other.policy.priority, other.width);
        });
    side.entries.insert(place, entry);
    side.remembered.fill({});
}

bool PolicyTable::remove(const PolicyRequest& policy)
{
    Side& side = sideOf(policy);
    const auto same = std::find_if(side.entries.begin(), side.entries.end(),
                                   [&policy](const Entry& entry) { return entry.policy == policy; });
    if (same == side.entries.end())
        return false;
    if (--same->count == 0) {
        side.entries.erase(same);
        side.remembered.fill({});
    }
    return true;
}

PolicyTable::Flow PolicyTable::flowOf(const std::uint8_t* packet, const PacketView& view,
                                      std::uint32_t requestId) noexcept
{
    Flow flow;
    std::memcpy(flow.addresses.data(), packet + view.addressesOffset(), view.addressesLength());
    flow.requestId = requestId;
    flow.protocol = view.protocol;
    flow.version = view.version;
    const bool isIcmp = view.protocol == (view.version == 4 ? kProtocolIcmp4 : kProtocolIcmp6);
    if (isIcmp && !view.isLaterFragment && view.length >= view.transportOffset + 2U) {
        flow.hasPorts = true;
        flow.sourcePort = flow.destinationPort = load16(packet + view.transportOffset);
    } else if (view.hasPorts) {
        flow.hasPorts = true;
        flow.sourcePort = view.sourcePort;
        flow.destinationPort = view.destinationPort;
    }
    return flow;
}

bool PolicyTable::fits(const Selector& selector, const Flow& flow, bool isSource) noexcept
{
    const bool isV6 = flow.version == 6;
    if (selector.first.isV6 != isV6 || selector.last.isV6 != isV6)
        return false;
    if (selector.protocol != 0 && selector.protocol != flow.protocol)
        return false;
    const std::size_t size = isV6 ? 16 : 4;
    const std::uint8_t* const address =
        reinterpret_cast<const std::uint8_t*>(flow.addresses.data()) + (isSource ? 0 : size);
    if (std::memcmp(address, selector.first.octets.data(), size) < 0 ||
        std::memcmp(address, selector.last.octets.data(), size) > 0)
        return false;
    if (hasAllPorts(selector))
        return true;
    // RFC 7296 section 3.13.1, "OPAQUE": just what has no ports to be seen.
    if (selector.firstPort == 65535 && selector.lastPort == 0)
        return !flow.hasPorts;
    const std::uint16_t port = isSource ? flow.sourcePort : flow.destinationPort;
    return flow.hasPorts && port >= selector.firstPort && port <= selector.lastPort;
}

bool PolicyTable::fits(const PolicyRequest& policy, const Flow& flow) noexcept
{
    return fits(policy.destination, flow, false) && fits(policy.source, flow, true);
}

template <class Judge> PolicyVerdict PolicyTable::recall(Side& side, const Flow& flow, Judge judge) noexcept
{
    std::uint64_t hash = flow.sourcePort + (std::uint64_t{flow.destinationPort} << 16) + flow.requestId;
    for (const std::uint64_t address : flow.addresses)
        hash = (hash ^ address) * 0x9e3779b97f4a7c15;
    Remembered& remembered = side.remembered[hash >> 58];
    if (!(remembered.flow == flow))
        remembered = {flow, judge()};
    return remembered.verdict;
}

PolicyVerdict PolicyTable::outbound(const std::uint8_t* packet, const PacketView& view) noexcept
{
    const Flow flow = flowOf(packet, view, 0);
    return recall(m_out, flow, [&]() -> PolicyVerdict {
        for (const Entry& entry : m_out.entries) {
            if (!fits(entry.policy, flow))
                continue;
            if (entry.policy.discard)
                return {PolicyVerdict::Kind::Discard, 0};
            return {PolicyVerdict::Kind::Protect, entry.policy.requestId};
        }
        return {};
    });
}

PolicyVerdict PolicyTable::inbound(const std::uint8_t* packet, const PacketView& view, std::uint32_t requestId) noexcept
{
    const Flow flow = flowOf(packet, view, requestId);
    return recall(m_in, flow, [&]() -> PolicyVerdict {
        if (isMartian(packet, view))
            return {};
        for (const Entry& entry : m_in.entries) {
            if (!fits(entry.policy, flow))
                continue;
            if (entry.policy.discard)
                return {PolicyVerdict::Kind::Discard, 0};
            // Another request's policy says nothing of this SA's packets: its selectors may overlap.
            if (entry.policy.requestId == requestId)
                return {PolicyVerdict::Kind::Protect, requestId};
        }
        return {};
    });
}

} // namespace sallyport::esp
