// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a program and sallyport-keychain deal with each other, with shell scripts in its place; the real one is asked in
// tests/contract/tst_keychain_contract.cpp.
#include "app/client/desktop_keychain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

KeychainEntry office(SecretKind kind = SecretKind::Password)
{
    return {QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427"), kind, QStringLiteral("Head office")};
}

QByteArray bytesOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class TestDesktopKeychain : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_scripts = 0;

    QString script(const QByteArray& body)
    {
        QFile file(m_folder.filePath(QStringLiteral("program%1").arg(++m_scripts)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the script");
        file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    // The secret's bytes, "absent", or the error's name and its reason.
    static QByteArray read(DesktopKeychain& keychain)
    {
        std::optional<Result<std::optional<Secret>>> said;
        QObject context;
        keychain.read(office(), &context, [&said](auto answer) { said.emplace(std::move(answer)); });
        if (said || !QTest::qWaitFor([&said] { return said.has_value(); }, 20000))
            return "no answer, or one too early";
        if (!*said)
            return errorCodeName(said->error().code).toUtf8() + ' ' +
                   said->error().arguments.value(QStringLiteral("reason")).toString().toUtf8();
        return **said ? bytesOf(***said) : QByteArray("absent");
    }

    QByteArray contentOf(const char* name)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void callsAndRepliesComeThroughUnchanged()
    {
        const KeychainCall call{KeychainCall::Action::Write,
                                QStringLiteral("k \"\n"),
                                QStringLiteral("L\u00fc"),
                                KeychainStore::KWallet,
                                false,
                                Secret::fromBytes(QByteArray("a\n\0b", 4))};
        const auto back = decodeKeychainCall(encodeKeychainCall(call));
        QVERIFY(back);
        QVERIFY(back->action == call.action && back->key == call.key && back->label == call.label);
        QVERIFY(back->store == call.store && back->isText == call.isText);
        QCOMPARE(bytesOf(back->secret), bytesOf(call.secret));
        KeychainReply reply{KeychainReply::Outcome::Locked, QStringLiteral("why"), KeychainStore::SecretService,
                            Secret::fromBytes("geheim")};
        const auto answer = decodeKeychainReply(encodeKeychainReply(reply));
        QVERIFY(answer && answer->outcome == reply.outcome && answer->reason == reply.reason);
        QVERIFY(answer->elsewhere == reply.elsewhere && bytesOf(answer->secret) == "geheim");
        QVERIFY(!encodeKeychainCall(call).split('\n').first().contains("geheim"));
    }

    void whatIsNoCallOrReplyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no line") << QByteArray("{\"action\":\"read\",\"key\":\"k\",\"outcome\":\"done\"}");
        QTest::newRow("no object") << QByteArray("[]\n");
        QTest::newRow("no JSON") << QByteArray("geheim\n");
        QTest::newRow("unknown words") << QByteArray("{\"action\":\"burn\",\"key\":\"k\",\"outcome\":\"fine\"}\n");
        QTest::newRow("nameless") << QByteArray("{}\n");
    }
    void whatIsNoCallOrReplyIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!decodeKeychainCall(bytes));
        QVERIFY(!decodeKeychainReply(bytes));
    }

    void theKeyDoesNotDependOnTheProfilesName()
    {
        KeychainEntry renamed = office();
        renamed.profileName = QStringLiteral("Zentrale");
        QCOMPARE(keychainKey(renamed), keychainKey(office()));
        QVERIFY(keychainLabel(renamed) != keychainLabel(office()));
        QCOMPARE(keychainLabel(office(SecretKind::Pkcs12)),
                 QStringLiteral("Sallyport: Head office (certificate and key)"));
        QVERIFY(keychainKey(office(SecretKind::Pkcs12)) != keychainKey(office(SecretKind::Pkcs12Password)));
    }

    void onlyTextGoesInAsText()
    {
        QVERIFY(isKeychainText(SecretKind::Password, Secret::fromBytes("p\xc3\xa4ss")));
        QVERIFY(!isKeychainText(SecretKind::Password, Secret::fromBytes("p\xe4ss")));
        QVERIFY(!isKeychainText(SecretKind::PreSharedKey, Secret::fromBytes(QByteArray("a\0b", 3))));
        QVERIFY(!isKeychainText(SecretKind::Pkcs12, Secret::fromBytes("text")));
    }

    void theSecretGoesThroughThePipeAndNowhereElse()
    {
        const QString folder = m_folder.path();
        DesktopKeychain keychain(script("cd " + folder.toUtf8() +
                                        "\nenv > environment; echo \"$0 $*\" > arguments; cat > input\n"
                                        "echo '{\"outcome\":\"done\"}'\n"));
        bool isDone = false;
        keychain.write(office(), Secret::fromBytes("geheim"), this,
                       [&isDone](const Result<void>& answer) { isDone = static_cast<bool>(answer); });
        QVERIFY(!isDone);
        QVERIFY(QTest::qWaitFor([&isDone] { return isDone; }, 20000));
        QVERIFY(contentOf("input").endsWith("\ngeheim"));
        QVERIFY(contentOf("environment").size() > 0 && !contentOf("environment").contains("geheim"));
        QVERIFY(contentOf("arguments").size() > 0 && !contentOf("arguments").contains("geheim"));
    }

    void aReplyIsUnderstood()
    {
        DesktopKeychain good(script("cat >/dev/null; printf '{\"outcome\":\"done\"}\\ngeheim'"));
        QCOMPARE(read(good), "geheim");
        DesktopKeychain absent(script("cat >/dev/null; echo '{\"outcome\":\"absent\"}'"));
        QCOMPARE(read(absent), "absent");
        DesktopKeychain refusing(script("echo '{\"outcome\":\"refused\",\"reason\":\"no\"}'"));
        QCOMPARE(read(refusing), "KeychainRefused no");
        DesktopKeychain locked(script("echo '{\"outcome\":\"locked\"}'"));
        QCOMPARE(read(locked), "KeychainLocked ");
    }

    void aBrokenProgramIsAKeychainThatIsNotThere()
    {
        DesktopKeychain missing(QStringLiteral("/nowhere/sallyport-keychain"));
        QVERIFY(read(missing).startsWith("KeychainUnavailable /nowhere/sallyport-keychain: "));
        DesktopKeychain garbage(script("echo geheim\n"));
        QVERIFY(read(garbage).startsWith("KeychainUnavailable"));
        QVERIFY(!read(garbage).contains("geheim"));
        DesktopKeychain crashing(script("echo '{\"outcome\":\"absent\"}'; kill -SEGV $$\n"));
        QVERIFY(read(crashing).startsWith("KeychainUnavailable"));
        DesktopKeychain deaf(script("exec <&-; exit 3\n"));
        QVERIFY(read(deaf).startsWith("KeychainUnavailable"));
    }

    void aFloodIsCutOff()
    {
        DesktopKeychain keychain(script("exec cat /dev/zero\n"));
        QVERIFY(read(keychain).startsWith("KeychainUnavailable"));
    }

    void aHangingProgramIsSilentAndItsLateAnswerIsDropped()
    {
        DesktopKeychain keychain(script("read call; sleep 0.6; echo '{\"outcome\":\"absent\"}'\n"), 200ms);
        int answers = 0;
        std::optional<Error> error;
        keychain.read(office(), this, [&](const Result<std::optional<Secret>>& answer) {
            ++answers;
            error = answer.error();
        });
        QVERIFY(QTest::qWaitFor([&answers] { return answers > 0; }, 20000));
        QCOMPARE(error->code, ErrorCode::KeychainSilent);
        QCOMPARE(error->arguments.value(QStringLiteral("seconds")).toDouble(), 0.2);
        QTest::qWait(900);
        QCOMPARE(answers, 1);
    }

    void aReadThatTakesTooLongMayGoOnAWriteMayNot()
    {
        const QByteArray mark = "read call\nsleep 0.5\ntouch " + m_folder.path().toUtf8();
        DesktopKeychain keychain(script(mark + "/$(echo \"$call\" | grep -o 'read\\|write')\n"), 200ms);
        int answers = 0;
        keychain.read(office(), this, [&answers](const auto&) { ++answers; });
        QVERIFY(QTest::qWaitFor([&answers] { return answers == 1; }, 20000));
        QTest::qWait(1000);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("read"))));
        keychain.write(office(), Secret::fromBytes("geheim"), this, [&answers](const auto&) { ++answers; });
        QVERIFY(QTest::qWaitFor([&answers] { return answers == 2; }, 20000));
        QTest::qWait(1000);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("write"))));
    }

    void whatNeverBeganIsNotDoneAfterItsLimit()
    {
        const QByteArray log = m_folder.path().toUtf8() + "/begun";
        DesktopKeychain keychain(script("echo x >> " + log + "\nexec sleep 5\n"), 200ms);
        int silent = 0;
        for (int i = 0; i < 3; ++i)
            keychain.write(office(), Secret::fromBytes("geheim"), this, [&silent](const Result<void>& answer) {
                silent += !answer && answer.error().code == ErrorCode::KeychainSilent ? 1 : 0;
            });
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QTest::qWaitFor([&silent] { return silent == 3; }, 20000));
        QVERIFY(clock.elapsed() < 2000);
        QTest::qWait(300);
        QCOMPARE(contentOf("begun").count('x'), 1);
    }

    void theKeychainMayGoInsideAnAnswer()
    {
        auto keychain = std::make_unique<DesktopKeychain>(script("echo '{\"outcome\":\"absent\"}'\n"));
        bool isGone = false;
        keychain->read(office(), this, [&](const auto&) {
            keychain.reset();
            isGone = true;
        });
        QVERIFY(QTest::qWaitFor([&isGone] { return isGone; }, 20000));
    }

    void nothingIsAnsweredOnceTheContextOrTheKeychainIsGone()
    {
        auto keychain = std::make_unique<DesktopKeychain>(script("echo '{\"outcome\":\"absent\"}'\n"));
        auto context = std::make_unique<QObject>();
        int answers = 0;
        keychain->read(office(), context.get(), [&answers](const auto&) { ++answers; });
        context.reset();
        QTest::qWait(300);
        keychain->read(office(), this, [&answers](const auto&) { ++answers; });
        keychain.reset();
        QTest::qWait(300);
        QCOMPARE(answers, 0);
    }

    void itGoesAwayAtOnceWhileAProgramHangs()
    {
        auto keychain = std::make_unique<DesktopKeychain>(script("exec sleep 60\n"));
        keychain->read(office(), this, [](const auto&) {});
        QTest::qWait(200);
        QElapsedTimer clock;
        clock.start();
        keychain.reset();
        QVERIFY(clock.elapsed() < 100);
    }

    void anEntryInAnotherStoreIsReadThere()
    {
        DesktopKeychain keychain(script("read call\ncase $call in *kwallet*) printf '{\"outcome\":\"done\"}\\nfound';;"
                                        " *) echo '{\"outcome\":\"absent\",\"elsewhere\":\"kwallet\"}';; esac\n"));
        QCOMPARE(read(keychain), "found");
        DesktopKeychain circling(script("echo '{\"outcome\":\"absent\",\"elsewhere\":\"kwallet\"}'\n"));
        QCOMPARE(read(circling), "absent");
    }

    void aWriteIsDoneEvenWhereAnOldCopyStays()
    {
        const QByteArray first = "read call\ncase $call in *kwallet*) ";
        const QByteArray rest = ";; *) echo '{\"outcome\":\"done\",\"elsewhere\":\"kwallet\"}';; esac\n";
        for (const QByteArray& tidying : {QByteArray("echo '{\"outcome\":\"locked\"}'"), QByteArray("exec sleep 60")}) {
            DesktopKeychain keychain(script(first + tidying + rest), 500ms);
            std::optional<bool> isDone;
            keychain.write(office(), Secret::fromBytes("geheim"), this,
                           [&isDone](const Result<void>& answer) { isDone = static_cast<bool>(answer); });
            QVERIFY(QTest::qWaitFor([&isDone] { return isDone.has_value(); }, 20000));
            QVERIFY(*isDone);
        }
    }
};

QTEST_GUILESS_MAIN(TestDesktopKeychain)
#include "tst_desktop_keychain.moc"
