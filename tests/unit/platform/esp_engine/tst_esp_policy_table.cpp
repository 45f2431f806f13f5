// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/policy_table.h"

#include "engine_pair.h"

#include <QTest>

namespace sallyport::esp {

using reference::makePacket;
using reference::Spec;
using Kind = PolicyVerdict::Kind;

namespace {

const Selector kAny = range("0.0.0.0", "255.255.255.255");

PolicyVerdict protectBy(std::uint32_t requestId)
{
    return {Kind::Protect, requestId};
}

PolicyVerdict outbound(PolicyTable& table, const Bytes& packet)
{
    const PolicyVerdict first = table.outbound(packet.data(), *viewPacket(packet));
    const PolicyVerdict again = table.outbound(packet.data(), *viewPacket(packet)); // remembered
    return first == again ? first : PolicyVerdict{Kind::None, 0xdead};
}

PolicyVerdict inbound(PolicyTable& table, const Bytes& packet, std::uint32_t requestId)
{
    return table.inbound(packet.data(), *viewPacket(packet), requestId);
}

Selector withPorts(Selector selector, std::uint8_t protocol, std::uint16_t first, std::uint16_t last)
{
    selector.protocol = protocol;
    selector.firstPort = first;
    selector.lastPort = last;
    return selector;
}

Bytes packetWith(std::uint8_t protocol, std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    Spec spec;
    spec.protocol = protocol;
    spec.sourcePort = sourcePort;
    spec.destinationPort = destinationPort;
    spec.payload = pattern(64);
    return makePacket(spec);
}

} // namespace

class TestEspPolicyTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesWithinTheirRange()
    {
        PolicyTable table;
        table.install({Direction::Out, false, range("10.1.2.1", "10.1.2.9"), only("10.1.2.2"), 5, 0});
        table.install({Direction::Out, false, range("fd01:0:0:0:0:0:0:1", "fd01:0:0:0:0:0:0:9"),
                       range("fd01:0:0:0:0:0:0:2", "fd01:0:0:0:0:0:0:2"), 6, 0});
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            for (int host = 0; host <= 255; ++host) {
                spec.sourceHost = static_cast<std::uint8_t>(host);
                QCOMPARE(outbound(table, makePacket(spec)),
                         host >= 1 && host <= 9 ? protectBy(version == 4 ? 5 : 6) : PolicyVerdict{});
            }
            spec.sourceHost = 1;
            spec.destinationHost = 3;
            QCOMPARE(outbound(table, makePacket(spec)), PolicyVerdict{});
            QCOMPARE(inbound(table, makePacket(spec), 5), PolicyVerdict{}); // another direction
        }
    }

    void protocolsAndPorts()
    {
        PolicyTable table;
        table.install({Direction::Out, false, kAny, withPorts(kAny, 6, 400, 500), 1, 0});
        table.install({Direction::Out, false, withPorts(kAny, 17, 53, 53), kAny, 2, 0});
        QCOMPARE(outbound(table, packetWith(6, 1, 400)), protectBy(1));
        QCOMPARE(outbound(table, packetWith(6, 1, 500)), protectBy(1));
        QCOMPARE(outbound(table, packetWith(6, 450, 399)), PolicyVerdict{});
        QCOMPARE(outbound(table, packetWith(6, 450, 501)), PolicyVerdict{});
        QCOMPARE(outbound(table, packetWith(17, 1, 450)), PolicyVerdict{});
        QCOMPARE(outbound(table, packetWith(17, 53, 450)), protectBy(2));
        QCOMPARE(outbound(table, packetWith(47, 53, 450)), PolicyVerdict{});
    }

    void fragmentsWithoutPortsFitSelectorsOfAllPortsAlone()
    {
        Spec spec;
        spec.protocol = 17;
        spec.payload = pattern(64);
        PolicyTable table;
        table.install({Direction::In, false, kAny, withPorts(kAny, 17, 0, 65534), 1, 0});
        spec.fragment = 0x2000; // the first one has ports
        QCOMPARE(inbound(table, makePacket(spec), 1), protectBy(1));
        spec.fragment = 0x2010;
        QCOMPARE(inbound(table, makePacket(spec), 1), PolicyVerdict{});
        const PolicyRequest opaque{Direction::In, false, kAny, withPorts(kAny, 17, 65535, 0), 1, 0};
        table.install(opaque);
        QCOMPARE(inbound(table, makePacket(spec), 1), protectBy(1));
        table.remove(opaque);
        QCOMPARE(inbound(table, makePacket(spec), 1), PolicyVerdict{});
        table.install({Direction::In, false, kAny, withPorts(kAny, 17, 0, 65535), 1, 0});
        QCOMPARE(inbound(table, makePacket(spec), 1), protectBy(1));
    }

    void icmpHasItsTypeForAPort()
    {
        PolicyTable table;
        table.install({Direction::Out, false, kAny, withPorts(kAny, 1, 0x0800, 0x08ff), 1, 0});
        Spec spec;
        spec.protocol = 1;
        spec.payload = pattern(16);
        spec.payload[0] = 8;
        QCOMPARE(outbound(table, makePacket(spec)), protectBy(1));
        spec.payload[0] = 0;
        QCOMPARE(outbound(table, makePacket(spec)), PolicyVerdict{});
        spec.payload = {};
        QCOMPARE(outbound(table, makePacket(spec)), PolicyVerdict{});
    }

    void thePriorityDecidesThenTheNarrower()
    {
        PolicyTable table;
        const Selector corp = range("10.0.0.0", "10.255.255.255");
        table.install({Direction::Out, false, kAny, kAny, 1, 10});
        table.install({Direction::Out, false, kAny, corp, 2, 10});
        QCOMPARE(outbound(table, makePacket({})), protectBy(2));
        table.install({Direction::Out, false, kAny, withPorts(corp, 6, 0, 65535), 3, 10});
        QCOMPARE(outbound(table, makePacket({})), protectBy(3));
        table.install({Direction::Out, false, kAny, withPorts(corp, 6, 443, 443), 4, 10});
        QCOMPARE(outbound(table, makePacket({})), protectBy(4));
        table.install({Direction::Out, true, kAny, kAny, 0, 9});
        QCOMPARE(outbound(table, makePacket({})).kind, Kind::Discard);
    }

    void inboundOnlyTheSasOwnPolicyCounts()
    {
        PolicyTable table;
        const Selector corp = range("10.0.0.0", "10.255.255.255");
        table.install({Direction::In, false, corp, corp, 1, 10});
        QCOMPARE(inbound(table, makePacket({}), 1), protectBy(1));
        QCOMPARE(inbound(table, makePacket({}), 2), PolicyVerdict{});
        table.install({Direction::In, false, kAny, kAny, 2, 10});
        QCOMPARE(inbound(table, makePacket({}), 1), protectBy(1));
        QCOMPARE(inbound(table, makePacket({}), 2), protectBy(2)); // though 1 has the narrower one
        QCOMPARE(inbound(table, makePacket({}), 3), PolicyVerdict{});
    }

    void theSameTwiceGoesWithTheLast()
    {
        PolicyTable table;
        const PolicyRequest policy{Direction::Out, false, kAny, kAny, 1, 0};
        table.install(policy);
        table.install(policy);
        QVERIFY(table.remove(policy));
        QCOMPARE(outbound(table, makePacket({})), protectBy(1));
        QVERIFY(table.remove(policy));
        QCOMPARE(outbound(table, makePacket({})), PolicyVerdict{});
        QVERIFY(!table.remove(policy));
    }

    void selectorsOfTwoFamiliesFitNothing()
    {
        PolicyTable table;
        const Selector any6 = range("0:0:0:0:0:0:0:0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
        table.install({Direction::Out, false, kAny, any6, 1, 0});
        table.install({Direction::Out, false, any6, kAny, 1, 0});
        for (const int version : {4, 6}) {
            Spec spec;
            spec.version = version;
            QCOMPARE(outbound(table, makePacket(spec)), PolicyVerdict{});
        }
    }

    // More flows than are remembered, in any order, give what looking afresh gives.
    void rememberingChangesNothing()
    {
        PolicyTable table;
        for (std::uint16_t i = 0; i < 50; ++i)
            table.install({Direction::Out, false, kAny, withPorts(kAny, 17, i, i), i, i});
        for (unsigned int i = 0; i < 5000; ++i) {
            const auto port = static_cast<std::uint16_t>(i * 7919 % 60);
            QCOMPARE(outbound(table, packetWith(17, static_cast<std::uint16_t>(i % 11), port)),
                     port < 50 ? protectBy(port) : PolicyVerdict{});
        }
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspPolicyTable)

#include "tst_esp_policy_table.moc"
