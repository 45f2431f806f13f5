// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/credentials.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;

class TestCredentials : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const Secret& secret)
    {
        const auto bytes = secret.reveal();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

private Q_SLOTS:
    void aPasswordCrossesInUtf8()
    {
        Credentials credentials;
        credentials.password = Secret::fromString(u"g\u00e4heim\u20ac");
        const Result<Credentials> read = credentialsFromWire(credentialsToWire(credentials));
        QVERIFY(read);
        QCOMPARE(bytesOf(*read->password), QByteArray("g\xc3\xa4heim\xe2\x82\xac"));
        QVERIFY(read->certificates.isEmpty());
        QVERIFY(!read->privateKey);
    }

    void certificatesAndKeyCrossTogether()
    {
        Credentials credentials;
        credentials.certificates = {QByteArray("own"), QByteArray("chain")};
        credentials.privateKey = Secret::fromBytes("key");
        const Result<Credentials> read = credentialsFromWire(credentialsToWire(credentials));
        QVERIFY(read);
        QCOMPARE(read->certificates, credentials.certificates);
        QCOMPARE(bytesOf(*read->privateKey), QByteArray("key"));
    }

    void noneIsFine()
    {
        QVERIFY(credentialsToWire({}).isEmpty());
        QVERIFY(credentialsFromWire({}));
    }

    void anEmptyPasswordIsStillAPassword()
    {
        const Result<Credentials> read = credentialsFromWire({{QStringLiteral("password"), QString()}});
        QVERIFY(read);
        QVERIFY(read->password.has_value());
    }

    void whatIsOverTheLimitsIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("wire");
        const QString good = QStringLiteral("AAAA");
        const QString keyName = QStringLiteral("privateKey");
        const QString certificates = QStringLiteral("certificates");
        QJsonArray eleven;
        for (int i = 0; i < 11; ++i)
            eleven.append(good);
        QTest::newRow("password") << QJsonObject{{QStringLiteral("password"), QString(1025, QLatin1Char('x'))}};
        QTest::newRow("password in UTF-8") << QJsonObject{{QStringLiteral("password"), QString(600, QChar(0xe4))}};
        QTest::newRow("password type") << QJsonObject{{QStringLiteral("password"), 1}};
        QTest::newRow("unknown") << QJsonObject{{QStringLiteral("psk"), good}};
        QTest::newRow("many certificates") << QJsonObject{{certificates, eleven}, {keyName, good}};
        QTest::newRow("empty list") << QJsonObject{{certificates, QJsonArray{}}, {keyName, good}};
        QTest::newRow("not base64") << QJsonObject{{certificates, QJsonArray{QStringLiteral("*")}}, {keyName, good}};
        QTest::newRow("large") << QJsonObject{{certificates, QJsonArray{QString(100000, QLatin1Char('A'))}},
                                              {keyName, good}};
        QTest::newRow("key alone") << QJsonObject{{keyName, good}};
        QTest::newRow("certificate alone") << QJsonObject{{certificates, QJsonArray{good}}};
    }

    void whatIsOverTheLimitsIsRefused()
    {
        QFETCH(QJsonObject, wire);
        const Result<Credentials> read = credentialsFromWire(wire);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::RequestMalformed);
        QVERIFY(!read.error().arguments.value(QStringLiteral("reason")).toString().contains(QLatin1String("xxx")));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
