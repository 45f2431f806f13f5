// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_files.h"

#include "core/formats/pkcs12.h"

#include "../../core/formats/test_identity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

using Needs = ChosenIdentity::Needs;

class TestCertificateFiles : public QObject {
    Q_OBJECT

    const test::Party m_root = test::makeParty("root", nullptr, true);
    const test::Party m_middle = test::makeParty("middle", &m_root, true);
    const test::Party m_own = test::makeParty("alice", &m_middle, false);

    static Secret secret(const char* text) { return Secret::fromString(QString::fromLatin1(text)); }
    static ChosenFile file(const QByteArray& bytes) { return {QStringLiteral("chosen"), bytes}; }

private Q_SLOTS:
    void aProtectedPkcs12IsKeptUnopened()
    {
        const QByteArray bytes = test::pkcs12(&m_own, &m_middle.certificate, "letmein");
        const Result<ChosenIdentity> closed = readIdentity({file(bytes)}, {});
        QVERIFY(closed);
        QCOMPARE(closed->pkcs12, bytes);
        QCOMPARE(closed->needs, Needs::Nothing);
        QVERIFY(closed->certificates.isEmpty());
        const Result<ChosenIdentity> opened = readIdentity({file(bytes)}, secret("letmein"));
        QVERIFY(opened);
        QCOMPARE(opened->certificates,
                 (QList<QByteArray>{test::der(m_own.certificate), test::der(m_middle.certificate)}));
        QCOMPARE(readIdentity({file(bytes)}, secret("no")).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void pemFilesBecomeOnePkcs12_data()
    {
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::addColumn<bool>("isEncrypted");
        const QByteArray certificate = test::pem(m_own.certificate);
        QTest::newRow("one file") << QList<QByteArray>{certificate + test::pem(m_own.key)} << false;
        QTest::newRow("two files") << QList<QByteArray>{test::pem(m_own.key), certificate} << false;
        QTest::newRow("the certificate as DER")
            << QList<QByteArray>{test::der(m_own.certificate), test::pem(m_own.key)} << false;
        QTest::newRow("with the chain") << QList<QByteArray>{certificate, test::pem(m_middle.certificate),
                                                             test::pem(m_own.key)}
                                        << false;
        QTest::newRow("encrypted") << QList<QByteArray>{certificate + test::pem(m_own.key, "password")} << true;
        QTest::newRow("encrypted the old way")
            << QList<QByteArray>{certificate, test::pem(m_own.key, "password", true)} << true;
    }
    void pemFilesBecomeOnePkcs12()
    {
        QFETCH(QList<QByteArray>, files);
        QFETCH(bool, isEncrypted);
        QList<ChosenFile> chosen;
        for (const QByteArray& bytes : files)
            chosen.append(file(bytes));
        const Result<ChosenIdentity> before = readIdentity(chosen, {});
        QVERIFY(before);
        QVERIFY(before->pkcs12.isEmpty()); // nothing that could be saved in the clear
        QCOMPARE(before->needs, isEncrypted ? Needs::KeyPassword : Needs::NewPassword);
        const Result<ChosenIdentity> identity = readIdentity(chosen, secret("password"));
        QVERIFY(identity);
        QCOMPARE(identity->needs, Needs::Nothing);
        QCOMPARE(identity->certificates.first(), test::der(m_own.certificate));
        QVERIFY(openPkcs12(QStringLiteral("x"), identity->pkcs12, secret("password")));
        QVERIFY(!openPkcs12(QStringLiteral("x"), identity->pkcs12, {}));
        if (isEncrypted)
            QCOMPARE(readIdentity(chosen, secret("other")).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void whatIsWrongIsToldBeforeAPasswordIsAsked()
    {
        const QByteArray certificate = test::pem(m_own.certificate);
        QCOMPARE(readIdentity({file(certificate)}, {}).error().code, ErrorCode::ClientKeyMissing);
        QCOMPARE(readIdentity({file(certificate + test::pem(m_root.key))}, {}).error().code,
                 ErrorCode::ClientKeyMismatch);
        QCOMPARE(readIdentity({file(certificate + test::pem(m_own.key) + test::pem(m_own.key))}, {}).error().code,
                 ErrorCode::ProfileSyntax);
        QCOMPARE(readIdentity({file(certificate), file("nothing")}, {}).error().code, ErrorCode::ProfileFormatUnknown);
        QCOMPARE(readIdentity({}, {}).error().code, ErrorCode::ClientKeyMissing);
        QVERIFY(!readIdentity({file(test::pkcs12(nullptr, &m_root.certificate, ""))}, {}));
    }

    void whatProvesTheGatewayIsTheRoot()
    {
        const QByteArray own = test::pem(m_own.certificate);
        const QByteArray middle = test::pem(m_middle.certificate);
        const QByteArray root = test::pem(m_root.certificate);
        QCOMPARE(*readTrust(file(own + middle + root)), QList<QByteArray>{test::der(m_root.certificate)});
        QCOMPARE(*readTrust(file(own + middle)), QList<QByteArray>{test::der(m_middle.certificate)});
        QCOMPARE(*readTrust(file(own)), QList<QByteArray>{test::der(m_own.certificate)});
        QCOMPARE(*readTrust(file(test::der(m_own.certificate))), QList<QByteArray>{test::der(m_own.certificate)});
        QCOMPARE(*readTrust(file(test::pem(m_own.key, "closed") + own)),
                 QList<QByteArray>{test::der(m_own.certificate)});
    }

    void onlySoManyAndSoMuchIsRead()
    {
        const QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths.append(folder.filePath(QString::number(i)));
        QCOMPARE(readChosenFiles(paths).error().code, ErrorCode::LimitExceeded);
        QCOMPARE(readChosenFiles({paths.first()}).error().code, ErrorCode::ProfileUnreadable);
        QFile huge(paths.first());
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(64 * 1024 * 1024));
        huge.close();
        QCOMPARE(readChosenFiles({paths.first()}).error().code, ErrorCode::ProfileTooLarge);
        QCOMPARE(readChosenFiles({folder.path()}).error().code, ErrorCode::ProfileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestCertificateFiles)
#include "tst_certificate_files.moc"
