// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_backup.h"

#include "../../core/formats/test_identity.h"
#include "test_library.h"

#include "core/formats/json_text.h"
#include "core/formats/sswan.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using test::argument;
using test::contentOf;
using test::home;
using test::idOf;
using test::office;

class TestProfileBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    const QString m_file = QStringLiteral("mine.sallyport-backup");

    // With everything that a file can hold and a backup must not lose.
    static Profile full()
    {
        Profile profile = test::profile(idOf(7), QStringLiteral("Büro \"Zürich\""));
        static test::Party alice = test::makeParty("alice", nullptr, false);
        static const QByteArray key = test::pkcs12(&alice, nullptr, "geheim"); // no two are the same
        profile.local.pkcs12 = key;
        profile.tags = {QStringLiteral("Work/Customers")};
        profile.exchange.mobike = false;
        profile.dnsDomains = {QStringLiteral("corp.example")};
        profile.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("remote.addr")}};
        profile.foreign = {{QStringLiteral("mobileconfig"), QJsonObject{{QStringLiteral("OnDemandEnabled"), 1}}}};
        profile.unknown = {
            {QStringLiteral("apps"), QJsonArray{QStringLiteral("org.example"), 0.1, qint64{9007199254740993}}}};
        return profile;
    }

    static QByteArray backup(const QList<Profile>& profiles)
    {
        return *writeBackup(profiles, QDateTime::fromSecsSinceEpoch(1000000000, Qt::UTC));
    }
    // As a faulty program would make it.
    static QByteArray uncheckedBackup(const QList<Profile>& profiles)
    {
        QJsonArray objects;
        for (const Profile& profile : profiles)
            objects.append(QJsonDocument::fromJson(writeSswan(profile)).object());
        const QByteArray sum =
            QCryptographicHash::hash(QJsonDocument(objects).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
        return QJsonDocument(QJsonObject{{QStringLiteral("sallyportBackup"), 1},
                                         {QStringLiteral("sha256"), QString::fromLatin1(sum.toHex())},
                                         {QStringLiteral("profiles"), objects}})
            .toJson();
    }
    // Whose file is nested as deep as `depth`.
    static Profile nested(int depth)
    {
        QJsonArray value;
        for (int level = 2; level < depth; ++level)
            value = QJsonArray{value};
        Profile profile = test::profile(idOf(5), QStringLiteral("Deep"));
        profile.unknown = {{QStringLiteral("notes"), value}};
        return profile;
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("profiles"));
    }

    void nothingIsLostOnTheWay()
    {
        const QList<Profile> profiles{full(), office(), home()};
        const QByteArray bytes = backup(profiles);
        QVERIFY(looksLikeBackup(bytes));
        QCOMPARE(*readBackup(m_file, bytes), profiles);
        QCOMPARE(backup(*readBackup(m_file, bytes)), bytes);
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root.value(QStringLiteral("sallyportBackup")).toInt(), 1);
        QCOMPARE(root.value(QStringLiteral("created")).toString(), QStringLiteral("2001-09-09T01:46:40Z"));
        QCOMPARE(readBackup(m_file, backup({}))->size(), 0);
    }

    void whatCouldNotBeRestoredIsNotGivenOutAndTheProfileIsNamed()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(library.save(nested(kMaxJsonDepth))); // alone it can be used
        const Result<QByteArray> written = writeBackup(library.profiles());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::ExportImpossible);
        const QString reason = argument(written.error(), "reason");
        QVERIFY2(reason.contains(QStringLiteral("\"Deep\"")) && reason.contains(QStringLiteral("nested")),
                 qPrintable(reason));
        const Result<QByteArray> twice = writeBackup({office(), office()});
        QVERIFY(!twice);
        QVERIFY(argument(twice.error(), "reason").contains(QStringLiteral("two profiles")));
        const Profile deepest = nested(kMaxJsonDepth - 2);
        QCOMPARE(*readBackup(m_file, backup({office(), deepest})), (QList<Profile>{office(), deepest}));
    }

    void anotherIndentationIsNoDamage()
    {
        const QByteArray bytes = QJsonDocument::fromJson(backup({full()})).toJson(QJsonDocument::Compact);
        QCOMPARE(*readBackup(m_file, bytes), QList<Profile>{full()});
    }

    void everyTruncationIsNoticed()
    {
        const QByteArray bytes = backup({full(), office()});
        for (qsizetype size = 0; size < bytes.trimmed().size(); ++size) {
            const Result<QList<Profile>> read = readBackup(m_file, bytes.first(size));
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QCOMPARE(read.error().code, ErrorCode::BackupUnreadable);
            QCOMPARE(argument(read.error(), "file"), m_file);
            QVERIFY(!argument(read.error(), "reason").isEmpty());
        }
    }

    void everyChangedCharacterIsNoticedOrChangesNothing()
    {
        const QByteArray bytes = backup({office()});
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            const Result<QList<Profile>> read = readBackup(m_file, changed);
            if (read)
                QCOMPARE(*read, QList<Profile>{office()}); // blanks, or the date
            else
                QCOMPARE(read.error().code, ErrorCode::BackupUnreadable);
        }
    }

    void whatIsNoBackupSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QByteArray newer = backup({office()});
        newer.replace("\"sallyportBackup\": 1", "\"sallyportBackup\": 2");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("an array") << QByteArray("[]") << QStringLiteral("object");
        QTest::newRow("a profile") << writeSswan(office()) << QStringLiteral("no backup");
        QTest::newRow("a newer version's") << newer << QStringLiteral("newer");
        QTest::newRow("no list") << QByteArray("{\"sallyportBackup\": 1}") << QStringLiteral("missing");
        QTest::newRow("two with one id") << uncheckedBackup({office(), office()}) << QStringLiteral("two profiles");
        Profile invalid = office();
        invalid.gateway.host = QStringLiteral("no host at all");
        QTest::newRow("an invalid profile") << uncheckedBackup({home(), invalid}) << QStringLiteral("\"Office\"");
        QTest::newRow("deep") << QByteArray(100000, '[') << QStringLiteral("deep");
    }
    void whatIsNoBackupSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Result<QList<Profile>> read = readBackup(m_file, bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BackupUnreadable);
        QVERIFY2(argument(read.error(), "reason").contains(reason), qPrintable(argument(read.error(), "reason")));
    }

    void aGigabyteIsRefusedByItsSize()
    {
        const QString path = m_temporary->filePath(QStringLiteral("huge"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1024LL * 1024 * 1024)); // takes no room on the disk
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> read = readBackupFile(path);
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ProfileTooLarge);
        QCOMPARE(readBackupFile(m_temporary->path()).error().code, ErrorCode::ProfileUnreadable);
        QCOMPARE(readBackupFile(path + QStringLiteral("-none")).error().code, ErrorCode::ProfileUnreadable);
    }

    void aBackupFileIsThePersonsAlone()
    {
        const QString path = m_temporary->filePath(m_file);
        const QByteArray bytes = backup({office()});
        QVERIFY(writeBackupFile(path, bytes));
        QCOMPARE(*readBackupFile(path), bytes);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
    }

    void thePlanSaysWhatIsNewChangedOrTheSame()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QVERIFY(library.save(home()));
        Profile earlier = home();
        earlier.mtu = 1300;
        const RestorePlan plan = planRestore(library, {office(), earlier, full()});
        QCOMPARE(plan.items.size(), 3);
        QCOMPARE(plan.items.at(0).kind, RestoreItem::Kind::Same);
        QCOMPARE(plan.items.at(1).kind, RestoreItem::Kind::Changed);
        QCOMPARE(plan.items.at(1).changes.size(), 1);
        QCOMPARE(plan.items.at(1).changes.first().key, QStringLiteral("mtu"));
        QCOMPARE(plan.items.at(1).changes.first().after, QStringLiteral("1300"));
        QCOMPARE(plan.items.at(2).kind, RestoreItem::Kind::New);
        QCOMPARE(plan.count(RestoreItem::Kind::New), 1);
        QCOMPARE(library.profiles().size(), 2); // a preview changes nothing
    }

    void everythingComesBack()
    {
        QList<Profile> profiles{full(), office(), home()};
        Profile withoutUser = test::profile(idOf(8), QStringLiteral("Unfinished"));
        withoutUser.local.userName.clear(); // imported, and never asked for
        profiles.append(withoutUser);
        ProfileLibrary library(m_folder);
        QVERIFY(library.replaceAll(profiles));
        const QList<Profile> before = library.profiles();
        const QByteArray bytes = backup(before);
        Profile changed = office();
        changed.mtu = 1300;
        QVERIFY(library.save(changed));
        QVERIFY(library.remove(home().id));
        Profile added = test::profile(idOf(9), QStringLiteral("Zulu"));
        QVERIFY(library.save(added));
        const RestorePlan plan = planRestore(library, *readBackup(m_file, bytes));
        QVERIFY(applyRestore(library, plan));
        QCOMPARE(library.profiles(), before + QList<Profile>{added}); // what the backup does not know stays
        QCOMPARE(planRestore(library, before).count(RestoreItem::Kind::Same), 4);
        QVERIFY(applyRestore(library, planRestore(library, before)));
    }

    void aRestoreThatFailsTakesEverythingBack()
    {
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        const QString officePath = m_folder + QLatin1Char('/') + office().id + QStringLiteral(".sswan");
        const QByteArray before = contentOf(officePath);
        Profile changed = office();
        changed.mtu = 1300;
        const QString obstacle = m_folder + QLatin1Char('/') + full().id + QStringLiteral(".sswan");
        QVERIFY(QDir().mkpath(obstacle + QStringLiteral("/full")));
        const Result<void> applied = applyRestore(library, planRestore(library, {changed, home(), full()}));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::ProfileNotSaved);
        QCOMPARE(contentOf(officePath), before);
        QCOMPARE(test::filesOf(m_folder), QStringList{office().id + QStringLiteral(".sswan")});
        QCOMPARE(library.profiles(), QList<Profile>{office()});
    }

    void ofASystemProfileOnlyTheAdditionsComeBack()
    {
        ProfileFolders folders{m_folder, m_temporary->filePath(QStringLiteral("additions")),
                               m_temporary->filePath(QStringLiteral("etc")), ::geteuid()};
        QVERIFY(QDir().mkpath(folders.system));
        QVERIFY(QFile::setPermissions(folders.system, QFileDevice::Permissions(0x7755)));
        Profile installed = office();
        installed.local.userName.clear();
        QVERIFY(test::put(folders.system + QStringLiteral("/office.sswan"), writeSswan(installed)));
        ProfileLibrary library(folders);
        Profile saved = *library.find(office().id);
        saved.local.userName = QStringLiteral("alice");
        saved.gateway.host = QStringLiteral("old.example.org"); // the administrator has changed it since
        const RestorePlan plan = planRestore(library, {saved});
        QCOMPARE(plan.items.first().kind, RestoreItem::Kind::Changed);
        QCOMPARE(plan.items.first().changes.size(), 1);
        QVERIFY(applyRestore(library, plan));
        QCOMPARE(library.profiles().first().local.userName, QStringLiteral("alice"));
        QCOMPARE(library.profiles().first().gateway.host, office().gateway.host);
        QVERIFY(library.isSystem(office().id));
    }
};

QTEST_GUILESS_MAIN(TestProfileBackup)
#include "tst_profile_backup.moc"
