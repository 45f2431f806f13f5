// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_library.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sallyport;

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

    static Profile profile(const char* id, const char* name)
    {
        Profile made;
        made.id = QString::fromLatin1(id);
        made.name = QString::fromLatin1(name);
        made.gateway.host = QStringLiteral("vpn.example.org");
        made.local.userName = QStringLiteral("alice");
        return made;
    }
    static Profile office() { return profile("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb", "Office"); }
    static Profile home() { return profile("2b4e28ba-2fa1-4d2f-883f-b9a761bde3fb", "Home"); }

    QString pathOf(const Profile& which) const
    {
        return m_folder + QLatin1Char('/') + which.id + QStringLiteral(".sswan");
    }

    static bool put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
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
