// SPDX-License-Identifier: GPL-3.0-or-later
//
// What import, export and the edits do with the keychain, which is one in memory here.
#include "app/cli/edit_commands.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "core/formats/sswan.h"

#include "../client/fake_keychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;
using test::FakeKeychain;

namespace {

const QString kId = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");

Arguments parsed(const QStringList& words)
{
    return parseArguments(words).arguments;
}

Error locked()
{
    return Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), QStringLiteral("it")}});
}

} // namespace

class TestKeychainCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    FakeKeychain m_keychain;

    static Profile office()
    {
        Profile profile;
        profile.id = kId;
        profile.name = QStringLiteral("Office");
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        return profile;
    }

    template <typename Command> int run(const QStringList& words)
    {
        Command command(parsed(words), m_keychain, nullptr);
        QSignalSpy finished(&command, &KeychainCommand::finished);
        command.start();
        if (finished.isEmpty() && !finished.wait(5000))
            return -1;
        return finished.size() == 1 ? finished.first().first().toInt() : -2;
    }

    QString path(const char* name) const { return m_home->filePath(QLatin1String(name)); }
    QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(SecretKind kind)
    {
        m_keychain.entries.insert(FakeKeychain::keyOf(kind, kId), {QStringLiteral("Office"), "canary"});
    }
    QString fileWithPassword() const
    {
        ExportRequest request;
        request.profile = office();
        request.password = Secret::fromBytes("canary");
        QFile file(path("office.sswan"));
        if (file.open(QIODevice::WriteOnly))
            file.write(exportSswan(request)->files.first().bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
        m_keychain = FakeKeychain();
    }

    void anImportedPasswordIsSavedOnlyOnRequest()
    {
        const QString file = fileWithPassword();
        QCOMPARE(run<ImportCommand>({QStringLiteral("import"), file, QStringLiteral("--yes")}), 0);
        QVERIFY(m_keychain.calls.isEmpty());
        const QStringList saving{QStringLiteral("import"), file, QStringLiteral("--yes"),
                                 QStringLiteral("--save-passwords")};
        QCOMPARE(run<ImportCommand>(saving), 0);
        QCOMPARE(m_keychain.entries.value(FakeKeychain::keyOf(SecretKind::Password, kId)).bytes, QByteArray("canary"));
    }

    void aKeychainThatRefusesIsToldAndTheProfileSavedAllTheSame()
    {
        m_keychain.failure = locked();
        QCOMPARE(run<ImportCommand>({QStringLiteral("import"), fileWithPassword(), QStringLiteral("--yes"),
                                     QStringLiteral("--save-passwords")}),
                 1);
        QVERIFY(ProfileLibrary().find(kId));
    }

    void anImportThatTurnsToAnotherGatewayForgetsThePasswords_data()
    {
        QTest::addColumn<bool>("saves");
        QTest::newRow("and saves what the file holds") << true;
        QTest::newRow("and saves nothing") << false;
    }
    void anImportThatTurnsToAnotherGatewayForgetsThePasswords()
    {
        QFETCH(bool, saves);
        Profile old = office();
        old.gateway.host = QStringLiteral("old.example.org");
        QVERIFY(ProfileLibrary().save(old));
        m_keychain.entries.insert(FakeKeychain::keyOf(SecretKind::Password, kId), {QStringLiteral("Office"), "old"});
        keep(SecretKind::PreSharedKey);
        keep(SecretKind::Pkcs12);
        QStringList words{QStringLiteral("import"), fileWithPassword(), QStringLiteral("--yes")};
        if (saves)
            words.append(QStringLiteral("--save-passwords"));
        QCOMPARE(run<ImportCommand>(words), 0);
        QCOMPARE(ProfileLibrary().find(kId)->gateway.host, office().gateway.host);
        QCOMPARE(m_keychain.entries.size(), saves ? 2 : 1);
        QVERIFY(m_keychain.entries.contains(FakeKeychain::keyOf(SecretKind::Pkcs12, kId)));
        const QString password = FakeKeychain::keyOf(SecretKind::Password, kId);
        QCOMPARE(m_keychain.entries.value(password).bytes, saves ? QByteArray("canary") : QByteArray());
        m_keychain.calls.clear(); // the same gateway again: nothing to forget
        QCOMPARE(run<ImportCommand>({QStringLiteral("import"), fileWithPassword(), QStringLiteral("--yes")}), 0);
        QVERIFY(m_keychain.calls.isEmpty());
    }

    void aKeychainThatCanNotForgetDoesNotFailTheImport_data()
    {
        QTest::addColumn<Error>("failure");
        QTest::newRow("locked") << locked();
        QTest::newRow("none") << Error::of(ErrorCode::KeychainUnavailable,
                                           {{QStringLiteral("reason"), QStringLiteral("there is none")}});
    }
    void aKeychainThatCanNotForgetDoesNotFailTheImport()
    {
        QFETCH(Error, failure);
        Profile old = office();
        old.gateway.host = QStringLiteral("old.example.org");
        QVERIFY(ProfileLibrary().save(old));
        keep(SecretKind::Password);
        m_keychain.failure = failure;
        QCOMPARE(run<ImportCommand>({QStringLiteral("import"), fileWithPassword(), QStringLiteral("--yes")}), 0);
        QCOMPARE(m_keychain.calls.size(), 1);
        QCOMPARE(ProfileLibrary().find(kId)->gateway.host, office().gateway.host);
    }

    void anExportTakesThePasswordFromTheKeychainOnlyOnRequest()
    {
        QVERIFY(ProfileLibrary().save(office()));
        keep(SecretKind::Password);
        QCOMPARE(run<ExportCommand>({QStringLiteral("export"), kId, QStringLiteral("-o"), path("without.sswan")}), 0);
        QVERIFY(m_keychain.calls.isEmpty());
        QVERIFY(!content("without.sswan").isEmpty() && !content("without.sswan").contains("canary"));
        QCOMPARE(run<ExportCommand>({QStringLiteral("export"), kId, QStringLiteral("-o"), path("with.sswan"),
                                     QStringLiteral("--with-secrets")}),
                 0);
        QVERIFY(content("with.sswan").contains("canary"));
    }

    void anExportThatFindsNoPasswordDoesNotGoOnWithoutIt()
    {
        QVERIFY(ProfileLibrary().save(office()));
        const QStringList words{
            QStringLiteral("export"), kId, QStringLiteral("-o"), path("with.sswan"), QStringLiteral("--with-secrets"),
            QStringLiteral("--json")};
        QCOMPARE(run<ExportCommand>(words), 2);
        m_keychain.failure = locked();
        QCOMPARE(run<ExportCommand>(words), 2);
        QVERIFY(!QFile::exists(path("with.sswan")));
    }

    void deletingAProfileDeletesItsSecrets()
    {
        QVERIFY(ProfileLibrary().save(office()));
        keep(SecretKind::Password);
        keep(SecretKind::Pkcs12);
        QCOMPARE(run<EditCommand>({QStringLiteral("delete"), kId}), 0);
        QVERIFY(m_keychain.entries.isEmpty());
        QVERIFY(!ProfileLibrary().find(kId));
    }

    void aProfileThatIsNotDeletedKeepsItsSecrets()
    {
        keep(SecretKind::Password);
        QCOMPARE(run<EditCommand>({QStringLiteral("delete"), kId}), 5);
        QCOMPARE(m_keychain.entries.size(), 1);
    }

    void aLockedKeychainDoesNotKeepAProfile()
    {
        QVERIFY(ProfileLibrary().save(office()));
        m_keychain.failure = locked();
        QCOMPARE(run<EditCommand>({QStringLiteral("delete"), kId}), 0);
        QVERIFY(!ProfileLibrary().find(kId));
    }

    void forgettingLeavesTheProfileAndItsKey()
    {
        QVERIFY(ProfileLibrary().save(office()));
        keep(SecretKind::Password);
        keep(SecretKind::Pkcs12Password);
        keep(SecretKind::Pkcs12);
        QCOMPARE(run<EditCommand>({QStringLiteral("forget-password"), kId}), 0);
        QCOMPARE(m_keychain.entries.size(), 1);
        QVERIFY(m_keychain.entries.contains(FakeKeychain::keyOf(SecretKind::Pkcs12, kId)));
        QVERIFY(ProfileLibrary().find(kId));
        m_keychain.failure = locked();
        QCOMPARE(run<EditCommand>({QStringLiteral("forget-password"), kId}), 1);
    }

    void aRenamedProfileIsFoundUnderItsNewNameInTheKeychainToo()
    {
        QVERIFY(ProfileLibrary().save(office()));
        keep(SecretKind::Password);
        QCOMPARE(run<EditCommand>({QStringLiteral("rename"), kId, QStringLiteral("Head office")}), 0);
        QCOMPARE(m_keychain.entries.first().name, QStringLiteral("Head office"));
        QCOMPARE(ProfileLibrary().find(kId)->name, QStringLiteral("Head office"));
    }

    void aTokenIsWrittenIntoTheProfileByItsUri()
    {
        QVERIFY(ProfileLibrary().save(office()));
        const QString uri = QStringLiteral("pkcs11:token=Card;id=%01;type=cert");
        const QString useToken = QStringLiteral("use-token");
        QCOMPARE(run<EditCommand>({useToken, kId, uri}), 0);
        QCOMPARE(ProfileLibrary().find(kId)->local.token, uri);
        for (const char* bad :
             {"file:///tmp/module.so", "pkcs11:token=Card?module-path=/tmp/x.so", "pkcs11:token=Card?pin-value=1234"})
            QCOMPARE(run<EditCommand>({useToken, kId, QString::fromLatin1(bad)}), 5);
        QCOMPARE(ProfileLibrary().find(kId)->local.token, uri);
        Profile withKey = office();
        withKey.method = AuthenticationMethod::Certificate;
        withKey.local.keyInKeychain = true;
        const Result<void> saved = ProfileLibrary().save(withKey);
        QVERIFY2(saved, saved ? "" : qPrintable(errorChain(saved.error())));
        QCOMPARE(run<EditCommand>({useToken, kId, uri}), 5); // either the one or the other
    }

    void tagsComeAndGo()
    {
        QVERIFY(ProfileLibrary().save(office()));
        const QString tag = QStringLiteral("tag");
        QCOMPARE(run<EditCommand>({tag, kId, QStringLiteral("+New"), QStringLiteral("+Test")}), 0);
        QCOMPARE(run<EditCommand>({tag, kId, QStringLiteral("-New"), QStringLiteral("+Test")}), 0);
        QCOMPARE(ProfileLibrary().find(kId)->tags, QStringList{QStringLiteral("Test")});
        QCOMPARE(run<EditCommand>({tag, kId, QStringLiteral("New")}), 2);
        QCOMPARE(run<EditCommand>({tag, kId, QStringLiteral("+")}), 2);
    }

    void aDuplicateHasAnIdOfItsOwn()
    {
        QVERIFY(ProfileLibrary().save(office()));
        QCOMPARE(run<EditCommand>({QStringLiteral("duplicate"), kId, QStringLiteral("Copy")}), 0);
        const ProfileLibrary library;
        QCOMPARE(library.profiles().size(), 2);
        QVERIFY(library.find(QStringLiteral("Copy"))->id != kId);
    }
};

QTEST_GUILESS_MAIN(TestKeychainCommands)
#include "tst_keychain_commands.moc"
