// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_view.h"
#include "app/cli/tokens_command.h"

#include "../../core/formats/test_identity.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;

class TestCertificateView : public QObject {
    Q_OBJECT

    const test::Party m_root = test::makeParty("root", nullptr, true);
    const test::Party m_alice = test::makeParty("alice", &m_root, false); // ends within the hour
    const QByteArray m_rootDer = test::der(m_root.certificate);
    const QByteArray m_aliceDer = test::der(m_alice.certificate);
    const QDateTime m_now = QDateTime::currentDateTimeUtc().addSecs(60);

private Q_SLOTS:
    void theLinesSayWhoseAndHowLong()
    {
        const QString text =
            certificateLines({{m_rootDer}, {m_aliceDer, m_rootDer}, CertificateView::Source::Opened}, m_now)
                .join(QLatin1Char('\n'));
        QVERIFY(
            text.startsWith(QLatin1String("What proves the gateway\n  1  CN=root, O=Test\n     Issued by  itself")));
        QVERIFY(
            text.contains(QLatin1String("Your certificate\n  1  CN=alice, O=Test\n     Issued by  CN=root, O=Test")));
        QVERIFY(text.contains(QLatin1String(" 0 days left")));
        QVERIFY(text.contains(certificateFacts(m_aliceDer)->fingerprint));
    }

    void whatIsNotKnownIsSaid()
    {
        const QStringList unknown = certificateLines({{}, {}, CertificateView::Source::Unknown}, m_now);
        QCOMPARE(unknown.size(), 1);
        QVERIFY(unknown.first().contains(QLatin1String("not known")));
        QVERIFY(certificateLines({}, m_now).isEmpty());
        QVERIFY(certificateLines({{"no certificate"}, {}, {}}, m_now).last().contains(QLatin1String("not a readable")));
    }

    void theJsonHasTheSame()
    {
        const QJsonObject object =
            certificatesToJson({{m_rootDer}, {m_rootDer, m_aliceDer}, CertificateView::Source::Noted}, m_now);
        QCOMPARE(object.value(QLatin1String("clientSource")).toString(), QStringLiteral("noted"));
        const QJsonObject root = object.value(QLatin1String("gateway")).toArray().first().toObject();
        QCOMPARE(root.value(QLatin1String("subject")).toString(), QStringLiteral("CN=root, O=Test"));
        QCOMPARE(root.value(QLatin1String("validity")).toString(), QStringLiteral("endsSoon"));
        QCOMPARE(root.value(QLatin1String("daysLeft")).toInt(-1), 0);
        QVERIFY(root.value(QLatin1String("authority")).toBool());
        QVERIFY(QDateTime::fromString(root.value(QLatin1String("notAfter")).toString(), Qt::ISODate).isValid());
        QCOMPARE(object.value(QLatin1String("client")).toArray().size(), 2);
    }

    void tokensAreListedWithTheirUris()
    {
        const QString uri = QStringLiteral("pkcs11:token=Card;id=%01;type=cert");
        const QList<Token> tokens{{QStringLiteral("Card"),
                                   QStringLiteral("ACME"),
                                   QStringLiteral("17"),
                                   {{uri, QStringLiteral("alice"), m_aliceDer}}},
                                  {QStringLiteral("Empty"), {}, {}, {}}};
        const QStringList lines = tokenLines(tokens, m_now);
        QCOMPARE(lines.at(0), QStringLiteral("Card (ACME, serial 17)"));
        QCOMPARE(lines.at(1), QStringLiteral("  CN=alice, O=Test, 0 days left"));
        QCOMPARE(lines.at(2), QStringLiteral("    ") + uri);
        QCOMPARE(lines.at(3), QStringLiteral("Empty"));
        QCOMPARE(tokenLines({}, m_now), QStringList{QStringLiteral("No tokens.")});
        const QJsonObject card =
            tokensToJson(tokens, m_now).value(QLatin1String("tokens")).toArray().first().toObject();
        const QJsonObject certificate = card.value(QLatin1String("certificates")).toArray().first().toObject();
        QCOMPARE(certificate.value(QLatin1String("uri")).toString(), uri);
        QCOMPARE(certificate.value(QLatin1String("subject")).toString(), QStringLiteral("CN=alice, O=Test"));
    }
};

QTEST_GUILESS_MAIN(TestCertificateView)
#include "tst_certificate_view.moc"
