// SPDX-License-Identifier: GPL-3.0-or-later
//
// Authentic packets that hide from selectors what they carry, behind options, extension headers or in fragments: what
// cannot be seen to be allowed does not come out. The gateway lets TCP to port 443 in, and nothing else.
#include "engine_pair.h"

#include "platform/esp/big_endian.h"

#include "reference_esp.h"

#include <QTest>

namespace sallyport::esp {

using reference::makePacket;
using reference::Spec;

namespace {

constexpr std::uint8_t kDestinationOptions = 60;
constexpr std::uint8_t kFragment = 44;

Spec specOf(int version, std::uint16_t port, std::uint8_t protocol = kProtocolTcp)
{
    Spec spec;
    spec.version = version;
    spec.protocol = protocol;
    spec.destinationPort = port;
    spec.payload = pattern(64);
    return spec;
}

// The same packet with `header` before what followed the IPv6 header.
Bytes behind(std::uint8_t kind, Bytes header, Bytes packet)
{
    header[0] = packet[6];
    packet[6] = kind;
    packet.insert(packet.begin() + kIp6Header, header.begin(), header.end());
    store16(&packet[4], packet.size() - kIp6Header);
    return packet;
}

Bytes behindOptions(std::size_t count, Bytes packet)
{
    for (std::size_t i = 0; i < count; ++i)
        packet = behind(kDestinationOptions, {0, 0, 1, 4, 0, 0, 0, 0}, packet);
    return packet;
}

Bytes behindFragmentHeader(std::uint16_t offset, const Bytes& packet)
{
    return behind(kFragment,
                  {0, 0, static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset), 0, 0, 0, 7},
                  packet);
}

Bytes cutTo(std::size_t size, Bytes packet)
{
    packet.resize(size);
    if (packet[0] >> 4 == 4)
        store16(&packet[2], size);
    else
        store16(&packet[4], size - kIp6Header);
    return packet;
}

} // namespace

class TestEspEngineHidden : public QObject {
    Q_OBJECT

private:
    static void letInOnlyHttps(EnginePair& pair)
    {
        for (const bool isV6 : {false, true}) {
            const Selector near = only(isV6 ? "fd01:0:0:0:0:0:0:1" : "10.1.2.1");
            Selector far = isV6 ? range("fd01:0:0:0:0:0:0:2", "fd01:0:0:0:0:0:0:ff") : range("10.1.2.2", "10.1.2.255");
            QVERIFY(
                pair.gateway.engine.removePolicy({Direction::In, false, near, far, EnginePair::kGatewayRequest, 0}));
            far.protocol = kProtocolTcp;
            far.firstPort = far.lastPort = 443;
            pair.gateway.engine.installPolicy({Direction::In, false, near, far, EnginePair::kGatewayRequest, 0});
        }
    }

private Q_SLOTS:
    void whatIsAllowedIsFoundBehindHeaders_data()
    {
        QTest::addColumn<Bytes>("packet");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* name, const Bytes& packet, bool isAllowed) {
            QTest::newRow(name) << packet << isAllowed;
        };
        for (const int version : {4, 6}) {
            QTest::addRow("IPv%d, port 443", version) << makePacket(specOf(version, 443)) << true;
            QTest::addRow("IPv%d, port 22", version) << makePacket(specOf(version, 22)) << false;
            QTest::addRow("IPv%d, UDP", version) << makePacket(specOf(version, 443, kProtocolUdp)) << false;
        }
        Spec options = specOf(4, 443);
        options.ipOptions = Bytes(40, 1);
        row("IPv4 options, port 443", makePacket(options), true);
        options.destinationPort = 22;
        row("IPv4 options, port 22", makePacket(options), false);
        // Octets that look like the right port where it would be without options.
        store16(&options.ipOptions[2], 443);
        row("IPv4 options that look like a port", makePacket(options), false);

        const Bytes good = makePacket(specOf(6, 443));
        const Bytes bad = makePacket(specOf(6, 22));
        row("one extension header, port 443", behindOptions(1, good), true);
        row("one extension header, port 22", behindOptions(1, bad), false);
        row("as many as are read, port 443", behindOptions(kMaxExtensionHeaders, good), true);
        row("as many as are read, port 22", behindOptions(kMaxExtensionHeaders, bad), false);
        row("one more than are read", behindOptions(kMaxExtensionHeaders + 1, good), false);
        row("very many", behindOptions(100, good), false);
        Bytes large(kMaxExtensionBytes + 8, 0);
        large[1] = static_cast<std::uint8_t>(large.size() / 8 - 1);
        row("one that is longer than is read", behind(kDestinationOptions, large, good), false);
        Bytes outside(8, 0);
        outside[1] = 255;
        row("one that ends behind the packet", behind(kDestinationOptions, outside, good), false);
        row("none behind the last", cutTo(kIp6Header + 8, behindOptions(1, good)), false);
        row("half of one", cutTo(kIp6Header + 4, behindOptions(1, good)), false);

        row("an IPv6 fragment that is the first", behindFragmentHeader(1, good), true);
        row("an IPv6 fragment that is not", behindFragmentHeader(8, good), false);
        row("an IPv6 fragment without ports", cutTo(kIp6Header + 8 + 2, behindFragmentHeader(1, good)), false);
        Spec fragment = specOf(4, 443);
        fragment.fragment = 0x2000;
        row("an IPv4 fragment that is the first", makePacket(fragment), true);
        row("an IPv4 fragment without ports", cutTo(kIp4Header + 2, makePacket(fragment)), false);
        fragment.fragment = 0x2001; // over the ports of the first: RFC 1858
        row("an IPv4 fragment that overlaps", makePacket(fragment), false);
        row("no TCP at all", cutTo(kIp4Header, makePacket(specOf(4, 443))), false);
    }

    void whatIsAllowedIsFoundBehindHeaders()
    {
        QFETCH(Bytes, packet);
        QFETCH(bool, isAllowed);
        EnginePair pair;
        letInOnlyHttps(pair);
        const std::uint8_t kind = packet[0] >> 4 == 4 ? 4 : 41;
        pair.gateway.fromUdp(referenceSeal(gcm256(), EnginePair::kToGateway, 1, false, referenceIv(gcm256(), 1),
                                           textOf(gcm256(), packet, kind)),
                             pair.pathOf(pair.gateway));
        pair.gateway.endOfBatch();
        QCOMPARE(pair.gateway.tun.written().size(), std::size_t{isAllowed ? 1U : 0U});
        QCOMPARE(pair.gateway.engine.counters().outsideSelectors, std::uint64_t{isAllowed ? 0U : 1U});
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspEngineHidden)

#include "tst_esp_engine_hidden.moc"
