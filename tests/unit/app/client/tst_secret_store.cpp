// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/secret_store.h"

#include "app/client/import_batch.h"

#include "fake_keychain.h"

#include <QTest>

#include <array>
#include <memory>
#include <optional>

using namespace sallyport;
using test::FakeKeychain;

namespace {

const QString kId = QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427");
const QString kOtherId = QStringLiteral("00000000-0000-4000-8000-000000000002");
constexpr std::array kKinds{SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12Password,
                            SecretKind::Pkcs12};

Profile profileNamed(const QString& name, const QString& id = kId)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    return profile;
}

Error locked()
{
    return Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), QStringLiteral("it")}});
}

} // namespace

class TestSecretStore : public QObject {
    Q_OBJECT

    FakeKeychain m_keychain;
    std::optional<Result<void>> m_done;
    std::optional<Result<Profile>> m_profile;
    std::optional<ForgottenPasswords> m_forgotten;

    Keychain::WriteAnswer hearDone()
    {
        return [this](Result<void> answer) { m_done.emplace(std::move(answer)); };
    }
    SecretStore::ProfileAnswer hearProfile()
    {
        return [this](Result<Profile> answer) { m_profile.emplace(std::move(answer)); };
    }
    SecretStore::ForgottenAnswer hearForgotten()
    {
        return [this](const ForgottenPasswords& answer) { m_forgotten = answer; };
    }
    bool hasForgotten()
    {
        return QTest::qWaitFor([this] { return m_forgotten.has_value(); }, 5000);
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return m_done.has_value() || m_profile.has_value(); }, 5000);
    }
    void fill()
    {
        for (const SecretKind kind : kKinds) {
            m_keychain.entries.insert(FakeKeychain::keyOf(kind, kId), {QStringLiteral("Office"), "geheim"});
            m_keychain.entries.insert(FakeKeychain::keyOf(kind, kOtherId), {QStringLiteral("Other"), "geheim"});
        }
    }

