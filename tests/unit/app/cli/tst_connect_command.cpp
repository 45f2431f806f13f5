// SPDX-License-Identifier: GPL-3.0-or-later
//
// connect without a terminal, against a service of the test's own: what it sends, what it refuses to send.
#include "app/cli/connect_command.h"
#include "app/client/profile_library.h"

#include "../../../gui/fake_service.h"
#include "../../core/formats/test_identity.h"
#include "../client/fake_keychain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sallyport;
using test::FakeKeychain;

class TestConnectCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakeService> m_service;
    FakeKeychain m_keychain;
    std::unique_ptr<ConnectCommand> m_command;
    std::unique_ptr<QSignalSpy> m_finished;
    int m_stdin = -1;

    static Profile office(AuthenticationMethod method)
    {
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        profile.name = QStringLiteral("Office");
        profile.method = method;
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        if (usesTls(method))
            profile.local.aaaServer = QStringLiteral("aaa.example.org");
        return profile;
    }

    static ConnectionStatus status(ConnectionState state)
    {
        ConnectionStatus status;
        status.profileId = office(AuthenticationMethod::EapMschapv2).id;
        status.profileName = QStringLiteral("Office");
        status.state = state;
        status.since = QDateTime::currentDateTimeUtc();
        return status;
    }

    // Standard input holds `input` and ends; this process has no terminal.
    void giveInput(const QByteArray& input) const
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], input.constData(), static_cast<std::size_t>(input.size())), ssize_t(input.size()));
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
    }

    void begin(const Profile& profile, const QStringList& options = {}, const QByteArray& input = {})
    {
        QVERIFY(ProfileLibrary().replace(profile));
        giveInput(input);
        const QStringList words{QStringLiteral("connect"), QStringLiteral("Office"), QStringLiteral("--json")};
        m_command = std::make_unique<ConnectCommand>(parseArguments(words + options).arguments, m_keychain, nullptr);
        m_finished = std::make_unique<QSignalSpy>(m_command.get(), &OnlineCommand::finished);
        m_command->start();
    }

    int exitCode() const
    {
        if (m_finished->isEmpty())
            m_finished->wait(8000);
        return m_finished->isEmpty() ? -1 : m_finished->first().first().toInt();
    }

    QJsonObject sent() const
    {
        const QList<QJsonObject> all = m_service->received(QStringLiteral("connect"));
        return all.isEmpty() ? QJsonObject() : all.last().value(QLatin1String("credentials")).toObject();
    }

