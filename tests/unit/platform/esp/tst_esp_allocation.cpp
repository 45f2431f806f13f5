// SPDX-License-Identifier: GPL-3.0-or-later
//
// A packet costs no memory: neither the SAs nor OpenSSL below them allocate once they are made. A program of its own,
// because it takes the place of both allocators. Thread: the test's. Trust: tests only.
#include "platform/esp/esp_sa.h"

#include "esp_samples.h"

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

} // namespace

void* operator new(std::size_t size)
{
    if (void* const memory = counted(size))
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

using namespace sallyport::esp;

class TestEspAllocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPacketAllocatesNothing_data();
    void aPacketAllocatesNothing();
};

void TestEspAllocation::aPacketAllocatesNothing_data()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("backend");
    for (int i = 0; i < static_cast<int>(allSuites().size()); ++i) {
        for (const int backend : {0, 1})
            QTest::addRow("%s, backend %d", allSuites()[static_cast<std::size_t>(i)].name, backend) << i << backend;
    }
}

void TestEspAllocation::aPacketAllocatesNothing()
{
    QFETCH(int, suite);
    QFETCH(int, backend);
    const Suite& used = allSuites()[static_cast<std::size_t>(suite)];
    EspSaOut out = makeOut(used.parameters(true), AeadFactory::Backend(backend));
    EspSaIn in = makeIn(used.parameters(true), AeadFactory::Backend(backend));
    const Bytes inner = innerPacket(4, 1400);
    Bytes buffer(2000);
    Bytes forged;
    forged.reserve(2000);
    QVERIFY(allocations > 0);

    const std::size_t headroom = out.layout().headroom();
    int good = 0;
    const long before = allocations;
    for (int i = 0; i < 1000; ++i) {
        std::copy(inner.begin(), inner.end(), buffer.begin() + static_cast<std::ptrdiff_t>(headroom));
        const SealOutcome sealed = out.sealInPlace(buffer, headroom, inner.size());
        forged.assign(sealed.packet.begin(), sealed.packet.end());
        forged[20] ^= 1;
        good += in.openInPlace(forged).reason == OpenReason::WrongIcv;
        good += in.openInPlace(sealed.packet).reason == OpenReason::Delivered;
    }
    const long after = allocations;
    QCOMPARE(good, 2000);
    QCOMPARE(after - before, 0L);
}

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
    TestEspAllocation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_esp_allocation.moc"
