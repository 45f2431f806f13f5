// SPDX-License-Identifier: GPL-3.0-or-later
//
// The question on a pseudo-terminal: the test is the person at it.
#include "app/cli/terminal_question.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace sallyport;

class TestTerminalQuestion : public QObject {
    Q_OBJECT

    int m_person = -1;
    int m_terminal = -1;

    std::unique_ptr<TerminalQuestion> ask(TerminalQuestion::Echo echo, const QDateTime& expires = {}) const
    {
        return std::make_unique<TerminalQuestion>(QStringLiteral("? "), echo, expires, m_terminal);
    }

    void type(const char* keys) const { QCOMPARE(::write(m_person, keys, qstrlen(keys)), ssize_t(qstrlen(keys))); }

    // What the terminal showed of the keys.
    QByteArray shown() const
    {
        QByteArray text(256, '\0');
        const ssize_t count = ::read(m_person, text.data(), static_cast<std::size_t>(text.size()));
        text.truncate(qMax<qsizetype>(0, count));
        return text;
    }

    bool echoes() const
    {
        termios mode{};
        tcgetattr(m_terminal, &mode);
        return (mode.c_lflag & ECHO) != 0;
    }

    static QByteArray answerOf(const QSignalSpy& spy)
    {
        const auto secret = spy.first().first().value<Secret>();
        const auto bytes = secret.reveal();
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(::openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr), 0);
        ::fcntl(m_person, F_SETFL, O_NONBLOCK);
    }
    void cleanup()
    {
        ::close(m_person);
        ::close(m_terminal);
    }

    void aHiddenAnswerIsNotShown()
    {
        const auto question = ask(TerminalQuestion::Echo::Hidden);
        QSignalSpy answered(question.get(), &TerminalQuestion::answered);
        QVERIFY(!echoes());
        type("open-sesamX\x7f"
             "e\n");
        QVERIFY(answered.wait());
        QCOMPARE(answerOf(answered), "open-sesame");
        QCOMPARE(shown(), "");
        QVERIFY(echoes());
    }

    void aCodeIsShown()
    {
        const auto question = ask(TerminalQuestion::Echo::Shown);
        QSignalSpy answered(question.get(), &TerminalQuestion::answered);
        type("123456\n");
        QVERIFY(answered.wait());
        QCOMPARE(answerOf(answered), "123456");
        QVERIFY(shown().contains("123456"));
    }

    void anEmptyAnswerIsOne()
    {
        const auto question = ask(TerminalQuestion::Echo::Hidden);
        QSignalSpy answered(question.get(), &TerminalQuestion::answered);
        type("\n");
        QVERIFY(answered.wait());
        QCOMPARE(answerOf(answered), "");
    }

    void ctrlCCancels()
    {
        const auto question = ask(TerminalQuestion::Echo::Hidden);
        QSignalSpy answered(question.get(), &TerminalQuestion::answered);
        QSignalSpy cancelled(question.get(), &TerminalQuestion::cancelled);
        type("half\x03");
        QVERIFY(cancelled.wait());
        QVERIFY(answered.isEmpty());
        QVERIFY(echoes());
    }

    void whatIsTooLongIsNoAnswer()
    {
        const auto question = ask(TerminalQuestion::Echo::Hidden);
        QSignalSpy cancelled(question.get(), &TerminalQuestion::cancelled);
        type(QByteArray(1025, 'x').constData());
        QVERIFY(cancelled.wait());
    }

    void itsTimeRunsOut()
    {
        const auto question = ask(TerminalQuestion::Echo::Hidden, QDateTime::currentDateTimeUtc().addMSecs(200));
        QSignalSpy answered(question.get(), &TerminalQuestion::answered);
        QSignalSpy expired(question.get(), &TerminalQuestion::expired);
        type("hal");
        QVERIFY(expired.wait());
        QVERIFY(echoes());
        type("f\n");
        QTest::qWait(50);
        QVERIFY(answered.isEmpty());
        QCOMPARE(expired.size(), 1);
    }

    void aWithdrawnQuestionLeavesTheTerminalAsItWas()
    {
        auto question = ask(TerminalQuestion::Echo::Hidden);
        QVERIFY(!echoes());
        question.reset();
        QVERIFY(echoes());
    }
};

QTEST_GUILESS_MAIN(TestTerminalQuestion)
#include "tst_terminal_question.moc"
