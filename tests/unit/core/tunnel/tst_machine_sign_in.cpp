// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection signs in with: methods that there are, credentials asked for, kept while they are needed and wiped
// after it.
#include "core/tunnel/sign_in_needs.h"
#include "machine_rig.h"

#include <QTest>

#include <openssl/crypto.h>

using namespace sallyport;
using enum ConnectionState;

namespace {

const QString kToken = QStringLiteral("pkcs11:token=Ada%27s%20card;id=%01;type=cert");
const QString kLongKey = QStringLiteral("vK7#qz0Lw!hR9x2TdBn5Yc");

Credentials clientKey()
{
    Credentials credentials;
    credentials.certificates = {QByteArray("der")};
    credentials.privateKey = Secret::fromBytes("key");
    return credentials;
}

QString textOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class TestMachineSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reconnectionKeepsThePassword()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(1000);
        rig.resolved();
        QCOMPARE(textOf(*rig.engine.attempts.last().credentials.password), QStringLiteral("correct horse"));
    }

    void missingPasswordIsAskedFor()
    {
        MachineRig rig;
        rig.machine->connectTunnel(rig.profile, {});
        QCOMPARE(rig.state(), AwaitingUser);
        QCOMPARE(rig.prompts.size(), 1);
        const Prompt prompt = rig.prompts.first();
        QCOMPARE(prompt.id.size(), 32);
        QCOMPARE(prompt.userName, QStringLiteral("ada"));
        QCOMPARE(prompt.expires, rig.scheduler.now().addSecs(120));
        rig.machine->answerPrompt(prompt.id, MachineRig::password());
        rig.resolved();
        QVERIFY(rig.engine.attempts.last().credentials.password.has_value());
    }

    void unansweredPromptRunsOut()
    {
        MachineRig rig;
        rig.machine->connectTunnel(rig.profile, {});
        rig.scheduler.advance(119999);
        QCOMPARE(rig.state(), AwaitingUser);
        rig.scheduler.advance(1);
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::PromptUnanswered);
        QCOMPARE(rig.journal.last(), QStringLiteral("withdrawn"));
    }

    void cancelledPromptSaysSo()
    {
        MachineRig rig;
        rig.machine->connectTunnel(rig.profile, {});
        rig.machine->answerPrompt(rig.prompts.first().id, errorOf(ErrorCode::PromptCancelled));
        QCOMPARE(rig.status().error->code, ErrorCode::PromptCancelled);
        rig.machine->answerPrompt(rig.prompts.first().id, MachineRig::password()); // one use
        QCOMPARE(rig.state(), Disconnected);
    }

    void promptIdsDiffer()
    {
        MachineRig rig;
        rig.machine->connectTunnel(rig.profile, {});
        rig.machine->disconnectTunnel();
        rig.machine->connectTunnel(rig.profile, {});
        QVERIFY(rig.prompts[0].id != rig.prompts[1].id);
    }

    // Asked before an attempt, one thing after the other; what the gateway asks itself is not.
    void whatIsAskedBefore_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        QTest::addColumn<bool>("token");
        QTest::addColumn<QStringList>("asked");
        using enum AuthenticationMethod;
        const QString password = QStringLiteral("password");
        const QString pin = QStringLiteral("pin");
        QTest::newRow("MSCHAPv2") << EapMschapv2 << false << QStringList{password};
        QTest::newRow("GTC") << EapGtc << false << QStringList{};
        QTest::newRow("TTLS") << EapTtls << false << QStringList{};
        QTest::newRow("PEAP") << EapPeap << false << QStringList{};
        QTest::newRow("auto") << EapAuto << false << QStringList{};
        QTest::newRow("auto, token") << EapAuto << true << QStringList{pin};
        QTest::newRow("pre-shared key") << PreSharedKey << false << QStringList{QStringLiteral("preSharedKey")};
        QTest::newRow("certificate") << Certificate << false << QStringList{};
        QTest::newRow("certificate on a token") << Certificate << true << QStringList{pin};
        QTest::newRow("TLS on a token") << EapTls << true << QStringList{pin};
        QTest::newRow("certificate, then EAP") << CertificateThenEap << false << QStringList{password};
        QTest::newRow("token, then EAP") << CertificateThenEap << true << QStringList{pin, password};
        QTest::newRow("MSCHAPv2, token of no use") << EapMschapv2 << true << QStringList{password};
    }
    void whatIsAskedBefore()
    {
        QFETCH(AuthenticationMethod, method);
        QFETCH(bool, token);
        QFETCH(QStringList, asked);
        MachineRig rig;
        rig.profile.method = method;
        rig.profile.local.aaaServer = QStringLiteral("radius.example.org");
        if (token)
            rig.profile.local.token = kToken;
        rig.machine->connectTunnel(rig.profile, token ? Credentials() : clientKey());
        for (const QString& kind : asked) {
            QCOMPARE(rig.state(), AwaitingUser);
            const Prompt prompt = rig.prompts.last();
            QCOMPARE(promptToJson(prompt).value(QLatin1String("kind")).toString(), kind);
            QCOMPARE(prompt.serverText, kind == QLatin1String("pin") ? QStringLiteral("Ada's card") : QString());
            rig.machine->answerPrompt(prompt.id, MachineRig::password(kLongKey));
        }
        QCOMPARE(rig.state(), Connecting);
        QCOMPARE(rig.prompts.size(), asked.size());
        rig.resolved();
        const Credentials& used = rig.engine.attempts.last().credentials;
        QCOMPARE(used.password.has_value(), asked.contains(QStringLiteral("password")));
        QCOMPARE(used.pin.has_value(), asked.contains(QStringLiteral("pin")));
        QCOMPARE(used.preSharedKey.has_value(), asked.contains(QStringLiteral("preSharedKey")));
        for (const std::optional<Secret>* secret : {&used.password, &used.pin, &used.preSharedKey}) {
            if (*secret)
                QCOMPARE(textOf(**secret), kLongKey);
        }
    }

    void whatIsGivenWithConnectIsNotAskedFor()
    {
        MachineRig rig;
        rig.profile.method = AuthenticationMethod::CertificateThenEap;
        rig.profile.local.token = kToken;
        Credentials all = MachineRig::password();
        all.pin = Secret::fromString(QStringLiteral("1234"));
        rig.machine->connectTunnel(rig.profile, all);
        QCOMPARE(rig.state(), Connecting);
        QVERIFY(rig.prompts.isEmpty());
    }

    void whatAClientShouldHaveRefusedIsRefusedBeforeAnything_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("preSharedKey");
        QTest::addColumn<ErrorCode>("code");
        using enum AuthenticationMethod;
        const QString host = QStringLiteral("vpn.example.org");
        QTest::newRow("no key") << Certificate << host << QString() << ErrorCode::ClientKeyMissing;
        QTest::newRow("no key, then EAP") << CertificateThenEap << host << QString() << ErrorCode::ClientKeyMissing;
        QTest::newRow("nobody to end the TLS at") << EapPeap << host << QString() << ErrorCode::AaaIdentityMissing;
        QTest::newRow("no full name") << EapMschapv2 << QStringLiteral("gateway") << QString()
                                      << ErrorCode::ProfileFieldInvalid;
        QTest::newRow("weak key") << PreSharedKey << host << QStringLiteral("hunter2") << ErrorCode::PreSharedKeyWeak;
    }
    void whatAClientShouldHaveRefusedIsRefusedBeforeAnything()
    {
        QFETCH(AuthenticationMethod, method);
        QFETCH(QString, host);
        QFETCH(QString, preSharedKey);
        QFETCH(ErrorCode, code);
        MachineRig rig;
        rig.profile.method = method;
        rig.profile.gateway.host = host;
        Credentials credentials = MachineRig::password();
        if (!preSharedKey.isEmpty())
            credentials.preSharedKey = Secret::fromString(preSharedKey);
        rig.machine->connectTunnel(rig.profile, credentials);
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, code);
        QCOMPARE(rig.journal, QStringList{QStringLiteral("open")}); // no name, no packet, no question
    }

    void aWeakKeyThatIsTypedIsRefusedToo()
    {
        MachineRig rig;
        rig.profile.method = AuthenticationMethod::PreSharedKey;
        rig.machine->connectTunnel(rig.profile, {});
        rig.answers(QStringLiteral("hunter2"));
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::PreSharedKeyWeak);
        QVERIFY(!rig.resolver.isAsked());
    }

    void aTokenIsCalledByWhatAPersonKnows()
    {
        QCOMPARE(tokenNameOf(QStringLiteral("pkcs11:token=My%20Card;serial=17;id=%01")), QStringLiteral("My Card"));
        QCOMPARE(tokenNameOf(QStringLiteral("pkcs11:id=%01;serial=17;manufacturer=ACME")), QStringLiteral("17"));
        QCOMPARE(tokenNameOf(QStringLiteral("pkcs11:token=%20;model=M3?x=token=y")), QStringLiteral("M3"));
        QCOMPARE(tokenNameOf(QStringLiteral("pkcs11:id=%01")), QStringLiteral("pkcs11:id=%01"));
    }

    // Counted in the locked heap that secrets live in.
    void credentialsAreWipedWhenItEnds_data()
    {
        QTest::addColumn<bool>("killSwitch");
        QTest::newRow("disconnected") << false;
        QTest::newRow("blocked") << true;
    }

    void credentialsAreWipedWhenItEnds()
    {
        QFETCH(bool, killSwitch);
        prepareSecretMemory();
        MachineRig rig(killSwitch);
        const std::size_t before = CRYPTO_secure_used();
        rig.toContacting();
        rig.engine.attempts.last().credentials = {}; // the engine's own copy
        QVERIFY(CRYPTO_secure_used() > before);
        rig.ended(ErrorCode::SignInRefused);
        QCOMPARE(rig.state(), killSwitch ? Blocked : Disconnected);
        QCOMPARE(CRYPTO_secure_used(), before);
    }
};

QTEST_GUILESS_MAIN(TestMachineSignIn)
#include "tst_machine_sign_in.moc"
