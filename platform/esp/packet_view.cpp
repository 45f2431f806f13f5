// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/packet_view.h"

namespace sallyport::esp {

namespace {

// RFC 8200 section 4 and IANA's list of IPv6 extension headers.
constexpr std::uint8_t kHopByHop = 0;
constexpr std::uint8_t kRouting = 43;
constexpr std::uint8_t kFragment = 44;
constexpr std::uint8_t kAuthentication = 51;
constexpr std::uint8_t kDestinationOptions = 60;
constexpr std::uint8_t kMobility = 135;
constexpr std::uint8_t kHostIdentity = 139;
constexpr std::uint8_t kShim6 = 140;

bool isExtension(std::uint8_t header) noexcept
{
    switch (header) {
    case kHopByHop:
    case kRouting:
    case kFragment:
    case kAuthentication:
    case kDestinationOptions:
    case kMobility:
    case kHostIdentity:
    case kShim6:
        return true;
    default:
        return false;
    }
}

std::size_t extensionLength(std::uint8_t header, std::uint8_t lengthField) noexcept
{
    if (header == kFragment)
        return 8;
    if (header == kAuthentication)
        return (lengthField + std::size_t(2)) * 4; // RFC 4302 section 2.2
    return (lengthField + std::size_t(1)) * 8;
}

bool viewIp4(std::span<const std::uint8_t> bytes, PacketView& view) noexcept
{
    if (bytes.size() < kIp4Header)
        return false;
    const std::size_t headerLength = std::size_t(bytes[0] & 0x0f) * 4;
    const std::size_t length = load16(&bytes[2]);
    if (headerLength < kIp4Header || length < headerLength || length > bytes.size())
        return false;
    const std::uint16_t fragment = load16(&bytes[6]);
    view.length = static_cast<std::uint32_t>(length);
    view.transportOffset = static_cast<std::uint16_t>(headerLength);
    view.protocol = bytes[9];
    view.isFragment = (fragment & 0x3fff) != 0; // more fragments, or an offset
    view.isLaterFragment = (fragment & 0x1fff) != 0;
    return true;
}

bool viewIp6(std::span<const std::uint8_t> bytes, PacketView& view) noexcept
{
    if (bytes.size() < kIp6Header)
        return false;
    const std::size_t length = kIp6Header + load16(&bytes[4]);
    if (length > bytes.size())
        return false;
    std::uint8_t next = bytes[6];
    std::size_t offset = kIp6Header;
    for (std::size_t count = 0; isExtension(next) && count < kMaxExtensionHeaders && !view.isLaterFragment; ++count) {
        if (length - offset < 8)
            return false;
        const std::size_t size = extensionLength(next, bytes[offset + 1]);
        if (size > length - offset)
            return false;
        if (offset + size > kIp6Header + kMaxExtensionBytes)
            break;
        if (next == kFragment) {
            view.isFragment = true;
            view.isLaterFragment = (load16(&bytes[offset + 2]) & 0xfff8) != 0;
        }
        next = bytes[offset];
        offset += size;
    }
    view.length = static_cast<std::uint32_t>(length);
    view.transportOffset = static_cast<std::uint16_t>(offset);
    view.protocol = next;
    return true;
}

void viewTransport(std::span<const std::uint8_t> bytes, PacketView& view) noexcept
{
    const std::size_t available = view.length - view.transportOffset;
    const bool isTcp = view.protocol == kProtocolTcp;
    if ((!isTcp && view.protocol != kProtocolUdp) || available < 4)
        return;
    const std::uint8_t* const header = bytes.data() + view.transportOffset;
    view.hasPorts = true;
    view.sourcePort = load16(header);
    view.destinationPort = load16(header + 2);
    if (view.isFragment || available < (isTcp ? kTcpHeader : kUdpHeader))
        return;
    const std::size_t size = isTcp ? std::size_t(header[12] >> 4) * 4 : kUdpHeader;
    if (size > available || (isTcp && size < kTcpHeader))
        return;
    view.hasTransport = true;
    view.payloadOffset = static_cast<std::uint16_t>(view.transportOffset + size);
}

} // namespace

std::optional<PacketView> viewPacket(std::span<const std::uint8_t> bytes) noexcept
{
    PacketView view;
    if (bytes.empty())
        return std::nullopt;
    view.version = bytes[0] >> 4;
    if (view.version == 4) {
        if (!viewIp4(bytes, view))
            return std::nullopt;
    } else if (view.version != 6 || !viewIp6(bytes, view)) {
        return std::nullopt;
    }
    view.payloadOffset = view.transportOffset;
    if (!view.isLaterFragment)
        viewTransport(bytes, view);
    return view;
}

} // namespace sallyport::esp
