// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"
#include "test_identity.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

class TestPkcs12 : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);

    static Secret secret(const char* text) { return Secret::fromBytes(text); }

    static bool keyFits(const Secret& key, const test::Key& expected)
    {
        const auto bytes = key.reveal();
        const unsigned char* data = bytes.data();
        const test::Key read(d2i_AutoPrivateKey(nullptr, &data, static_cast<long>(bytes.size())));
        return read != nullptr && EVP_PKEY_eq(read.get(), expected.get()) == 1;
    }

private Q_SLOTS:
    void filesOfEachAgeOpen_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("AES-256") << false << QByteArray("geheim");
        QTest::newRow("RC2 and 3DES") << true << QByteArray("geheim");
        QTest::newRow("AES-256, umlaut") << false << QByteArray("g\xc3\xa4heim");
        QTest::newRow("AES-256, empty password") << false << QByteArray("");
        QTest::newRow("RC2 and 3DES, empty password") << true << QByteArray("");
    }

    void filesOfEachAgeOpen()
    {
        QFETCH(bool, old);
        QFETCH(QByteArray, password);
        const QByteArray bytes = test::pkcs12(&m_alice, &m_authority.certificate, password.constData(), old);
        QVERIFY(looksLikePkcs12(bytes));
        const Result<Credentials> opened = openPkcs12(QStringLiteral("alice.p12"), bytes, Secret::fromBytes(password));
        QVERIFY2(opened, opened ? "" : qPrintable(errorChain(opened.error())));
        QCOMPARE(opened->certificates,
                 (QList<QByteArray>{test::der(m_alice.certificate), test::der(m_authority.certificate)}));
        QVERIFY(opened->privateKey);
        QVERIFY(keyFits(*opened->privateKey, m_alice.key));
    }

    void aWrongPasswordIsToldApartFromDamage_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("AES-256") << false;
        QTest::newRow("RC2 and 3DES") << true;
    }

    void aWrongPasswordIsToldApartFromDamage()
    {
        QFETCH(bool, old);
        const QByteArray bytes = test::pkcs12(&m_alice, nullptr, "geheim", old);
        for (const Secret& wrong : {secret("falsch"), Secret(), Secret::fromBytes(QByteArray("geheim\0x", 8))}) {
            const Result<Credentials> opened = openPkcs12(QStringLiteral("alice.p12"), bytes, wrong);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Pkcs12PasswordWrong);
            QCOMPARE(opened.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("alice.p12"));
        }
        const Result<Credentials> cut = openPkcs12(QStringLiteral("alice.p12"), bytes.chopped(1), secret("geheim"));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Pkcs12Unreadable);
    }

    void noPrefixOrFlippedByteCrashesTheReader()
    {
        const QByteArray bytes = test::pkcs12(&m_alice, nullptr, "geheim");
        for (qsizetype i = 0; i < bytes.size(); i += 7) {
            QVERIFY(!openPkcs12(QString(), bytes.first(i), secret("geheim")));
            QByteArray flipped = bytes;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 0x20);
            [[maybe_unused]] const Result<Credentials> either = openPkcs12(QString(), flipped, secret("geheim"));
        }
    }

    void certificatesWithoutAKeyAreNoIdentity()
    {
        const QByteArray bytes = test::pkcs12(nullptr, &m_authority.certificate, "geheim");
        const Result<Credentials> opened = openPkcs12(QStringLiteral("ca.p12"), bytes, secret("geheim"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ClientKeyMissing);
    }

    void otherBytesAreNoPkcs12()
    {
        QVERIFY(!looksLikePkcs12({}));
        QVERIFY(!looksLikePkcs12("0"));
        QVERIFY(!looksLikePkcs12("text"));
        QVERIFY(!looksLikePkcs12(test::der(m_alice.certificate)));
    }

    void whatIsMadeIsEncryptedAndOpensAgain()
    {
        Result<Credentials> identity =
            openPkcs12(QString(), test::pkcs12(&m_alice, &m_authority.certificate, "geheim"), secret("geheim"));
        QVERIFY(identity);
        const Result<QByteArray> made = makePkcs12(*identity, QStringLiteral("alice"), secret("neu"));
        QVERIFY(made);
        const auto key = identity->privateKey->reveal();
        QVERIFY(!made->contains(QByteArrayView(reinterpret_cast<const char*>(key.data()), 32)));
        const Result<Credentials> again = openPkcs12(QString(), *made, secret("neu"));
        QVERIFY(again);
        QCOMPARE(again->certificates, identity->certificates);
        QVERIFY(keyFits(*again->privateKey, m_alice.key));
        QCOMPARE(openPkcs12(QString(), *made, secret("geheim")).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void eachStyleIsMadeOfItsOwnAlgorithmsAndOpensAgain_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("modern") << false;
        QTest::newRow("old") << true;
    }

    void eachStyleIsMadeOfItsOwnAlgorithmsAndOpensAgain()
    {
        QFETCH(bool, old);
        const Result<Credentials> identity =
            openPkcs12(QString(), test::pkcs12(&m_alice, &m_authority.certificate, "geheim"), secret("geheim"));
        QVERIFY(identity);
        const Result<QByteArray> made =
            makePkcs12(*identity, QStringLiteral("alice"), secret("neu"), old ? Pkcs12Style::Old : Pkcs12Style::Modern);
        QVERIFY(made);
        const QByteArray tripleDes("\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01\x03", 10); // 1.2.840.113549.1.12.1.3
        const QByteArray pbes2("\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d", 9);
        const QByteArray sha1("\x2b\x0e\x03\x02\x1a", 5);
        QCOMPARE(made->count(tripleDes), old ? 2 : 0); // certificates and key
        QCOMPARE(made->count(sha1), old ? 1 : 0);      // the MAC
        QCOMPARE(made->count(pbes2), old ? 0 : 2);
        const Result<Pkcs12Identity> again = openPkcs12Identity(QString(), *made, secret("neu"));
        QVERIFY(again);
        QCOMPARE(again->credentials.certificates, identity->certificates);
        QCOMPARE(again->friendlyName, QStringLiteral("alice"));
        QVERIFY(keyFits(*again->credentials.privateKey, m_alice.key));
    }

    void aFileIsRewrappedIntoTheOtherStyleOnly()
    {
        const QByteArray modern = test::pkcs12(&m_alice, &m_authority.certificate, "geheim");
        const QString file = QStringLiteral("alice.p12");
        const Result<QByteArray> old = rewrapPkcs12(file, modern, secret("geheim"), Pkcs12Style::Old);
        QVERIFY(old);
        QVERIFY(*old != modern);
        const Result<Pkcs12Identity> opened = openPkcs12Identity(file, *old, secret("geheim"));
        QVERIFY(opened);
        QCOMPARE(opened->friendlyName, QStringLiteral("test"));
        QCOMPARE(opened->credentials.certificates.size(), 2);
        QCOMPARE(rewrapPkcs12(file, *old, secret("geheim"), Pkcs12Style::Old).value(), *old);
        QCOMPARE(rewrapPkcs12(file, modern, secret("geheim"), Pkcs12Style::Modern).value(), modern);
        QVERIFY(rewrapPkcs12(file, *old, secret("geheim"), Pkcs12Style::Modern).value() != *old);
        const Result<QByteArray> wrong = rewrapPkcs12(file, modern, secret("falsch"), Pkcs12Style::Old);
        QCOMPARE(wrong.error().code, ErrorCode::Pkcs12PasswordWrong);
        QCOMPARE(wrong.error().arguments.value(QStringLiteral("file")).toString(), file);
    }

    void severalIdentitiesInAFileAreNamedNotGuessed()
    {
        const test::Party bob = test::makeParty("bob", &m_authority, false);
        const QByteArray bytes = test::pkcs12Of({{&m_alice, "Alice's key"}, {&bob, nullptr}}, "geheim");
        const Result<Credentials> opened = openPkcs12(QStringLiteral("both.p12"), bytes, secret("geheim"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::ClientCertificateUnusable);
        const QString reason = opened.error().arguments.value(QStringLiteral("reason")).toString();
        QVERIFY2(reason.contains(QLatin1String("Alice's key (CN=alice, O=Test)")), qPrintable(reason));
        QVERIFY2(reason.contains(QLatin1String("CN=bob, O=Test")), qPrintable(reason));
    }

    void theOneKeyWithACertificateIsTaken()
    {
        const test::Party bob = test::makeParty("bob", &m_authority, false);
        const QByteArray bytes = test::pkcs12Of({{&bob, "bare", false}, {&m_alice, "Alice's key"}}, "geheim");
        const Result<Pkcs12Identity> opened = openPkcs12Identity(QStringLiteral("a.p12"), bytes, secret("geheim"));
        QVERIFY(opened);
        QCOMPARE(opened->friendlyName, QStringLiteral("Alice's key"));
        QVERIFY(keyFits(*opened->credentials.privateKey, m_alice.key));
        QCOMPARE(opened->credentials.certificates, QList<QByteArray>{test::der(m_alice.certificate)});
    }

    void noPasswordAtAllOpensWithAnEmptyOne()
    {
        const QByteArray none = test::pkcs12(&m_alice, nullptr, nullptr);
        QVERIFY(openPkcs12(QString(), none, Secret()));
        QCOMPARE(openPkcs12(QString(), none, secret("x")).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void endlessKeyDerivationIsRefusedAtOnce()
    {
        QByteArray bytes = test::pkcs12Of({{&m_alice, nullptr}}, "geheim", 0x00112233);
        const QByteArray rounds("\x02\x03\x11\x22\x33", 5);
        QCOMPARE(bytes.count(rounds), 1);
        bytes.replace(rounds, QByteArray("\x02\x03\x7f\xff\xff", 5));
        QElapsedTimer timer;
        timer.start();
        const Result<Credentials> opened = openPkcs12(QStringLiteral("a.p12"), bytes, secret("geheim"));
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Pkcs12Unreadable);
        QVERIFY(opened.error().arguments.value(QStringLiteral("reason")).toString().contains(QLatin1String("rounds")));
    }

    void withoutAPasswordOrAKeyNoneIsMade()
    {
        Result<Credentials> identity =
            openPkcs12(QString(), test::pkcs12(&m_alice, nullptr, "geheim"), secret("geheim"));
        QVERIFY(identity);
        QCOMPARE(makePkcs12(*identity, QString(), {}).error().code, ErrorCode::Pkcs12PasswordWrong);
        identity->certificates = {test::der(m_authority.certificate)};
        QCOMPARE(makePkcs12(*identity, QString(), secret("x")).error().code, ErrorCode::ClientCertificateUnusable);
        identity->privateKey.reset();
        QCOMPARE(makePkcs12(*identity, QString(), secret("x")).error().code, ErrorCode::ClientKeyMissing);
    }

    void subjectsReadAsPeopleWriteThem()
    {
        QCOMPARE(certificateSubject(test::der(m_alice.certificate)), QStringLiteral("CN=alice, O=Test"));
        QVERIFY(certificateSubject("nothing").isEmpty());
        QVERIFY(certificateSubject({}).isEmpty());
        const test::Party hostile = test::makeParty("a\x1b[2J\nb", nullptr, false);
        QVERIFY(!certificateSubject(test::der(hostile.certificate)).contains(QChar(0x1b)));
        QVERIFY(!certificateSubject(test::der(hostile.certificate)).contains(QLatin1Char('\n')));
    }

    void authoritiesAreTold()
    {
        QVERIFY(isAuthority(test::der(m_authority.certificate)));
        QVERIFY(isSelfSigned(test::der(m_authority.certificate)));
        QVERIFY(!isAuthority(test::der(m_alice.certificate)));
        QVERIFY(!isSelfSigned(test::der(m_alice.certificate)));
        QVERIFY(!isAuthority("x"));
        const QByteArray der = test::der(m_alice.certificate);
        QCOMPARE(certificateFromBytes(der), std::optional(der));
        QCOMPARE(certificateFromBytes(test::pem(m_alice.certificate)), std::optional(der));
        QVERIFY(!certificateFromBytes(der + "x"));
        QVERIFY(!certificateFromBytes(der.chopped(1)));
    }
};

QTEST_GUILESS_MAIN(TestPkcs12)
#include "tst_pkcs12.moc"
