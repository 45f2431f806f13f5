// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/icmp_errors.h"

#include "platform/esp/checksum.h"

#include <algorithm>
#include <cstring>

namespace sallyport::esp {

namespace {

constexpr std::size_t kIcmpHeader = 8;
constexpr std::size_t kMaxIp4Error = 576;
constexpr std::uint8_t kHopLimit = 64;
constexpr std::uint8_t kInternetworkControl = 0xc0; // RFC 1812 section 4.3.2.5
constexpr std::size_t kLeastMtu4 = 68;              // RFC 791 section 3.2
constexpr std::size_t kLeastMtu6 = 1280;            // RFC 8200 section 5

bool isHost4(const std::uint8_t* address) noexcept
{
    return address[0] != 0 && address[0] != 127 && address[0] < 224; // this network, loopback, groups and broadcast
}

bool isHost6(const std::uint8_t* address) noexcept
{
    constexpr std::uint8_t zeros[15] = {};
    const bool isUnspecifiedOrLoopback = std::memcmp(address, zeros, sizeof(zeros)) == 0 && address[15] <= 1;
    return address[0] != 0xff && !isUnspecifiedOrLoopback;
}

// RFC 1122 section 3.2.2 and RFC 4443 section 2.4 (e): never an error about an error, or about what could be one.
bool isIcmpError(std::span<const std::uint8_t> packet, const PacketView& view) noexcept
{
    if (view.protocol != (view.version == 4 ? kProtocolIcmp4 : kProtocolIcmp6))
        return false;
    if (view.length == view.transportOffset)
        return true;
    const std::uint8_t type = packet[view.transportOffset];
    if (view.version == 6)
        return type < 128 || type == 137;
    return type == 3 || type == 4 || type == 5 || type == 11 || type == 12;
}

std::size_t writeIp4(std::span<const std::uint8_t> packet, std::size_t mtu, std::uint8_t* out) noexcept
{
    const std::size_t quoted = std::min(packet.size(), kMaxIp4Error - kIp4Header - kIcmpHeader);
    const std::size_t length = kIp4Header + kIcmpHeader + quoted;
    std::memset(out, 0, kIp4Header + kIcmpHeader);
    out[0] = 0x45;
    out[1] = kInternetworkControl;
    store16(out + 2, length);
    store16(out + 6, 0x4000); // RFC 6864 section 4.1: a packet that is never cut needs no identification
    out[8] = kHopLimit;
    out[9] = kProtocolIcmp4;
    std::memcpy(out + 12, &packet[16], 4);
    std::memcpy(out + 16, &packet[12], 4);
    store16(out + 10, checksumOf(sumBytes(out, kIp4Header)));

    std::uint8_t* const icmp = out + kIp4Header;
    icmp[0] = 3; // destination unreachable
    icmp[1] = 4; // fragmentation needed and DF set
    store16(icmp + 6, mtu);
    std::memcpy(icmp + kIcmpHeader, packet.data(), quoted);
    store16(icmp + 2, checksumOf(sumBytes(icmp, kIcmpHeader + quoted)));
    return length;
}

std::size_t writeIp6(std::span<const std::uint8_t> packet, std::size_t mtu, std::uint8_t* out) noexcept
{
    const std::size_t quoted = std::min(packet.size(), kLeastMtu6 - kIp6Header - kIcmpHeader);
    const std::size_t payload = kIcmpHeader + quoted;
    std::memset(out, 0, kIp6Header + kIcmpHeader);
    out[0] = 0x60;
    store16(out + 4, payload);
    out[6] = kProtocolIcmp6;
    out[7] = kHopLimit;
    std::memcpy(out + 8, &packet[24], 16);
    std::memcpy(out + 24, &packet[8], 16);

    std::uint8_t* const icmp = out + kIp6Header;
    icmp[0] = 2; // packet too big
    store32(icmp + 4, static_cast<std::uint32_t>(mtu));
    std::memcpy(icmp + kIcmpHeader, packet.data(), quoted);
    store16(icmp + 2, checksumOf(sumPseudoHeader({out + 8, 32}, kProtocolIcmp6, payload) + sumBytes(icmp, payload)));
    return kIp6Header + payload;
}

} // namespace

std::size_t makePacketTooBig(std::span<const std::uint8_t> packet, const PacketView& view, std::size_t mtu,
                             IcmpError& error) noexcept
{
    const std::size_t told = std::max(mtu, view.version == 4 ? kLeastMtu4 : kLeastMtu6);
    if (view.length <= told || view.isLaterFragment || isIcmpError(packet, view))
        return 0;
    const std::uint8_t* const addresses = addressesOf(view, packet.data()).data();
    const std::span<const std::uint8_t> quoted = packet.first(view.length);
    if (view.version == 4)
        return isHost4(addresses) && isHost4(addresses + 4) ? writeIp4(quoted, told, error.data()) : 0;
    return isHost6(addresses) && isHost6(addresses + 16) ? writeIp6(quoted, told, error.data()) : 0;
}

} // namespace sallyport::esp
