// SPDX-License-Identifier: GPL-3.0-or-later
//
// GUI and CLI at once: two programs with one folder. The other program is this one, started with "--save".
#include "test_library.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace sallyport;
using test::idOf;

namespace {

constexpr int kRounds = 60;

// A profile of which every part says who wrote it when, so that a mixture would show.
Profile written(const QString& id, const QString& writer, int round)
{
    Profile profile = test::profile(id, QStringLiteral("%1-%2").arg(writer).arg(round));
    profile.local.userName = profile.name;
    profile.unknown = {{QStringLiteral("notes"), profile.name.repeated(500)}}; // several pages
    profile.gateway.host = profile.name + QStringLiteral(".example.org");
    return profile;
}

bool isWhole(const Profile& profile)
{
    return profile.local.userName == profile.name &&
           profile.unknown.value(QStringLiteral("notes")).toString() == profile.name.repeated(500) &&
           profile.gateway.host == profile.name + QStringLiteral(".example.org");
}

// --save FOLDER ID: the same profile over and over; with the id "all": another one each time.
int runWriter(const QStringList& arguments)
{
    ProfileLibrary library(arguments.at(2));
    const bool isOne = arguments.at(3) != QLatin1String("all");
    std::puts("ready");
    std::fflush(stdout);
    for (int round = 0; round < kRounds; ++round) {
        const QString id = isOne ? arguments.at(3) : idOf(1000 + round);
        if (!library.save(written(id, QStringLiteral("other"), round)))
            return 1;
        if (library.profiles().isEmpty() || !library.damaged().isEmpty())
            return 2;
    }
    return 0;
}

} // namespace

class TestProfileLibraryTwoClients : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;

    void start(QProcess* other, const QString& id) const
    {
        other->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save"), m_folder, id});
        QVERIFY(other->waitForReadyRead());
    }
    static void finish(QProcess* other)
    {
        QVERIFY(other->state() == QProcess::NotRunning || other->waitForFinished(60000));
        QCOMPARE(other->exitStatus(), QProcess::NormalExit);
        QCOMPARE(other->exitCode(), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("profiles"));
    }

    void writersOfDifferentProfilesLoseNothing()
    {
        ProfileLibrary library(m_folder);
        QProcess other;
        start(&other, QStringLiteral("all"));
        for (int round = 0; round < kRounds; ++round)
            QVERIFY(library.save(written(idOf(1 + round), QStringLiteral("mine"), round)));
        finish(&other);
        library.reload();
        QCOMPARE(library.profiles().size(), 2 * kRounds);
        QVERIFY(library.damaged().isEmpty());
        for (int round = 0; round < kRounds; ++round) {
            QCOMPARE(*library.find(idOf(1 + round)), written(idOf(1 + round), QStringLiteral("mine"), round));
            QCOMPARE(*library.find(idOf(1000 + round)), written(idOf(1000 + round), QStringLiteral("other"), round));
        }
        QCOMPARE(test::filesOf(m_folder).size(), 2 * kRounds);
    }

    void ofTwoWritersOfOneProfileTheLastWinsWhole()
    {
        ProfileLibrary library(m_folder);
        QProcess other;
        start(&other, idOf(1));
        int seenOfOther = 0;
        for (int round = 0; round < kRounds; ++round) {
            QVERIFY(library.save(written(idOf(1), QStringLiteral("mine"), round)));
            library.reload();
            QCOMPARE(library.profiles().size(), 1);
            QVERIFY(library.damaged().isEmpty());
            QVERIFY(isWhole(library.profiles().first()));
            seenOfOther += library.profiles().first().name.startsWith(QStringLiteral("other")) ? 1 : 0;
        }
        finish(&other);
        library.reload();
        const int last = kRounds - 1;
        const Profile mine = written(idOf(1), QStringLiteral("mine"), last);
        const Profile others = written(idOf(1), QStringLiteral("other"), last);
        QVERIFY(library.profiles() == QList<Profile>{mine} || library.profiles() == QList<Profile>{others});
        QCOMPARE(test::filesOf(m_folder).size(), 1);
        qInfo("saw the other's %d times", seenOfOther);
    }

    void aWatchingClientSeesEverythingInTheEnd()
    {
        ProfileLibrary watching(m_folder);
        QSignalSpy changed(&watching, &ProfileLibrary::changed);
        QProcess other;
        start(&other, QStringLiteral("all"));
        QTRY_COMPARE_WITH_TIMEOUT(watching.profiles().size(), kRounds, 30000);
        finish(&other);
        QVERIFY(watching.damaged().isEmpty());
        QVERIFY(changed.size() >= 1);
    }

    void renamingAndCopyingBeginWithWhatTheOtherSaved()
    {
        ProfileLibrary mine(m_folder);
        QVERIFY(mine.save(test::office()));
        ProfileLibrary other(m_folder);
        Profile changed = test::office();
        changed.mtu = 1300;
        changed.tags = {QStringLiteral("Work")};
        QVERIFY(other.save(changed));
        // No event loop in between, so this one has heard nothing.
        const Result<Profile> copy = mine.duplicate(changed.id, QStringLiteral("Copy"));
        QVERIFY(copy);
        QCOMPARE(copy->mtu, changed.mtu);
        QCOMPARE(copy->tags, changed.tags);
        changed.mtu = 1290;
        QVERIFY(other.save(changed));
        QVERIFY(mine.rename(changed.id, QStringLiteral("Bureau")));
        changed.name = QStringLiteral("Bureau");
        QCOMPARE(*mine.find(changed.id), changed);
        QVERIFY(other.remove(changed.id));
        QCOMPARE(mine.rename(changed.id, QStringLiteral("Again")).error().code, ErrorCode::ProfileNotFound);
        QCOMPARE(mine.duplicate(changed.id, QStringLiteral("Again")).error().code, ErrorCode::ProfileNotFound);
    }

    void bothSetAsideTheSameFileOnce()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(test::put(m_folder + QStringLiteral("/broken.sswan"), "{"));
        ProfileFolder left(m_folder, {}, std::chrono::milliseconds(0));
        ProfileFolder right(m_folder, {}, std::chrono::milliseconds(0));
        left.scan();
        right.scan();
        left.scan();
        QCOMPARE(left.damaged().size(), 1);
        QCOMPARE(right.damaged().size(), 1);
        QCOMPARE(test::filesOf(m_folder + QStringLiteral("/damaged")).size(), 1);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--save") == 0)
        return runWriter(QCoreApplication::arguments());
    TestProfileLibraryTwoClients test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile_library_two_clients.moc"
