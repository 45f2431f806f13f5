// SPDX-License-Identifier: GPL-3.0-or-later
//
// What platform/network_configurator.h promises, asked of the fake and of this operating system.
#include "isolated_machine.h"

#include "platform/fake/fake_network_configurator.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport {
namespace {

// What can be seen of a plan on a machine.
struct Seen {
    QSet<QString> addresses;
    QSet<QString> routes;
    QSet<QString> dnsServers;
    bool operator==(const Seen&) const = default;
};

class Machine {
public:
    virtual ~Machine() = default;
    virtual std::unique_ptr<NetworkConfigurator> makeConfigurator() = 0;
    virtual Seen look() = 0;
    virtual QByteArray snapshot() = 0;
    // A plan that this machine cannot take; `configurator` is the one that will be asked.
    virtual NetworkPlan impossible(NetworkConfigurator& configurator, NetworkPlan plan) = 0;
};

class FakeOne final : public Machine {
public:
    std::unique_ptr<NetworkConfigurator> makeConfigurator() override
    {
        return std::make_unique<FakeNetworkConfigurator>(m_machine);
    }

    Seen look() override
    {
        Seen seen;
        for (const TunnelPlan& tunnel : m_machine->installed.tunnels) {
            for (const QHostAddress& address : tunnel.virtualIps)
                seen.addresses.insert(address.toString());
            for (const Subnet& route : tunnel.routes)
                seen.routes.insert(subnetToString(route));
            for (const QHostAddress& server : tunnel.dnsServers)
                seen.dnsServers.insert(server.toString());
        }
        return seen;
    }

    QByteArray snapshot() override
    {
        const Seen seen = look();
        QStringList lines = QStringList(seen.addresses.values()) + seen.routes.values() + seen.dnsServers.values();
        lines.sort();
        return lines.join(QLatin1Char('\n')).toUtf8();
    }

    NetworkPlan impossible(NetworkConfigurator& configurator, NetworkPlan plan) override
    {
        static_cast<FakeNetworkConfigurator&>(configurator).failApplyWith(Error::of(ErrorCode::AddressNotApplied));
        return plan;
    }

private:
    std::shared_ptr<FakeMachine> m_machine = std::make_shared<FakeMachine>();
};

class RealOne final : public Machine {
public:
    RealOne() { placeResolvConf(ResolvConf::File, "nameserver 192.0.2.53\noptions edns0\n"); }

    std::unique_ptr<NetworkConfigurator> makeConfigurator() override { return makeNetworkConfigurator(m_state.path()); }

    Seen look() override
    {
        Seen seen;
        for (const QJsonValue& link : ask({QStringLiteral("addr"), QStringLiteral("show"), QStringLiteral("ipsec0")})) {
            for (const QJsonValue& address : link[QLatin1String("addr_info")].toArray())
                seen.addresses.insert(address[QLatin1String("local")].toString());
        }
        for (const char* family : {"-4", "-6"}) {
            for (const QJsonValue& route : ask({QLatin1String(family), QStringLiteral("route"), QStringLiteral("show"),
                                                QStringLiteral("table"), QStringLiteral("4500")}))
                seen.routes.insert(withPrefix(route[QLatin1String("dst")].toString(), family));
        }
        for (const QByteArray& line : readResolvConf().split('\n')) {
            if (line.startsWith("nameserver ") && !line.contains("192.0.2.53"))
                seen.dnsServers.insert(QString::fromLatin1(line.mid(11)));
        }
        return seen;
    }

    QByteArray snapshot() override { return networkSnapshot(); }

    NetworkPlan impossible(NetworkConfigurator&, NetworkPlan plan) override
    {
        plan.tunnels.append({QStringLiteral("lost"), QStringLiteral("nolink0"), 1400, {}, {}, {}, {}});
        return plan;
    }

private:
    // ip leaves the prefix of a host route out and calls everything "default".
    static QString withPrefix(const QString& destination, const char* family)
    {
        const bool four = qstrcmp(family, "-4") == 0;
        if (destination == QLatin1String("default"))
            return four ? QStringLiteral("0.0.0.0/0") : QStringLiteral("::/0");
        if (destination.contains(QLatin1Char('/')))
            return destination;
        return destination + (four ? QStringLiteral("/32") : QStringLiteral("/128"));
    }

    static QJsonArray ask(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("-j"));
        return QJsonDocument::fromJson(outputOf(QStringLiteral("ip"), arguments)).array();
    }

    TunLink m_link{QStringLiteral("ipsec0")};
    QTemporaryDir m_state;
};

Subnet subnet(const char* text)
{
    return subnetFromString(QString::fromLatin1(text)).value();
}

TunnelPlan office()
{
    return {QStringLiteral("office"),
            QStringLiteral("ipsec0"),
            1380,
            {QHostAddress(QStringLiteral("10.9.0.1")), QHostAddress(QStringLiteral("fd00:9::1"))},
            {subnet("10.1.0.0/16"), subnet("fd00:1::/64")},
            {QHostAddress(QStringLiteral("10.1.0.53"))},
            {}};
}