private Q_SLOTS:
    void init()
    {
        m_keychain = FakeKeychain();
        m_done.reset();
        m_profile.reset();
        m_forgotten.reset();
    }

    void whatIsSavedIsFound()
    {
        SecretStore store(m_keychain);
        const Profile office = profileNamed(QStringLiteral("Office"));
        store.save(office, SecretKind::Password, Secret::fromBytes("geheim"), this, hearDone());
        QVERIFY(isDone() && *m_done);
        std::optional<Result<std::optional<Secret>>> found;
        store.find(office, SecretKind::Password, this, [&found](auto answer) { found.emplace(std::move(answer)); });
        QVERIFY(QTest::qWaitFor([&found] { return found.has_value(); }, 5000));
        QVERIFY(*found && **found);
        QCOMPARE((**found)->size(), std::size_t(6));
        found.reset();
        store.find(office, SecretKind::Pkcs12Password, this, [&found](auto answer) { found.emplace(answer); });
        QVERIFY(QTest::qWaitFor([&found] { return found.has_value(); }, 5000));
        QVERIFY(*found && !**found);
    }

    void aFailureOfTheKeychainIsPassedOn()
    {
        SecretStore store(m_keychain);
        m_keychain.failure = locked();
        const Profile office = profileNamed(QStringLiteral("Office"));
        store.save(office, SecretKind::Password, Secret::fromBytes("geheim"), this, hearDone());
        QVERIFY(isDone() && !*m_done);
        QCOMPARE(m_done->error().code, ErrorCode::KeychainLocked);
        std::optional<Result<std::optional<Secret>>> found;
        store.find(office, SecretKind::Password, this, [&found](auto answer) { found.emplace(answer); });
        QVERIFY(QTest::qWaitFor([&found] { return found.has_value(); }, 5000));
        QCOMPARE(found->error().code, ErrorCode::KeychainLocked);
    }

    void aForgottenProfileLeavesNothingAndOthersAlone()
    {
        fill();
        SecretStore store(m_keychain);
        store.forget(profileNamed(QStringLiteral("Office")), this, hearDone());
        QVERIFY(isDone() && *m_done);
        QCOMPARE(m_keychain.entries.size(), 4);
        for (const SecretKind kind : kKinds)
            QVERIFY(m_keychain.entries.contains(FakeKeychain::keyOf(kind, kOtherId)));
    }

    void forgettingGoesOnAfterAFailureAndSaysIt()
    {
        fill();
        SecretStore store(m_keychain);
        m_keychain.failure = locked();
        m_keychain.failingEntry = FakeKeychain::keyOf(SecretKind::Password, kId);
        store.forget(profileNamed(QStringLiteral("Office")), this, hearDone());
        QVERIFY(isDone() && !*m_done);
        QCOMPARE(m_done->error().code, ErrorCode::KeychainLocked);
        QCOMPARE(m_keychain.entries.size(), 5);
    }

    void onlyAReplacedProfileWithAnotherGatewayIsTurnedElsewhere()
    {
        const auto item = [](ImportItem::Kind kind, const QString& key) {
            ImportItem made;
            made.kind = kind;
            made.profile = profileNamed(key);
            made.changes = {{key, QStringLiteral("a"), QStringLiteral("b")}};
            return made;
        };
        ImportPreview preview;
        const QStringList keys{QStringLiteral("remote.addr"), QStringLiteral("remote.id"),
                               QStringLiteral("remote.cert"), QStringLiteral("sallyport.aaaServer")};
        for (const QString& key : keys)
            preview.items.append(item(ImportItem::Kind::Replaces, key));
        preview.items.append(item(ImportItem::Kind::Replaces, QStringLiteral("mtu")));
        preview.items.append(item(ImportItem::Kind::New, keys.first()));
        ImportItem leftOut = item(ImportItem::Kind::Replaces, keys.first());
        leftOut.problem = locked();
        preview.items.append(leftOut);
        QStringList turned;
        for (const Profile& profile : profilesTurnedElsewhere(preview))
            turned.append(profile.name);
        QCOMPARE(turned, keys);
    }

    void forgottenPasswordsLeaveTheKeyAndOthersAlone()
    {
        fill();
        SecretStore store(m_keychain);
        store.forgetPasswords({profileNamed(QStringLiteral("Office"))}, this, hearForgotten());
        QVERIFY(hasForgotten());
        QCOMPARE(m_forgotten->forgotten.size(), 1);
        QVERIFY(m_forgotten->kept.isEmpty() && !m_forgotten->failure);
        QCOMPARE(m_keychain.entries.size(), 5);
        QVERIFY(m_keychain.entries.contains(FakeKeychain::keyOf(SecretKind::Pkcs12, kId)));
    }

    void withoutAKeychainThereIsNothingToForget()
    {
        SecretStore store(m_keychain);
        m_keychain.failure =
            Error::of(ErrorCode::KeychainUnavailable, {{QStringLiteral("reason"), QStringLiteral("none")}});
        store.forgetPasswords({profileNamed(QStringLiteral("Office"))}, this, hearForgotten());
        QVERIFY(hasForgotten());
        QVERIFY(m_forgotten->forgotten.isEmpty() && m_forgotten->kept.isEmpty() && !m_forgotten->failure);
    }

    void passwordsInALockedKeychainAreToldAndTheOthersNotAskedFor()
    {
        fill();
        SecretStore store(m_keychain);
        m_keychain.failure = locked();
        m_keychain.failingEntry = FakeKeychain::keyOf(SecretKind::PreSharedKey, kOtherId);
        store.forgetPasswords({profileNamed(QStringLiteral("Office")), profileNamed(QStringLiteral("Other"), kOtherId),
                               profileNamed(QStringLiteral("Third"), QStringLiteral("third"))},
                              this, hearForgotten());
        QVERIFY(hasForgotten());
        QCOMPARE(m_forgotten->forgotten.size(), 1);
        QCOMPARE(m_forgotten->forgotten.first().id, kId);
        QCOMPARE(m_forgotten->kept.size(), 2);
        QCOMPARE(m_forgotten->failure->code, ErrorCode::KeychainLocked);
        QCOMPARE(m_keychain.calls.size(), 5);
    }

    void aPasswordThatIsRefusedDoesNotKeepTheOthers()
    {
        fill();
        SecretStore store(m_keychain);
        m_keychain.failure = Error::of(ErrorCode::KeychainRefused, {{QStringLiteral("entry"), QStringLiteral("it")}});
        m_keychain.failingEntry = FakeKeychain::keyOf(SecretKind::Password, kId);
        store.forgetPasswords({profileNamed(QStringLiteral("Office")), profileNamed(QStringLiteral("Other"), kOtherId)},
                              this, hearForgotten());
        QVERIFY(hasForgotten());
        QCOMPARE(m_forgotten->kept.size(), 1);
        QCOMPARE(m_forgotten->kept.first().id, kId);
        QCOMPARE(m_forgotten->forgotten.size(), 1);
        QCOMPARE(m_forgotten->failure->code, ErrorCode::KeychainRefused);
        QCOMPARE(m_keychain.entries.size(), 3); // the refused one and two keys
    }

    void aRenamedProfileRenamesWhatThereIs()
    {
        fill();
        m_keychain.entries.remove(FakeKeychain::keyOf(SecretKind::PreSharedKey, kId));
        SecretStore store(m_keychain);
        store.rename(profileNamed(QStringLiteral("Zentrale")), this, hearDone());
        QVERIFY(isDone() && *m_done);
        QCOMPARE(m_keychain.entries.size(), 7);
        for (const SecretKind kind : kKinds) {
            const QString key = FakeKeychain::keyOf(kind, kId);
            if (kind == SecretKind::PreSharedKey) {
                QVERIFY(!m_keychain.entries.contains(key));
            } else {
                QCOMPARE(m_keychain.entries.value(key).name, QStringLiteral("Zentrale"));
                QCOMPARE(m_keychain.entries.value(key).bytes, "geheim");
            }
            QCOMPARE(m_keychain.entries.value(FakeKeychain::keyOf(kind, kOtherId)).name, QStringLiteral("Other"));
        }
    }

    void aFailedRenameLosesNothing()
    {
        fill();
        const auto before = m_keychain.entries.keys();
        SecretStore store(m_keychain);
        m_keychain.failure = locked();
        store.rename(profileNamed(QStringLiteral("Zentrale")), this, hearDone());
        QVERIFY(isDone() && !*m_done);
        QCOMPARE(m_keychain.entries.keys(), before);
        QCOMPARE(m_keychain.calls.size(), 1); // nobody waits four times for a keychain that is locked
    }

    void importedSecretsOfTheChosenProfilesAreSaved()
    {
        SecretStore store(m_keychain);
        const QList<ImportedSecret> secrets{{kId, SecretKind::Password, Secret::fromBytes("one")},
                                            {kOtherId, SecretKind::Password, Secret::fromBytes("not taken")},
                                            {kId, SecretKind::PreSharedKey, Secret::fromBytes("two")}};
        store.saveImported({profileNamed(QStringLiteral("Office"))}, secrets, this, hearDone());
        QVERIFY(m_keychain.calls.isEmpty() && !m_done); // later
        QVERIFY(isDone() && *m_done);
        QCOMPARE(m_keychain.entries.size(), 2);
        QCOMPARE(m_keychain.entries.value(FakeKeychain::keyOf(SecretKind::Password, kId)).bytes, "one");
        QCOMPARE(m_keychain.entries.value(FakeKeychain::keyOf(SecretKind::PreSharedKey, kId)).name,
                 QStringLiteral("Office"));
    }

    void importStopsAtTheFirstFailure()
    {
        SecretStore store(m_keychain);
        m_keychain.failure = locked();
        store.saveImported({profileNamed(QStringLiteral("Office"))},
                           {{kId, SecretKind::Password, Secret::fromBytes("one")},
                            {kId, SecretKind::PreSharedKey, Secret::fromBytes("two")}},
                           this, hearDone());
        QVERIFY(isDone() && !*m_done);
        QCOMPARE(m_keychain.calls.size(), 1);
    }

    void nothingToImportIsDone()
    {
        SecretStore store(m_keychain);
        store.saveImported({}, {}, this, hearDone());
        QVERIFY(!m_done);
        QVERIFY(isDone() && *m_done);
    }

    void aKeyMovesToTheKeychainAndComesBack()
    {
        SecretStore store(m_keychain);
        Profile office = profileNamed(QStringLiteral("Office"));
        office.local.pkcs12 = QByteArray("0\x82\0\xff", 4);
        store.moveKeyToKeychain(office, this, hearProfile());
        QVERIFY(isDone() && *m_profile);
        const Profile moved = **m_profile;
        QVERIFY(moved.local.pkcs12.isEmpty() && moved.local.keyInKeychain);
        QCOMPARE(m_keychain.entries.value(FakeKeychain::keyOf(SecretKind::Pkcs12, kId)).bytes, office.local.pkcs12);
        m_profile.reset();
        store.restoreKey(moved, this, hearProfile());
        QVERIFY(isDone() && *m_profile);
        QCOMPARE(**m_profile, office);
        QCOMPARE(m_keychain.entries.size(), 1); // until the caller has saved the profile
    }

    void aKeyLeavesTheProfileOnlyOnceTheKeychainGaveItBack()
    {
        SecretStore store(m_keychain);
        Profile office = profileNamed(QStringLiteral("Office"));
        office.local.pkcs12 = "a key";
        m_keychain.isForgetful = true;
        store.moveKeyToKeychain(office, this, hearProfile());
        QVERIFY(isDone() && !*m_profile);
        QCOMPARE(m_profile->error().code, ErrorCode::KeychainRefused);
        m_profile.reset();
        m_keychain.failure = locked();
        store.moveKeyToKeychain(office, this, hearProfile());
        QVERIFY(isDone() && !*m_profile);
        QCOMPARE(m_profile->error().code, ErrorCode::KeychainLocked);
    }

    void aKeyThatIsNotInTheKeychainIsMissing()
    {
        SecretStore store(m_keychain);
        Profile office = profileNamed(QStringLiteral("Office"));
        office.local.keyInKeychain = true;
        store.restoreKey(office, this, hearProfile());
        QVERIFY(isDone() && !*m_profile);
        QCOMPARE(m_profile->error().code, ErrorCode::ClientKeyMissing);
        QCOMPARE(m_profile->error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("Office"));
    }

    void aProfileWithNothingToMoveComesBackAsItIs()
    {
        SecretStore store(m_keychain);
        const Profile office = profileNamed(QStringLiteral("Office"));
        store.moveKeyToKeychain(office, this, hearProfile());
        QVERIFY(isDone() && *m_profile && **m_profile == office);
        m_profile.reset();
        store.restoreKey(office, this, hearProfile());
        QVERIFY(isDone() && *m_profile && **m_profile == office);
        QVERIFY(m_keychain.calls.isEmpty());
    }

    void nothingIsAnsweredOnceTheContextIsGone()
    {
        fill();
        SecretStore store(m_keychain);
        auto context = std::make_unique<QObject>();
        store.forget(profileNamed(QStringLiteral("Office")), context.get(), hearDone());
        context.reset();
        QTest::qWait(20);
        QVERIFY(!m_done);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secret_store.moc"
