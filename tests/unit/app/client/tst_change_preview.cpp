// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/change_preview.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;

namespace {

Profile office()
{
    Profile profile;
    profile.gateway.host = QStringLiteral("vpn.example.org");
    return profile;
}

bool has(const Profile& profile, const char* what, bool isLeftAlone = false)
{
    const QList<PlannedChange> changes = plannedChanges(profile);
    return std::any_of(changes.begin(), changes.end(), [&](const PlannedChange& change) {
        return change.what == QLatin1String(what) && change.isLeftAlone == isLeftAlone;
    });
}

} // namespace

class TestChangePreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlainProfileTakesAllTraffic()
    {
        QVERIFY(has(office(), "This computer gets one more address"));
        QVERIFY(has(office(), "All traffic goes through the tunnel"));
        QVERIFY(has(office(), "Names are asked at the gateway's name servers"));
        QVERIFY(has(office(), "UDP ports 500 and 4500 are used to reach vpn.example.org"));
        QVERIFY(has(office(), "Nothing is blocked", true));
        QVERIFY(!has(office(), "Other traffic stays as it is", true));
    }

    void aSplitProfileLeavesTheRest()
    {
        Profile profile = office();
        profile.includedSubnets = {*subnetFromString(QStringLiteral("10.1.0.0/16")),
                                   *subnetFromString(QStringLiteral("2001:db8:1::/48"))};
        profile.excludedSubnets = {*subnetFromString(QStringLiteral("10.1.9.0/24"))};
        QVERIFY(has(profile, "Only traffic to 10.1.0.0/16 and 2001:db8:1::/48 goes through the tunnel"));
        QVERIFY(has(profile, "Traffic to 10.1.9.0/24 stays outside"));
        QVERIFY(has(profile, "Other traffic stays as it is", true));
        QVERIFY(!has(profile, "All traffic goes through the tunnel"));
    }

    void theWholeAddressSpaceIsNoSplit()
    {
        Profile profile = office();
        profile.includedSubnets = {*subnetFromString(QStringLiteral("0.0.0.0/0"))};
        QVERIFY(has(profile, "All traffic goes through the tunnel"));
        QVERIFY(!has(profile, "Other traffic stays as it is", true));
    }

    void manyNetworksAreCounted()
    {
        Profile profile = office();
        for (int i = 0; i < 40; ++i)
            profile.includedSubnets.append(*subnetFromString(QStringLiteral("10.%1.0.0/16").arg(i)));
        QVERIFY(has(profile, "Only traffic to 10.0.0.0/16, 10.1.0.0/16, 10.2.0.0/16, 10.3.0.0/16, 10.4.0.0/16 and 35 "
                             "more goes through the tunnel"));
    }

    void whereNamesAreAskedIsSaid()
    {
        Profile profile = office();
        profile.dnsServers = {QHostAddress(QStringLiteral("10.1.0.53"))};
        QVERIFY(has(profile, "Names are asked at 10.1.0.53"));
        profile.dnsDomains = {QStringLiteral("corp.example.org")};
        QVERIFY(has(profile, "Names are asked at 10.1.0.53 only for corp.example.org"));
        profile.dnsServers.clear();
        QVERIFY(has(profile, "Names under corp.example.org are asked at the gateway's name servers"));
    }

    void blockSizeAndPortsAreSaid()
    {
        Profile profile = office();
        profile.killSwitch = true;
        profile.mtu = 1380;
        profile.gateway.port = 5500;
        QVERIFY(has(profile, "Traffic is blocked when the tunnel is lost"));
        QVERIFY(!has(profile, "Nothing is blocked", true));
        QVERIFY(has(profile, "Packets in the tunnel have at most 1380 bytes"));
        QVERIFY(has(profile, "UDP port 5500 is used to reach vpn.example.org"));
        profile.gateway.host.clear();
        QVERIFY(has(profile, "UDP port 5500 is used to reach the gateway"));
    }

    void everyChangeIsASentenceAndComesBeforeWhatStays()
    {
        const QList<PlannedChange> changes = plannedChanges(office());
        for (const PlannedChange& change : changes) {
            QVERIFY(!change.what.isEmpty());
            QVERIFY2(!change.what.contains(QLatin1Char('%')), qPrintable(change.what));
            QVERIFY2(change.detail.isEmpty() || change.detail.endsWith(QLatin1Char('.')), qPrintable(change.detail));
        }
        QVERIFY(std::is_partitioned(changes.begin(), changes.end(),
                                    [](const PlannedChange& change) { return !change.isLeftAlone; }));
    }
};

QTEST_GUILESS_MAIN(TestChangePreview)
#include "tst_change_preview.moc"
