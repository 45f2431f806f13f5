// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/resolv_conf.h"

#include <QTest>

namespace sallyport {
namespace {

TunnelPlan tunnel(const QStringList& servers, const QStringList& domains = {})
{
    TunnelPlan plan;
    for (const QString& server : servers)
        plan.dnsServers.append(QHostAddress(server));
    plan.dnsDomains = domains;
    return plan;
}

QList<QByteArray> lines(const QByteArray& text)
{
    QList<QByteArray> found = text.split('\n');
    found.removeIf([](const QByteArray& line) { return line.isEmpty() || line.startsWith('#'); });
    return found;
}

} // namespace

class TestResolvConf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serversForAllNamesReplaceTheOriginals()
    {
        const QByteArray text = resolvConfText("nameserver 192.0.2.1\n",
                                               {tunnel({QStringLiteral("10.0.0.53"), QStringLiteral("fd00::53")})});
        QCOMPARE(lines(text), QList<QByteArray>({"nameserver 10.0.0.53", "nameserver fd00::53"}));
    }

    void serversForSomeNamesComeBeforeTheOriginals()
    {
        const QByteArray text =
            resolvConfText("nameserver 192.0.2.1\nsearch home.example\n",
                           {tunnel({QStringLiteral("10.0.0.53")}, {QStringLiteral("corp.example")})});
        QCOMPARE(lines(text), QList<QByteArray>({"nameserver 10.0.0.53", "nameserver 192.0.2.1",
                                                 "search corp.example home.example"}));
    }

    void optionsAndSortlistStay()
    {
        const QByteArray text = resolvConfText("options  edns0 trust-ad\nsortlist 10.0.0.0/255.0.0.0\n; a remark\n",
                                               {tunnel({QStringLiteral("10.0.0.53")})});
        QCOMPARE(lines(text),
                 QList<QByteArray>({"nameserver 10.0.0.53", "options edns0 trust-ad", "sortlist 10.0.0.0/255.0.0.0"}));
    }

    void aDomainLineBecomesASearchLine()
    {
        const QByteArray text = resolvConfText("domain home.example\n", {tunnel({QStringLiteral("10.0.0.53")})});
        QVERIFY(lines(text).contains("search home.example"));
    }

    void noMoreServersThanTheCLibraryReads()
    {
        const QByteArray text = resolvConfText(
            {}, {tunnel({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2")}),
                 tunnel({QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.3"), QStringLiteral("10.0.0.4")})});
        QCOMPARE(lines(text), QList<QByteArray>({"nameserver 10.0.0.1", "nameserver 10.0.0.2", "nameserver 10.0.0.3"}));
    }

    void whatIsNoDomainIsNotWritten_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("newline") << QStringLiteral("corp.example\nnameserver 6.6.6.6");
        QTest::newRow("blank") << QStringLiteral("corp.example evil.example");
        QTest::newRow("empty") << QString();
        QTest::newRow("root") << QStringLiteral(".");
        QTest::newRow("quote") << QStringLiteral("corp.example\"");
        QTest::newRow("nul") << QString(QChar(0));
        QTest::newRow("letters of another script") << QStringLiteral("b\u00fcro.example");
        QTest::newRow("too long") << QString(300, QLatin1Char('a'));
    }

    void whatIsNoDomainIsNotWritten()
    {
        QFETCH(QString, domain);
        QVERIFY(!isPlainDomain(domain));
        QCOMPARE(lines(resolvConfText({}, {tunnel({QStringLiteral("10.0.0.53")}, {domain})})),
                 QList<QByteArray>({"nameserver 10.0.0.53"}));
    }
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestResolvConf)
#include "tst_resolv_conf.moc"
