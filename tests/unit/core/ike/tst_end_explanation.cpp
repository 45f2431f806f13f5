// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_maker.h"

#include "core/ike/end_explanation.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

class TestEndExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endThatWasAskedForHasNoError() { QVERIFY(!explainEnd(facts(), ended(CHARON_FAILURE_NONE, 0), now())); }

    void silenceTellsWhereWeAsked()
    {
        const auto error = explainEnd(facts(), ended(CHARON_FAILURE_SILENT, 0), now());
        QCOMPARE(error->code, ErrorCode::GatewaySilent);
        QCOMPARE(error->arguments.value(QStringLiteral("address")).toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(error->arguments.value(QStringLiteral("port")).toInt(), 500); // nothing was heard, so the first one
        QCOMPARE(error->arguments.value(QStringLiteral("seconds")).toInt(), 14);
    }

    void lossCountsFromTheLastAnswerNotFromTheStart()
    {
        const auto error = explainEnd(facts(), ended(CHARON_FAILURE_LOST, 24), now());
        QCOMPARE(error->code, ErrorCode::GatewayLost);
        QCOMPARE(error->arguments.value(QStringLiteral("seconds")).toInt(), 24);
    }

    void refusedPasswordNamesTheUser()
    {
        const auto error = explainEnd(facts(), ended(CHARON_FAILURE_SIGN_IN, 0), now());
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
        const auto error = explainEnd(with, ended(CHARON_FAILURE_SIGN_IN, 0), now());
        QCOMPARE(error->arguments.value(QStringLiteral("user")).toString(), QStringLiteral("CN=alice of sales"));
        QCOMPARE(error->arguments.value(QStringLiteral("method")).toString(), QStringLiteral("certificate"));
    }

    void silenceAfterAnAnswerElsewhereNamesBothPorts()
    {
        AttemptFacts floated = facts();
        floated.gateway = {floated.gatewayAddress, 4500};
        AttemptEnd end = ended(CHARON_FAILURE_SILENT);
        end.answeredPort = 500;
        const auto error = explainEnd(floated, end, now());
        QCOMPARE(error->code, ErrorCode::FloatedPortSilent);
        QCOMPARE(error->arguments.value(QStringLiteral("port")).toInt(), 4500);
        QCOMPARE(error->arguments.value(QStringLiteral("answered")).toInt(), 500);
        end.answeredPort = 4500; // it answered there, and then no more
        QCOMPARE(explainEnd(floated, end, now())->code, ErrorCode::GatewaySilent);
    }

    void stateOfTheAccountIsSaid_data()
    {
        QTest::addColumn<unsigned>("number");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("hours") << 646U << ErrorCode::AccountRefused << QStringLiteral("hours");
        QTest::newRow("disabled") << 647U << ErrorCode::AccountRefused << QStringLiteral("disabled");
        QTest::newRow("expired") << 648U << ErrorCode::PasswordExpired << QString();
        QTest::newRow("dial-in") << 649U << ErrorCode::AccountRefused << QStringLiteral("dial-in");
        QTest::newRow("anything else") << 700U << ErrorCode::SignInRefused << QString();
    }
    void stateOfTheAccountIsSaid()
    {
        QFETCH(unsigned, number);
        AttemptEnd end = ended(CHARON_FAILURE_ACCOUNT);
        end.accountError = number;
        end.serverText = QStringLiteral("the server's words");
        const auto error = explainEnd(facts(), end, now());
        QTEST(error->code, "code");
        QTEST(error->arguments.value(QStringLiteral("reason")).toString(), "reason");
        QCOMPARE(error->arguments.value(QStringLiteral("user")).toString(), QStringLiteral("alice"));
        if (error->code != ErrorCode::SignInRefused)
            QCOMPARE(error->arguments.value(QStringLiteral("message")).toString(), end.serverText);
    }

    void refusalNamesTheRound()
    {
        AttemptEnd end = ended(CHARON_FAILURE_SIGN_IN);
        end.round = QStringLiteral("shared-key");
        auto error = explainEnd(facts(), end, now());
        QCOMPARE(error->arguments.value(QStringLiteral("round")).toString(), end.round);
        QCOMPARE(error->arguments.value(QStringLiteral("method")).toString(), QStringLiteral("pre-shared key"));
        end.round = QStringLiteral("certificate");
        error = explainEnd(facts(), end, now());
        QCOMPARE(error->arguments.value(QStringLiteral("method")).toString(), QStringLiteral("certificate"));
    }

    void methodThatNobodyWantedNamesBothSides()
    {
        AttemptFacts with = facts();
        with.eapMethods = {26, 6};
        AttemptEnd end = ended(CHARON_FAILURE_EAP_METHOD);
        end.notify = QStringLiteral("EAP_MD5");
        const auto error = explainEnd(with, end, now());
        QCOMPARE(error->code, ErrorCode::EapMethodRefused);
        QCOMPARE(error->arguments.value(QStringLiteral("offered")).toString(), QStringLiteral("EAP_MD5"));
        QCOMPARE(error->arguments.value(QStringLiteral("wanted")).toString(), QStringLiteral("EAP-MSCHAPv2, EAP-GTC"));
    }

    void withdrawnCertificateHasItsEvidence()
    {
        AttemptEnd end = ended(CHARON_FAILURE_REVOKED);
        end.revocation = {QStringLiteral("CN=gw"), QStringLiteral("key compromise"), QStringLiteral("CRL"),
                          QStringLiteral("2026-11-01T00:00:00Z"), QStringLiteral("http://crl")};
        auto error = explainEnd(facts(), end, now());
        QCOMPARE(error->code, ErrorCode::GatewayCertificateRevoked);
        QCOMPARE(error->arguments.value(QStringLiteral("source")).toString(), QStringLiteral("CRL"));
        QCOMPARE(error->arguments.value(QStringLiteral("since")).toString(), QStringLiteral("2026-11-01T00:00:00Z"));
        end.failure = CHARON_FAILURE_REVOCATION;
        error = explainEnd(facts(), end, now());
        QCOMPARE(error->code, ErrorCode::RevocationUnknown);
        QCOMPARE(error->arguments.value(QStringLiteral("url")).toString(), QStringLiteral("http://crl"));
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
        QTest::newRow("aaa server") << int(CHARON_FAILURE_AAA) << ErrorCode::AaaServerNotProven;
        QTest::newRow("unanswered") << int(CHARON_FAILURE_UNANSWERED) << ErrorCode::PromptUnanswered;
        QTest::newRow("too late") << int(CHARON_FAILURE_LATE) << ErrorCode::AnswerTooLate;
        QTest::newRow("redirect") << int(CHARON_FAILURE_REDIRECT) << ErrorCode::GatewayRedirects;
        QTest::newRow("closed") << int(CHARON_FAILURE_CLOSED) << ErrorCode::GatewayClosed;
        QTest::newRow("internal") << int(CHARON_FAILURE_INTERNAL) << ErrorCode::IkeEngineFailed;
    }
    void otherEndsHaveTheirOwnCode()
    {
        QFETCH(int, failure);
        QFETCH(ErrorCode, code);
        AttemptEnd end = ended(static_cast<charon_failure_t>(failure));
        end.notify = QStringLiteral("TS_UNACCEPTABLE");
        const auto error = explainEnd(facts(), end, now());
        QCOMPARE(error->code, code);
        QVERIFY(!error->arguments.isEmpty());
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 22), QTime(12, 0, 14), Qt::UTC); }

    static AttemptEnd ended(charon_failure_t failure, quint64 silentSeconds = 0)
    {
        AttemptEnd end;
        end.failure = failure;
        end.silentSeconds = silentSeconds;
        return end;
    }

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
