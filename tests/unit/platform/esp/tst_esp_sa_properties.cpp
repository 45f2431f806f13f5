// SPDX-License-Identifier: GPL-3.0-or-later
//
// EspSaOut and EspSaIn against the plain reference, over all suites, sizes and back ends, and against a million bad
// packets. Thread: the test's. Trust: tests only.
#include "platform/esp/esp_sa.h"

#include "esp_samples.h"
#include "reference_esp.h"

#include <QTest>

#include <random>

using namespace sallyport::esp;

using Backend = AeadFactory::Backend;

namespace {

constexpr std::size_t kLargest = 2000;

} // namespace

class TestEspSaProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsSealedAsTheReferenceDoes_data() { suites(); }
    void everySizeIsSealedAsTheReferenceDoes();
    void everySizeOfTheReferenceIsOpened_data() { suites(); }
    void everySizeOfTheReferenceIsOpened();
    void noneOfAMillionReplaysAndForgeriesIsDelivered();

private:
    void suites();
};

void TestEspSaProperties::suites()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("backend");
    QTest::addColumn<bool>("extended");
    for (int i = 0; i < static_cast<int>(allSuites().size()); ++i) {
        for (const Backend backend : {Backend::OpenSsl, Backend::IpsecMb}) {
            for (const bool extended : {false, true})
                QTest::addRow("%s, backend %d%s", allSuites()[static_cast<std::size_t>(i)].name, int(backend),
                              extended ? ", extended" : "")
                    << i << int(backend) << extended;
        }
    }
}

void TestEspSaProperties::everySizeIsSealedAsTheReferenceDoes()
{
    QFETCH(int, suite);
    QFETCH(int, backend);
    QFETCH(bool, extended);
    const Suite& used = allSuites()[static_cast<std::size_t>(suite)];
    EspSaOut sa = makeOut(used.parameters(extended), Backend(backend));
    QVERIFY(sealed(sa, {}).empty());
    std::uint64_t sequence = 0;
    for (std::size_t size = 1; size <= kLargest; ++size) {
        const Bytes inner = anyPacket(size);
        const Bytes packet = sealed(sa, inner);
        const Bytes text = textOf(used, inner, inner[0] >> 4 == 4 ? 4 : 41);
        ++sequence;
        QCOMPARE(packet, referenceSeal(used, kSpi, sequence, extended, referenceIv(used, sequence), text));
        QCOMPARE(packet.size(), sa.layout().sealedSize(size));
    }
}

void TestEspSaProperties::everySizeOfTheReferenceIsOpened()
{
    QFETCH(int, suite);
    QFETCH(int, backend);
    QFETCH(bool, extended);
    const Suite& used = allSuites()[static_cast<std::size_t>(suite)];
    EspSaIn sa = makeIn(used.parameters(extended), Backend(backend));
    std::mt19937 random(static_cast<unsigned>(suite));
    std::uint64_t sequence = 0;
    for (std::size_t size = 20; size <= kLargest; ++size) {
        const int version = size < 40 || size % 2 == 0 ? 4 : 6;
        const Bytes inner = innerPacket(version, size);
        const Bytes text = textOf(used, inner, version == 4 ? 4 : 41, size % 5 == 0 ? size % 300 : 0);
        // Any IV that the sender likes (a CBC one is random for most).
        Bytes iv(used.isAead() ? 8 : 16);
        std::generate(iv.begin(), iv.end(), [&] { return static_cast<std::uint8_t>(random()); });
        Bytes delivered;
        QCOMPARE(opened(sa, referenceSeal(used, kSpi, ++sequence, extended, iv, text), &delivered),
                 OpenReason::Delivered);
        QCOMPARE(delivered, inner);
    }
}

// Row H2: fixed seed, good traffic in between, which all arrives.
void TestEspSaProperties::noneOfAMillionReplaysAndForgeriesIsDelivered()
{
    std::mt19937 random(20240229);
    EspSaOut peer = makeOut(gcm256().parameters(), Backend::IpsecMb);
    EspSaIn sa = makeIn(gcm256().parameters(), Backend::IpsecMb);
    std::vector<Bytes> sent;
    Bytes scratch;
    int bad = 0;
    while (bad < 1000000) {
        if (bad % 100 == 0) {
            sent.push_back(sealed(peer, innerPacket(4, 20 + random() % 60)));
            QCOMPARE(opened(sa, sent.back()), OpenReason::Delivered);
        }
        scratch = sent[random() % sent.size()];
        switch (random() % 4) {
        case 0: // as it was
            break;
        case 1: // with another number, mostly one to come
            for (std::size_t i = 4; i < 8; ++i)
                scratch[i] = static_cast<std::uint8_t>(random());
            break;
        case 2: // changed somewhere
            scratch[random() % scratch.size()] ^= static_cast<std::uint8_t>(1 + random() % 255);
            break;
        default: // cut, and made up from there on
            scratch.resize(random() % (scratch.size() + 1));
            while (random() % 8 != 0)
                scratch.push_back(static_cast<std::uint8_t>(random()));
        }
        const OpenReason reason = sa.openInPlace(scratch).reason;
        if (reason == OpenReason::Delivered)
            QFAIL("a bad packet was delivered");
        ++bad;
    }
    QCOMPARE(sa.counters()[OpenReason::Delivered], std::uint64_t{sent.size()});
    QCOMPARE(sa.window().highest(), peer.sequence());
}

QTEST_APPLESS_MAIN(TestEspSaProperties)
#include "tst_esp_sa_properties.moc"
