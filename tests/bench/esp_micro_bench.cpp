// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a packet costs to seal and to open, for each cipher and back end, by its size: Google Benchmark's tables and
// JSON. One core, everything in its caches; elsewhere means from one buffer into another, as the data plane does it.
// Thread: main. Trust: tests only.
#include "platform/esp/esp_sa.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace sallyport::esp;

namespace {

using Bytes = std::vector<std::uint8_t>;

struct Cipher {
    const char* name;
    std::uint16_t encryption;
    std::size_t keySize;
    std::uint16_t integrity;
    std::size_t integrityKeySize;
};
constexpr Cipher kCiphers[] = {{"aes-128-gcm", kAesGcm16, 20, kNoIntegrity, 0},
                               {"aes-256-gcm", kAesGcm16, 36, kNoIntegrity, 0},
                               {"chacha20-poly1305", kChaCha20Poly1305, 36, kNoIntegrity, 0},
                               {"aes-256-cbc+sha256", kAesCbc, 32, kHmacSha256, 32},
                               {"aes-256-cbc+sha384", kAesCbc, 32, kHmacSha384, 48},
                               {"aes-256-cbc+sha512", kAesCbc, 32, kHmacSha512, 64}};

EspParameters parametersOf(const Cipher& cipher)
{
    static const Bytes key(64, 0x5a);
    EspParameters parameters;
    parameters.spi = 0x1000;
    parameters.encryption = cipher.encryption;
    parameters.encryptionKey = std::span(key).first(cipher.keySize);
    parameters.integrity = cipher.integrity;
    parameters.integrityKey = std::span(key).first(cipher.integrityKeySize);
    return parameters;
}

Bytes innerPacket(std::size_t size)
{
    Bytes inner(size + kMaxTrailerSize, 0x33);
    inner[0] = 0x45;
    inner[2] = static_cast<std::uint8_t>(size >> 8);
    inner[3] = static_cast<std::uint8_t>(size);
    return inner;
}

void report(benchmark::State& state, std::size_t size)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * size));
    state.counters["Gbit/s"] =
        benchmark::Counter(static_cast<double>(state.iterations() * size) * 8e-9, benchmark::Counter::kIsRate);
}

void seal(benchmark::State& state, const Cipher& cipher, AeadFactory::Backend backend)
{
    EspResult<EspSaOut> made = EspSaOut::create(parametersOf(cipher), AeadFactory(backend));
    EspSaOut& sa = std::get<EspSaOut>(made);
    const std::size_t size = static_cast<std::size_t>(state.range(0));
    Bytes inner = innerPacket(size);
    Bytes room(sa.layout().sealedSize(size));
    for (auto _ : state)
        benchmark::DoNotOptimize(sa.seal(inner, size, room).packet.data());
    report(state, size);
    if (sa.counters()[SealReason::Sealed] != sa.sequence())
        state.SkipWithError("not everything was sealed");
}

// A window's worth of packets, sealed before; a new SA for each round, so that none is a duplicate.
void open(benchmark::State& state, const Cipher& cipher, AeadFactory::Backend backend)
{
    const EspParameters parameters = parametersOf(cipher);
    const AeadFactory factory(backend);
    EspResult<EspSaOut> made = EspSaOut::create(parameters, factory);
    EspSaOut& sender = std::get<EspSaOut>(made);
    const std::size_t size = static_cast<std::size_t>(state.range(0));
    constexpr std::size_t kPackets = 256;
    std::vector<Bytes> packets;
    for (std::size_t i = 0; i < kPackets; ++i) {
        Bytes inner = innerPacket(size);
        Bytes room(sender.layout().sealedSize(size));
        sender.seal(inner, size, room);
        packets.push_back(room);
    }
    Bytes text(size + kMaxTrailerSize);
    std::size_t next = kPackets;
    EspResult<EspSaIn> receiver = EspSaIn::create(parameters, factory);
    for (auto _ : state) {
        if (next == kPackets) {
            state.PauseTiming();
            receiver = EspSaIn::create(parameters, factory);
            next = 0;
            state.ResumeTiming();
        }
        const OpenOutcome outcome = std::get_if<EspSaIn>(&receiver)->open(packets[next++], text);
        if (outcome.reason != OpenReason::Delivered)
            state.SkipWithError("a good packet was dropped");
    }
    report(state, size);
}

void addAll(const char* what, void (*run)(benchmark::State&, const Cipher&, AeadFactory::Backend))
{
    const bool hasIpsecMb = AeadFactory(AeadFactory::Backend::IpsecMb).backend() == AeadFactory::Backend::IpsecMb;
    for (const Cipher& cipher : kCiphers) {
        for (const AeadFactory::Backend backend : {AeadFactory::Backend::OpenSsl, AeadFactory::Backend::IpsecMb}) {
            const bool isFast = backend == AeadFactory::Backend::IpsecMb;
            if (isFast && (!hasIpsecMb || cipher.encryption != kAesGcm16))
                continue;
            const std::string name = std::string(what) + "/" + cipher.name + "/" + (isFast ? "ipsec-mb" : "openssl");
            benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) { run(state, cipher, backend); })
                ->Arg(64)
                ->Arg(256)
                ->Arg(1400);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    addAll("seal", seal);
    addAll("open", open);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
