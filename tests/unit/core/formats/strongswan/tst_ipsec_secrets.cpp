// SPDX-License-Identifier: GPL-3.0-or-later
//
// ipsec.secrets, entry by entry. Thread: test. Trust: test.
#include "core/formats/strongswan/ipsec_secrets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

namespace {

struct Read {
    StrongswanSecrets secrets;
    QStringList used;
    ImportReport report;
};

Read readText(const QByteArray& bytes, const CompanionFiles& companions = {})
{
    Read read;
    ImportSource source;
    source.file = QStringLiteral("ipsec.conf");
    source.companions = companions;
    const Result<void> done =
        readIpsecSecrets(source, {QStringLiteral("ipsec.secrets"), bytes}, &read.secrets, &read.used, &read.report);
    if (!done)
        qFatal("not read");
    return read;
}

QByteArray revealed(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class IpsecSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOwnersAndSecrets_data();
    void readsOwnersAndSecrets();
    void readsKeyFilesWithTheirPassphrases();
    void refusesWhatIsForIkev1OrASmartCard();
    void refusesRawKeysAndLinesWithoutSense();
    void followsIncludesOnce();
    void recognisesItsKind();
    void readsEightHostileMebibytesInAboutASecond();
};

void IpsecSecretsTest::readsOwnersAndSecrets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("owners");
    QTest::addColumn<QByteArray>("secret");
    const auto list = [](std::initializer_list<const char*> items) {
        QStringList owners;
        for (const char* item : items)
            owners.append(QString::fromUtf8(item));
        return owners;
    };
    QTest::newRow("a password") << QByteArray("carol : EAP \"a # b : c\"") << list({"carol"})
                                << QByteArray("a # b : c");
    QTest::newRow("single quotes") << QByteArray("carol : EAP 'a \"b\"'") << list({"carol"}) << QByteArray("a \"b\"");
    QTest::newRow("no quotes") << QByteArray("carol : EAP plain # rest") << list({"carol"}) << QByteArray("plain");
    QTest::newRow("hexadecimal") << QByteArray(": PSK 0x67656865696d") << list({}) << QByteArray("geheim");
    QTest::newRow("base64") << QByteArray(": PSK 0sZ2VoZWlt") << list({}) << QByteArray("geheim");
    QTest::newRow("quoted 0x") << QByteArray(": PSK \"0x67\"") << list({}) << QByteArray("0x67");
    QTest::newRow("two owners") << QByteArray("192.0.2.1 %any : PSK \"x\"") << list({"192.0.2.1", "%any"})
                                << QByteArray("x");
    QTest::newRow("IPv6 owner") << QByteArray("2001:db8::1 : PSK \"x\"") << list({"2001:db8::1"}) << QByteArray("x");
    QTest::newRow("a name with blanks") << QByteArray("\"C=CH, CN=x : y\" : EAP z") << list({"C=CH, CN=x : y"})
                                        << QByteArray("z");
    QTest::newRow("libreswan's spelling")
        << QByteArray("@gw.example.org: PSK \"x\"") << list({"@gw.example.org"}) << QByteArray("x");
}

void IpsecSecretsTest::readsOwnersAndSecrets()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, owners);
    QFETCH(QByteArray, secret);
    const Read read = readText("# comment\n\n" + line + "\n");
    QCOMPARE(read.secrets.shared.size(), 1);
    QCOMPARE(read.secrets.shared.first().owners, owners);
    QCOMPARE(revealed(read.secrets.shared.first().secret), secret);
    QVERIFY(!read.secrets.shared.first().key.contains(QString::fromUtf8(secret)) || secret.size() == 1);
}

