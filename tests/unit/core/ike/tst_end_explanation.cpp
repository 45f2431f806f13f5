// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include "core/ike/end_explanation.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestEndExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endThatWasAskedForHasNoError() { QVERIFY(!explainEnd(facts(), {CHARON_FAILURE_NONE, 0, {}, {}}, now())); }

    void silenceTellsWhereWeAsked()
    {
        const auto error = explainEnd(facts(), {CHARON_FAILURE_SILENT, 0, {}, {}}, now());
        QCOMPARE(error->code, ErrorCode::GatewaySilent);
        QCOMPARE(error->arguments.value(QStringLiteral("address")).toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(error->arguments.value(QStringLiteral("port")).toInt(), 500); // nothing was heard, so the first one
        QCOMPARE(error->arguments.value(QStringLiteral("seconds")).toInt(), 14);
    }

    void lossCountsFromTheLastAnswerNotFromTheStart()
    {
        const auto error = explainEnd(facts(), {CHARON_FAILURE_LOST, 24, {}, {}}, now());
        QCOMPARE(error->code, ErrorCode::GatewayLost);
        QCOMPARE(error->arguments.value(QStringLiteral("seconds")).toInt(), 24);
    }

    void refusedPasswordNamesTheUser()
    {
        const auto error = explainEnd(facts(), {CHARON_FAILURE_SIGN_IN, 0, {}, {}}, now());
        QCOMPARE(error->code, ErrorCode::SignInRefused);
        QCOMPARE(error->arguments.value(QStringLiteral("user")).toString(), QStringLiteral("alice"));
        QCOMPARE(error->arguments.value(QStringLiteral("method")).toString(), QStringLiteral("password"));
    }

    void refusedCertificateNamesItsSubject()
    {
        const Key key = makeEcKey();
        AttemptFacts with = facts();
        with.profile.method = AuthenticationMethod::Certificate;
        with.clientCertificate = makeCertificate(
            {.commonName = QStringLiteral("alice of sales"), .alternativeNames = {}, .extendedKeyUsage = {}}, key, {},
            key);
        const auto error = explainEnd(with, {CHARON_FAILURE_SIGN_IN, 0, {}, {}}, now());
        QCOMPARE(error->arguments.value(QStringLiteral("user")).toString(), QStringLiteral("CN=alice of sales"));
        QCOMPARE(error->arguments.value(QStringLiteral("method")).toString(), QStringLiteral("certificate"));
    }

    void otherEndsHaveTheirOwnCode_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unreachable") << int(CHARON_FAILURE_UNREACHABLE) << ErrorCode::GatewayUnreachable;
        QTest::newRow("ike proposal") << int(CHARON_FAILURE_IKE_PROPOSAL) << ErrorCode::ProposalRefused;
        QTest::newRow("esp proposal") << int(CHARON_FAILURE_ESP_PROPOSAL) << ErrorCode::ProposalRefused;
        QTest::newRow("not proven") << int(CHARON_FAILURE_NOT_PROVEN) << ErrorCode::GatewayNotProven;
        QTest::newRow("no certificate") << int(CHARON_FAILURE_GATEWAY_AUTH) << ErrorCode::GatewayNotProven;
        QTest::newRow("selectors") << int(CHARON_FAILURE_SELECTORS) << ErrorCode::SelectorsRefused;
        QTest::newRow("no address") << int(CHARON_FAILURE_NO_ADDRESS) << ErrorCode::NoAddressOffered;
        QTest::newRow("notify") << int(CHARON_FAILURE_NOTIFY) << ErrorCode::NegotiationFailed;
        QTest::newRow("data plane") << int(CHARON_FAILURE_DATA_PLANE) << ErrorCode::DataPlaneUnavailable;
        QTest::newRow("closed") << int(CHARON_FAILURE_CLOSED) << ErrorCode::GatewayClosed;
        QTest::newRow("internal") << int(CHARON_FAILURE_INTERNAL) << ErrorCode::IkeEngineFailed;
    }
    void otherEndsHaveTheirOwnCode()
    {
        QFETCH(int, failure);
        QFETCH(ErrorCode, code);
        const auto error = explainEnd(
            facts(), {static_cast<charon_failure_t>(failure), 0, QStringLiteral("TS_UNACCEPTABLE"), {}}, now());
        QCOMPARE(error->code, code);
        QVERIFY(!error->arguments.isEmpty());
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 22), QTime(12, 0, 14), Qt::UTC); }

    static AttemptFacts facts()
    {
        AttemptFacts facts;
        facts.profile.gateway.host = QStringLiteral("vpn.example.org");
        facts.profile.local.userName = QStringLiteral("alice");
        facts.gatewayAddress = QHostAddress(QStringLiteral("192.0.2.1"));
        facts.dataPlane = QStringLiteral("userspace");
        facts.began = now().addSecs(-14);
        return facts;
    }
};

QTEST_GUILESS_MAIN(TestEndExplanation)
#include "tst_end_explanation.moc"
