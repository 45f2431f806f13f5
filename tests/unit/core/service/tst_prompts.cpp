// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions on their way from the gateway to whoever is attached, and what becomes of them when nobody is.
#include "service_rig.h"

using namespace sallyport;

namespace {

const QString kOk = QStringLiteral("ok");
const QStringList kPrompts{QStringLiteral("prompt")};

Prompt lastPrompt(const TestCaller& caller)
{
    const QList<QJsonObject> raised = caller.heard("promptRaised");
    return promptFromJson(raised.isEmpty() ? QJsonObject() : raised.last().value(QLatin1String("prompt")).toObject());
}

QString answerFrom(TestCaller& caller, const QString& prompt)
{
    return caller.outcome("answerPrompt", {{QStringLiteral("prompt"), prompt},
                                           {QStringLiteral("credentials"), credentialsToWire(ServiceRig::password())}});
}

ConnectionStatus statusOf(TestCaller& caller)
{
    const auto status = caller.call("status");
    return connectionStatusFromJson(status->value(QLatin1String("connections")).toArray().first().toObject());
}

// "NobodyToAsk oneTimeCode", or "" where there is no error.
QString endOf(TestCaller& caller)
{
    const ConnectionStatus status = statusOf(caller);
    if (!status.error)
        return {};
    return errorCodeName(status.error->code) + QLatin1Char(' ') +
           status.error->arguments.value(QLatin1String("prompt")).toString();
}

void ask(ServiceRig& rig, PromptKind kind = PromptKind::OneTimeCode)
{
    rig.engine.say(rig.engine.attempts.last().id,
                   ike_event::QuestionAsked{7, kind, QStringLiteral("ada"), QStringLiteral("Code?")});
}

} // namespace

