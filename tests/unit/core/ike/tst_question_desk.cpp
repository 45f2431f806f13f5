// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/question_desk.h"

#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace sallyport;

namespace {

QByteArray reveal(const std::optional<Secret>& secret)
{
    if (!secret)
        return {};
    const auto bytes = secret->reveal();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// One thread that asks, as charon's do; the test is the event loop.
class Asking {
public:
    Asking()
        : m_desk([this](AttemptId, const ike_event::QuestionAsked& question) {
              m_number = question.question;
              m_raised.release();
          })
    {
    }
    ~Asking() { finish(); }

    QuestionDesk& desk() { return m_desk; }
    quint64 number() const { return m_number; }

    void ask(AttemptId attempt)
    {
        finish();
        m_thread = std::thread([this, attempt] { m_answer = m_desk.ask(attempt, {}); });
    }
    void awaitRaised() { m_raised.acquire(); }
    std::optional<Secret> finish()
    {
        if (m_thread.joinable())
            m_thread.join();
        return std::move(m_answer);
    }

private:
    QSemaphore m_raised;
    quint64 m_number = 0;
    std::optional<Secret> m_answer;
    std::thread m_thread;
    QuestionDesk m_desk;
};

} // namespace

class TestQuestionDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedReachesTheThreadThatAsked()
    {
        Asking asking;
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().answer(1, asking.number(), Secret::fromString(u"123456"));
        QCOMPARE(reveal(asking.finish()), QByteArray("123456"));
    }

    void anEmptyAnswerIsAnAnswer()
    {
        Asking asking;
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().answer(1, asking.number(), {});
        QVERIFY(asking.finish().has_value());
    }

    void answersToOthersAreNotTaken()
    {
        Asking asking;
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().answer(1, asking.number() + 1, Secret::fromString(u"of another question"));
        asking.desk().answer(2, asking.number(), Secret::fromString(u"of another attempt"));
        asking.desk().answer(1, asking.number(), Secret::fromString(u"mine"));
        QCOMPARE(reveal(asking.finish()), QByteArray("mine"));
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().answer(1, asking.number() - 1, Secret::fromString(u"of the question before"));
        asking.desk().giveUp(1);
        QVERIFY(!asking.finish());
    }

    void givingUpWakesNowAndLater()
    {
        Asking asking;
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().giveUp(1);
        QVERIFY(!asking.finish());
        QVERIFY(!asking.desk().ask(1, {})); // at once, on this very thread
        asking.desk().forget(1);
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().answer(1, asking.number(), Secret::fromString(u"again"));
        QCOMPARE(reveal(asking.finish()), QByteArray("again"));
    }

    void aClosedDeskAsksNobody()
    {
        Asking asking;
        asking.ask(1);
        asking.awaitRaised();
        asking.desk().close();
        QVERIFY(!asking.finish());
        QVERIFY(!asking.desk().ask(2, {}));
    }
};

QTEST_GUILESS_MAIN(TestQuestionDesk)
#include "tst_question_desk.moc"
