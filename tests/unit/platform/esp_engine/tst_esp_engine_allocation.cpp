// SPDX-License-Identifier: GPL-3.0-or-later
//
// A packet costs no memory, whatever becomes of it: delivered, cut, merged, answered or dropped. A program of its own,
// because it takes the place of both allocators. Thread: the test's. Trust: tests only.
#include "engine_pair.h"

#include <QTest>

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

long allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    return std::malloc(size);
}

void* countedAligned(std::size_t size, std::align_val_t alignment)
{
    ++allocations;
    const auto unit = static_cast<std::size_t>(alignment);
    return std::aligned_alloc(unit, (size + unit - 1) / unit * unit);
}

} // namespace

void* operator new(std::size_t size)
{
    if (void* const memory = counted(size))
        return memory;
    throw std::bad_alloc();
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    if (void* const memory = countedAligned(size, alignment))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

namespace sallyport::esp {

namespace {

// Hands on what it gets at once; nothing of its own costs memory.
class Relay final : public UdpSink, public PacketSink {
public:
    void send(const UdpBatch& batch) noexcept override
    {
        std::copy(batch.packets.begin(), batch.packets.end(), m_wire.begin());
        for (std::size_t at = 0; at < batch.packets.size(); at += batch.segmentSize) {
            const std::size_t size = std::min(batch.segmentSize, batch.packets.size() - at);
            const std::span<std::uint8_t> packet = std::span(m_wire).subspan(at, size);
            packet[size / 2] ^= damage;
            to->fromUdp(packet, path, 0);
        }
        to->endOfBatch();
    }
    void deliver(const SuperPacket& packet) noexcept override { delivered += packet.length; }

    EspEngine* to = nullptr;
    OuterPath path;
    std::uint8_t damage = 0;
    std::size_t delivered = 0;

private:
    std::array<std::uint8_t, 65536> m_wire{};
};

} // namespace

class TestEspEngineAllocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPacketAllocatesNothing_data()
    {
        QTest::addColumn<int>("suite");
        QTest::addColumn<int>("backend");
        for (int i = 0; i < static_cast<int>(allSuites().size()); ++i) {
            for (const int backend : {0, 1})
                QTest::addRow("%s, backend %d", allSuites()[std::size_t(i)].name, backend) << i << backend;
        }
    }

    void aPacketAllocatesNothing()
    {
        QFETCH(int, suite);
        QFETCH(int, backend);
        EnginePair plain(allSuites()[std::size_t(suite)]); // for its requests
        Relay relay;
        EspEngine sender{AeadFactory(AeadFactory::Backend(backend)), relay, relay, {}};
        EspEngine receiver{AeadFactory(AeadFactory::Backend(backend)), relay, relay, {}};
        relay.to = &receiver;
        const Selector all = range("0.0.0.0", "255.255.255.255");
        sender.installPolicy({Direction::Out, false, all, all, EnginePair::kClientRequest, 0});
        receiver.installPolicy({Direction::In, false, all, all, EnginePair::kGatewayRequest, 0});
        sender.installSa(plain.request(plain.client, Direction::Out));
        receiver.installSa(plain.request(plain.gateway, Direction::In));
        receiver.followRemote(true);
        sender.setMtu(1400);
        receiver.setMtu(1400);

        reference::Spec spec;
        spec.payload = pattern(60000);
        const TunPacket super = superPacket(spec, 1340);
        spec.payload = pattern(2000);
        const TunPacket tooBig{{}, reference::makePacket(spec)};
        spec.fragment = 0;
        const TunPacket fragmented{{}, reference::makePacket(spec)};
        const TunPacket noPacket{{}, Bytes(30, 0)};
        Bytes buffer;
        buffer.reserve(70000);
        QVERIFY(allocations > 0);
        const long before = allocations;
        for (std::uint16_t i = 0; i < 60; ++i) {
            relay.damage = i % 3 == 2 ? 1 : 0;
            relay.path = EnginePair::kPath;
            relay.path.remote.port = i;
            for (const TunPacket* const packet : {&super, &tooBig, &fragmented, &noPacket}) {
                buffer.assign(EspEngine::kHeadroom + packet->packet.size() + EspEngine::kTailroom, 0);
                std::copy(packet->packet.begin(), packet->packet.end(), buffer.begin() + EspEngine::kHeadroom);
                sender.fromTun(packet->header, buffer);
            }
            sender.tick(i);
        }
        const long after = allocations;
        QCOMPARE(after - before, 0L);
        QVERIFY(relay.delivered > 40 * 62000);
        QVERIFY(receiver.counters().notOpened > 20 * 45);
        QCOMPARE(sender.counters().toldTooBig, std::uint64_t{60});
        QCOMPARE(sender.counters().badFromTun, std::uint64_t{60});
    }
};

} // namespace sallyport::esp

int main(int argc, char** argv)
{
    const bool isTaken = CRYPTO_set_mem_functions([](std::size_t size, const char*, int) { return counted(size); },
                                                  [](void* memory, std::size_t size, const char*, int) {
                                                      ++allocations;
                                                      return std::realloc(memory, size);
                                                  },
                                                  [](void* memory, const char*, int) { std::free(memory); });
    if (!isTaken)
        return 1;
    sallyport::esp::TestEspEngineAllocation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_esp_engine_allocation.moc"
