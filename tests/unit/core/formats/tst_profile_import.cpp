// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12.h"
#include "core/formats/profile_import.h"
#include "test_identity.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class TestProfileImport : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);
    QTemporaryDir m_folder;

    QString fileWith(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void aFileIsReadWhole() { QCOMPARE(*readImportFile(fileWith("content")), QByteArray("content")); }

    void whatIsNoRegularFileIsRefused()
    {
        for (const QString& path :
             {QStringLiteral("/dev/zero"), m_folder.path(), m_folder.filePath(QStringLiteral("none")), QString()}) {
            const Result<QByteArray> bytes = readImportFile(path);
            QVERIFY(!bytes);
            QCOMPARE(bytes.error().code, ErrorCode::ProfileUnreadable);
        }
    }

    void aHugeFileIsRefusedByItsSize()
    {
        QFile file(m_folder.filePath(QStringLiteral("BrokenOversized.sswan")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{1} << 30)); // sparse: nothing is written
        const Result<QByteArray> bytes = readImportFile(file.fileName());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::ProfileTooLarge);
        QCOMPARE(bytes.error().arguments.value(QStringLiteral("size")).toInteger(), qint64{1} << 30);
        QCOMPARE(bytes.error().arguments.value(QStringLiteral("limit")).toInteger(), kMaxImportBytes);
        QCOMPARE(importBytes(QString(), QByteArray(kMaxImportBytes + 1, ' ')).error().code, ErrorCode::ProfileTooLarge);
    }

    void theFormatIsFoundByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("pem") << test::pem(m_authority.certificate) << QStringLiteral("pem");
        QTest::newRow("der") << test::der(m_authority.certificate) << QStringLiteral("der");
        QTest::newRow("pkcs12") << test::pkcs12(&m_alice, nullptr, "geheim") << QStringLiteral("pkcs12");
        QTest::newRow("old pkcs12") << test::pkcs12(&m_alice, nullptr, "geheim", true) << QStringLiteral("pkcs12");
    }

    void theFormatIsFoundByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const Result<Imported> imported = importBytes(QStringLiteral("misleading.sswan"), bytes);
        QVERIFY(imported);
        QCOMPARE(imported->format, format);
        QVERIFY(imported->profiles.isEmpty());
    }

    void whatNobodyKnowsIsSaidToBeSo()
    {
        for (const QByteArray& bytes :
             {QByteArray("[Interface]\n"), QByteArray("{}"), QByteArray("{\"a\": 1}"),
              QByteArray("\x30\x03\x02\x01\x01", 5), QByteArray("<html/>"), QByteArray(1000, '\xff')}) {
            const Result<Imported> imported = importBytes(QStringLiteral("f"), bytes);
            QVERIFY(!imported);
            QCOMPARE(imported.error().code, ErrorCode::ProfileFormatUnknown);
        }
        QCOMPARE(importBytes(QStringLiteral("f"), " \n").error().code, ErrorCode::ProfileUnreadable);
        QCOMPARE(importBytes(QStringLiteral("f"), "{\"a\": ").error().code, ErrorCode::ProfileSyntax);
        QCOMPARE(importBytes(QStringLiteral("f"), QByteArray("\xff\xfe{\0\"\0", 6)).error().code,
                 ErrorCode::ProfileSyntax);
    }

    void deepNestingIsRefusedQuickly()
    {
        const QByteArray deep = "{\"uuid\": " + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
        const Result<Imported> imported = importBytes(QStringLiteral("BrokenDeepNesting.sswan"), deep);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::ProfileSyntax);
    }

    void aPkcs12IsKeptAsItCameAndProvenWhenAPasswordIsThere()
    {
        const QByteArray bytes = test::pkcs12(&m_alice, &m_authority.certificate, "geheim");
        const Result<Imported> unopened = importBytes(QStringLiteral("a.p12"), bytes);
        QVERIFY(unopened);
        QCOMPARE(unopened->pkcs12, bytes);
        QVERIFY(unopened->authorities.isEmpty());
        const Result<Imported> opened = importBytes(QStringLiteral("a.p12"), bytes, Secret::fromBytes("geheim"));
        QVERIFY(opened);
        QCOMPARE(opened->pkcs12, bytes);
        QCOMPARE(opened->authorities, QList<QByteArray>{test::der(m_authority.certificate)});
        QCOMPARE(importBytes(QStringLiteral("a.p12"), bytes, Secret::fromBytes("falsch")).error().code,
                 ErrorCode::Pkcs12PasswordWrong);
    }

    void aClearKeyIsOnlyKeptEncrypted()
    {
        const QByteArray bytes =
            test::pem(m_alice.certificate) + test::pem(m_authority.certificate) + test::pem(m_alice.key);
        QCOMPARE(importBytes(QStringLiteral("a.pem"), bytes).error().code, ErrorCode::Pkcs12PasswordWrong);
        const Result<Imported> imported = importBytes(QStringLiteral("a.pem"), bytes, Secret::fromBytes("neu"));
        QVERIFY(imported);
        const Result<Credentials> opened = openPkcs12(QString(), imported->pkcs12, Secret::fromBytes("neu"));
        QVERIFY(opened);
        QCOMPARE(opened->certificates.first(), test::der(m_alice.certificate));
        QCOMPARE(imported->authorities, QList<QByteArray>{test::der(m_authority.certificate)});
        for (const ReportLine& line : imported->report)
            QVERIFY(!line.said.contains(QLatin1String("PRIVATE")));
    }

    void intermediatesTravelWithTheKey()
    {
        const test::Party middle = test::makeParty("Middle", &m_authority, true);
        const test::Party bob = test::makeParty("bob", &middle, false);
        const Result<Imported> imported =
            importBytes(QStringLiteral("b.pem"),
                        test::pem(bob.key) + test::pem(bob.certificate) + test::pem(middle.certificate) +
                            test::pem(m_authority.certificate),
                        Secret::fromBytes("neu"));
        QVERIFY(imported);
        const Result<Credentials> opened = openPkcs12(QString(), imported->pkcs12, Secret::fromBytes("neu"));
        QVERIFY(opened);
        QCOMPARE(opened->certificates, (QList<QByteArray>{test::der(bob.certificate), test::der(middle.certificate)}));
    }

    void aLoneServerCertificateIsWhatToTrust()
    {
        const test::Party gateway = test::makeParty("gw", nullptr, false);
        const Result<Imported> imported = importBytes(QStringLiteral("gw.pem"), test::pem(gateway.certificate));
        QVERIFY(imported);
        QCOMPARE(imported->authorities, QList<QByteArray>{test::der(gateway.certificate)});
    }

    void aKeyWithoutItsCertificateIsRefused()
    {
        QCOMPARE(importBytes(QStringLiteral("k.pem"), test::pem(m_alice.key), Secret::fromBytes("x")).error().code,
                 ErrorCode::ClientCertificateUnusable);
    }
};

QTEST_GUILESS_MAIN(TestProfileImport)
#include "tst_profile_import.moc"
