// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tunnel machine with everything around it faked, and one journal of what it did to them, in order.
// Thread: the test's. Trust: tests only.
#pragma once

#include "core/tunnel/tunnel_machine.h"
#include "platform/fake/fake_scheduler.h"

#include <QPointer>
#include <QStringList>

namespace sallyport {

class JournalEngine final : public IkeEngine {
public:
    explicit JournalEngine(QStringList* journal) : m_journal(journal) {}
    QString version() const override { return QStringLiteral("fake"); }
    Result<void> initiate(IkeAttempt attempt) override
    {
        m_journal->append(QStringLiteral("initiate"));
        attempts.append(std::move(attempt));
        return refusal ? Result<void>(*refusal) : Result<void>();
    }
    void terminate(AttemptId id) override
    {
        m_journal->append(QStringLiteral("terminate"));
        terminated.append(id);
    }
    void answer(AttemptId id, quint64 question, Secret typed) override
    {
        m_journal->append(QStringLiteral("answer"));
        answers.append({id, question, std::move(typed)});
    }
    void countTraffic(AttemptId) override { m_journal->append(QStringLiteral("count")); }

    struct Answer {
        AttemptId attempt = 0;
        quint64 question = 0;
        Secret typed;
    };
    QList<IkeAttempt> attempts;
    QList<AttemptId> terminated;
    QList<Answer> answers;
    std::optional<Error> refusal;

private:
    QStringList* m_journal;
};

class JournalResolver final : public NameResolver {
public:
    explicit JournalResolver(QStringList* journal) : m_journal(journal) {}
    void resolve(const QString&, QObject* context, std::function<void(Result<QList<QHostAddress>>)> answer) override
    {
        m_journal->append(QStringLiteral("resolve"));
        m_context = context;
        m_answer = std::move(answer);
    }
    // Nothing happens when nobody waits any more.
    void answer(const Result<QList<QHostAddress>>& addresses)
    {
        if (const auto tell = std::exchange(m_answer, nullptr); tell && m_context)
            tell(addresses);
    }
    bool isAsked() const { return m_answer && m_context; }

private:
    QStringList* m_journal;
    QPointer<QObject> m_context;
    std::function<void(Result<QList<QHostAddress>>)> m_answer;
};

class JournalLedger final : public NetworkLedger {
public:
    explicit JournalLedger(QStringList* journal) : m_journal(journal) {}
    Result<void> install(const TunnelPlan& plan) override
    {
        m_journal->append(QStringLiteral("install"));
        if (installError)
            return *installError;
        installed = plan;
        return {};
    }
    void withdraw(const QString&) override
    {
        m_journal->append(QStringLiteral("withdraw"));
        installed.reset();
    }
    Result<void> setPolicy(const QString&, const FirewallPolicy& wanted) override
    {
        const bool blocks = wanted.mode == FirewallPolicy::Mode::Blocking;
        m_journal->append(blocks ? QStringLiteral("block") : QStringLiteral("open"));
        if (blocks && policyError)
            return *policyError;
        policy = wanted;
        return {};
    }
    bool canBlock() const override { return blockingPossible; }

    std::optional<TunnelPlan> installed;
    FirewallPolicy policy;
    std::optional<Error> installError;
    std::optional<Error> policyError;
    bool blockingPossible = true;

private:
    QStringList* m_journal;
};

inline Error errorOf(ErrorCode code)
{
    return Error::of(code);
}

struct MachineRig {
    explicit MachineRig(bool killSwitch = false)
    {
        profile.id = QStringLiteral("6f1b0a0e-0000-4000-8000-000000000001");
        profile.name = QStringLiteral("Office");
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("ada");
        profile.killSwitch = killSwitch;
        machine = std::make_unique<TunnelMachine>(
            profile,
            TunnelDependencies{engine, resolver, ledger, scheduler, {QStringLiteral("userspace"), true, 1400}, [this] {
                                   return ++lastAttempt;
                               }});
        QObject::connect(machine.get(), &TunnelMachine::promptRaised, machine.get(), [this](const Prompt& prompt) {
            journal.append(QStringLiteral("prompt"));
            prompts.append(prompt);
        });
        QObject::connect(machine.get(), &TunnelMachine::promptWithdrawn, machine.get(),
                         [this] { journal.append(QStringLiteral("withdrawn")); });
        QObject::connect(machine.get(), &TunnelMachine::statusChanged, machine.get(),
                         [this](const ConnectionStatus& status) { statuses.append(status); });
    }

