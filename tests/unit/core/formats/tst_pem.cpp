// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12.h"
#include "test_identity.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

class TestPem : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);
    test::Party m_bob = test::makeParty("bob", &m_authority, false);

    static Result<PemContents> read(const QByteArray& bytes, const char* password = "")
    {
        return readPem(QStringLiteral("a.pem"), bytes, Secret::fromBytes(password));
    }

private Q_SLOTS:
    void aBundleIsTakenApart()
    {
        const Result<PemContents> contents =
            read("Bag Attributes\n" + test::pem(m_authority.certificate) + "# alice\n" +
                 test::pem(m_alice.certificate) + test::pem(m_alice.key));
        QVERIFY(contents);
        QCOMPARE(contents->authorities, QList<QByteArray>{test::der(m_authority.certificate)});
        QCOMPARE(contents->certificates, QList<QByteArray>{test::der(m_alice.certificate)});
        QVERIFY(contents->privateKey);
    }

    void theKeysOwnCertificateComesFirst()
    {
        const Result<PemContents> contents =
            read(test::pem(m_bob.certificate) + test::pem(m_alice.certificate) + test::pem(m_alice.key));
        QVERIFY(contents);
        QCOMPARE(contents->certificates.first(), test::der(m_alice.certificate));
        QCOMPARE(contents->certificates.size(), 2);
    }

    void encryptedKeysOpenWithTheirPasswordOnly_data()
    {
        QTest::addColumn<bool>("traditional");
        QTest::newRow("PKCS#8") << false;
        QTest::newRow("traditional") << true;
    }

    void encryptedKeysOpenWithTheirPasswordOnly()
    {
        QFETCH(bool, traditional);
        const QByteArray bytes = test::pem(m_alice.certificate) + test::pem(m_alice.key, "geheim", traditional);
        QVERIFY(read(bytes, "geheim"));
        for (const char* wrong : {"", "falsch"}) {
            const Result<PemContents> contents = read(bytes, wrong);
            QVERIFY(!contents);
            QCOMPARE(contents.error().code, ErrorCode::Pkcs12PasswordWrong);
        }
    }

    void aKeyOfAnotherCertificateIsRefused()
    {
        const Result<PemContents> contents = read(test::pem(m_bob.certificate) + test::pem(m_alice.key));
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::ClientKeyMismatch);
        QVERIFY(contents.error().arguments.value(QStringLiteral("subject")).toString().contains(QLatin1String("bob")));
    }

    void damageIsASyntaxError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = test::pem(m_alice.certificate);
        QByteArray notBase64 = good;
        notBase64[60] = '*';
        QByteArray notDer = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        QTest::newRow("cut off") << good.left(good.size() / 2);
        QTest::newRow("not base64") << notBase64;
        QTest::newRow("not a certificate") << notDer;
        QTest::newRow("second block cut off") << good + good.left(good.size() / 2);
        QTest::newRow("key not a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QTest::newRow("two keys") << test::pem(m_alice.key) + test::pem(m_bob.key);
        QByteArray many;
        for (int i = 0; i < 65; ++i)
            many += good;
        QTest::newRow("many blocks") << many;
        QTest::newRow("begin only") << QByteArray("-----BEGIN ");
    }

    void damageIsASyntaxError()
    {
        QFETCH(QByteArray, bytes);
        const Result<PemContents> contents = read(bytes);
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::ProfileSyntax);
        QCOMPARE(contents.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("a.pem"));
    }

    void aKeyAloneIsRead()
    {
        const Result<PemContents> contents = read(test::pem(m_alice.key));
        QVERIFY(contents);
        QVERIFY(contents->privateKey && contents->certificates.isEmpty());
    }

    void aWrittenKeyOpensWithItsPasswordOnly()
    {
        const Result<PemContents> clear = read(test::pem(m_alice.key));
        QVERIFY(clear);
        const QString file = QStringLiteral("a.pem");
        const Result<QByteArray> written = encryptedKeyPem(file, *clear->privateKey, Secret::fromBytes("geheim"));
        QVERIFY(written);
        QVERIFY(written->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QVERIFY(read(test::pem(m_alice.certificate) + *written, "geheim"));
        QCOMPARE(read(*written, "falsch").error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(encryptedKeyPem(file, *clear->privateKey, {}).error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(certificatePem(test::der(m_alice.certificate)), test::pem(m_alice.certificate));
        QVERIFY(certificatePem("nothing").isEmpty());
    }

    void endlessKeyDerivationIsRefusedAtOnce()
    {
        const QByteArray key = test::pem(m_alice.key, "geheim");
        const qsizetype start = key.indexOf('\n') + 1;
        QByteArray der = QByteArray::fromBase64(key.mid(start, key.indexOf("-----END") - start));
        const QByteArray rounds("\x02\x02\x08\x00", 4); // 2048, what OpenSSL takes
        QCOMPARE(der.count(rounds), 1);
        // Room for a larger number is taken from the salt before it.
        const qsizetype salt = der.indexOf(QByteArray("\x04\x08", 2));
        QVERIFY(salt > 0 && der.indexOf(rounds) == salt + 10);
        der.replace(salt, 14, QByteArray("\x04\x06saltsa\x02\x04\x7f\xff\xff\xff", 14));
        const QByteArray hostile =
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + der.toBase64() + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
        QElapsedTimer timer;
        timer.start();
        const Result<PemContents> contents = read(hostile, "geheim");
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::ProfileSyntax);
        QVERIFY(
            contents.error().arguments.value(QStringLiteral("reason")).toString().contains(QLatin1String("rounds")));
    }

    void otherPemIsNothingForUs()
    {
        const Result<PemContents> contents = read("-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n");
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::ProfileFormatUnknown);
    }
};

QTEST_GUILESS_MAIN(TestPem)
#include "tst_pem.moc"
