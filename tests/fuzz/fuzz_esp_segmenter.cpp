// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as the header and the packet of a TUN device. What comes out must be what the slow reference makes of it,
// byte for byte, within the length that was asked for. Thread: libFuzzer's. Trust: tests only.
#include "fuzz_packets.h"

#include "platform/esp/icmp_errors.h"
#include "platform/esp/segmenter.h"
#include "platform/esp/tcp_mss.h"

#include <memory>

using namespace sallyport::esp;
using reference::Bytes;

namespace {

VnetHeader headerFrom(FuzzBytes& bytes)
{
    VnetHeader header;
    header.flags = bytes.byte();
    header.gsoType = bytes.byte();
    header.headerLength = bytes.byte();
    header.gsoSize = bytes.word();
    header.checksumStart = bytes.byte();
    header.checksumOffset = bytes.byte();
    return header;
}

// The type that fits, so that the rest is reached.
std::uint8_t typeFor(const reference::Spec& spec)
{
    if (spec.protocol == kProtocolUdp)
        return VnetHeader::kGsoUdp;
    return spec.version == 4 ? VnetHeader::kGsoTcp4 : VnetHeader::kGsoTcp6;
}

void checkWhole(const VnetHeader& header, const Bytes& before, const std::vector<Bytes>& packets)
{
    require(packets.size() == 1 && packets[0].size() == before.size());
    Bytes expected = before;
    if ((header.flags & VnetHeader::kNeedsChecksum) != 0) {
        const std::size_t place = std::size_t(header.checksumStart) + header.checksumOffset;
        const std::uint16_t sum = reference::slowChecksum(Bytes(before.begin() + header.checksumStart, before.end()));
        store16(&expected[place], sum == 0 ? 0xffff : sum);
    }
    require(packets[0] == expected);
}

void checkOthers(std::span<const std::uint8_t> packet, const PacketView& view, std::size_t mtu)
{
    IcmpError error;
    const std::size_t length = makePacketTooBig(packet, view, mtu, error);
    require(length <= error.size() &&
            (length == 0 || reference::isSound(Bytes(error.begin(), error.begin() + long(length)))));
    Bytes changed(packet.begin(), packet.end());
    changed.resize(view.length);
    const bool wasSound = reference::isSound(changed);
    clampMss(changed, view, mtu);
    require(!wasSound || reference::isSound(changed));
}

void check(const VnetHeader& header, const Bytes& packet, std::size_t maxLength)
{
    // Of the exact size, so that a byte too many is seen.
    const auto memory = std::make_unique<std::uint8_t[]>(packet.size());
    std::copy(packet.begin(), packet.end(), memory.get());
    const std::span<std::uint8_t> bytes(memory.get(), packet.size());
    const auto view = viewPacket(bytes);
    if (!view)
        return;
    checkOthers(bytes, *view, maxLength);
    Segmenter segmenter;
    std::vector<Bytes> packets;
    const bool isReady = segmenter.start(header, bytes, *view, maxLength) == SegmentResult::Ready;
    require((segmenter.packetsLeft() > 0) == isReady);
    const std::size_t payload = isReady ? segmenter.packetLength() - view->payloadOffset : 0;
    for (std::size_t left = segmenter.packetsLeft(); left > 0; --left) {
        require(segmenter.packetsLeft() == left);
        const std::span<std::uint8_t> next = segmenter.next();
        require(!next.empty() && next.size() <= maxLength && next.size() <= segmenter.packetLength());
        packets.emplace_back(next.begin(), next.end());
        std::fill(next.begin(), next.end(), std::uint8_t(0xee)); // sealed
    }
    require(segmenter.next().empty());
    if (!isReady)
        return;
    const Bytes before(packet.begin(), packet.begin() + view->length);
    if (header.gsoType == VnetHeader::kGsoNone) {
        checkWhole(header, before, packets);
        return;
    }
    require(header.gsoSize > 0 && payload <= header.gsoSize);
    require(packets == reference::cut(header, before, std::max<std::size_t>(payload, 1)));
    require(std::all_of(packets.begin(), packets.end(), reference::isSound));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzBytes bytes(data, size);
    const std::uint8_t mode = bytes.byte();
    VnetHeader header = headerFrom(bytes);
    const std::size_t maxLength = (mode & 1) == 0 ? bytes.word() : 70000;
    if ((mode & 2) == 0) {
        check(header, bytes.take(size), maxLength);
        return 0;
    }
    reference::Spec spec = fuzzSpec(bytes);
    spec.sequence = std::uint32_t(bytes.word()) << 16 | bytes.word();
    spec.id = bytes.word();
    if ((mode & 4) != 0)
        header.gsoType = typeFor(spec);
    // The slow reference makes no more than some hundred packets in good time.
    const std::size_t most =
        std::min<std::size_t>((mode & 8) != 0 ? 65000 : 3000, std::size_t(header.gsoSize) * 100 + 50);
    spec.payload = fuzzPayload(bytes.word() % most, bytes.byte());
    Bytes packet = reference::makePacket(spec);
    for (int i = mode >> 6; i > 0; --i)
        packet[bytes.word() % packet.size()] ^= bytes.byte();
    check(header, packet, maxLength);
    return 0;
}
