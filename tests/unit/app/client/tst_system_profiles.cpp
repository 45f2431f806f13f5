// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/formats/test_identity.h"
#include "test_library.h"

#include "core/formats/sswan.h"
#include "core/profile/profile_fields.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using test::argument;
using test::contentOf;
using test::home;
using test::idOf;
using test::office;
using test::put;

class TestSystemProfiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    ProfileFolders m_folders;

    // As an administrator would put it there, without a user name.
    static Profile corporate()
    {
        Profile profile = office();
        profile.name = QStringLiteral("Head office");
        profile.local.userName.clear();
        return profile;
    }

    bool install(const Profile& profile, const char* name = "office.sswan") const
    {
        return put(m_folders.system + QLatin1Char('/') + QString::fromUtf8(name), writeSswan(profile));
    }

    QString reasonOf(const ProfileLibrary& library) const { return argument(library.damaged().value(0), "reason"); }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folders.own = m_temporary->filePath(QStringLiteral("config/profiles"));
        m_folders.additions = m_temporary->filePath(QStringLiteral("config/additions"));
        m_folders.system = m_temporary->filePath(QStringLiteral("etc"));
        m_folders.systemOwner = ::geteuid(); // whoever runs the tests is their administrator
        QVERIFY(QDir().mkpath(m_folders.system));
        QVERIFY(QFile::setPermissions(m_folders.system, QFileDevice::Permissions(0x7755)));
    }

    void theyAreShownWithWhoManagesThemAndWhatIsLocked()
    {
        QVERIFY(install(corporate()));
        Profile managed = home();
        managed.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("remote.addr")}};
        QVERIFY(install(managed, "home.sswan"));
        ProfileLibrary library(m_folders);
        QVERIFY(library.save(test::profile(idOf(3), QStringLiteral("Mine"))));
        QCOMPARE(library.profiles().size(), 3);
        QVERIFY(library.isSystem(office().id) && library.isSystem(home().id) && !library.isSystem(idOf(3)));
        const Management byDefault = library.find(office().id)->management;
        QCOMPARE(byDefault.managedBy, QStringLiteral("this computer's administrator"));
        for (const ProfileField& field : profileFields()) {
            const QString key = QString::fromLatin1(field.key);
            const bool isPersonal = key == QLatin1String("local.eap_id") || key == QLatin1String("local.p12") ||
                                    key == QLatin1String("sallyport.keyInKeychain");
            QCOMPARE(isLockedField(byDefault, field.key), !isPersonal);
        }
        QCOMPARE(library.find(home().id)->management, managed.management);
        QVERIFY(library.damaged().isEmpty());
    }

    void theyAreNotSavedRenamedOrDeleted()
    {
        QVERIFY(install(corporate()));
        ProfileLibrary library(m_folders);
        const Profile shown = *library.find(office().id);
        Profile changed = shown;
        changed.gateway.host = QStringLiteral("evil.example.com");
        changed.local.userName = QStringLiteral("alice");
        for (const Result<void>& refused :
             {library.save(changed), library.replace(changed), library.replaceAll({changed}),
              library.rename(office().id, QStringLiteral("Mine")), library.remove(office().id)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ProfileReadOnly);
            QCOMPARE(argument(refused.error(), "profile"), QStringLiteral("Head office"));
            QCOMPARE(argument(refused.error(), "managedBy"), QStringLiteral("this computer's administrator"));
        }
        QCOMPARE(library.profiles(), QList<Profile>{shown});
        QCOMPARE(test::filesOf(m_folders.system), QStringList{QStringLiteral("office.sswan")});
        QVERIFY(!QFileInfo::exists(m_folders.additions));
    }

    void whatThePersonAddsIsKeptApartAndComesBack()
    {
        QVERIFY(install(corporate()));
        const QByteArray installed = contentOf(m_folders.system + QStringLiteral("/office.sswan"));
        Profile completed;
        {
            ProfileLibrary library(m_folders);
            completed = *library.find(office().id);
            completed.local.userName = QStringLiteral("alice");
            test::Party alice = test::makeParty("alice", nullptr, false);
            completed.local.pkcs12 = test::pkcs12(&alice, nullptr, "geheim");
            QVERIFY(library.save(completed));
            QCOMPARE(library.profiles(), QList<Profile>{completed});
        }
        QCOMPARE(ProfileLibrary(m_folders).profiles(), QList<Profile>{completed});
        QCOMPARE(contentOf(m_folders.system + QStringLiteral("/office.sswan")), installed);
        QVERIFY(!QFileInfo::exists(m_folders.own));
        const QString path = m_folders.additions + QLatin1Char('/') + office().id + QStringLiteral(".json");
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    }

    void theAdministratorsLaterChangesCount()
    {
        Profile installed = corporate();
        installed.management.lockedFields = {QStringLiteral("remote.addr")};
        QVERIFY(install(installed));
        {
            ProfileLibrary library(m_folders);
            Profile mine = *library.find(office().id);
            mine.local.userName = QStringLiteral("alice");
            mine.mtu = 1300;
            QVERIFY(library.save(mine));
        }
        // Something that the person never touched, and something that is locked from now on.
        installed.gateway.host = QStringLiteral("new.example.org");
        installed.gateway.port = 4500;
        installed.management.lockedFields.append(QStringLiteral("mtu"));
        installed.mtu = 1400;
        QVERIFY(install(installed));
        const Profile shown = *ProfileLibrary(m_folders).find(office().id);
        Profile expected = installed;
        expected.management.managedBy = QStringLiteral("this computer's administrator");
        expected.local.userName = QStringLiteral("alice");
        QCOMPARE(shown, expected);
    }

    void additionsCanNotTouchWhatIsLocked()
    {
        QVERIFY(install(corporate()));
        Profile evil = corporate();
        evil.gateway.host = QStringLiteral("evil.example.com");
        evil.management = {QStringLiteral("nobody"), {QStringLiteral("mtu")}};
        const QByteArray additions =
            "{\"fields\": [\"remote.addr\", \"sallyport.managedBy\", \"sallyport.locked\", \"uuid\", \"nonsense\", 7], "
            "\"profile\": " +
            writeSswan(evil) + "}";
        QVERIFY(QDir().mkpath(m_folders.additions));
        QVERIFY(put(m_folders.additions + QLatin1Char('/') + office().id + QStringLiteral(".json"), additions));
        const ProfileLibrary library(m_folders);
        QCOMPARE(library.find(office().id)->gateway.host, corporate().gateway.host);
        QCOMPARE(library.find(office().id)->management.managedBy, QStringLiteral("this computer's administrator"));
        QVERIFY(library.damaged().isEmpty());
    }

    void damagedAdditionsAreNamedAndTheProfileStays()
    {
        QVERIFY(install(corporate()));
        QVERIFY(QDir().mkpath(m_folders.additions));
        const QString path = m_folders.additions + QLatin1Char('/') + office().id + QStringLiteral(".json");
        QVERIFY(put(path, "{"));
        const ProfileLibrary library(m_folders);
        QCOMPARE(library.profiles().size(), 1);
        QCOMPARE(library.damaged().size(), 1);
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileSyntax);
        QCOMPARE(argument(library.damaged().first(), "file"), path);
        QCOMPARE(contentOf(path), QByteArray("{"));
    }

    void onlyWhatTheAdministratorAloneCanWriteIsTrusted_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("0644") << 0x6644 << true;
        QTest::newRow("0600") << 0x6600 << true;
        QTest::newRow("0444") << 0x4444 << true;
        QTest::newRow("0664") << 0x6664 << false;
        QTest::newRow("0646") << 0x6646 << false;
        QTest::newRow("0666") << 0x6666 << false;
    }
    void onlyWhatTheAdministratorAloneCanWriteIsTrusted()
    {
        QFETCH(int, mode);
        QFETCH(bool, isTrusted);
        QVERIFY(install(corporate()));
        const QString path = m_folders.system + QStringLiteral("/office.sswan");
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(mode)));
        const ProfileLibrary library(m_folders);
        QCOMPARE(library.profiles().size(), isTrusted ? 1 : 0);
        QCOMPARE(library.damaged().size(), isTrusted ? 0 : 1);
        if (!isTrusted) {
            QCOMPARE(library.damaged().first().code, ErrorCode::ProfileUnreadable);
            QCOMPARE(argument(library.damaged().first(), "file"), path);
            QVERIFY(reasonOf(library).contains(QStringLiteral("others")));
        }
    }

    void aFolderThatOthersMayWriteToIsNotRead()
    {
        QVERIFY(install(corporate()));
        QVERIFY(QFile::setPermissions(m_folders.system, QFileDevice::Permissions(0x7775)));
        const ProfileLibrary library(m_folders);
        QVERIFY(library.profiles().isEmpty());
        QCOMPARE(argument(library.damaged().value(0), "file"), m_folders.system);
        QVERIFY(reasonOf(library).contains(QStringLiteral("others")));
    }

    void somebodyElsesFilesAreNotTrusted()
    {
        QVERIFY(install(corporate()));
        ProfileFolders others = m_folders;
        others.systemOwner = m_folders.systemOwner + 1;
        const ProfileLibrary library(others);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(reasonOf(library).contains(QStringLiteral("belong")));
    }

    void linksAreNotFollowed()
    {
        const QString elsewhere = m_temporary->filePath(QStringLiteral("elsewhere.sswan"));
        QVERIFY(put(elsewhere, writeSswan(corporate())));
        QVERIFY(QFile::link(elsewhere, m_folders.system + QStringLiteral("/office.sswan")));
        const ProfileLibrary library(m_folders);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(reasonOf(library).contains(QStringLiteral("link")));
        ProfileFolders linked = m_folders;
        linked.system = m_temporary->filePath(QStringLiteral("linked"));
        QVERIFY(QFile::link(m_folders.system, linked.system));
        const ProfileLibrary through(linked);
        QVERIFY(reasonOf(through).contains(QStringLiteral("link")));
    }

    void aFileThatIsTrustedLaterIsReadThen()
    {
        QVERIFY(install(corporate()));
        const QString path = m_folders.system + QStringLiteral("/office.sswan");
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6666)));
        ProfileLibrary library(m_folders);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6644)));
        library.reload();
        QCOMPARE(library.profiles().size(), 1);
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x6666)));
        library.reload();
        QVERIFY(library.profiles().isEmpty());
    }

    void brokenSystemFilesAreNamedAndNotTouched()
    {
        const QString path = m_folders.system + QStringLiteral("/broken.sswan");
        QVERIFY(put(path, "{"));
        m_folders.settleTime = std::chrono::milliseconds(0);
        const ProfileLibrary library(m_folders);
        m_folders.settleTime = kSettleTime;
        QCOMPARE(library.damaged().size(), 1);
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileSyntax);
        QCOMPARE(contentOf(path), QByteArray("{"));
        QCOMPARE(QDir(m_folders.system).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void theSystemsProfileWinsOverOneWithItsId()
    {
        ProfileLibrary library(m_folders);
        QVERIFY(library.save(office())); // before the administrator's is there
        QVERIFY(install(corporate()));
        library.reload();
        QCOMPARE(library.profiles().size(), 1);
        QCOMPARE(library.profiles().first().name, QStringLiteral("Head office"));
        QCOMPARE(library.damaged().size(), 1);
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(argument(library.damaged().first(), "field"), QStringLiteral("uuid"));
        const QString own = m_folders.own + QLatin1Char('/') + office().id + QStringLiteral(".sswan");
        QCOMPARE(argument(library.damaged().first(), "file"), own);
        QVERIFY(QFile::exists(own));
        QVERIFY(!library.remove(office().id));
        QVERIFY(QFile::exists(own));
    }

    void aCopyIsThePersonsOwn()
    {
        QVERIFY(install(corporate()));
        ProfileLibrary library(m_folders);
        const Result<Profile> copy = library.duplicate(office().id, QStringLiteral("Mine"));
        QVERIFY(copy);
        QVERIFY(!library.isSystem(copy->id));
        QCOMPARE(copy->management, Management());
        QVERIFY(library.rename(copy->id, QStringLiteral("Still mine")));
        QVERIFY(library.remove(copy->id));
    }

    void whatTheAdministratorInstallsAppears()
    {
        ProfileLibrary library(m_folders);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(install(corporate()));
        QTRY_COMPARE(library.profiles().size(), 1);
        // And what another client adds to it.
        ProfileLibrary other(m_folders);
        Profile completed = *other.find(office().id);
        completed.local.userName = QStringLiteral("alice");
        QVERIFY(other.save(completed));
        QTRY_COMPARE(library.profiles(), QList<Profile>{completed});
    }

    void aMissingFolderIsNoFault()
    {
        m_folders.system = m_temporary->filePath(QStringLiteral("not/there"));
        const ProfileLibrary library(m_folders);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(library.damaged().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSystemProfiles)
#include "tst_system_profiles.moc"