class TestPrompts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGatewaysQuestionIsAnsweredByTheOwner()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.subscribe(kPrompts), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        ask(rig);
        QTRY_COMPARE(owner.heard("promptRaised").size(), 1);
        const Prompt prompt = lastPrompt(owner);
        QCOMPARE(prompt.kind, PromptKind::OneTimeCode);
        QCOMPARE(prompt.serverText, QStringLiteral("Code?"));
        QCOMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("awaitingUser"));
        QCOMPARE(answerFrom(owner, prompt.id), kOk);
        QCOMPARE(rig.engine.answered, QList<quint64>{7});
        QCOMPARE(rig.engine.attempts.size(), 1);
        QTRY_COMPARE(owner.heard("promptWithdrawn").size(), 1);
        rig.engine.establish();
        QTRY_COMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("connected"));
    }

    void aMessageIsAcknowledgedWithEmptyCredentials()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.subscribe(kPrompts), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        ask(rig, PromptKind::Message);
        QTRY_COMPARE(owner.heard("promptRaised").size(), 1);
        QCOMPARE(owner.outcome("answerPrompt", {{QStringLiteral("prompt"), lastPrompt(owner).id},
                                                {QStringLiteral("credentials"), QJsonObject()}}),
                 kOk);
        QCOMPARE(rig.engine.answered, QList<quint64>{7});
    }

    void withNobodyAttachedAMessageCountsAsRead()
    {
        ServiceRig rig;
        TestCaller script(rig, 1000); // subscribes to nothing
        QCOMPARE(script.connectTo(ServiceRig::profile()), kOk);
        ask(rig, PromptKind::Message);
        QTRY_COMPARE(rig.engine.answered, QList<quint64>{7});
        rig.engine.establish();
        QTRY_COMPARE(script.stateOf(ServiceRig::profile()), QStringLiteral("connected"));
    }

    void withNobodyAttachedTheAttemptEndsAtOnce_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<QStringList>("topics");
        QTest::addColumn<quint32>("other");
        QTest::addColumn<QString>("end");
        const QString before = QStringLiteral("NobodyToAsk password");
        const QString within = QStringLiteral("NobodyToAsk oneTimeCode");
        const QStringList status{QStringLiteral("status")};
        QTest::newRow("before an attempt") << true << QStringList() << 1001U << before;
        QTest::newRow("within one") << false << QStringList() << 1001U << within;
        QTest::newRow("a client that hears states only") << false << status << 1001U << within;
        QTest::newRow("a client of another user") << false << QStringList() << 1001U << within;
        QTest::newRow("one of root") << false << QStringList() << 0U << QString();
    }

    void withNobodyAttachedTheAttemptEndsAtOnce()
    {
        QFETCH(bool, before);
        QFETCH(QStringList, topics);
        QFETCH(quint32, other);
        QFETCH(QString, end);
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        TestCaller attached(rig, other); // to prompts, but of another user
        QCOMPARE(attached.subscribe(kPrompts), kOk);
        if (!topics.isEmpty())
            QCOMPARE(owner.subscribe(topics), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile(), before ? Credentials() : ServiceRig::password()), kOk);
        if (!before)
            ask(rig);
        const bool isSeen = end.isEmpty();
        const QString state = isSeen ? QStringLiteral("awaitingUser") : QStringLiteral("disconnected");
        QTRY_COMPARE(owner.stateOf(ServiceRig::profile()), state);
        QCOMPARE(endOf(owner), end);
        QCOMPARE(attached.heard("promptRaised").size(), isSeen ? 1 : 0);
        QCOMPARE(rig.engine.terminated.size(), before || isSeen ? 0 : 1);
    }

    void anAnswerThatComesTooLateIsToldWhatItWasFor()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.subscribe(kPrompts), kOk);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        ask(rig);
        QTRY_COMPARE(owner.heard("promptRaised").size(), 1);
        rig.scheduler.advance(60000);
        const auto late = owner.call(
            "answerPrompt", {{QStringLiteral("prompt"), lastPrompt(owner).id}, {QStringLiteral("cancel"), true}});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::PromptUnanswered);
        QCOMPARE(late.error().arguments.value(QLatin1String("prompt")).toString(), QStringLiteral("oneTimeCode"));
        QTRY_COMPARE(endOf(owner), QStringLiteral("PromptUnanswered oneTimeCode"));
    }

    void aTunnelThatIsUpEndsTooWhenNobodyCanBeAsked()
    {
        ServiceRig rig;
        TestCaller owner(rig, 1000);
        QCOMPARE(owner.connectTo(ServiceRig::profile()), kOk);
        rig.engine.establish();
        QTRY_COMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("connected"));
        ask(rig);
        QTRY_COMPARE(owner.stateOf(ServiceRig::profile()), QStringLiteral("disconnected"));
        QCOMPARE(endOf(owner), QStringLiteral("NobodyToAsk oneTimeCode"));
    }

    void theLastOneToLeaveHasAFewSecondsToComeBack_data()
    {
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("comes back") << true;
        QTest::newRow("is gone") << false;
    }

    void theLastOneToLeaveHasAFewSecondsToComeBack()
    {
        QFETCH(bool, comesBack);
        ServiceRig rig;
        TestCaller watcher(rig, 1000);
        auto first = std::make_unique<TestCaller>(rig, 1000);
        auto second = std::make_unique<TestCaller>(rig, 1000);
        QCOMPARE(first->subscribe(kPrompts), kOk);
        QCOMPARE(second->subscribe(kPrompts), kOk);
        QCOMPARE(watcher.connectTo(ServiceRig::profile()), kOk);
        ask(rig);
        QTRY_COMPARE(second->heard("promptRaised").size(), 1);
        const QString prompt = lastPrompt(*second).id;
        first.reset();
        QCOMPARE(watcher.outcome("status"), kOk);
        rig.scheduler.advance(30000); // there is still one
        QCOMPARE(watcher.stateOf(ServiceRig::profile()), QStringLiteral("awaitingUser"));
        const int before = rig.scheduler.pendingCount();
        second.reset();
        QTRY_COMPARE(rig.scheduler.pendingCount(), before + 1);
        rig.scheduler.advance(4999);
        QCOMPARE(watcher.stateOf(ServiceRig::profile()), QStringLiteral("awaitingUser"));
        std::unique_ptr<TestCaller> again;
        if (comesBack) {
            again = std::make_unique<TestCaller>(rig, 1000);
            QCOMPARE(again->subscribe(kPrompts), kOk);
        }
        rig.scheduler.advance(1);
        if (comesBack) {
            QCOMPARE(watcher.stateOf(ServiceRig::profile()), QStringLiteral("awaitingUser"));
            QCOMPARE(answerFrom(*again, prompt), kOk);
            QCOMPARE(rig.engine.answered.size(), 1);
        } else {
            QTRY_COMPARE(watcher.stateOf(ServiceRig::profile()), QStringLiteral("disconnected"));
            QCOMPARE(endOf(watcher), QStringLiteral("NobodyToAsk oneTimeCode"));
        }
    }

    void aQuestionThatIsOverLeavesNoGraceBehind()
    {
        ServiceRig rig;
        TestCaller watcher(rig, 1000);
        auto asked = std::make_unique<TestCaller>(rig, 1000);
        QCOMPARE(asked->subscribe(kPrompts), kOk);
        QCOMPARE(watcher.connectTo(ServiceRig::profile()), kOk);
        ask(rig);
        QTRY_COMPARE(asked->heard("promptRaised").size(), 1);
        const int before = rig.scheduler.pendingCount();
        asked.reset();
        QTRY_COMPARE(rig.scheduler.pendingCount(), before + 1);
        rig.engine.establish(); // the gateway did without
        QTRY_COMPARE(watcher.stateOf(ServiceRig::profile()), QStringLiteral("connected"));
        QCOMPARE(rig.scheduler.pendingCount(), 0);
    }

    void noticesTravelWithTheStatus()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.connectTo(ServiceRig::profile()), kOk);
        rig.engine.say(
            rig.engine.attempts.last().id,
            ike_event::Noticed{Error::of(ErrorCode::RevocationUnknown,
                                         {{QStringLiteral("url"), QStringLiteral("http://crl.example.org/ca.crl")}})});
        QTRY_COMPARE(statusOf(caller).notices.size(), 1);
        QCOMPARE(statusOf(caller).notices.first().code, ErrorCode::RevocationUnknown);
    }
};

QTEST_GUILESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
