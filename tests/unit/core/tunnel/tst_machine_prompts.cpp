// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the gateway asks a person, in the middle of an attempt and of a tunnel that is up; and what it says that ends
// nothing.
#include "machine_rig.h"

#include <QTest>

#include <openssl/crypto.h>

using namespace sallyport;
using enum ConnectionState;

namespace {

QString textOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QString promptNamedBy(const MachineRig& rig)
{
    return rig.status().error->arguments.value(QLatin1String("prompt")).toString();
}

const QStringList kTwo{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")};

} // namespace

class TestMachinePrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGatewaysQuestionReachesThePersonInItsOwnWords()
    {
        MachineRig rig;
        rig.toContacting();
        rig.engineSays(
            ike_event::QuestionAsked{3, PromptKind::OneTimeCode, QStringLiteral("ada.l"), QStringLiteral("Code?")});
        QCOMPARE(rig.state(), AwaitingUser);
        const Prompt prompt = rig.prompts.last();
        QCOMPARE(prompt.kind, PromptKind::OneTimeCode);
        QCOMPARE(prompt.userName, QStringLiteral("ada.l"));
        QCOMPARE(prompt.serverText, QStringLiteral("Code?"));
        QCOMPARE(prompt.expires, rig.scheduler.now().addSecs(60));
    }

    void anAnswerGoesIntoTheSameAttempt()
    {
        MachineRig rig;
        rig.toContacting();
        const Endpoint local{QHostAddress(QStringLiteral("10.0.2.15")), 40000};
        rig.engineSays(ike_event::PathObserved{local, {QHostAddress(QStringLiteral("192.0.2.1")), 4500}, true, false});
        rig.engineSays(ike_event::PhaseReached{ConnectPhase::SigningIn});
        rig.asks(PromptKind::OneTimeCode, 9);
        const AttemptId attempt = rig.attempt();
        rig.answers();
        QCOMPARE(rig.state(), Connecting);
        QCOMPARE(rig.engine.attempts.size(), 1);
        QCOMPARE(rig.engine.answers.size(), 1);
        QCOMPARE(rig.engine.answers.last().attempt, attempt);
        QCOMPARE(rig.engine.answers.last().question, quint64(9));
        QCOMPARE(textOf(rig.engine.answers.last().typed), QStringLiteral("123456"));
        QCOMPARE(rig.status().phase, ConnectPhase::SigningIn); // what is known of the attempt stays
        QCOMPARE(rig.status().gateway.port, 4500);
        QVERIFY(rig.status().natHere);
        QVERIFY(rig.status().floatedAt.has_value());
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
    }

    void aGatewayMayAskMoreThanOnce()
    {
        MachineRig rig;
        rig.toAsked();
        rig.answers(QStringLiteral("111111"));
        rig.asks(PromptKind::OneTimeCode, 8);
        rig.asks(PromptKind::OneTimeCode, 9); // without waiting for the answer
        QCOMPARE(rig.journal.count(QStringLiteral("withdrawn")), 2);
        rig.answers(QStringLiteral("222222"));
        QCOMPARE(rig.engine.answers.size(), 2);
        QCOMPARE(rig.engine.answers.last().question, quint64(9));
        QCOMPARE(rig.engine.attempts.size(), 1);
    }

    void aMessageIsOnlyRead()
    {
        MachineRig rig;
        rig.toContacting();
        rig.asks(PromptKind::Message);
        rig.machine->answerPrompt(rig.prompts.last().id, Credentials{});
        QCOMPARE(rig.state(), Connecting);
        QVERIFY(rig.engine.answers.last().typed.isEmpty());
    }

