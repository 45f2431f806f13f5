// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_library.h"

#include "core/formats/sswan.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;
using test::argument;
using test::contentOf;
using test::office;
using test::put;

namespace {

int readingsLogged = 0;

void countReading(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message)
{
    readingsLogged += message.contains(QStringLiteral("later.sswan")) ? 1 : 0;
}

} // namespace

class TestProfileFolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;

    QString in(const char* name) const { return m_folder + QLatin1Char('/') + QString::fromUtf8(name); }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("profiles"));
        QVERIFY(QDir().mkpath(m_folder));
    }

    void aBrokenFileIsSetAsideAndNamedAndTheOthersLoad()
    {
        QVERIFY(put(in("office.sswan"), writeSswan(office())));
        QVERIFY(put(in("broken.sswan"), "{\n\"uuid\": "));
        ProfileLibrary library(test::settled(m_folder));
        QCOMPARE(library.profiles(), QList<Profile>{office()});
        QVERIFY(!QFile::exists(in("broken.sswan")));
        QCOMPARE(contentOf(in("damaged/broken.sswan")), QByteArray("{\n\"uuid\": "));
        QCOMPARE(library.damaged().size(), 1);
        QCOMPARE(library.damaged().first().code, ErrorCode::ProfileSyntax);
        QCOMPARE(argument(library.damaged().first(), "file"), in("damaged/broken.sswan"));
        // The next client names it too.
        QCOMPARE(ProfileLibrary(m_folder).damaged().size(), 1);
    }

    void whatWasSetAsideIsNeverOverwritten()
    {
        for (const char* content : {"{1", "{2", "{3"}) {
            QVERIFY(put(in("broken.sswan"), content));
            ProfileFolder folder(m_folder, {}, 0ms);
            folder.scan();
        }
        QCOMPARE(contentOf(in("damaged/broken.sswan")), QByteArray("{1"));
        QCOMPARE(contentOf(in("damaged/broken (2).sswan")), QByteArray("{2"));
        QCOMPARE(contentOf(in("damaged/broken (3).sswan")), QByteArray("{3"));
        ProfileFolder folder(m_folder);
        folder.scan();
        QCOMPARE(folder.damaged().size(), 3);
    }

    void aFileThatIsStillBeingWrittenStaysAndLoadsWhenItIsWhole()
    {
        ProfileFolders folders = ProfileFolders::of(m_folder);
        folders.settleTime = 1000ms;
        ProfileLibrary library(folders);
        const QByteArray whole = writeSswan(office());
        QFile file(in("office.sswan"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write(whole.first(20)), 20);
        QTRY_COMPARE(library.damaged().size(), 1); // named, but not touched
        QCOMPARE(argument(library.damaged().first(), "file"), in("office.sswan"));
        QCOMPARE(file.write(whole.sliced(20)), whole.size() - 20);
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(library.profiles(), QList<Profile>{office()}, 5000); // nobody asked for it
        QVERIFY(library.damaged().isEmpty());
        QVERIFY(!QDir(in("damaged")).exists());
    }

    void aFileThatStaysBrokenIsSetAsideAfterAWhile()
    {
        ProfileFolders folders = ProfileFolders::of(m_folder);
        folders.settleTime = 300ms;
        ProfileLibrary library(folders);
        QVERIFY(put(in("office.sswan"), "{"));
        QTRY_VERIFY(QFile::exists(in("damaged/office.sswan")));
        QTRY_COMPARE(argument(library.damaged().value(0), "file"), in("damaged/office.sswan"));
        QVERIFY(!QFile::exists(in("office.sswan")));
    }

    void aFileOfANewerVersionIsNamedButNotSetAside()
    {
        QByteArray later = writeSswan(office());
        later.replace("ikev2-eap", "ikev3-xyz");
        QVERIFY(put(in("later.sswan"), later));
        ProfileFolder folder(m_folder, {}, 0ms);
        folder.scan();
        QCOMPARE(folder.damaged().size(), 1);
        QCOMPARE(folder.damaged().first().code, ErrorCode::ProfileFieldInvalid);
        QCOMPARE(contentOf(in("later.sswan")), later);
    }

    void aNewerVersionsFileIsSetAsideWhereItsProfileIsImported()
    {
        QByteArray later = writeSswan(office());
        later.replace("ikev2-eap", "ikev3-xyz");
        const QString name = office().id + QStringLiteral(".sswan");
        QVERIFY(put(m_folder + QLatin1Char('/') + name, later));
        ProfileLibrary library(m_folder);
        QVERIFY(library.replaceAll({office()}));
        QCOMPARE(library.profiles(), QList<Profile>{office()});
        QCOMPARE(contentOf(in("damaged/") + name), later);
        QCOMPARE(library.damaged().size(), 1);
        QVERIFY(library.replaceAll({office()})); // its own file is in nobody's way
        QCOMPARE(test::filesOf(in("damaged")), QStringList{name});
    }

    void aDamagedFileThatIsStillYoungIsSetAsideBeforeItIsReplaced()
    {
        const QString name = office().id + QStringLiteral(".sswan");
        QVERIFY(put(m_folder + QLatin1Char('/') + name, "{"));
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QCOMPARE(contentOf(in("damaged/") + name), QByteArray("{"));
        QCOMPARE(library.profiles(), QList<Profile>{office()});
    }

    void whatWasSetAsideComesBackIfTheImportFails()
    {
        QByteArray later = writeSswan(office());
        later.replace("ikev2-eap", "ikev3-xyz");
        const QString path = m_folder + QLatin1Char('/') + office().id + QStringLiteral(".sswan");
        QVERIFY(put(path, later));
        QVERIFY(QDir().mkpath(m_folder + QLatin1Char('/') + test::home().id + QStringLiteral(".sswan/full")));
        ProfileLibrary library(m_folder);
        const Result<void> replaced = library.replaceAll({office(), test::home()});
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, ErrorCode::ProfileNotSaved);
        QCOMPARE(contentOf(path), later);
        QVERIFY(test::filesOf(in("damaged")).isEmpty());
    }

    void anotherProfileUnderItsNameIsNotReplaced()
    {
        QVERIFY(put(m_folder + QLatin1Char('/') + office().id + QStringLiteral(".sswan"), writeSswan(test::home())));
        ProfileLibrary library(m_folder);
        QVERIFY(library.save(office()));
        QCOMPARE(library.profiles(), (QList<Profile>{test::home(), office()}));
        QVERIFY(library.damaged().isEmpty());
        QVERIFY(library.save(office()));
        QCOMPARE(test::filesOf(m_folder).size(), 2);
    }

    void aWholeFileAmongTheDamagedIsSaidToBeWhole()
    {
        QVERIFY(QDir().mkpath(in("damaged")));
        QVERIFY(put(in("damaged/office.sswan"), writeSswan(office())));
        ProfileFolder folder(m_folder);
        folder.scan();
        QVERIFY(folder.profiles().isEmpty());
        QCOMPARE(folder.damaged().size(), 1);
        QCOMPARE(folder.damaged().first().code, ErrorCode::ProfileUnreadable);
    }

    void filesThatDidNotChangeAreNotReadAgain()
    {
        // Reading this one leaves a line in the log, which can be counted.
        QByteArray later = writeSswan(office());
        later.replace("ikev2-eap", "ikev3-xyz");
        QVERIFY(put(in("later.sswan"), later));
        const auto readings = [](ProfileFolder& folder) {
            readingsLogged = 0;
            const QtMessageHandler usual = qInstallMessageHandler(countReading);
            folder.scan();
            qInstallMessageHandler(usual);
            return readingsLogged;
        };
        ProfileFolder folder(m_folder, {}, 0ms);
        QCOMPARE(readings(folder), 1);
        QCOMPARE(readings(folder), 0);
        QCOMPARE(folder.damaged().size(), 1); // remembered
        QVERIFY(put(in("office.sswan"), writeSswan(office())));
        QCOMPARE(readings(folder), 0);
        QCOMPARE(folder.profiles().size(), 1);
        QVERIFY(put(in("later.sswan"), later + ' '));
        QCOMPARE(readings(folder), 1);
        QVERIFY(QFile::remove(in("later.sswan")));
        QCOMPARE(readings(folder), 0);
        QVERIFY(folder.damaged().isEmpty());
        // What is young may change again within the same tick of the clock.
        QVERIFY(put(in("later.sswan"), later));
        ProfileFolder careful(m_folder);
        QCOMPARE(readings(careful), 1);
        QCOMPARE(readings(careful), 1);
    }

    void aChangeInTheSameMomentIsSeen()
    {
        // Same size, and so soon that time stamps may be equal.
        Profile other = office();
        other.name = QStringLiteral("Effice");
        ProfileFolder folder(m_folder);
        for (int round = 0; round < 200; ++round) {
            const Profile& wanted = round % 2 == 0 ? office() : other;
            QVERIFY(put(in("office.sswan"), writeSswan(wanted)));
            folder.scan();
            QCOMPARE(folder.profiles().size(), 1);
            QCOMPARE(folder.profiles().first().profile.name, wanted.name);
        }
    }

    void tenThousandAreTheLimitAndItIsSaid()
    {
        const QByteArray bytes = writeSswan(office());
        for (int number = 0; number < kMaxProfiles + 1; ++number) {
            QByteArray one = bytes;
            one.replace(office().id.toLatin1(), test::idOf(number).toLatin1());
            QVERIFY(put(m_folder + QStringLiteral("/%1.sswan").arg(number, 5, 10, QLatin1Char('0')), one));
        }
        ProfileFolder folder(m_folder, {}, 0ms);
        folder.scan();
        QCOMPARE(folder.profiles().size(), kMaxProfiles);
        QCOMPARE(folder.damaged().size(), 1);
        QCOMPARE(folder.damaged().first().code, ErrorCode::LimitExceeded);
        QCOMPARE(folder.damaged().first().arguments.value(QStringLiteral("limit")).toInt(), 10000);
        QVERIFY(argument(folder.damaged().first(), "what").contains(QStringLiteral("10001")));
    }

    void namesAndFoldersThatAreNoProfilesAreLeftAlone()
    {
        QVERIFY(put(in("notes.txt"), "{"));
        QVERIFY(put(in(".hidden.sswan"), "{"));
        QVERIFY(QDir().mkpath(in("folder.sswan")));
        ProfileFolder folder(m_folder, {}, 0ms);
        folder.scan();
        QVERIFY(folder.profiles().isEmpty());
        QVERIFY(folder.damaged().isEmpty());
        QVERIFY(!QDir(in("damaged")).exists());
    }
};

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profile_folder.moc"
