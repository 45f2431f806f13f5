// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection signs in with: methods that there are, credentials asked for, kept while they are needed and wiped
// after it.
#include "machine_rig.h"

#include <QTest>

#include <openssl/crypto.h>

using namespace sallyport;
using enum ConnectionState;

class TestMachineSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reconnectionKeepsThePassword()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(1000);
        rig.resolved();
        const auto secret = rig.engine.attempts.last().credentials.password->reveal();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())),
                 QByteArray("correct horse"));
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

    void missingKeyIsAskedForToo()
    {
        MachineRig rig;
        rig.profile.method = AuthenticationMethod::Certificate;
        Credentials onlyChain;
        onlyChain.certificates = {QByteArray("der")};
        rig.machine->connectTunnel(rig.profile, onlyChain);
        QCOMPARE(rig.state(), AwaitingUser);
        Credentials key;
        key.privateKey = Secret::fromBytes("key");
        rig.machine->answerPrompt(rig.prompts.last().id, key);
        QCOMPARE(rig.state(), Connecting);
        rig.resolved();
        QCOMPARE(rig.engine.attempts.last().credentials.certificates.size(), 1);
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

    void methodThatIsNotThereIsRefusedBeforeAnything_data()
    {
        QTest::addColumn<AuthenticationMethod>("method");
        using enum AuthenticationMethod;
        for (const auto method :
             {EapMschapv2, EapGtc, EapTls, EapTtls, EapPeap, Certificate, CertificateThenEap, PreSharedKey}) {
            if (!isSupported(method))
                QTest::newRow(qPrintable(authenticationMethodName(method))) << method;
        }
    }
    void methodThatIsNotThereIsRefusedBeforeAnything()
    {
        QFETCH(AuthenticationMethod, method);
        MachineRig rig;
        rig.profile.method = method;
        rig.connectNow();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::MethodNotSupported);
        QCOMPARE(rig.status().error->arguments.value(QLatin1String("profile")).toString(), QStringLiteral("Office"));
        QCOMPARE(rig.status().error->arguments.value(QLatin1String("method")).toString(),
                 authenticationMethodName(method));
        QCOMPARE(rig.journal, QStringList{QStringLiteral("open")}); // no name, no packet, no question
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