    void whatIsHeardWhileThePersonThinksIsNotLost()
    {
        MachineRig rig;
        rig.toAsked();
        rig.engineSays(ike_event::PhaseReached{ConnectPhase::SettingUp});
        QCOMPARE(rig.status().phase, ConnectPhase::SettingUp);
        rig.engineSays(ike_event::PathObserved{{}, {QHostAddress(QStringLiteral("192.0.2.1")), 4500}, true, true});
        QVERIFY(rig.status().natThere);
        rig.engineSays(MachineRig::child()); // the gateway did without the answer
        QCOMPARE(rig.state(), Connected);
        QVERIFY(rig.ledger.installed);
        QCOMPARE(rig.journal.last(), QStringLiteral("withdrawn"));
        rig.answers();
        QVERIFY(rig.engine.answers.isEmpty());
        rig.scheduler.advance(60000);
        QCOMPARE(rig.state(), Connected);
    }

    void anEndWhileThePersonThinksIsTheEnd()
    {
        MachineRig rig;
        rig.toContacting(kTwo);
        rig.asks();
        rig.ended(ErrorCode::GatewaySilent);
        QCOMPARE(rig.state(), Disconnected); // the gateway was found, and is not looked for elsewhere
        QCOMPARE(rig.status().error->code, ErrorCode::GatewaySilent);
        QCOMPARE(rig.journal.last(), QStringLiteral("withdrawn"));
        QCOMPARE(rig.engine.attempts.size(), 1);
    }

