// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this operating system's configurator does beyond the contract: its rule, its files, and what goes wrong.
#include "isolated_machine.h"

#include "platform/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <sys/mount.h>

namespace sallyport {
namespace {

constexpr auto kOriginal = "# hand-made\nsearch example.org\nnameserver 192.0.2.53\noptions timeout:1 edns0\n";

QByteArray ip(const char* arguments)
{
    return outputOf(QStringLiteral("ip"), QString::fromLatin1(arguments).split(QLatin1Char(' ')));
}

void setStrictFilter(const char* link, bool strict)
{
    for (const char* name : {"all", link}) {
        QFile file(QStringLiteral("/proc/sys/net/ipv4/conf/%1/rp_filter").arg(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write(strict && name == link ? "1" : "0");
    }
}

// Whether a packet from `sender` that comes in by under0 passes the kernel's check of its way.
bool isHeard(const char* sender)
{
    QProcess process;
    process.start(QStringLiteral("ip"),
                  {QStringLiteral("route"), QStringLiteral("get"), QStringLiteral("192.0.2.2"), QStringLiteral("from"),
                   QLatin1String(sender), QStringLiteral("iif"), QStringLiteral("under0")});
    return process.waitForFinished(10000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray filterOfAll()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/conf/all/rp_filter"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

Subnet subnet(const char* text)
{
    return subnetFromString(QString::fromLatin1(text)).value();
}

TunnelPlan office()
{
    return {QStringLiteral("office"),
            QStringLiteral("ipsec0"),
            1380,
            {QHostAddress(QStringLiteral("10.9.0.1"))},
            {subnet("10.1.0.0/16")},
            {QHostAddress(QStringLiteral("10.1.0.53"))},
            {}};
}

TunnelPlan everything()
{
    TunnelPlan plan = office();
    plan.virtualIps.append(QHostAddress(QStringLiteral("fd00:9::1")));
    plan.routes = {subnet("0.0.0.0/0"), subnet("::/0")};
    return plan;
}

} // namespace

class TestNetworkConfigurator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        placeResolvConf(ResolvConf::File, kOriginal);
        m_link.emplace(QStringLiteral("ipsec0"));
        m_state.emplace();
        m_configurator = makeNetworkConfigurator(m_state->path());
        m_before = networkSnapshot();
    }

    void cleanup()
    {
        QVERIFY(m_configurator->clear());
        m_configurator.reset();
        m_link.reset();
    }

    void onlyPacketsWithoutOurMarkGoIntoTheTunnel()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(ip("route get 10.1.2.3").contains("dev ipsec0"));
        QVERIFY(ip("route get 10.1.2.3").contains("src 10.9.0.1"));
        QVERIFY(ip("rule").contains("4500:\tnot from all fwmark 0x5a11 lookup 4500 proto kernel") ||
                ip("rule").contains("4500:\tnot from all fwmark 0x5a11 lookup 4500"));
        ip("link set lo up");
        ip("route add 10.1.0.0/16 dev lo"); // the underlay
        QVERIFY(ip("route get 10.1.2.3").contains("dev ipsec0"));
        QVERIFY(ip("route get 10.1.2.3 mark 0x5a11").contains("dev lo"));
        ip("route del 10.1.0.0/16 dev lo");
        ip("link set lo down");
    }

    void aFamilyWithoutRoutesGetsNoRule()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(!ip("-6 rule").contains("4500"));
        QVERIFY(m_configurator->apply({{everything()}}));
        QVERIFY(ip("-6 rule").contains("4500"));
        QVERIFY(ip("-6 route get 2001:db8::1").contains("dev ipsec0"));
    }

    void theLinkIsUpWithThePlansMtu()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(ip("link show ipsec0").contains("mtu 1380"));
        QVERIFY(ip("link show ipsec0").contains("UP"));
        QVERIFY(m_configurator->clear());
        QCOMPARE(difference(m_before, networkSnapshot()), QByteArray());
    }

