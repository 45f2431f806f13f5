// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any packets as they come out of ESP. Cut again, what is written must be the packets that went in: each byte once,
// each flow in its order, and no damaged packet made sound. Thread: libFuzzer's. Trust: tests only.
#include "fuzz_packets.h"

#include "platform/esp/coalescer.h"

#include <array>
#include <map>
#include <memory>
#include <tuple>

using namespace sallyport::esp;
using reference::Bytes;

namespace {

// Packets that have one must keep their order.
using FlowKey = std::tuple<Bytes, std::uint8_t, std::uint16_t, std::uint16_t>;

FlowKey keyOf(const Bytes& packet)
{
    const auto view = viewPacket(packet);
    require(view.has_value());
    const std::span<const std::uint8_t> addresses = addressesOf(*view, packet.data());
    const Bytes hosts(addresses.begin(), addresses.end());
    if (!view->hasTransport)
        return {hosts, 0, 0, 0};
    return {hosts, view->protocol, view->sourcePort, view->destinationPort};
}

struct Packet {
    std::unique_ptr<std::uint8_t[]> memory; // of the exact size, so that a byte too many is seen
    std::size_t size;
};

// The next packet of one of several streams, or any bytes; some spoilt, some again, some with padding.
class Streams {
public:
    Bytes next(FuzzBytes& bytes)
    {
        const std::uint8_t what = bytes.byte();
        if (what == 0xff)
            return bytes.take(bytes.byte());
        reference::Spec spec = fuzzSpec(bytes);
        Stream& stream = m_streams[spec.sourcePort % m_streams.size()];
        if ((what & 0x0f) == 1)
            stream.size = bytes.word() % 2000u;
        if ((what & 0x0f) == 2)
            stream.size = bytes.word() % 40000u;
        if ((what & 0x0f) == 3)
            stream.sequence -= bytes.byte();
        spec.sequence = stream.sequence;
        spec.id = stream.id;
        spec.payload = fuzzPayload(stream.size, static_cast<std::uint8_t>(stream.id));
        stream.sequence += static_cast<std::uint32_t>(stream.size);
        ++stream.id;
        Bytes packet = reference::makePacket(spec);
        if ((what & 0x30) == 0x30) {
            packet[bytes.word() % packet.size()] ^= bytes.byte();
            if ((what & 0x40) != 0)
                reference::completeChecksums(packet);
        }
        if ((what & 0x0f) == 4)
            packet.resize(packet.size() + bytes.byte());
        return packet;
    }

private:
    struct Stream {
        std::uint32_t sequence = 0xfffff000;
        std::uint16_t id = 0xfff0;
        std::size_t size = 100;
    };
    std::array<Stream, 16> m_streams;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzBytes bytes(data, size);
    const std::uint8_t mode = bytes.byte();
    reference::Recorder recorder;
    Coalescer coalescer(recorder, {(mode & 1) == 0, (mode & 2) == 0});
    Streams streams;
    std::vector<Packet> packets;
    std::map<FlowKey, std::vector<Bytes>> sent;
    std::size_t total = 0;
    while (!bytes.isEmpty() && total < 300000 && packets.size() < 300) {
        Bytes packet = streams.next(bytes);
        packets.push_back({std::make_unique<std::uint8_t[]>(packet.size()), packet.size()});
        std::copy(packet.begin(), packet.end(), packets.back().memory.get());
        const std::span<std::uint8_t> span(packets.back().memory.get(), packet.size());
        const auto view = viewPacket(span);
        if (!view)
            continue;
        packet.resize(view->length);
        total += packet.size();
        sent[keyOf(packet)].push_back(std::move(packet));
        coalescer.add(span, *view);
        if (packets.size() % (1u + (mode >> 2)) == 0)
            coalescer.flush();
    }
    coalescer.flush();

    require(!recorder.isBroken());
    std::map<FlowKey, std::vector<Bytes>> arrived;
    for (Bytes& packet : recorder.packets())
        arrived[keyOf(packet)].push_back(std::move(packet));
    require(arrived.size() == sent.size());
    for (const auto& [key, expected] : sent) {
        const std::vector<Bytes>& got = arrived[key];
        require(got.size() == expected.size());
        for (std::size_t i = 0; i < got.size(); ++i)
            require(reference::isSamePacket(expected[i], got[i]));
    }
    return 0;
}