    void cancellingTakesTheAttemptDown()
    {
        MachineRig rig;
        rig.toAsked();
        rig.machine->answerPrompt(rig.prompts.last().id, errorOf(ErrorCode::PromptCancelled));
        QCOMPARE(rig.state(), Disconnecting);
        QCOMPARE(rig.engine.terminated, QList<AttemptId>{rig.attempt()});
        rig.ended();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, ErrorCode::PromptCancelled);
        QCOMPARE(promptNamedBy(rig), QStringLiteral("oneTimeCode"));
        QVERIFY(rig.engine.answers.isEmpty());
    }

    void anUnansweredQuestionTakesTheAttemptDownAfterAMinute()
    {
        MachineRig rig;
        rig.toAsked();
        rig.scheduler.advance(59999);
        QCOMPARE(rig.state(), AwaitingUser);
        rig.scheduler.advance(1);
        QCOMPARE(rig.state(), Disconnecting);
        rig.ended();
        QCOMPARE(rig.status().error->code, ErrorCode::PromptUnanswered);
        QCOMPARE(promptNamedBy(rig), QStringLiteral("oneTimeCode"));
    }

    void nobodyToAskIsAnEndOfItsOwn()
    {
        MachineRig rig;
        rig.toAsked();
        rig.machine->answerPrompt(rig.prompts.last().id, errorOf(ErrorCode::NobodyToAsk));
        rig.ended();
        QCOMPARE(rig.status().error->code, ErrorCode::NobodyToAsk);
        QCOMPARE(promptNamedBy(rig), QStringLiteral("oneTimeCode"));
    }

    void aTunnelStaysUpWhileItsGatewayAsks()
    {
        MachineRig rig;
        rig.toConnectedAndAsked();
        QCOMPARE(rig.state(), Connected);
        QCOMPARE(rig.prompts.last().expires, rig.scheduler.now().addSecs(60));
        rig.answers();
        QCOMPARE(rig.state(), Connected);
        QCOMPARE(rig.engine.answers.last().question, quint64(7));
        QCOMPARE(rig.journal.last(), QStringLiteral("withdrawn"));
        rig.scheduler.advance(60000); // its time is over with it
        QCOMPARE(rig.state(), Connected);
    }

    void aTunnelThatIsNotAnsweredForEndsWithThatReason_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code : {ErrorCode::PromptCancelled, ErrorCode::PromptUnanswered, ErrorCode::NobodyToAsk})
            QTest::newRow(qPrintable(errorCodeName(code))) << code;
    }

    void aTunnelThatIsNotAnsweredForEndsWithThatReason()
    {
        QFETCH(ErrorCode, code);
        MachineRig rig;
        rig.toConnectedAndAsked();
        if (code == ErrorCode::PromptUnanswered)
            rig.scheduler.advance(60000);
        else
            rig.machine->answerPrompt(rig.prompts.last().id, errorOf(code));
        QCOMPARE(rig.state(), Disconnecting);
        QVERIFY(rig.journal.contains(QStringLiteral("withdrawn")));
        rig.ended();
        QCOMPARE(rig.state(), Disconnected);
        QCOMPARE(rig.status().error->code, code);
    }

    void aReconnectionAsksAgain()
    {
        MachineRig rig;
        rig.toReconnecting();
        rig.scheduler.advance(2000);
        rig.resolved();
        rig.asks();
        rig.answers();
        rig.engineSays(MachineRig::child());
        QCOMPARE(rig.state(), Connected);
        QCOMPARE(rig.engine.attempts.size(), 2);
    }

    void theFirewallStaysClosedButForTheGatewayMeanwhile()
    {
        MachineRig rig(true);
        rig.toAsked();
        QCOMPARE(rig.ledger.policy.mode, FirewallPolicy::Mode::Blocking);
        QCOMPARE(rig.ledger.policy.gateways, QList{QHostAddress(QStringLiteral("192.0.2.1"))});
        rig.scheduler.advance(60000);
        rig.ended();
        QCOMPARE(rig.state(), Blocked);
        QCOMPARE(rig.status().error->code, ErrorCode::PromptUnanswered);
    }

    // Without a kill switch too: another connection's may be closed.
    void theGatewayIsLetThroughForTheAttemptThatWaits()
    {
        MachineRig rig;
        rig.toAsked();
        QCOMPARE(rig.ledger.policy.mode, FirewallPolicy::Mode::Open);
        QCOMPARE(rig.ledger.policy.gateways, QList{QHostAddress(QStringLiteral("192.0.2.1"))});
    }

    void aFirewallThatFailsAfterTheAnswerTakesTheAttemptDown()
    {
        MachineRig rig(true);
        rig.toAsked();
        rig.ledger.policyError = errorOf(ErrorCode::FirewallUnavailable);
        rig.answers();
        QCOMPARE(rig.state(), Disconnecting);
        QCOMPARE(rig.engine.terminated, QList<AttemptId>{rig.attempt()});
    }

    // Counted in the locked heap that secrets live in.
    void whatWasTypedIsHandedOnAndNotKept()
    {
        prepareSecretMemory();
        MachineRig rig;
        rig.toAsked();
        const std::size_t before = CRYPTO_secure_used();
        rig.answers();
        QVERIFY(CRYPTO_secure_used() > before);
        rig.engine.answers.clear(); // the engine's own
        QCOMPARE(CRYPTO_secure_used(), before);
    }

    void noticesAreKeptWithoutDoublesUntilTheNextAttempt()
    {
        MachineRig rig;
        rig.toContacting();
        const auto notice = [](int number) {
            return ike_event::Noticed{
                Error::of(ErrorCode::RevocationUnknown, {{QStringLiteral("url"), QString::number(number)}})};
        };
        rig.engineSays(notice(1));
        rig.engineSays(notice(1));
        QCOMPARE(rig.status().notices.size(), 1);
        QCOMPARE(rig.statuses.last().notices.size(), 1); // said at once
        rig.engineSays(notice(2));
        rig.asks();
        rig.engineSays(notice(3));
        rig.answers();
        QCOMPARE(rig.status().notices.size(), 3);
        rig.engineSays(MachineRig::child());
        for (int number = 4; number <= 20; ++number)
            rig.engineSays(notice(number));
        QCOMPARE(rig.status().notices.size(), 8);
        rig.ended(ErrorCode::GatewayLost);
        QCOMPARE(rig.status().notices.size(), 8);
        rig.scheduler.advance(2000);
        QCOMPARE(rig.state(), Connecting);
        QVERIFY(rig.status().notices.isEmpty());
    }

    void aPersonsDisconnectClearsTheNotices()
    {
        MachineRig rig;
        rig.toConnected();
        rig.engineSays(ike_event::Noticed{errorOf(ErrorCode::RevocationUnknown)});
        rig.machine->disconnectTunnel();
        rig.ended();
        QVERIFY(rig.status().notices.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMachinePrompts)
#include "tst_machine_prompts.moc"
