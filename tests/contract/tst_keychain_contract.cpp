// SPDX-License-Identifier: GPL-3.0-or-later
//
// What app/client/keychain.h promises, asked of the real thing: sallyport-keychain, QtKeychain, libsecret and
// gnome-keyring on a session bus of the test's own; and of a KWallet that refuses, hangs or obliges.
#include "keyring_session.h"

#include "app/client/desktop_keychain.h"
#include "app/client/secret_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <limits>
#include <optional>

namespace sallyport {
namespace {

using namespace std::chrono_literals;

constexpr auto kLimit = 2s;        // enough for what works, short enough to test what does not
constexpr int kMaxLatencyMs = 100; // of the event loop
constexpr int kPatienceMs = 20000; // for an answer, far over the limit
const QString kProgram = QStringLiteral(SALLYPORT_KEYCHAIN_PROGRAM);
const QByteArray kPassword = "Gehe!mnis \xc3\xbc\xe2\x82\xac";

KeychainEntry office(SecretKind kind = SecretKind::Password)
{
    return {QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427"), kind, QStringLiteral("Head office")};
}

Profile officeProfile(const QString& name)
{
    Profile profile;
    profile.id = office().profileId;
    profile.name = name;
    return profile;
}

QByteArray bytesOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

template <typename Answer> Answer waitFor(std::optional<Answer>& said)
{
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, kPatienceMs))
        qFatal("no answer");
    return std::move(*said);
}

// What a call said: "done", "absent", the secret's bytes, or the name of its error.
QByteArray wordFor(const Result<void>& answer)
{
    return answer ? QByteArray("done") : errorCodeName(answer.error().code).toLatin1();
}

struct Caller {
    DesktopKeychain keychain{kProgram, kLimit};
    Error lastError = {};

    QByteArray read(const KeychainEntry& entry = office())
    {
        std::optional<Result<std::optional<Secret>>> said;
        keychain.read(entry, &keychain, [&said](auto answer) { said.emplace(std::move(answer)); });
        const Result<std::optional<Secret>> answer = waitFor(said);
        if (!answer) {
            lastError = answer.error();
            return errorCodeName(answer.error().code).toLatin1();
        }
        return *answer ? bytesOf(**answer) : QByteArray("absent");
    }

    QByteArray write(const QByteArray& secret, const KeychainEntry& entry = office())
    {
        std::optional<Result<void>> said;
        keychain.write(entry, Secret::fromBytes(secret), &keychain, [&said](auto answer) { said.emplace(answer); });
        return remember(waitFor(said));
    }

    QByteArray remove(const KeychainEntry& entry = office())
    {
        std::optional<Result<void>> said;
        keychain.remove(entry, &keychain, [&said](auto answer) { said.emplace(answer); });
        return remember(waitFor(said));
    }

    QByteArray remember(const Result<void>& answer)
    {
        if (!answer)
            lastError = answer.error();
        return wordFor(answer);
    }

    QString lastReason() const { return lastError.arguments.value(QStringLiteral("reason")).toString(); }
};

// The longest that a timer of this thread's loop had to wait.
class LatencyWatch {
public:
    LatencyWatch()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_worst = qMax(m_worst, m_clock.restart()); });
        m_timer.start(5);
    }
    qint64 worst() const { return m_worst; }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_worst = 0;
};

// A busy machine can hold a thread up once; what holds it up each time is ours.
template <typename Action> qint64 latencyDuring(const Action& action)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 3 && best > kMaxLatencyMs; ++attempt) {
        const LatencyWatch watch;
        action();
        best = qMin(best, watch.worst());
    }
    return best;
}

} // namespace

class TestKeychainContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadReplacedAndRemoved()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.read(), "absent");
        QCOMPARE(caller.remove(), "done"); // there was none
        QCOMPARE(caller.write(kPassword), "done");
        QCOMPARE(caller.read(), kPassword);
        QCOMPARE(caller.write("another"), "done");
        QCOMPARE(caller.read(), "another");
        QCOMPARE(session.search(keychainKey(office())).count("label = "), 1);
        QCOMPARE(caller.remove(), "done");
        QCOMPARE(caller.read(), "absent");
        QVERIFY(!session.search(keychainKey(office())).contains("label"));
    }

    void eachKindOfEachProfileIsAnEntryOfItsOwn()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        KeychainEntry branch = office();
        branch.profileId = QStringLiteral("00000000-0000-4000-8000-000000000002"); // of the same name
        QCOMPARE(caller.write("of the office"), "done");
        QCOMPARE(caller.write("of the branch", branch), "done");
        QCOMPARE(caller.write("of the key", office(SecretKind::Pkcs12Password)), "done");
        QCOMPARE(caller.write("of both sides", office(SecretKind::PreSharedKey)), "done");
        QCOMPARE(caller.read(), "of the office");
        QCOMPARE(caller.read(branch), "of the branch");
        QCOMPARE(caller.read(office(SecretKind::Pkcs12Password)), "of the key");
        QCOMPARE(caller.read(office(SecretKind::PreSharedKey)), "of both sides");
        QCOMPARE(caller.remove(), "done");
        QCOMPARE(caller.read(branch), "of the branch");
        QCOMPARE(caller.read(office(SecretKind::Pkcs12Password)), "of the key");
    }

    void bytesThatAreNoTextComeBackAsTheyWere()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        const QByteArray odd[] = {QByteArray("\0zero", 5), QByteArray("\xff\xfe\x80"), QByteArray("\xef\xbb\xbfmark"),
                                  QByteArray(200000, '\x81'), QByteArray("line\nline")};
        for (const QByteArray& bytes : odd) {
            QCOMPARE(caller.write("a text before"), "done");
            QCOMPARE(caller.write(bytes, office()), "done");
            QCOMPARE(caller.read(), bytes);
        }
        QCOMPARE(caller.write("a text after"), "done");
        QCOMPARE(caller.read(), "a text after");
        QCOMPARE(caller.write(odd[3], office(SecretKind::Pkcs12)), "done");
        QCOMPARE(caller.read(office(SecretKind::Pkcs12)), odd[3]);
        QCOMPARE(caller.remove(), "done");
        QCOMPARE(caller.read(), "absent");
    }

    void aPersonFindsTheEntryByTheNameOfTheProfile()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.write(kPassword), "done");
        QVERIFY(session.search(keychainKey(office())).contains("label = Sallyport: Head office (password)\n"));
        QVERIFY(session.search(keychainKey(office())).contains("secret = " + kPassword));
    }

    void aRenamedProfileFindsItsSecretAndItsLabelFollows()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.write(kPassword), "done");
        KeychainEntry renamed = office();
        renamed.profileName = QStringLiteral("Zentrale");
        QCOMPARE(caller.read(renamed), kPassword);
        SecretStore store(caller.keychain);
        std::optional<Result<void>> said;
        store.rename(officeProfile(renamed.profileName), this, [&said](auto answer) { said.emplace(answer); });
        QCOMPARE(wordFor(waitFor(said)), "done");
        const QByteArray found = session.search(keychainKey(office()));
        QVERIFY(found.contains("label = Sallyport: Zentrale (password)\n"));
        QCOMPARE(found.count("label = "), 1);
        QCOMPARE(caller.read(renamed), kPassword);
    }

    void anotherProgramFindsTheSecretLater()
    {
        KeyringSession session;
        session.startKeyring();
        {
            Caller caller;
            QCOMPARE(caller.write(kPassword), "done");
        }
        QProcess later;
        later.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read")});
        QVERIFY(later.waitForFinished(kPatienceMs));
        QCOMPARE(later.exitCode(), 0); // it found kPassword
    }

    void callsAreDoneInTheirOrder()
    {
        KeyringSession session;
        session.startKeyring();
        DesktopKeychain keychain(kProgram, 10s);
        QByteArrayList said;
        keychain.write(office(), Secret::fromBytes("first"), this, [&said](auto answer) { said += wordFor(answer); });
        keychain.write(office(), Secret::fromBytes("second"), this, [&said](auto answer) { said += wordFor(answer); });
        keychain.read(office(), this, [&said](auto answer) { said += bytesOf(**answer); });
        keychain.remove(office(), this, [&said](auto answer) { said += wordFor(answer); });
        keychain.read(office(), this, [&said](auto answer) { said += *answer ? "there" : "absent"; });
        QVERIFY(said.isEmpty()); // never inside the call
        QVERIFY(QTest::qWaitFor([&said] { return said.size() == 5; }, kPatienceMs));
        QCOMPARE(said, (QByteArrayList{"done", "done", "second", "done", "absent"}));
    }

    void aLockedKeyringSaysSoOrNothingWithinTheLimit()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.write(kPassword), "done");
        session.lockKeyring();
        QElapsedTimer clock;
        clock.start();
        const qint64 latency = latencyDuring([&caller] {
            QCOMPARE(caller.read(), "KeychainLocked");
            QCOMPARE(caller.lastError.arguments.value(QStringLiteral("entry")).toString(),
                     QStringLiteral("Sallyport: Head office (password)"));
        });
        QVERIFY2(latency <= kMaxLatencyMs, qPrintable(QString::number(latency)));
        QCOMPARE(caller.write("another"), "KeychainLocked");
        QCOMPARE(caller.remove(), "KeychainLocked");
        QVERIFY(clock.elapsed() < 5 * 2500);
        QVERIFY(!session.isInAnyFile(kPassword) && !session.isInAnyFile("another"));
    }

    void withoutAKeyringOnTheBusItSaysSo()
    {
        KeyringSession session;
        Caller caller;
        QCOMPARE(caller.read(), "KeychainUnavailable");
        QVERIFY(caller.lastReason().contains(QStringLiteral("gnome-keyring")));
        QCOMPARE(caller.write(kPassword), "KeychainUnavailable");
        QCOMPARE(caller.remove(), "KeychainUnavailable");
        QVERIFY(!session.isInAnyFile(kPassword));
    }

    void withoutASessionBusItSaysSo()
    {
        KeyringSession session(KeyringSession::Bus::Missing);
        Caller caller;
        const qint64 latency = latencyDuring([&caller] { QCOMPARE(caller.read(), "KeychainUnavailable"); });
        QVERIFY2(latency <= kMaxLatencyMs, qPrintable(QString::number(latency)));
        QVERIFY(caller.lastReason().contains(QStringLiteral("session bus")));
        QCOMPARE(caller.write(kPassword), "KeychainUnavailable");
        QVERIFY(!session.isInAnyFile(kPassword));
    }

    void aStoppedKeyringIsSilentWhileTheLoopGoesOn()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.write(kPassword), "done");
        session.stopKeyring();
        const qint64 latency = latencyDuring([&caller] {
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(caller.read(), "KeychainSilent");
            QVERIFY(clock.elapsed() >= 1990 && clock.elapsed() < 4000);
            QCOMPARE(caller.lastError.arguments.value(QStringLiteral("seconds")).toDouble(), 2.0);
        });
        QVERIFY2(latency <= kMaxLatencyMs, qPrintable(QString::number(latency)));
        QVERIFY(!session.isInAnyFile(kPassword));
        session.continueKeyring();
        QCOMPARE(caller.read(), kPassword);
    }

    void callsBehindASilentOneWaitNoLongerThanTheLimit()
    {
        KeyringSession session;
        session.startKeyring();
        session.stopKeyring();
        DesktopKeychain keychain(kProgram, kLimit);
        QElapsedTimer clock;
        clock.start();
        QList<qint64> answered;
        for (int i = 0; i < 3; ++i) {
            keychain.write(office(), Secret::fromBytes("late"), this, [&](const Result<void>& answer) {
                QCOMPARE(wordFor(answer), "KeychainSilent");
                answered += clock.elapsed();
            });
        }
        QVERIFY(QTest::qWaitFor([&answered] { return answered.size() == 3; }, kPatienceMs));
        QVERIFY(answered.last() < 4000);
        // What never reached the keychain does not happen later: only the first could have, and it was stopped early.
        session.continueKeyring();
        Caller caller;
        QCOMPARE(caller.read(), "absent");
    }

    void aProgramEndsAtOnceWhileTheKeychainHangs()
    {
        KeyringSession session;
        session.startKeyring();
        session.stopKeyring();
        QProcess hanging;
        hanging.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hang")});
        QVERIFY(hanging.waitForReadyRead(kPatienceMs)); // it is about to end
        QElapsedTimer clock;
        clock.start();
        QVERIFY(hanging.waitForFinished(kPatienceMs));
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(hanging.exitStatus(), QProcess::NormalExit);
        QCOMPARE(hanging.exitCode(), 0);
    }

    void nothingIsAnsweredOnceTheContextIsGone()
    {
        KeyringSession session;
        session.startKeyring();
        DesktopKeychain keychain(kProgram, kLimit);
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        keychain.write(office(), Secret::fromBytes(kPassword), context.get(), [&](const auto&) { isAnswered = true; });
        context.reset();
        Caller caller;
        QVERIFY(QTest::qWaitFor([&caller] { return caller.read() == kPassword; }, kPatienceMs)); // yet it was done
        QVERIFY(!isAnswered);
    }

    void kdeWithoutItsWalletUsesTheSecretService()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        QCOMPARE(caller.write(kPassword), "done");
        session.chooseDesktop("KDE", "5");
        QCOMPARE(caller.read(), kPassword);
        session.chooseDesktop("KDE", "6");
        QCOMPARE(caller.read(), kPassword);
        session.chooseDesktop("KDE", "4");
        QCOMPARE(caller.read(), kPassword);
    }

    void kdeWithNeitherSaysSo()
    {
        KeyringSession session;
        session.chooseDesktop("KDE", "5");
        Caller caller;
        QCOMPARE(caller.read(), "KeychainUnavailable");
        QVERIFY(caller.lastReason().contains(QStringLiteral("KWallet")));
    }

    void aWalletIsUsedWhereTheDesktopPrefersIt()
    {
        KeyringSession session;
        session.startKeyring();
        FakeWallet& wallet = session.startWallet();
        session.chooseDesktop("KDE", "5");
        Caller caller;
        QCOMPARE(caller.read(), "absent");
        QCOMPARE(caller.write(kPassword), "done");
        QCOMPARE(wallet.passwords.value(QStringLiteral("Sallyport/") + keychainKey(office())), kPassword);
        QCOMPARE(caller.read(), kPassword);
        QVERIFY(!session.search(keychainKey(office())).contains("label"));
        QCOMPARE(caller.write("\xff\x01", office(SecretKind::Pkcs12)), "done");
        QCOMPARE(caller.read(office(SecretKind::Pkcs12)), "\xff\x01");
        QCOMPARE(caller.remove(), "done");
        QCOMPARE(caller.read(), "absent");
        QCOMPARE(wallet.passwords.size(), 0);
    }

    void aChangedDesktopStillFindsTheSecret()
    {
        KeyringSession session;
        session.startKeyring();
        FakeWallet& wallet = session.startWallet();
        Caller caller;
        session.chooseDesktop("GNOME");
        QCOMPARE(caller.write("of gnome"), "done");
        session.chooseDesktop("KDE", "5");
        QCOMPARE(caller.read(), "of gnome");
        QCOMPARE(caller.write("of kde"), "done"); // the old one is out of date now, and goes
        QCOMPARE(wallet.passwords.size(), 1);
        QVERIFY(!session.search(keychainKey(office())).contains("label"));
        session.chooseDesktop("ubuntu:GNOME");
        QCOMPARE(caller.read(), "of kde");
        QCOMPARE(caller.remove(), "done"); // in whichever it is
        QCOMPARE(wallet.passwords.size(), 0);
        QCOMPARE(caller.read(), "absent");
    }

    void aSecretInAnotherDesktopsLockedKeyringIsSaidToBeLocked()
    {
        KeyringSession session;
        session.startKeyring();
        session.startWallet();
        Caller caller;
        session.chooseDesktop("GNOME");
        QCOMPARE(caller.write(kPassword), "done");
        session.lockKeyring();
        session.chooseDesktop("KDE", "5");
        QCOMPARE(caller.read(), "KeychainLocked");
    }

    void aRefusingWalletIsSaidToRefuse()
    {
        KeyringSession session;
        session.startWallet().behaviour = FakeWallet::Behaviour::Refusing;
        session.chooseDesktop("KDE", "5");
        Caller caller;
        QCOMPARE(caller.read(), "KeychainRefused");
        QVERIFY(!caller.lastReason().isEmpty());
        QCOMPARE(caller.write(kPassword), "KeychainRefused");
        QCOMPARE(caller.remove(), "KeychainRefused");
        QVERIFY(!session.isInAnyFile(kPassword));
    }

    void aHangingWalletIsSilentAndWorksAgainLater()
    {
        KeyringSession session;
        FakeWallet& wallet = session.startWallet();
        wallet.behaviour = FakeWallet::Behaviour::Hanging;
        session.chooseDesktop("KDE", "5");
        Caller caller;
        const qint64 latency = latencyDuring([&caller] { QCOMPARE(caller.write(kPassword), "KeychainSilent"); });
        QVERIFY2(latency <= kMaxLatencyMs, qPrintable(QString::number(latency)));
        QVERIFY(!session.isInAnyFile(kPassword));
        wallet.behaviour = FakeWallet::Behaviour::Obliging;
        QCOMPARE(caller.write(kPassword), "done");
        QCOMPARE(caller.read(), kPassword);
    }

    void aClientKeyMovesThereAndBack()
    {
        KeyringSession session;
        session.startKeyring();
        Caller caller;
        SecretStore store(caller.keychain);
        Profile profile = officeProfile(QStringLiteral("Head office"));
        profile.local.pkcs12 = QByteArray("0\x82\0\x01 a key", 10);
        std::optional<Result<Profile>> said;
        const auto hear = [&said](auto answer) { said.emplace(answer); };
        store.moveKeyToKeychain(profile, this, hear);
        const Result<Profile> moved = waitFor(said);
        QVERIFY(moved);
        QVERIFY(moved->local.pkcs12.isEmpty() && moved->local.keyInKeychain);
        QVERIFY(session.search(keychainKey(office(SecretKind::Pkcs12)))
                    .contains("label = Sallyport: Head office (certificate and key)\n"));
        said.reset();
        store.restoreKey(*moved, this, hear);
        const Result<Profile> restored = waitFor(said);
        QVERIFY(restored);
        QCOMPARE(*restored, profile);
    }
};

namespace {

// The other programs of these tests: this one, with an argument.
int readLikeAnotherProgram()
{
    Caller caller;
    return caller.read() == kPassword ? 0 : 1;
}

int endWhileHanging()
{
    DesktopKeychain keychain(kProgram);
    keychain.read(office(), &keychain, [](const auto&) { QCoreApplication::exit(1); });
    QTimer::singleShot(500, QCoreApplication::instance(), [] {
        std::puts("ending");
        std::fflush(stdout);
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--read")))
        return sallyport::readLikeAnotherProgram();
    if (arguments.contains(QStringLiteral("--hang")))
        return sallyport::endWhileHanging();
    sallyport::TestKeychainContract test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_contract.moc"
