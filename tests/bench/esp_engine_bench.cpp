// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data plane without a system call: a TCP super-packet as it comes from a TUN device is cut and sealed, opened at
// the other engine where it lies, and merged again; one core. Google Benchmark's tables and JSON. Gbit/s of TCP
// payload. Thread: main. Trust: tests only.
#include "platform/esp/big_endian.h"
#include "platform/esp/esp_engine.h"
#include "platform/esp/packet_view.h"
#include "platform/esp/tcp_header.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <vector>

using namespace sallyport::esp;

namespace {

constexpr std::size_t kSegment = 1384; // payload, inside 1424

class Loop final : public UdpSink, public PacketSink {
public:
    void send(const UdpBatch& batch) noexcept override
    {
        if (to == nullptr) {
            benchmark::DoNotOptimize(batch.packets.data());
            return;
        }
        // The sink may not write; the engine that reads opens in place. Nobody looks at the octets afterwards.
        auto* const octets = const_cast<std::uint8_t*>(batch.packets.data());
        for (std::size_t at = 0; at < batch.packets.size(); at += batch.segmentSize)
            to->fromUdp({octets + at, std::min(batch.segmentSize, batch.packets.size() - at)}, batch.path, 0);
        to->endOfBatch();
    }
    void deliver(const SuperPacket& packet) noexcept override
    {
        delivered += packet.length;
        ++writes;
        benchmark::DoNotOptimize(packet.pieces.data());
    }

    EspEngine* to = nullptr;
    std::size_t delivered = 0;
    std::size_t writes = 0;
};

Selector everything()
{
    Selector selector;
    selector.last.octets.fill(0xff);
    return selector;
}

SaRequest requestOf(Direction direction)
{
    static const std::vector<std::uint8_t> key(36, 0x5a);
    SaRequest request;
    request.direction = direction;
    request.requestId = 1;
    request.parameters.spi = 0x1000;
    request.parameters.encryption = kAesGcm16;
    request.parameters.encryptionKey = key;
    request.parameters.extendedSequenceNumbers = true;
    return request;
}

// Headers of a TCP packet over IPv4 with that payload; the checksum is for Segmenter to make.
std::vector<std::uint8_t> headersOf(std::size_t payload)
{
    std::vector<std::uint8_t> headers(kIp4Header + kTcpHeader);
    std::uint8_t* const at = headers.data();
    at[0] = 0x45;
    store16(at + 2, headers.size() + payload);
    store16(at + 6, 0x4000);
    at[8] = 64;
    at[9] = kProtocolTcp;
    store32(at + 12, 0x0a010201);
    store32(at + 16, 0x0a010202);
    store16(at + kIp4Header, 40000);
    store16(at + kIp4Header + 2, 443);
    at[kIp4Header + tcp::kDataOffset] = 0x50;
    at[kIp4Header + tcp::kFlags] = tcp::kAck;
    return headers;
}

void engine(benchmark::State& state, AeadFactory::Backend backend, bool opens)
{
    Loop loop;
    EspEngine sender(AeadFactory(backend), loop, loop, {});
    EspEngine receiver(AeadFactory(backend), loop, loop, {});
    if (opens)
        loop.to = &receiver;
    sender.installPolicy({Direction::Out, false, everything(), everything(), 1, 0});
    receiver.installPolicy({Direction::In, false, everything(), everything(), 1, 0});
    sender.installSa(requestOf(Direction::Out));
    receiver.installSa(requestOf(Direction::In));

    const std::size_t payload = static_cast<std::size_t>(state.range(0));
    const std::vector<std::uint8_t> headers = headersOf(payload);
    VnetHeader header;
    header.flags = VnetHeader::kNeedsChecksum;
    header.gsoType = payload > kSegment ? VnetHeader::kGsoTcp4 : VnetHeader::kGsoNone;
    header.gsoSize = kSegment;
    header.checksumStart = kIp4Header;
    header.checksumOffset = tcp::kChecksum;
    std::vector<std::uint8_t> buffer(EspEngine::kHeadroom + headers.size() + payload + EspEngine::kTailroom, 0x33);
    for (auto _ : state) {
        std::memcpy(buffer.data() + EspEngine::kHeadroom, headers.data(), headers.size());
        sender.fromTun(header, buffer);
    }
    const double octets = static_cast<double>(state.iterations()) * static_cast<double>(payload);
    state.counters["Gbit/s"] = benchmark::Counter(octets * 8e-9, benchmark::Counter::kIsRate);
    state.counters["writes"] =
        benchmark::Counter(static_cast<double>(loop.writes) / static_cast<double>(state.iterations()));
    if (opens && (receiver.counters().notOpened != 0 || loop.delivered < static_cast<std::size_t>(octets)))
        state.SkipWithError("not everything came through");
}

} // namespace

int main(int argc, char** argv)
{
    for (const AeadFactory::Backend backend : {AeadFactory::Backend::OpenSsl, AeadFactory::Backend::IpsecMb}) {
        if (AeadFactory(backend).backend() != backend)
            continue;
        const std::string name = backend == AeadFactory::Backend::IpsecMb ? "ipsec-mb" : "openssl";
        for (const bool opens : {false, true}) {
            benchmark::RegisterBenchmark(((opens ? "through/" : "seal/") + name).c_str(),
                                         [=](benchmark::State& state) { engine(state, backend, opens); })
                ->Arg(64)
                ->Arg(static_cast<int>(kSegment))
                ->Arg(65000);
        }
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