private Q_SLOTS:
    void initTestCase() { m_stdin = ::dup(STDIN_FILENO); }
    void cleanupTestCase() { ::dup2(m_stdin, STDIN_FILENO); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
        qputenv("SALLYPORT_SOCKET", m_home->filePath(QStringLiteral("s")).toLocal8Bit());
        m_keychain = {};
        m_service = std::make_unique<FakeService>(m_home->filePath(QStringLiteral("s")));
        QVERIFY(m_service->start());
    }

    void cleanup()
    {
        m_finished.reset();
        m_command.reset();
        m_service.reset();
    }

    void twoLinesAreKeyAndPassword()
    {
        const test::Party alice = test::makeParty("alice", nullptr, false);
        Profile profile = office(AuthenticationMethod::CertificateThenEap);
        profile.local.pkcs12 = test::pkcs12(&alice, nullptr, "of the key");
        begin(profile, {QStringLiteral("--password-stdin")}, "of the key\nof the user\n");
        QTRY_VERIFY(!sent().isEmpty());
        QVERIFY(sent().contains(QLatin1String("privateKey")));
        QCOMPARE(sent().value(QLatin1String("password")).toString(), QStringLiteral("of the user"));
        m_service->tell(status(ConnectionState::Connecting));
        m_service->tell(status(ConnectionState::Connected));
        QCOMPARE(exitCode(), 0);
    }

    void aMissingSecondLineIsNamed()
    {
        const test::Party alice = test::makeParty("alice", nullptr, false);
        Profile profile = office(AuthenticationMethod::CertificateThenEap);
        profile.local.pkcs12 = test::pkcs12(&alice, nullptr, "of the key");
        begin(profile, {QStringLiteral("--password-stdin")}, "of the key\n");
        QCOMPARE(exitCode(), 10);
        QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    }

    void aTokensPinIsALineOrAPrompt()
    {
        Profile profile = office(AuthenticationMethod::Certificate);
        profile.local.token = QStringLiteral("pkcs11:token=Card;id=%01;type=cert");
        begin(profile, {QStringLiteral("--password-stdin")}, "1234\n");
        QTRY_COMPARE(sent().value(QLatin1String("pin")).toString(), QStringLiteral("1234"));
        begin(profile);
        QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 2);
        QVERIFY(sent().isEmpty());
    }

    void aSavedPreSharedKeyIsUsedAndANewOneSaved()
    {
        const QByteArray key = "wQ7xLm2vRt9zKp4sHd8nBc";
        begin(office(AuthenticationMethod::PreSharedKey),
              {QStringLiteral("--password-stdin"), QStringLiteral("--save-password")}, key + '\n');
        QTRY_COMPARE(sent().value(QLatin1String("preSharedKey")).toString(), QString::fromLatin1(key));
        m_service->tell(status(ConnectionState::Connecting));
        QVERIFY(m_keychain.entries.isEmpty()); // not before it has proved right
        m_service->tell(status(ConnectionState::Connected));
        QCOMPARE(exitCode(), 0);
        QCOMPARE(m_keychain.entries.size(), 1);
        QCOMPARE(m_keychain.entries.first().bytes, key);
        m_service->tell(status(ConnectionState::Disconnected));
        begin(office(AuthenticationMethod::PreSharedKey));
        QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 2);
        QCOMPARE(sent().value(QLatin1String("preSharedKey")).toString(), QString::fromLatin1(key));
    }

    void nothingIsSentOfWhatCanNotWork_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("a weak key") << office(AuthenticationMethod::PreSharedKey) << QByteArray("password\n");
        Profile nameless = office(AuthenticationMethod::EapPeap);
        nameless.local.aaaServer.clear();
        QTest::newRow("nobody to prove") << nameless << QByteArray("x\n");
        test::Party old = test::makeParty("alice", nullptr, false);
        X509_gmtime_adj(X509_getm_notBefore(old.certificate.get()), -7200);
        X509_gmtime_adj(X509_getm_notAfter(old.certificate.get()), -3600);
        X509_sign(old.certificate.get(), old.key.get(), EVP_sha256());
        Profile expired = office(AuthenticationMethod::Certificate);
        expired.local.pkcs12 = test::pkcs12(&old, nullptr, "k");
        QTest::newRow("an expired certificate") << expired << QByteArray("k\n");
        QTest::newRow("no key") << office(AuthenticationMethod::EapTls) << QByteArray();
    }
    void nothingIsSentOfWhatCanNotWork()
    {
        QFETCH(Profile, profile);
        QFETCH(QByteArray, input);
        begin(profile, {QStringLiteral("--password-stdin")}, input);
        QCOMPARE(exitCode(), 5);
        QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    }

    // The service knows then that nobody is there, or asks in a window that is.
    void withoutATerminalItTakesNoQuestions()
    {
        begin(office(AuthenticationMethod::EapGtc));
        QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
        const QJsonObject subscribed = m_service->received(QStringLiteral("subscribe")).first();
        QCOMPARE(subscribed.value(QLatin1String("events")).toArray(), QJsonArray{QStringLiteral("status")});
        m_service->tell(status(ConnectionState::Connecting));
        ConnectionStatus ended = status(ConnectionState::Disconnected);
        ended.error = Error::of(ErrorCode::NobodyToAsk, {{QStringLiteral("prompt"), QStringLiteral("oneTimeCode")}});
        m_service->tell(ended);
        QCOMPARE(exitCode(), 10);
        QVERIFY(m_service->received(QStringLiteral("answerPrompt")).isEmpty());
    }

    void aCodeGivenBeforehandIsSentAndNeverSaved()
    {
        begin(office(AuthenticationMethod::EapGtc),
              {QStringLiteral("--password-stdin"), QStringLiteral("--save-password")}, "1234\n");
        QTRY_COMPARE(sent().value(QLatin1String("password")).toString(), QStringLiteral("1234"));
        m_service->tell(status(ConnectionState::Connecting));
        m_service->tell(status(ConnectionState::Connected));
        QCOMPARE(exitCode(), 0);
        QVERIFY(m_keychain.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectCommand)
#include "tst_connect_command.moc"
