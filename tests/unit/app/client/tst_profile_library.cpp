// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_library.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using test::argument;
using test::home;
using test::office;
using test::put;

namespace {

// Root writes into read-only folders; nobody does not.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() : m_isRoot(::geteuid() == 0) { m_isActive = !m_isRoot || ::seteuid(65534) == 0; }
    ~AsOrdinaryUser()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            std::abort(); // every later test would fail for this reason
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;
    bool isActive() const { return m_isActive; }

private:
    bool m_isRoot;
    bool m_isActive;
};

} // namespace

class TestProfileLibrary : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;

    QString pathOf(const Profile& which) const
    {
        return m_folder + QLatin1Char('/') + which.id + QStringLiteral(".sswan");
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("sallyport/profiles"));
    }

    void aMissingFolderIsAnEmptyLibrary()
    {
        const ProfileLibrary library(m_folder);
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(library.damaged().isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder)); // looking makes nothing
    }

    void savedProfilesAreThereForTheNextProgram()
    {
        ProfileLibrary library(m_folder);
        QSignalSpy changed(&library, &ProfileLibrary::changed);
        QVERIFY(library.save(office()));
        QVERIFY(library.save(home()));
        QCOMPARE(changed.size(), 2);
        const ProfileLibrary other(m_folder);
        QCOMPARE(other.profiles(), (QList<Profile>{home(), office()})); // by name
        const auto owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFileInfo(pathOf(office())).permissions() & ~owner, QFileDevice::Permissions());
        QCOMPARE(QFileInfo(m_folder).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther),
                 QFileDevice::Permissions());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 2); // no temporary file stays
    }

    void savingAgainReplaces()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        Profile renamed = office();
        renamed.name = QStringLiteral("Bureau");
        QVERIFY(library.save(renamed));
        QCOMPARE(library.profiles(), QList<Profile>{renamed});
    }

    void anInvalidProfileIsNeverWritten()
    {
        ProfileLibrary library(m_folder);
        Profile evil = office();
        evil.id = QStringLiteral("../../../evil");
        const Result<void> saved = library.save(evil);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ProfileFieldInvalid);
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void aFolderThatCanNotBeWrittenKeepsTheOldFile()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(QFile::setPermissions(m_temporary->path(), QFileDevice::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(m_temporary->filePath(QStringLiteral("sallyport")),
                                      QFileDevice::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(m_folder, QFileDevice::Permissions(0x5555)));
        QFile file(pathOf(office()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const AsOrdinaryUser user;
            QVERIFY(user.isActive());
            Profile renamed = office();
            renamed.name = QStringLiteral("Bureau");
            const Result<void> saved = library.save(renamed);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::ProfileNotSaved);
            QVERIFY(!saved.error().arguments.value(QStringLiteral("reason")).toString().isEmpty());
            QVERIFY(!library.remove(office().id));
        }
        QVERIFY(QFile::setPermissions(m_folder, QFileDevice::Permissions(0x7700)));
        QFile again(pathOf(office()));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
    }

    void whatCouldNotBeReadAgainIsNotWritten()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        Profile odd = office();
        odd.local.pkcs12 = QByteArray("no PKCS#12 at all");
        QCOMPARE(library.save(odd).error().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(library.profiles(), QList<Profile>{office()});
    }

    void aFolderThatCanNotBeMadeIsSaid()
    {
        QVERIFY(put(m_temporary->filePath(QStringLiteral("sallyport")), "a file in the way"));
        ProfileLibrary library(m_folder);
        QCOMPARE(library.save(office()).error().code, ErrorCode::ProfileNotSaved);
    }

    void aDamagedFileIsReportedAndLeftAlone()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        const QString damaged = m_folder + QStringLiteral("/damaged.sswan");
        QVERIFY(put(damaged, "{\n\"uuid\": "));
        library.reload();
        QCOMPARE(library.profiles(), QList<Profile>{office()});
        QCOMPARE(library.damaged().size(), 1);
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileSyntax);
        QCOMPARE(library.damaged().first().arguments.value(QStringLiteral("file")).toString(), damaged);
        QCOMPARE(library.damaged().first().arguments.value(QStringLiteral("line")).toInt(), 2);
        QVERIFY(QFileInfo::exists(damaged));
    }

    void twoFilesWithOneIdAreOneProfileAndOneReport()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(QFile::copy(pathOf(office()), m_folder + QStringLiteral("/copy.sswan")));
        library.reload();
        QCOMPARE(library.profiles().size(), 1);
        QCOMPARE(library.damaged().size(), 1);
    }

    void aProfileIsFoundByIdOrName()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(library.save(home()));
        QCOMPARE(*library.find(office().id), office());
        QCOMPARE(*library.find(office().id.toUpper()), office());
        QCOMPARE(*library.find(QStringLiteral("Home")), home());
        QCOMPARE(*library.find(QStringLiteral("oFFice")), office());
        const Result<Profile> none = library.find(QStringLiteral("Off"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::ProfileNotFound);
        QCOMPARE(none.error().arguments.value(QStringLiteral("profile")).toString(), QStringLiteral("Off"));
        QVERIFY(!library.find(QString()));
    }

    void aNameThatTwoShareIsAmbiguousUnlessOneIsExact()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        Profile other = home();
        other.name = QStringLiteral("OFFICE");
        QVERIFY(library.save(other));
        QCOMPARE(*library.find(QStringLiteral("Office")), office());
        const Result<Profile> either = library.find(QStringLiteral("office"));
        QVERIFY(!either);
        QCOMPARE(either.error().code, ErrorCode::ProfileAmbiguous);
        QCOMPARE(either.error().arguments.value(QStringLiteral("matches")).toArray().size(), 2);
    }

    void removingTakesTheFileAway()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(library.remove(office().id));
        QVERIFY(library.profiles().isEmpty());
        QVERIFY(!QFileInfo::exists(pathOf(office())));
        QCOMPARE(library.remove(office().id).error().code, ErrorCode::ProfileNotFound);
        QCOMPARE(library.remove(QStringLiteral("../x")).error().code, ErrorCode::ProfileNotFound);
    }

    void aFileWithANameOfItsOwnKeepsIt()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        const QString own = m_folder + QStringLiteral("/my office.sswan");
        QVERIFY(QFile::rename(pathOf(office()), own));
        library.reload();
        QVERIFY(library.save(office()));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{QStringLiteral("my office.sswan")});
    }

    void aCopyIsTheSameUnderAnotherNameAndId()
    {
        ProfileLibrary library(m_folder);
        Profile original = office();
        original.tags = {QStringLiteral("Work")};
        original.connectAtLogin = true;
        original.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("name")}};
        QVERIFY(library.save(original));
        const Result<Profile> copy = library.duplicate(original.id, QStringLiteral("Office 2"));
        QVERIFY(copy);
        QVERIFY(copy->id != original.id);
        QVERIFY(!copy->connectAtLogin);
        QCOMPARE(copy->management, Management()); // it is the person's own, and theirs to change
        Profile expected = original;
        expected.id = copy->id;
        expected.name = QStringLiteral("Office 2");
        expected.connectAtLogin = false;
        expected.management = {};
        QCOMPARE(*copy, expected);
        QCOMPARE(library.profiles(), (QList<Profile>{original, expected}));
        QCOMPARE(library.duplicate(test::idOf(9), QStringLiteral("x")).error().code, ErrorCode::ProfileNotFound);
        QCOMPARE(library.duplicate(original.id, QString()).error().code, ErrorCode::ProfileFieldMissing);
    }

    void renamingChangesNothingElse()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(library.rename(office().id, QStringLiteral("Bureau")));
        Profile renamed = office();
        renamed.name = QStringLiteral("Bureau");
        QCOMPARE(library.profiles(), QList<Profile>{renamed});
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
        QCOMPARE(library.rename(test::idOf(9), QStringLiteral("x")).error().code, ErrorCode::ProfileNotFound);
        QCOMPARE(library.rename(office().id, QStringLiteral(" ")).error().code, ErrorCode::ProfileFieldMissing);
    }

    void allTagsInUseAreListedOnce()
    {
        ProfileLibrary library(m_folder);
        Profile first = office();
        first.tags = {QStringLiteral("Work"), QStringLiteral("Customers/ACME")};
        Profile second = home();
        second.tags = {QStringLiteral("Work")};
        QVERIFY(library.save(first));
        QVERIFY(library.save(second));
        QCOMPARE(library.tags(), (QStringList{QStringLiteral("Customers/ACME"), QStringLiteral("Work")}));
    }

    void whatAManagedProfileLocksIsNotEditedButReplaced()
    {
        ProfileLibrary library(m_folder);
        Profile managed = office();
        managed.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("remote.addr")}};
        QVERIFY(library.save(managed));

        Profile other = managed;
        other.gateway.host = QStringLiteral("evil.example.com");
        const Result<void> refused = library.save(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ProfileReadOnly);
        QCOMPARE(argument(refused.error(), "profile"), QStringLiteral("Office"));
        QCOMPARE(argument(refused.error(), "managedBy"), QStringLiteral("Example Corp IT"));
        Profile unlocked = managed;
        unlocked.management = {};
        QCOMPARE(library.save(unlocked).error().code, ErrorCode::ProfileReadOnly);
        QCOMPARE(library.profiles(), QList<Profile>{managed});

        Profile mine = managed;
        mine.mtu = 1300;
        QVERIFY(library.save(mine));
        QVERIFY(library.rename(managed.id, QStringLiteral("Bureau"))); // the name is not locked
        QVERIFY(library.replace(other));
        QCOMPARE(library.profiles(), QList<Profile>{other});
        QVERIFY(library.remove(other.id));
    }

    void aLockThatAnotherClientSavedCounts()
    {
        ProfileLibrary mine(m_folder);
        QVERIFY(mine.save(office()));
        Profile managed = office();
        managed.management = {QString(), {QStringLiteral("mtu")}};
        ProfileLibrary other(m_folder);
        QVERIFY(other.replace(managed));
        Profile edited = office(); // from before
        edited.mtu = 1300;
        QCOMPARE(mine.save(edited).error().code, ErrorCode::ProfileReadOnly);
    }

    void allAreReplacedOrNone()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        Profile changed = office();
        changed.mtu = 1300;
        Profile broken = home();
        broken.gateway.host = QStringLiteral("not a host");
        QCOMPARE(library.replaceAll({changed, broken}).error().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(library.profiles(), QList<Profile>{office()});
        // Where the second can't be put: a folder has its name.
        QVERIFY(QDir().mkpath(pathOf(home()) + QStringLiteral("/full")));
        const Result<void> failed = library.replaceAll({changed, home()});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ProfileNotSaved);
        QCOMPARE(argument(failed.error(), "path"), pathOf(home()));
        QCOMPARE(library.profiles(), QList<Profile>{office()});
        QCOMPARE(test::filesOf(m_folder), QStringList{office().id + QStringLiteral(".sswan")});
        QVERIFY(QDir(pathOf(home())).removeRecursively());
        QVERIFY(library.replaceAll({changed, home()}));
        QCOMPARE(library.profiles(), (QList<Profile>{home(), changed}));
        QCOMPARE(test::filesOf(m_folder).size(), 2); // no second name of the old one stays
    }

    void anotherFolderStandsAlone()
    {
        QCOMPARE(ProfileFolders::of(m_folder).system, QString());
        const ProfileFolders usual = ProfileFolders::of(ProfileLibrary::defaultFolder());
        QCOMPARE(usual.system, QStringLiteral("/etc/sallyport/profiles.d"));
        QVERIFY(usual.additions.endsWith(QStringLiteral("/sallyport/additions")));
        QCOMPARE(usual.systemOwner, 0U);
    }

    void whatAnotherProgramImportsAppears()
    {
        ProfileLibrary watching(m_folder);
        QSignalSpy changed(&watching, &ProfileLibrary::changed);
        ProfileLibrary importing(m_folder);
        QVERIFY(importing.save(office()));
        QTRY_COMPARE(watching.profiles().size(), 1);
        QVERIFY(importing.save(home()));
        QTRY_COMPARE(watching.profiles().size(), 2);
        QVERIFY(importing.remove(home().id));
        QTRY_COMPARE(watching.profiles().size(), 1);
        QVERIFY(changed.size() >= 3);
    }
};

QTEST_GUILESS_MAIN(TestProfileLibrary)
#include "tst_profile_library.moc"
