// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/known_values.h"
#include "app/client/problem_report.h"
#include "app/client/report_gathering.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

namespace {

Profile office()
{
    Profile profile;
    profile.id = QStringLiteral("1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01");
    profile.name = QStringLiteral("Acme Head Office");
    profile.gateway.host = QStringLiteral("vpn.acme.example");
    profile.gateway.identity = QStringLiteral("C=DE, O=Acme Ltd, CN=Gate Seven");
    profile.local.userName = QStringLiteral("ACME\\msmith");
    profile.local.identity = QStringLiteral("mary.smith@acme.example");
    profile.local.token = QStringLiteral("pkcs11:token=Mary%20Smith;id=%01;type=cert");
    profile.dnsServers = {QHostAddress(QStringLiteral("10.3.2.1"))};
    profile.dnsDomains = {QStringLiteral("intra.acme.example")};
    profile.includedSubnets = {Subnet{QHostAddress(QStringLiteral("10.3.0.0")), 16}};
    profile.tags = {QStringLiteral("Customers/Acme")};
    profile.management.managedBy = QStringLiteral("Acme IT Department");
    return profile;
}

ReportInput input()
{
    ReportInput input;
    input.made = QDateTime(QDate(2026, 3, 2), QTime(14, 5, 10), Qt::UTC);
    input.versions = {{QStringLiteral("Sallyport"), QStringLiteral("0.1.0")}};
    input.network = {{QStringLiteral("link"), QStringLiteral("eth0: up, MTU 1500, 192.168.1.23/24")}};
    input.profiles = {{office(), {}}};
    ConnectionStatus status;
    status.profileId = office().id;
    status.profileName = office().name;
    status.gatewayHost = office().gateway.host;
    status.gateway = {QHostAddress(QStringLiteral("203.0.113.10")), 4500};
    status.local = {QHostAddress(QStringLiteral("192.168.1.23")), 40112};
    status.ikeProposal = QStringLiteral("AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384");
    status.error = Error::of(ErrorCode::GatewaySilent, {{QStringLiteral("host"), office().gateway.host},
                                                        {QStringLiteral("address"), QStringLiteral("203.0.113.10")},
                                                        {QStringLiteral("port"), 4500},
                                                        {QStringLiteral("seconds"), 20}});
    input.statuses = {status};
    const auto line = [&](const char* text) {
        input.log.append({input.made, QStringLiteral("info"), QStringLiteral("ike"), QString::fromUtf8(text)});
    };
    line("IKE: establishing to 203.0.113.10 for ACME\\msmith");
    line("IKE: IDr 'C=DE, O=Acme Ltd, CN=Gate Seven' confirmed by Acme Ltd, known to laptop-0815 of Mary");
    line("CFG: handling 10.3.2.1 for intra.acme.example\r\nforged: line");
    input.known =
        knownOf(Person{QStringLiteral("mary"), QStringLiteral("Mary Ann Smith"), QStringLiteral("/home/mary")},
                QStringLiteral("laptop-0815.acme.example"));
    return input;
}

QString textOf(const ProblemReport& report)
{
    return QString::fromUtf8(reportBytes(report));
}

} // namespace

class TestProblemReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTellsWhoItIs()
    {
        const QString text = textOf(problemReport(input()));
        for (const char* word : {"acme", "msmith", "mary", "smith", "Gate Seven", "laptop-0815", "203.0.113", "10.3.",
                                 "192.168", "Department", "Customers", "1f0e6a52", "intra"})
            QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    }

    void whatHelpsIsThere()
    {
        const QString text = textOf(problemReport(input()));
        for (const char* part :
             {"== Versions", "Sallyport: 0.1.0", "== Profile", "type: ikev2-eap", "== Status", "gateway.port: 4500",
              "AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384", "== Last error", "code: GatewaySilent",
              "what happened: ", "evidence: ", "next step: ", "== Network of this computer", "eth0: up, MTU 1500",
              "== Log of the service", "2026-03-02T14:05:10.000Z: info ike: IKE: establishing"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void theSameThingHasTheSameTokenThroughout()
    {
        const ProblemReport report = problemReport(input());
        QString token;
        for (const Replacement& replacement : report.replacements) {
            if (replacement.value == QLatin1String("203.0.113.10"))
                token = replacement.token;
        }
        const QString text = textOf(report);
        QVERIFY(text.contains(QStringLiteral("gateway.address: %1\n").arg(token)));
        QVERIFY(text.contains(QStringLiteral("establishing to %1 for").arg(token)));
        QVERIFY(text.contains(QStringLiteral("arguments.address: %1\n").arg(token)));
    }

    void spansAreWhereTheTokensStand()
    {
        for (const RedactedText& line : problemReport(input()).lines) {
            for (const TextSpan& span : line.replaced) {
                QCOMPARE(line.text.at(span.start), QLatin1Char('<'));
                QCOMPARE(line.text.at(span.start + span.length - 1), QLatin1Char('>'));
            }
        }
    }

    void aLogLineIsOneLine()
    {
        const ProblemReport report = problemReport(input());
        for (const RedactedText& line : report.lines)
            QVERIFY(!line.text.contains(QLatin1Char('\n')) && !line.text.contains(QLatin1Char('\r')));
        QVERIFY(report.lines.last().text.contains(QLatin1String("forged: line")));
    }

    void linesLeftOutAreCountedWhereTheyWere()
    {
        ProblemReport report;
        for (const char* text : {"a", "b", "c", "d", "e"})
            report.lines.append(RedactedText{QString::fromLatin1(text), {}});
        QCOMPARE(reportBytes(report, {1, 2, 4}),
                 QByteArray("a\n[lines left out by hand: 2]\nd\n[lines left out by hand: 1]\n"));
        QCOMPARE(reportBytes(report), QByteArray("a\nb\nc\nd\ne\n"));
    }

    void withoutALogItSaysWhy()
    {
        ReportInput without = input();
        without.log.clear();
        without.logProblem = Error::of(ErrorCode::NotAllowed, {{QStringLiteral("action"), QStringLiteral("log")},
                                                               {QStringLiteral("user"), QStringLiteral("msmith")}});
        const QString text = textOf(problemReport(without));
        QVERIFY(text.contains(QLatin1String("not there: ")));
        QVERIFY(!text.contains(QLatin1String("msmith")));
    }

    void peopleOfWhomOnlyTheLogSpeaksAreReplaced()
    {
        ReportInput other = input();
        for (const char* text :
             {"1f0e connect asked for by bwayne pid 77", "caller 12 is ckent pid 3 with x/1",
              "refused org.sallyport.connect to lolane pid 4",
              "x: a -> b (SignInRefused method=password round=eap user=Diana Prince)",
              "IKE: server requested EAP_IDENTITY (id 0x00), sending 'pparker'",
              "IKE: authentication of 'jarvis' with RSA successful", "then for BWAYNE, ckent and pparker"})
            other.log.append({other.made, QStringLiteral("info"), QStringLiteral("ipc"), QString::fromLatin1(text)});
        const QString text = textOf(problemReport(other));
        for (const char* word : {"bwayne", "ckent", "lolane", "Diana", "Prince", "pparker", "jarvis"})
            QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), word);
        QVERIFY(text.contains(QLatin1String("method=password round=eap user=<user-")));
    }

    void otherProfilesAreReplacedToo()
    {
        ReportInput other = input();
        Profile profile = office();
        profile.name = QStringLiteral("Moonbase");
        profile.gateway.host = QStringLiteral("moonbase");
        other.known += knownOf(profile, {});
        other.log.append(
            {other.made, QStringLiteral("info"), QStringLiteral("tunnel"), QStringLiteral("Moonbase by moonbase")});
        QVERIFY(!textOf(problemReport(other)).contains(QLatin1String("moonbase"), Qt::CaseInsensitive));
    }

    void theFileIsForThePersonAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.txt"));
        QVERIFY(writeReport(path, "text\n"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("text\n"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        const Result<void> written = writeReport(QStringLiteral("/nowhere/at/all.txt"), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ProfileNotSaved);
        QCOMPARE(written.error().arguments.value(QStringLiteral("path")).toString(),
                 QStringLiteral("/nowhere/at/all.txt"));
    }

    void versionsAreThereWithoutTheService()
    {
        const ServiceClient service(QStringLiteral("/nowhere/socket"), QStringLiteral("test"), {}, {}, false);
        QStringList names;
        for (const ReportFact& fact : versionFacts(service)) {
            names.append(fact.name);
            QVERIFY2(!fact.value.isEmpty(), qUtf8Printable(fact.name));
        }
        for (const char* name : {"Sallyport", "service", "Qt", "OpenSSL", "system", "kernel", "desktop"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }
};

QTEST_GUILESS_MAIN(TestProblemReport)
#include "tst_problem_report.moc"