    void anAddressIsUsableAtOnce()
    {
        QVERIFY(m_configurator->apply({{everything()}}));
        QVERIFY(ip("-6 addr show dev ipsec0").contains("fd00:9::1/128"));
        QVERIFY(!ip("-6 addr show dev ipsec0").contains("tentative"));
        QVERIFY(ip("-4 addr show dev ipsec0").contains("10.9.0.1/32"));
    }

    void aRouteWithoutVirtualIpOfItsFamilyIsLeftOut()
    {
        TunnelPlan plan = office();
        plan.routes.append(subnet("fd00:1::/64"));
        QVERIFY(m_configurator->apply({{plan}}));
        QVERIFY(ip("-6 route show table all").indexOf("fd00:1::") < 0);
        QVERIFY(ip("route show table 4500").contains("10.1.0.0/16"));
    }

    void ofTwoPlansTheFirstKeepsTheRoute()
    {
        TunnelPlan second = office();
        second.virtualIps = {QHostAddress(QStringLiteral("10.8.0.1"))};
        QVERIFY(m_configurator->apply({{office(), second}}));
        QVERIFY(ip("route show table 4500").contains("src 10.9.0.1"));
        QVERIFY(m_configurator->apply({{second}}));
        QVERIFY(ip("route show table 4500").contains("src 10.8.0.1"));
    }