void IpsecSecretsTest::readsKeyFilesWithTheirPassphrases()
{
    const Read read = readText(": RSA moon.pem\n: ECDSA \"my key.pem\" \"pass phrase\"\n: P12 a.p12 %prompt\n"
                               ": PKCS8 b.pem plain\n");
    QCOMPARE(read.secrets.keyFiles.size(), 4);
    QCOMPARE(read.secrets.keyFiles.at(0).file, QStringLiteral("moon.pem"));
    QVERIFY(read.secrets.keyFiles.at(0).passphrase.isEmpty());
    QCOMPARE(read.secrets.keyFiles.at(1).file, QStringLiteral("my key.pem"));
    QCOMPARE(revealed(read.secrets.keyFiles.at(1).passphrase), QByteArray("pass phrase"));
    QVERIFY(read.secrets.keyFiles.at(2).isPkcs12);
    QVERIFY(read.secrets.keyFiles.at(2).passphrase.isEmpty());
    QCOMPARE(revealed(read.secrets.keyFiles.at(3).passphrase), QByteArray("plain"));
}

void IpsecSecretsTest::refusesWhatIsForIkev1OrASmartCard()
{
    const Read read = readText("carol : XAUTH \"old-times\"\n: PIN %smartcard1:4f 1234\ncarol : NTLM 0x0011\n");
    QVERIFY(read.secrets.shared.isEmpty());
    QCOMPARE(read.report.lines().size(), 3);
    for (const ReportLine& line : read.report.lines()) {
        QCOMPARE(line.verdict, ReportLine::Verdict::Refused);
        QVERIFY(!(line.key + line.said).contains(QLatin1String("1234")));
        QVERIFY(!(line.key + line.said).contains(QLatin1String("old-times")));
    }
}

void IpsecSecretsTest::refusesRawKeysAndLinesWithoutSense()
{
    const Read read = readText(": RSA {\n\tModulus: 0x1234\n\tPrivateExponent: 0x5678\n\t}\njust-a-password\n"
                               "x : MAGIC hocus\ncarol : EAP \"\"\ndave : EAP fine\n");
    QCOMPARE(read.secrets.shared.size(), 1);
    QCOMPARE(read.secrets.shared.first().owners, QStringList{QStringLiteral("dave")});
    QCOMPARE(read.report.lines().size(), 4);
    for (const ReportLine& line : read.report.lines())
        QVERIFY(!(line.key + line.said + line.note).contains(QLatin1String("just-a-password")));
}

void IpsecSecretsTest::followsIncludesOnce()
{
    CompanionFiles companions;
    companions.add(QStringLiteral("ipsec.d/a.secrets"), "alice : EAP one\ninclude /etc/ipsec.d/*.secrets\n");
    const Read read = readText("include ipsec.d/*.secrets\ninclude missing.secrets\n", companions);
    QCOMPARE(read.secrets.shared.size(), 1);
    QVERIFY(read.used.contains(QStringLiteral("ipsec.d/a.secrets")));
    QCOMPARE(read.report.lines().last().said, QStringLiteral("missing.secrets"));
}

void IpsecSecretsTest::recognisesItsKind()
{
    QVERIFY(looksLikeIpsecSecrets("# x\ncarol : EAP \"x\"\n"));
    QVERIFY(looksLikeIpsecSecrets(": RSA key.pem\n"));
    QVERIFY(looksLikeIpsecSecrets("2001:db8::1 : PSK \"x\"\n"));
    QVERIFY(!looksLikeIpsecSecrets("conn x\n\tright=y\n"));
    QVERIFY(!looksLikeIpsecSecrets("a: b\nEAP: c\n"));
}

void IpsecSecretsTest::readsEightHostileMebibytesInAboutASecond()
{
    for (const QByteArray& bytes : {QByteArray("a : EAP b\n").repeated(800000), QByteArray(" : ").repeated(2700000),
                                    QByteArray("\"").repeated(8000000), QByteArray("a ").repeated(4000000) + ": PSK x",
                                    QByteArray("a : EAP ").append(QByteArray("x").repeated(8000000))}) {
        QElapsedTimer timer;
        timer.start();
        const bool looks = looksLikeIpsecSecrets(bytes);
        const Read read = readText(bytes);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(looks || read.secrets.shared.size() < 257);
    }
}

QTEST_GUILESS_MAIN(IpsecSecretsTest)
#include "tst_ipsec_secrets.moc"
