// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/token_uri.h"

#include <QTest>

using namespace sallyport;

class TestTokenUri : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void urisOfACertificatePass()
    {
        for (const char* uri :
             {"pkcs11:token=Company%20Card;object=Sign%20in;id=%01%0A;type=cert", "pkcs11:id=%01", "pkcs11:token=Card",
              "pkcs11:manufacturer=SoftHSM%20project;model=SoftHSM%20v2;serial=0a1b2c3d", "pkcs11:object=%C3%84",
              "pkcs11:id=%00%ff"})
            QCOMPARE(tokenUriFault(QString::fromLatin1(uri)), QString());
    }

    void nothingThatLoadsAModuleOrTellsAPinPasses_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char* uri :
             {"pkcs11:token=a?module-path=/tmp/evil.so", "pkcs11:token=a?module-name=evil",
              "pkcs11:token=a?pin-value=1234", "pkcs11:token=a?pin-source=file:/etc/pin",
              "pkcs11:token=a;module-path=/tmp/evil.so", "pkcs11:module-name=evil", "pkcs11:token=a;pin-value=1234",
              "pkcs11:token=a?MODULE-PATH=/x", "pkcs11:token=a&module-path=/x"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }

    void nothingThatLoadsAModuleOrTellsAPinPasses()
    {
        QFETCH(QString, uri);
        QVERIFY(tokenUriFault(uri).contains(QLatin1String("only modules that the administrator")));
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char* uri : {"",
                                "pkcs11:",
                                "pkcs11:type=cert",
                                "pkcs11:token=",
                                "pkcs11:token",
                                "pkcs11:=x",
                                "pkcs11:token=a;token=b",
                                "pkcs11:token=a;",
                                "pkcs11:token=a;type=private",
                                "pkcs11:slot-id=1",
                                "pkcs11:library-version=2",
                                "pkcs11:token=a?x=y",
                                "pkcs11:token=a b",
                                "pkcs11:token=a%2",
                                "pkcs11:token=%0a",
                                "pkcs11:token=%00",
                                "pkcs11:token=%ff",
                                "pkcs11:token=a/b",
                                "pkcs11:token=a\nb",
                                "PKCS11:token=a",
                                "/usr/lib/opensc.so",
                                "file:///usr/lib/opensc.so",
                                "pkcs11:vendor=x"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
        QTest::newRow("not ASCII") << QStringLiteral("pkcs11:token=\u00c4");
        QTest::newRow("turned around") << QStringLiteral("pkcs11:token=\u202egro");
        QTest::newRow("long") << QStringLiteral("pkcs11:token=") + QString(500, QLatin1Char('a'));
    }

    void anythingElseIsRefused()
    {
        QFETCH(QString, uri);
        QVERIFY(!tokenUriFault(uri).isEmpty());
    }

    void theLongestPasses()
    {
        const QString start = QStringLiteral("pkcs11:token=");
        QCOMPARE(tokenUriFault(start + QString(kMaxTokenUri - start.size(), QLatin1Char('a'))), QString());
    }
};

QTEST_GUILESS_MAIN(TestTokenUri)
#include "tst_token_uri.moc"
