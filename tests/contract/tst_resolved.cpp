// SPDX-License-Identifier: GPL-3.0-or-later
//
// DNS through a real systemd-resolved, on a bus of the test's own.
#include "isolated_machine.h"
#include "test_bus.h"

#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <unistd.h>

namespace sallyport {
namespace {

constexpr auto kStub = "nameserver 127.0.0.53\noptions edns0 trust-ad\n";

TunnelPlan office(const QStringList& domains = {})
{
    return {QStringLiteral("office"),
            QStringLiteral("ipsec0"),
            1400,
            {QHostAddress(QStringLiteral("10.9.0.1"))},
            {subnetFromString(QStringLiteral("10.1.0.0/16")).value()},
            {QHostAddress(QStringLiteral("10.1.0.53")), QHostAddress(QStringLiteral("fd00::53"))},
            domains};
}

QByteArray resolvectl(const char* question)
{
    return outputOf(QStringLiteral(SALLYPORT_RESOLVED_ROOT "/usr/bin/resolvectl"),
                    {QLatin1String(question), QStringLiteral("ipsec0")})
        .trimmed();
}

} // namespace

class TestResolved : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Its own resolver listens on 127.0.0.53.
        outputOf(QStringLiteral("ip"),
                 {QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("lo"), QStringLiteral("up")});
    }

    void init()
    {
        m_bus.emplace();
        m_bus->start(QStringLiteral(SALLYPORT_RESOLVED_ROOT "/lib/systemd/systemd-resolved"), {},
                     QStringLiteral("org.freedesktop.resolve1"));
        placeResolvConf(ResolvConf::File, kStub);
        m_link.emplace(QStringLiteral("ipsec0"));
        m_state.emplace();
        m_configurator = makeNetworkConfigurator(m_state->path());
        // The first question makes systemd-resolved learn the link.
        QTRY_VERIFY(resolvectl("dns").contains("ipsec0"));
        m_before = everything();
    }

    void cleanup()
    {
        QVERIFY(m_configurator->clear());
        m_configurator.reset();
        m_link.reset();
        m_bus.reset();
    }

    void serversForAllNamesTakeThemAll()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(resolvectl("dns").endsWith("10.1.0.53 fd00::53"));
        QVERIFY(resolvectl("domain").endsWith("): ~."));
        QVERIFY(resolvectl("default-route").endsWith("yes"));
        QCOMPARE(readResolvConf(), QByteArray(kStub));
    }

    void serversForSomeNamesTakeThose()
    {
        QVERIFY(m_configurator->apply({{office({QStringLiteral("corp.example")})}}));
        QVERIFY(resolvectl("domain").endsWith("): corp.example"));
        QVERIFY(resolvectl("default-route").endsWith("no"));
    }

    void clearPutsItBack()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(everything() != m_before);
        QVERIFY(m_configurator->clear());
        QCOMPARE(everything(), m_before);
    }

    void recoverPutsItBackAfterACrash()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
        QCOMPARE(everything(), m_before);
    }

    void aFailingPlanLeavesTheEarlierServers()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        TunnelPlan broken = office();
        broken.dnsServers = {QHostAddress(QStringLiteral("0.0.0.0"))}; // systemd-resolved refuses it
        const QByteArray standing = everything();
        const Result<void> done = m_configurator->apply({{broken}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DnsNotApplied);
        QCOMPARE(everything(), standing);
    }

    void whenItHasGoneClearStillSucceeds()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        m_bus->stopLast();
        QVERIFY(m_configurator->clear());
    }

    void aResolvConfThatIsNotItsOwnIsWritten()
    {
        placeResolvConf(ResolvConf::File, "nameserver 192.0.2.53\n");
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(readResolvConf().contains("nameserver 10.1.0.53"));
        QCOMPARE(resolvectl("dns"), m_before.split('\n').first());
    }

private:
    static QByteArray everything()
    {
        return resolvectl("dns") + '\n' + resolvectl("domain") + '\n' + resolvectl("default-route");
    }

    std::optional<TestBus> m_bus;
    std::optional<TunLink> m_link;
    std::optional<QTemporaryDir> m_state;
    std::unique_ptr<NetworkConfigurator> m_configurator;
    QByteArray m_before;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QFile passwd(QStringLiteral("/etc/passwd"));
    if (!passwd.open(QIODevice::Append) || passwd.write("systemd-resolve:x:65533:65533::/:/usr/sbin/nologin\n") < 0)
        return 1;
    passwd.close();
    QFile group(QStringLiteral("/etc/group"));
    if (!group.open(QIODevice::Append) || group.write("systemd-resolve:x:65533:\n") < 0)
        return 1;
    group.close();
    QDir().mkpath(QStringLiteral("/run/systemd/resolve"));
    if (chown("/run/systemd/resolve", 65533, 65533) != 0)
        return 1;
    QCoreApplication application(argc, argv);
    sallyport::TestResolved test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_resolved.moc"
