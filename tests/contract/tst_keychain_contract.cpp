// SPDX-License-Identifier: GPL-3.0-or-later
//
// What app/client/keychain.h promises, asked of the real thing: sallyport-keychain, QtKeychain, libsecret and
// gnome-keyring on a session bus of the test's own; and of a KWallet that obliges. Keyrings and wallets that fail are
// in tst_keychain_failure_contract.cpp.
#include "keychain_caller.h"
#include "keyring_session.h"

#include "app/client/secret_store.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <optional>

namespace sallyport {
namespace {

using namespace std::chrono_literals;

Profile officeProfile(const QString& name)
{
    Profile profile;
    profile.id = office().profileId;
    profile.name = name;
    return profile;
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

// The other program of these tests: this one, with an argument.
int readLikeAnotherProgram()
{
    Caller caller;
    return caller.read() == kPassword ? 0 : 1;
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--read")))
        return sallyport::readLikeAnotherProgram();
    sallyport::TestKeychainContract test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain_contract.moc"
