// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/path_mtu.h"

#include "platform/linux/esp/esp_conversion.h"

#include <QTest>

namespace sallyport {
namespace {

KnownSa outbound(bool overV6, std::uint16_t encryption = esp::kAesGcm16, std::uint16_t integrity = 0)
{
    KnownSa sa;
    sa.id.source = {QHostAddress(overV6 ? QStringLiteral("2001:db8::1") : QStringLiteral("192.0.2.1")), 4500};
    sa.id.destination = {QHostAddress(overV6 ? QStringLiteral("2001:db8::2") : QStringLiteral("192.0.2.2")), 4500};
    sa.encryption = encryption;
    sa.integrity = integrity;
    return sa;
}

AskPathMtu always(int mtu)
{
    return [mtu](const esp::OuterPath&) { return CarriedMtu{mtu}; };
}

class TstPathMtu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void innerMtuIsWhatEspLeaves_data();
    void innerMtuIsWhatEspLeaves();
    void sealedPacketFitsThePath_data();
    void sealedPacketFitsThePath();
    void narrowestOfAllPathsCounts();
    void inboundSasDoNotCount();
    void unknownPathIsEthernets();
    void leastMtuIsKeptByFragments();
    void segmentsMayBeSmaller();
    void limitOfAPathIsOneMoreLimit();
    void kernelIsDisbelievedInOneWordOnly();
};

void TstPathMtu::innerMtuIsWhatEspLeaves_data()
{
    QTest::addColumn<bool>("overV6");
    QTest::addColumn<quint16>("encryption");
    QTest::addColumn<quint16>("integrity");
    QTest::addColumn<int>("mtu");
    QTest::newRow("AES-GCM, IPv4") << false << esp::kAesGcm16 << quint16{0} << 1438;
    QTest::newRow("AES-GCM, IPv6") << true << esp::kAesGcm16 << quint16{0} << 1418;
    QTest::newRow("ChaCha20, IPv4") << false << esp::kChaCha20Poly1305 << quint16{0} << 1438;
    QTest::newRow("CBC SHA-256, IPv4") << false << esp::kAesCbc << esp::kHmacSha256 << 1422;
    QTest::newRow("CBC SHA-384, IPv4") << false << esp::kAesCbc << esp::kHmacSha384 << 1422;
    QTest::newRow("CBC SHA-512, IPv4") << false << esp::kAesCbc << esp::kHmacSha512 << 1406;
}

void TstPathMtu::innerMtuIsWhatEspLeaves()
{
    QFETCH(bool, overV6);
    QFETCH(quint16, encryption);
    QFETCH(quint16, integrity);
    QFETCH(int, mtu);
    const std::optional<InnerMtu> found = innerMtuOf({outbound(overV6, encryption, integrity)}, true, always(1500));
    QVERIFY(found);
    QCOMPARE(found->mtu, mtu);
    QVERIFY(!found->needsFragments4 && !found->needsFragments6);
}

void TstPathMtu::sealedPacketFitsThePath_data()
{
    innerMtuIsWhatEspLeaves_data();
}

void TstPathMtu::sealedPacketFitsThePath()
{
    QFETCH(bool, overV6);
    QFETCH(quint16, encryption);
    QFETCH(quint16, integrity);
    const std::size_t headers = overV6 ? 48 : 28;
    for (std::size_t path = 1300; path <= 1500; ++path) {
        const std::size_t inner = innerMtu(path, overV6, encryption, integrity);
        QVERIFY(sealedSize(inner, encryption, integrity) + headers <= path);
        QVERIFY(sealedSize(inner + 1, encryption, integrity) + headers > path);
    }
}

void TstPathMtu::narrowestOfAllPathsCounts()
{
    const AskPathMtu ask = [](const esp::OuterPath& path) {
        return CarriedMtu{path.remote.address.isV6 ? 1400 : 1500};
    };
    QCOMPARE(innerMtuOf({outbound(false), outbound(true), outbound(false)}, true, ask)->mtu, 1318);
}

void TstPathMtu::inboundSasDoNotCount()
{
    KnownSa in = outbound(false);
    in.direction = esp::Direction::In;
    QVERIFY(!innerMtuOf({in}, true, always(600)));
    QVERIFY(!innerMtuOf({}, true, always(1500)));
}

void TstPathMtu::unknownPathIsEthernets()
{
    QCOMPARE(innerMtuOf({outbound(false)}, true, always(0))->mtu, 1438);
    QCOMPARE(innerMtuOf({outbound(false)}, true, always(65536))->mtu, 1438);
}

void TstPathMtu::leastMtuIsKeptByFragments()
{
    const std::optional<InnerMtu> v6 = innerMtuOf({outbound(false)}, true, always(1300));
    QCOMPARE(v6->mtu, 1280);
    QVERIFY(v6->needsFragments4 && !v6->needsFragments6);
    const std::optional<InnerMtu> v4 = innerMtuOf({outbound(false)}, false, always(1300));
    QCOMPARE(v4->mtu, 1238);
    QVERIFY(!v4->needsFragments4);
    const std::optional<InnerMtu> least = innerMtuOf({outbound(true)}, false, always(1));
    QCOMPARE(least->mtu, 576);
    QVERIFY(least->needsFragments6);
}

void TstPathMtu::segmentsMayBeSmaller()
{
    const AskPathMtu ask = [](const esp::OuterPath&) { return CarriedMtu{1500, 1280}; };
    const std::optional<InnerMtu> found = innerMtuOf({outbound(false)}, false, ask);
    QCOMPARE(found->mtu, 1438);
    QCOMPARE(found->segments, 1218);
    // Where the least MTU is more than the path carries, TCP at least fits.
    QCOMPARE(innerMtuOf({outbound(false)}, true, always(1300))->segments, 1238);
    QCOMPARE(innerMtuOf({outbound(false)}, false, always(552))->segments, 576);
    QCOMPARE(innerMtuOf({outbound(false)}, false, always(1400))->segments, 1338);
}

void TstPathMtu::limitOfAPathIsOneMoreLimit()
{
    const esp::Address gateway = espAddress(QHostAddress(QStringLiteral("192.0.2.2")));
    const esp::Address other = espAddress(QHostAddress(QStringLiteral("192.0.2.3")));
    PathLimits limits;
    QCOMPARE(limits.carried(gateway, 1500).mtu, 1500);
    limits.set(gateway, {1300, 0, 0});
    QCOMPARE(limits.carried(gateway, 1500).mtu, 1300);
    QCOMPARE(limits.carried(gateway, 1200).mtu, 1200);
    QCOMPARE(limits.carried(gateway, 0).mtu, 1300);
    QCOMPARE(limits.carried(other, 1500).mtu, 1500);
    limits.set(gateway, {0, 1280, 0});
    QCOMPARE(limits.carried(gateway, 1500).mtu, 1500);
    QCOMPARE(limits.carried(gateway, 1500).segments, 1280);
    limits.set(gateway, {});
    QCOMPARE(limits.carried(gateway, 1500).segments, 0);
}

void TstPathMtu::kernelIsDisbelievedInOneWordOnly()
{
    const esp::Address gateway = espAddress(QHostAddress(QStringLiteral("192.0.2.2")));
    PathLimits limits;
    limits.set(gateway, {1500, 0, 552});
    QCOMPARE(limits.carried(gateway, 552).mtu, 1500);
    QVERIFY(limits.carried(gateway, 552).disbelieves);
    QCOMPARE(limits.carried(gateway, 1400).mtu, 1400);
    QVERIFY(!limits.carried(gateway, 1400).disbelieves);
    const auto ask = [&](const esp::OuterPath& path) { return limits.carried(path.remote.address, 552); };
    const std::optional<InnerMtu> found = innerMtuOf({outbound(false)}, false, ask);
    QCOMPARE(found->mtu, 1438);
    QVERIFY(found->disbelieves4 && !found->disbelieves6 && !found->needsFragments4);
}

} // namespace
} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TstPathMtu)

#include "tst_path_mtu.moc"
