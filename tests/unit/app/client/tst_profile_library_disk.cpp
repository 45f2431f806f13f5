// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full, read-only or limited at every write: what was there stays as it was. Runs in a mount namespace
// of its own, so that its small disk is nobody else's and goes when the program ends.
#include "test_library.h"

#include "app/client/profile_backup.h"
#include "core/formats/sswan.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>

using namespace sallyport;
using test::contentOf;
using test::home;
using test::idOf;
using test::office;
using test::put;

class TestProfileLibraryDisk : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_disk;
    ProfileFolders m_folders;

    // Several pages long: nothing is known of the key, so it is kept as it is.
    static Profile filled(Profile profile, char filling)
    {
        profile.unknown = {{QStringLiteral("notes"), QString(40000, QLatin1Char(filling))}};
        return profile;
    }

    bool mountDisk(unsigned long flags)
    {
        return ::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", flags, "size=512k") == 0;
    }

    // Fills the disk but for so many pages.
    bool leaveFree(unsigned long pages) const
    {
        const QString ballast = m_disk + QStringLiteral("/ballast");
        QFile::remove(ballast);
        struct statvfs status {};
        if (::statvfs(QFile::encodeName(m_disk).constData(), &status) != 0 || status.f_bfree < pages)
            return false;
        const auto bytes = static_cast<qsizetype>((status.f_bfree - pages) * status.f_frsize);
        return put(ballast, QByteArray(bytes, 'x')) && ::statvfs(QFile::encodeName(m_disk).constData(), &status) == 0 &&
               status.f_bfree == pages;
    }

    // By path: everything that the library keeps on the disk.
    QHash<QString, QByteArray> everything() const
    {
        QHash<QString, QByteArray> contents;
        for (const QString& folder : {m_folders.own, m_folders.additions}) {
            for (const QString& name : test::filesOf(folder))
                contents.insert(name, contentOf(folder + QLatin1Char('/') + name));
        }
        return contents;
    }

    static bool isNotSaved(const Result<void>& result)
    {
        return !result && result.error().code == ErrorCode::ProfileNotSaved &&
               !test::argument(result.error(), "reason").isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_disk = m_temporary->filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(m_disk));
        QVERIFY2(mountDisk(0), std::strerror(errno));
        m_folders = {m_disk + QStringLiteral("/config/profiles"), m_disk + QStringLiteral("/config/additions"),
                     m_temporary->filePath(QStringLiteral("etc")), ::geteuid(), std::chrono::milliseconds(0)};
        QVERIFY(QDir().mkpath(m_folders.system));
        QVERIFY(QFile::setPermissions(m_folders.system, QFileDevice::Permissions(0x7755)));
        QVERIFY(put(m_folders.system + QStringLiteral("/corporate.sswan"),
                    writeSswan(test::profile(idOf(5), QStringLiteral("Corporate")))));
    }
    void cleanup() { QCOMPARE(::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH), 0); }

    void aFullDiskKeepsTheOldFile()
    {
        ProfileLibrary library(m_folders);
        QVERIFY(library.save(filled(office(), 'a')));
        QVERIFY(library.save(home()));
        int failures = 0;
        bool fits = false;
        for (unsigned long pages = 0; pages < 40 && !fits; ++pages) {
            QVERIFY(leaveFree(pages));
            const auto before = everything();
            const Result<void> saved = library.save(filled(office(), 'b'));
            fits = static_cast<bool>(saved);
            if (!fits) {
                ++failures;
                QVERIFY(isNotSaved(saved));
                QCOMPARE(everything(), before); // and no rest of the new one lies about
                QCOMPARE(ProfileLibrary(m_folders).profiles(), library.profiles());
                QCOMPARE(*library.find(office().id), filled(office(), 'a'));
            }
        }
        QVERIFY(fits);
        QVERIFY2(failures >= 10, qPrintable(QString::number(failures))); // the file has that many pages
        QCOMPARE(*ProfileLibrary(m_folders).find(office().id), filled(office(), 'b'));
    }

    // So short that it is all in Qt's buffer until the end.
    void aFullDiskKeepsAShortFileToo()
    {
        ProfileLibrary library(m_folders);
        QVERIFY(library.save(office()));
        const auto before = everything();
        QVERIFY(leaveFree(0));
        Profile changed = office();
        changed.mtu = 1300;
        QVERIFY(isNotSaved(library.save(changed)));
        QCOMPARE(everything(), before);
        QVERIFY(isNotSaved(library.save(home())));
        QCOMPARE(everything(), before);
        QCOMPARE(library.profiles().size(), 2); // with the system's
    }

    void aFullDiskRestoresAllOrNothing()
    {
        ProfileLibrary library(m_folders);
        const QList<Profile> old{filled(office(), 'a'), filled(home(), 'a')};
        QVERIFY(library.replaceAll(old));
        Profile corporate = *library.find(idOf(5));
        corporate.local.userName = QStringLiteral("bob");
        const QList<Profile> wanted{filled(office(), 'b'), filled(home(), 'b'),
                                    filled(test::profile(idOf(3), QStringLiteral("Third")), 'b'), corporate};
        int failures = 0;
        bool fits = false;
        for (unsigned long pages = 0; pages < 80 && !fits; ++pages) {
            QVERIFY(leaveFree(pages));
            const auto before = everything();
            const Result<void> applied = applyRestore(library, planRestore(library, wanted));
            fits = static_cast<bool>(applied);
            if (!fits) {
                ++failures;
                QVERIFY(isNotSaved(applied));
                QCOMPARE(everything(), before);
            }
        }
        QVERIFY(fits);
        QVERIFY2(failures >= 30, qPrintable(QString::number(failures)));
        const ProfileLibrary after(m_folders);
        for (const Profile& profile : wanted)
            QCOMPARE(*after.find(profile.id), profile);
        QCOMPARE(everything().size(), 4);
    }

    void aFullDiskKeepsWhatWasAddedToASystemProfile()
    {
        ProfileLibrary library(m_folders);
        Profile corporate = *library.find(idOf(5));
        corporate.local.userName = QStringLiteral("bob");
        QVERIFY(library.save(corporate));
        const auto before = everything();
        QVERIFY(leaveFree(0));
        Profile changed = corporate;
        changed.local.userName = QStringLiteral("carol");
        QVERIFY(isNotSaved(library.save(changed)));
        QCOMPARE(everything(), before);
        QCOMPARE(*library.find(idOf(5)), corporate);
        QVERIFY(QFile::remove(m_disk + QStringLiteral("/ballast")));
        QVERIFY(library.save(changed));
        QCOMPARE(*library.find(idOf(5)), changed);
    }

    void aReadOnlyDiskKeepsEverythingAndStillLoads()
    {
        {
            ProfileLibrary library(m_folders);
            QVERIFY(library.save(office()));
            QVERIFY(library.save(home()));
            Profile corporate = *library.find(idOf(5));
            corporate.local.userName = QStringLiteral("bob");
            QVERIFY(library.save(corporate));
        }
        QVERIFY(put(m_folders.own + QStringLiteral("/broken.sswan"), "{"));
        const auto before = everything();
        QVERIFY2(mountDisk(MS_REMOUNT | MS_RDONLY), std::strerror(errno));
        ProfileLibrary library(m_folders);
        QCOMPARE(library.profiles().size(), 3);
        QCOMPARE(library.damaged().size(), 1); // named, though it can't be set aside
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileSyntax);
        Profile changed = office();
        changed.mtu = 1300;
        Profile corporate = *library.find(idOf(5));
        corporate.local.userName = QStringLiteral("carol");
        QVERIFY(isNotSaved(library.save(changed)));
        QVERIFY(isNotSaved(library.save(test::profile(idOf(9), QStringLiteral("New")))));
        QVERIFY(isNotSaved(library.save(corporate)));
        QVERIFY(isNotSaved(library.replaceAll({changed, home(), corporate})));
        QVERIFY(isNotSaved(library.rename(home().id, QStringLiteral("Casa"))));
        QVERIFY(isNotSaved(library.remove(home().id)));
        QVERIFY(!library.duplicate(home().id, QStringLiteral("Casa")));
        QVERIFY(isNotSaved(writeBackupFile(m_disk + QStringLiteral("/backup"), *writeBackup(library.profiles()))));
        QCOMPARE(everything(), before);
        QCOMPARE(library.profiles().size(), 3);
    }

    // Cuts the write itself short, wherever it may be, as a quota does.
    void aWriteThatIsCutShortAtAnyByteKeepsTheOldFile()
    {
        ProfileLibrary library(m_folders);
        QVERIFY(library.save(office()));
        const Profile longer = filled(office(), 'b');
        const qsizetype size = writeSswan(longer).size();
        ::signal(SIGXFSZ, SIG_IGN);
        struct rlimit usual {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto before = everything();
        for (qsizetype limit = 0; limit < size; limit += 499) {
            const struct rlimit cut {
                static_cast<rlim_t>(limit), usual.rlim_max
            };
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &cut), 0);
            const Result<void> saved = library.save(longer);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
            QVERIFY2(isNotSaved(saved), qPrintable(QString::number(limit)));
            QCOMPARE(everything(), before);
        }
        QVERIFY(library.save(longer));
    }
};

// Root makes the namespace itself; anybody else is root in a user namespace first.
int main(int argc, char** argv)
{
    if (::geteuid() != 0) {
        QList<char*> command;
        for (const char* word : {"unshare", "--user", "--map-root-user", "--mount"})
            command.append(const_cast<char*>(word)); // execvp() changes none of them
        for (int index = 0; index < argc; ++index)
            command.append(argv[index]);
        command.append(nullptr);
        ::execvp(command.first(), command.data());
        std::perror("unshare");
        return 1;
    }
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        std::perror("a mount namespace of our own");
        return 1;
    }
    TestProfileLibraryDisk test;
    QTEST_SET_MAIN_SOURCE_PATH
    QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile_library_disk.moc"