    static Credentials password(const QString& text = QStringLiteral("correct horse"))
    {
        Credentials credentials;
        credentials.password = Secret::fromString(text);
        return credentials;
    }
    static ike_event::ChildSaEstablished child()
    {
        ike_event::ChildSaEstablished event;
        event.virtualIps = {QHostAddress(QStringLiteral("10.9.0.1"))};
        event.remoteSelectors = {{QHostAddress(QStringLiteral("10.1.0.0")), 16}};
        event.dnsServers = {QHostAddress(QStringLiteral("10.1.0.53"))};
        event.ikeProposal = QStringLiteral("AES_GCM_16_256/PRF_HMAC_SHA2_384/CURVE_25519");
        event.espProposal = QStringLiteral("AES_GCM_16_256/NO_EXT_SEQ");
        event.udpEncapsulated = true;
        event.link = QStringLiteral("ipsec0");
        return event;
    }

    AttemptId attempt() const { return engine.attempts.isEmpty() ? 0 : engine.attempts.last().id; }
    void engineSays(const IkeEvent& event) { machine->handleEngineEvent(attempt(), event); }
    void ended(ErrorCode code) { engineSays(ike_event::Ended{errorOf(code)}); }
    void ended() { engineSays(ike_event::Ended{}); }
    void resolved(const QStringList& texts = {QStringLiteral("192.0.2.1")})
    {
        QList<QHostAddress> addresses;
        for (const QString& text : texts)
            addresses.append(QHostAddress(text));
        resolver.answer(addresses);
    }

    void connectNow() { machine->connectTunnel(profile, password()); }
    // The states that a test begins in.
    void toContacting(const QStringList& addresses = {QStringLiteral("192.0.2.1")})
    {
        connectNow();
        resolved(addresses);
    }
    void toConnected(const QStringList& addresses = {QStringLiteral("192.0.2.1")})
    {
        toContacting(addresses);
        engineSays(child());
    }
    void asks(PromptKind kind = PromptKind::OneTimeCode, quint64 question = 7)
    {
        engineSays(ike_event::QuestionAsked{question, kind, {}, QStringLiteral("Code of your card?")});
    }
    // In the middle of an attempt, with the password given.
    void toAsked()
    {
        toContacting();
        asks();
    }
    void toConnectedAndAsked()
    {
        toConnected();
        asks();
    }
    void answers(const QString& text = QStringLiteral("123456"))
    {
        machine->answerPrompt(prompts.last().id, password(text));
    }
    void toReconnecting(const QStringList& addresses = {QStringLiteral("192.0.2.1")})
    {
        toConnected(addresses);
        ended(ErrorCode::GatewayLost);
    }
    void toBlocked() // needs the kill switch
    {
        toContacting();
        ended(ErrorCode::SignInRefused);
    }

    ConnectionState state() const { return machine->status().state; }
    const ConnectionStatus& status() const { return machine->status(); }
    // Runs `step` and tells where it led and what it did: "connecting | open resolve".
    template <typename Step> QString outcomeOf(Step step)
    {
        journal.clear();
        step();
        return connectionStateName(state()) + QStringLiteral(" | ") + journal.join(QLatin1Char(' '));
    }

    QStringList journal;
    QList<Prompt> prompts;
    QList<ConnectionStatus> statuses;
    JournalEngine engine{&journal};
    JournalResolver resolver{&journal};
    JournalLedger ledger{&journal};
    FakeScheduler scheduler;
    AttemptId lastAttempt = 0;
    Profile profile;
    std::unique_ptr<TunnelMachine> machine;
};

} // namespace sallyport