    void aNewVirtualIpTakesTheRoutesWithIt()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        TunnelPlan moved = office();
        moved.virtualIps = {QHostAddress(QStringLiteral("10.9.0.77"))};
        QVERIFY(m_configurator->apply({{moved}}));
        QVERIFY(ip("route show table 4500").contains("src 10.9.0.77"));
        QVERIFY(!ip("addr show dev ipsec0").contains("10.9.0.1/32"));
    }

    void aLinkThatCameAnewIsConfiguredAnew()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        m_link.reset();
        m_link.emplace(QStringLiteral("ipsec0"));
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(ip("route get 10.1.2.3").contains("dev ipsec0"));
    }

    void anIpv4RouteLoosensAStrictReversePathCheck()
    {
        TunnelPlan sixOnly = everything();
        sixOnly.routes = {subnet("::/0")};
        setStrictFilter("lo", true);
        QVERIFY(m_configurator->apply({{sixOnly}}));
        QCOMPARE(filterOfAll(), QByteArray("0"));
        QVERIFY(m_configurator->apply({{office()}}));
        QCOMPARE(filterOfAll(), QByteArray("2"));
        QVERIFY(m_configurator->apply({{everything()}}));
        QCOMPARE(filterOfAll(), QByteArray("2"));
        QVERIFY(m_configurator->apply({{sixOnly}}));
        QCOMPARE(filterOfAll(), QByteArray("0"));
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
        QCOMPARE(filterOfAll(), QByteArray("0"));
        setStrictFilter("lo", false);
    }

    void aGatewayInsideASplitRouteIsStillHeard()
    {
        const TunLink underlay(QStringLiteral("under0"));
        ip("link set under0 up");
        ip("addr add 192.0.2.2/24 dev under0");
        ip("route add default dev under0");
        setStrictFilter("under0", true);
        QVERIFY(isHeard("10.1.0.1"));
        QVERIFY(m_configurator->apply({{office()}})); // 10.1.0.0/16
        QVERIFY(isHeard("10.1.0.1"));
        QVERIFY(m_configurator->clear());
        QCOMPARE(filterOfAll(), QByteArray("0"));
    }

    void aFullTunnelLeavesALooseReversePathCheckAlone()
    {
        QVERIFY(m_configurator->apply({{everything()}}));
        QCOMPARE(filterOfAll(), QByteArray("0"));
    }

    void aFailingRouteTakesEverythingBack()
    {
        TunnelPlan plan = office();
        plan.routes.append(Subnet{QHostAddress(QStringLiteral("10.5.5.5")), 16}); // host bits: the kernel says no
        const Result<void> done = m_configurator->apply({{plan}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::RouteNotApplied);
        QCOMPARE(done.error().arguments.value(QLatin1String("route")).toString(), QStringLiteral("10.5.5.5/16"));
        QVERIFY(!done.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
        QCOMPARE(difference(m_before, networkSnapshot()), QByteArray());
        QVERIFY(!QFile::exists(m_state->filePath(QStringLiteral("network.json"))));
    }

    void failingDnsTakesTheRoutesBack()
    {
        placeResolvConf(ResolvConf::Mounted, kOriginal);
        QCOMPARE(mount(nullptr, "/etc/resolv.conf", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
        const QByteArray before = networkSnapshot();
        const Result<void> done = m_configurator->apply({{office()}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DnsNotApplied);
        QCOMPARE(difference(before, networkSnapshot()), QByteArray());
    }

    void withoutAJournalNothingIsChanged()
    {
        const auto configurator = makeNetworkConfigurator(QStringLiteral("/run/missing"));
        const Result<void> done = configurator->apply({{office()}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::JournalUnusable);
        QCOMPARE(difference(m_before, networkSnapshot()), QByteArray());
    }

    void recoverWorksWhenTheLinkHasGone()
    {
        QVERIFY(m_configurator->apply({{everything()}}));
        m_link.reset();
        QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
        QVERIFY(!ip("rule").contains("4500"));
        QVERIFY(!ip("-6 rule").contains("4500"));
        QCOMPARE(readResolvConf(), QByteArray(kOriginal));
        QVERIFY(!QFile::exists(m_state->filePath(QStringLiteral("network.json"))));
    }

    void recoverLeavesALaterLinkOfTheSameNameAlone()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        m_link.reset();
        m_link.emplace(QStringLiteral("ipsec0"));
        ip("addr add 10.9.0.1/32 dev ipsec0");
        ip("link set ipsec0 up mtu 1333");
        QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
        QVERIFY(ip("addr show dev ipsec0").contains("10.9.0.1/32"));
        QVERIFY(ip("link show ipsec0").contains("mtu 1333"));
    }

    void recoverAfterARebootPutsBackResolvConfAlone()
    {
        setStrictFilter("lo", true);
        QVERIFY(m_configurator->apply({{office()}}));
        QFile journal(m_state->filePath(QStringLiteral("network.json")));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(journal.readAll()).object();
        journal.close();
        object.insert(QStringLiteral("bootId"), QStringLiteral("5b3c9a3e-6f0f-4c5e-9a55-0123456789ab"));
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(QJsonDocument(object).toJson());
        journal.close();
        QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
        // This boot's link has the index that the other boot's journal names, and is not ours.
        QVERIFY(ip("addr show dev ipsec0").contains("10.9.0.1/32"));
        QVERIFY(ip("link show ipsec0").contains("mtu 1380"));
        QCOMPARE(filterOfAll(), QByteArray("2"));
        QCOMPARE(readResolvConf(), QByteArray(kOriginal));
        QVERIFY(!QFile::exists(m_state->filePath(QStringLiteral("network.json"))));
        setStrictFilter("lo", false);
    }

    void recoverWithoutAJournalStillEmptiesOurTable()
    {
        QVERIFY(m_configurator->apply({{everything()}}));
        for (const QByteArray& garbage : {QByteArray("{\"version\":1,\"links\":[[]],\"resolvConf\":7"), QByteArray(),
                                          QByteArray(2 * 1024 * 1024, 'x')}) {
            QFile journal(m_state->filePath(QStringLiteral("network.json")));
            QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
            journal.write(garbage);
            journal.close();
            QVERIFY(makeNetworkConfigurator(m_state->path())->recover());
            QVERIFY(!ip("rule").contains("4500"));
            QVERIFY(!ip("-6 rule").contains("4500"));
            QVERIFY(!ip("route show table all").contains("table 4500"));
            QVERIFY(m_configurator->apply({{everything()}}));
        }
    }

    void aFirstPlanAlsoReplacesWhatACrashLeft()
    {
        QVERIFY(m_configurator->apply({{everything()}}));
        const auto next = makeNetworkConfigurator(m_state->path());
        QVERIFY(next->apply({{office()}}));
        QVERIFY(!ip("-6 rule").contains("4500"));
        QVERIFY(next->clear());
        QCOMPARE(difference(m_before, networkSnapshot()), QByteArray());
    }

    void resolvConfComesBackByteForByte_data()
    {
        QTest::addColumn<ResolvConf>("kind");
        QTest::newRow("file") << ResolvConf::File;
        QTest::newRow("mounted") << ResolvConf::Mounted;
        QTest::newRow("symlink") << ResolvConf::Symlink;
    }

    void resolvConfComesBackByteForByte()
    {
        QFETCH(ResolvConf, kind);
        placeResolvConf(kind, kOriginal);
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(readResolvConf().contains("nameserver 10.1.0.53\n"));
        QVERIFY(!readResolvConf().contains("192.0.2.53"));
        QVERIFY(m_configurator->clear());
        QCOMPARE(readResolvConf(), QByteArray(kOriginal));
        QCOMPARE(QFile::symLinkTarget(QStringLiteral("/etc/resolv.conf")).isEmpty(), kind != ResolvConf::Symlink);
    }

    void afterAFailedRestoreTheOriginalStillComesBack()
    {
        placeResolvConf(ResolvConf::Mounted, kOriginal);
        QVERIFY(m_configurator->apply({{office()}}));
        const QByteArray ours = readResolvConf();
        QCOMPARE(mount(nullptr, "/etc/resolv.conf", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
        QVERIFY(m_configurator->apply({}));
        QCOMPARE(readResolvConf(), ours);
        QCOMPARE(mount(nullptr, "/etc/resolv.conf", nullptr, MS_REMOUNT | MS_BIND, nullptr), 0);
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(m_configurator->clear());
        QCOMPARE(readResolvConf(), QByteArray(kOriginal));
    }

    void aMissingResolvConfIsMissingAgain()
    {
        QVERIFY(QFile::remove(QStringLiteral("/etc/resolv.conf")));
        QVERIFY(m_configurator->apply({{office()}}));
        QVERIFY(readResolvConf().contains("nameserver 10.1.0.53\n"));
        QVERIFY(m_configurator->clear());
        QVERIFY(!QFile::exists(QStringLiteral("/etc/resolv.conf")));
    }

    void whatAnotherProgramWroteStays()
    {
        QVERIFY(m_configurator->apply({{office()}}));
        placeResolvConf(ResolvConf::File, "nameserver 198.51.100.1\n");
        QVERIFY(m_configurator->clear());
        QCOMPARE(readResolvConf(), QByteArray("nameserver 198.51.100.1\n"));
    }

    void aPlanWithoutDnsServersLeavesResolvConf()
    {
        TunnelPlan plan = office();
        plan.dnsServers.clear();
        QVERIFY(m_configurator->apply({{plan}}));
        QCOMPARE(readResolvConf(), QByteArray(kOriginal));
    }

    void aDomainThatIsNoNameIsNotWritten()
    {
        TunnelPlan plan = office();
        plan.dnsDomains = {QStringLiteral("corp.example\nnameserver 6.6.6.6")};
        QVERIFY(m_configurator->apply({{plan}}));
        QCOMPARE(readResolvConf(), QByteArray(kOriginal)); // nor do its servers answer all names then
    }

private:
    std::optional<TunLink> m_link;
    std::optional<QTemporaryDir> m_state;
    std::unique_ptr<NetworkConfigurator> m_configurator;
    QByteArray m_before;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    sallyport::TestNetworkConfigurator test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network_configurator.moc"