TunnelPlan plant()
{
    return {QStringLiteral("plant"),
            QStringLiteral("ipsec0"),
            1400,
            {QHostAddress(QStringLiteral("10.8.0.7"))},
            {subnet("10.2.0.0/16"), subnet("10.3.3.3/32")},
            {QHostAddress(QStringLiteral("10.2.0.53"))},
            {}};
}

} // namespace

class NetworkConfiguratorContract : public QObject {
    Q_OBJECT

public:
    using MakeMachine = std::function<std::unique_ptr<Machine>()>;
    explicit NetworkConfiguratorContract(MakeMachine make) : m_make(std::move(make)) {}

private Q_SLOTS:
    void init() { m_machine = m_make(); }
    void cleanup()
    {
        QVERIFY(m_machine->makeConfigurator()->clear());
        m_machine.reset();
    }

    void aPlanBringsItsAddressesRoutesAndDns()
    {
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office()}}));
        const Seen expected{{QStringLiteral("10.9.0.1"), QStringLiteral("fd00:9::1")},
                            {QStringLiteral("10.1.0.0/16"), QStringLiteral("fd00:1::/64")},
                            {QStringLiteral("10.1.0.53")}};
        QCOMPARE(m_machine->look().addresses, expected.addresses);
        QCOMPARE(m_machine->look().routes, expected.routes);
        QCOMPARE(m_machine->look().dnsServers, expected.dnsServers);
    }

    void theSamePlanAgainChangesNothing()
    {
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office(), plant()}}));
        const QByteArray once = m_machine->snapshot();
        QVERIFY(configurator->apply({{office(), plant()}}));
        QCOMPARE(difference(once, m_machine->snapshot()), QByteArray());
    }

    void anotherPlanReplacesTheFirst()
    {
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office()}}));
        QVERIFY(configurator->apply({{plant()}}));
        const Seen expected{{QStringLiteral("10.8.0.7")},
                            {QStringLiteral("10.2.0.0/16"), QStringLiteral("10.3.3.3/32")},
                            {QStringLiteral("10.2.0.53")}};
        QCOMPARE(m_machine->look().addresses, expected.addresses);
        QCOMPARE(m_machine->look().routes, expected.routes);
        QCOMPARE(m_machine->look().dnsServers, expected.dnsServers);
    }

    void twoTunnelsAreUpTogetherAndOneGoesAlone()
    {
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office(), plant()}}));
        QCOMPARE(m_machine->look().addresses.size(), 3);
        QCOMPARE(m_machine->look().routes.size(), 4);
        QCOMPARE(m_machine->look().dnsServers.size(), 2);
        QVERIFY(configurator->apply({{office()}}));
        QCOMPARE(m_machine->look().addresses.size(), 2);
        QCOMPARE(m_machine->look().routes.size(), 2);
        QCOMPARE(m_machine->look().dnsServers, QSet<QString>{QStringLiteral("10.1.0.53")});
    }

    void clearPutsTheMachineBack()
    {
        const QByteArray before = m_machine->snapshot();
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office(), plant()}}));
        QVERIFY(m_machine->snapshot() != before);
        QVERIFY(configurator->clear());
        QCOMPARE(difference(before, m_machine->snapshot()), QByteArray());
    }

    void anEmptyPlanPutsTheMachineBack()
    {
        const QByteArray before = m_machine->snapshot();
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office()}}));
        QVERIFY(configurator->apply({}));
        QCOMPARE(difference(before, m_machine->snapshot()), QByteArray());
    }

    void clearIsSafeAtAnyTime()
    {
        const QByteArray before = m_machine->snapshot();
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->clear());
        QVERIFY(configurator->apply({{office()}}));
        QVERIFY(configurator->clear());
        QVERIFY(configurator->clear());
        QCOMPARE(difference(before, m_machine->snapshot()), QByteArray());
    }

    void recoverRemovesWhatALostInstanceLeft()
    {
        const QByteArray before = m_machine->snapshot();
        QVERIFY(m_machine->makeConfigurator()->apply({{office(), plant()}}));
        QVERIFY(m_machine->snapshot() != before);
        QVERIFY(m_machine->makeConfigurator()->recover());
        QCOMPARE(difference(before, m_machine->snapshot()), QByteArray());
    }

    void recoverOnACleanMachineChangesNothing()
    {
        const QByteArray before = m_machine->snapshot();
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->recover());
        QVERIFY(configurator->recover());
        QCOMPARE(difference(before, m_machine->snapshot()), QByteArray());
    }

    void aPlanThatFailsLeavesTheEarlierOne()
    {
        const auto configurator = m_machine->makeConfigurator();
        QVERIFY(configurator->apply({{office()}}));
        const QByteArray standing = m_machine->snapshot();
        const Result<void> refused = configurator->apply(m_machine->impossible(*configurator, {{plant()}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AddressNotApplied);
        QCOMPARE(difference(standing, m_machine->snapshot()), QByteArray());
    }

private:
    MakeMachine m_make;
    std::unique_ptr<Machine> m_machine;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    using sallyport::NetworkConfiguratorContract;
    NetworkConfiguratorContract fake([] { return std::make_unique<sallyport::FakeOne>(); });
    NetworkConfiguratorContract real([] { return std::make_unique<sallyport::RealOne>(); });
    return QTest::qExec(&fake, argc, argv) + QTest::qExec(&real, argc, argv);
}

#include "tst_network_configurator_contract.moc"
