// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_status.h"

#include <QJsonArray>
#include <QTest>

using namespace sallyport;

class TestConnectionStatus : public QObject {
    Q_OBJECT

    static ConnectionStatus connected()
    {
        ConnectionStatus status;
        status.profileId = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        status.profileName = QStringLiteral("Office");
        status.state = ConnectionState::Connected;
        status.since = QDateTime::fromString(QStringLiteral("2026-05-01T10:00:00.250Z"), Qt::ISODateWithMs);
        status.gatewayHost = QStringLiteral("vpn.example.org");
        status.gateway = {QHostAddress(QStringLiteral("192.0.2.1")), 4500};
        status.local = {QHostAddress(QStringLiteral("10.0.0.2")), 41234};
        status.floatedAt = status.since.addSecs(-1);
        status.natHere = true;
        status.encapsulation = QStringLiteral("udp");
        status.virtualIps = {QStringLiteral("10.9.0.1")};
        status.routes = {QStringLiteral("10.1.0.0/16")};
        status.dnsServers = {QStringLiteral("10.1.0.53")};
        status.dnsDomains = {QStringLiteral("corp.example")};
        status.ikeProposal = QStringLiteral("AES_GCM_16_256/PRF_HMAC_SHA2_384/CURVE_25519");
        status.espProposal = QStringLiteral("AES_GCM_16_256");
        status.dataPlane = QStringLiteral("userspace");
        status.link = QStringLiteral("ipsec0");
        status.traffic = {9007199254740995ULL, 2, 3, 4};
        return status;
    }

private Q_SLOTS:
    void theContractHasItsNames()
    {
        const QJsonObject object = connectionStatusToJson(connected());
        for (const char* key : {"profile", "state", "phase", "since", "gateway", "local", "nat", "encapsulation",
                                "virtualIps", "routes", "dns", "ike", "esp", "dataPlane", "traffic", "error"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("connected"));
        QCOMPARE(object.value(QStringLiteral("since")).toString(), QStringLiteral("2026-05-01T10:00:00.250Z"));
        const QJsonObject gateway = object.value(QStringLiteral("gateway")).toObject();
        QCOMPARE(gateway.value(QStringLiteral("host")).toString(), QStringLiteral("vpn.example.org"));
        QCOMPARE(gateway.value(QStringLiteral("address")).toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(gateway.value(QStringLiteral("port")).toInt(), 4500);
        QCOMPARE(object.value(QStringLiteral("nat")).toObject(),
                 (QJsonObject{{QStringLiteral("here"), true}, {QStringLiteral("there"), false}}));
        QVERIFY(object.value(QStringLiteral("error")).isNull());
        QCOMPARE(object.value(QStringLiteral("traffic")).toObject().value(QStringLiteral("rxBytes")).toInteger(),
                 9007199254740995LL);
    }

    void statusComesBackWhole()
    {
        ConnectionStatus status = connected();
        QCOMPARE(connectionStatusToJson(connectionStatusFromJson(connectionStatusToJson(status))),
                 connectionStatusToJson(status));
        status.state = ConnectionState::Reconnecting;
        status.attempt = 3;
        status.nextAttempt = status.since.addSecs(8);
        status.error = Error::of(ErrorCode::GatewayLost, {{QStringLiteral("host"), QStringLiteral("vpn.example.org")}});
        const ConnectionStatus read = connectionStatusFromJson(connectionStatusToJson(status));
        QCOMPARE(connectionStatusToJson(read), connectionStatusToJson(status));
        QCOMPARE(read.error->code, ErrorCode::GatewayLost);
        QCOMPARE(read.nextAttempt, status.nextAttempt);
    }

    void everyStateAndPhaseHasItsName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ConnectionState::Blocked); ++i) {
            ConnectionStatus status;
            status.state = static_cast<ConnectionState>(i);
            names.insert(connectionStateName(status.state));
            QCOMPARE(connectionStatusFromJson(connectionStatusToJson(status)).state, status.state);
        }
        QCOMPARE(names.size(), 7);
        names.clear();
        for (int i = 0; i <= static_cast<int>(ConnectPhase::SettingUp); ++i) {
            ConnectionStatus status;
            status.phase = static_cast<ConnectPhase>(i);
            names.insert(connectPhaseName(status.phase));
            QCOMPARE(connectionStatusFromJson(connectionStatusToJson(status)).phase, status.phase);
        }
        QCOMPARE(names.size(), 7);
    }

    void whatIsMissingOrWrongBecomesADefault()
    {
        const ConnectionStatus status =
            connectionStatusFromJson({{QStringLiteral("state"), QStringLiteral("levitating")},
                                      {QStringLiteral("gateway"), QJsonObject{{QStringLiteral("port"), 70000}}},
                                      {QStringLiteral("traffic"), QJsonObject{{QStringLiteral("rxBytes"), -5}}},
                                      {QStringLiteral("virtualIps"), 3},
                                      {QStringLiteral("future"), true}});
        QCOMPARE(status.state, ConnectionState::Disconnected);
        QCOMPARE(status.gateway.port, quint16{65535});
        QCOMPARE(status.traffic.rxBytes, quint64{0});
        QVERIFY(status.virtualIps.isEmpty());
        QVERIFY(!status.since.isValid());
    }

    void textsAndListsAreBounded()
    {
        QJsonArray many;
        for (int i = 0; i < 5000; ++i)
            many.append(QString(5000, QLatin1Char('x')));
        const ConnectionStatus status = connectionStatusFromJson({{QStringLiteral("routes"), many}});
        QCOMPARE(status.routes.size(), 1024);
        QCOMPARE(status.routes.first().size(), 1024);
        const LogLine line = logLineFromJson({{QStringLiteral("text"), QString(1000000, QLatin1Char('x'))}});
        QCOMPARE(line.text.size(), 16384);
    }

    void promptsAndLogLinesComeBack()
    {
        Prompt prompt{QStringLiteral("p1"),           QStringLiteral("id"),    QStringLiteral("Office"),
                      PromptKind::Password,           QStringLiteral("alice"), QStringLiteral("Hello"),
                      QDateTime::currentDateTimeUtc()};
        const Prompt read = promptFromJson(promptToJson(prompt));
        QCOMPARE(promptToJson(read), promptToJson(prompt));
        QCOMPARE(read.userName, prompt.userName);
        const LogLine line{QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("ike"),
                           QStringLiteral("x")};
        QCOMPARE(logLineToJson(logLineFromJson(logLineToJson(line))), logLineToJson(line));
    }
};

QTEST_GUILESS_MAIN(TestConnectionStatus)
#include "tst_connection_status.moc"
