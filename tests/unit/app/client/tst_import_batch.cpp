// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/import_batch.h"

#include "app/client/profile_backup.h"
#include "app/client/profile_library.h"
#include "core/formats/sswan.h"

#include "../../core/formats/test_identity.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace sallyport;

namespace {

Profile makeProfile(const QString& name, AuthenticationMethod method = AuthenticationMethod::EapMschapv2)
{
    Profile profile;
    profile.id = QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
    profile.name = name;
    profile.method = method;
    profile.gateway.host = QStringLiteral("vpn.example.org");
    if (usesPassword(method))
        profile.local.userName = QStringLiteral("alice");
    return profile;
}

} // namespace

class TestImportBatch : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileLibrary> m_library;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(QStringLiteral("files/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString write(const QString& name, const Profile& profile) const { return write(name, writeSswan(profile)); }
    QString files() const { return m_folder->filePath(QStringLiteral("files")); }

    static QHash<QString, BatchEntry::Outcome> outcomes(const ImportBatch& batch)
    {
        QHash<QString, BatchEntry::Outcome> outcomes;
        for (const BatchEntry& entry : batch.entries())
            outcomes.insert(QFileInfo(entry.label).fileName(), entry.outcome);
        return outcomes;
    }

    QByteArray openKey() const { return test::pem(m_alice.certificate) + test::pem(m_alice.key); }
    QByteArray lockedKey() const { return test::pem(m_alice.certificate) + test::pem(m_alice.key, "geheim"); }
    QByteArray lockedPkcs12() const { return test::pkcs12(&m_alice, &m_authority.certificate, "geheim"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(files());
        m_library = std::make_unique<ProfileLibrary>(m_folder->filePath(QStringLiteral("library")));
    }

    void oneFileBecomesOneProfile()
    {
        const ImportBatch batch =
            ImportBatch::fromPaths({write(QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A")))});
        const ImportPreview preview = batch.preview(*m_library);
        QVERIFY(preview.canSave());
        QCOMPARE(preview.items.size(), 1);
        QCOMPARE(preview.items.first().kind, ImportItem::Kind::New);
        QVERIFY(!preview.leavesOut);
        QVERIFY(saveImport(*m_library, preview));
        QCOMPARE(m_library->profiles().size(), 1);
    }

    void aNamedFileThatIsBrokenHoldsAllBack()
    {
        const QString good = write(QStringLiteral("good.sswan"), makeProfile(QStringLiteral("A")));
        const ImportPreview preview =
            ImportBatch::fromPaths({good, write(QStringLiteral("bad.sswan"), "{\"uuid\": 1")}).preview(*m_library);
        QVERIFY(!preview.canSave());
        QCOMPARE(preview.problem->code, ErrorCode::ProfileSyntax);
        QVERIFY(!saveImport(*m_library, preview));
        QVERIFY(m_library->profiles().isEmpty());
    }

    void inAFolderTheBrokenIsNamedAndTheRestImported()
    {
        write(QStringLiteral("good.sswan"), makeProfile(QStringLiteral("A")));
        write(QStringLiteral("deep/er/too.sswan"), makeProfile(QStringLiteral("B")));
        write(QStringLiteral("bad.sswan"), "{\"uuid\": 1");
        write(QStringLiteral("notes.txt"), "call Bob\n");
        write(QStringLiteral("empty"), "");
        write(QStringLiteral(".hidden.sswan"), makeProfile(QStringLiteral("C")));
        const ImportBatch batch = ImportBatch::fromPaths({files()});
        const auto found = outcomes(batch);
        QCOMPARE(found.size(), 5);
        QCOMPARE(found.value(QStringLiteral("bad.sswan")), BatchEntry::Outcome::Failed);
        QCOMPARE(found.value(QStringLiteral("notes.txt")), BatchEntry::Outcome::NoProfile);
        QCOMPARE(found.value(QStringLiteral("empty")), BatchEntry::Outcome::NoProfile);
        const ImportPreview preview = batch.preview(*m_library);
        QVERIFY(preview.canSave());
        QVERIFY(preview.leavesOut);
        QVERIFY(saveImport(*m_library, preview));
        QCOMPARE(m_library->profiles().size(), 2);
    }

    void whatOnlyIsNoProfileIsNotCalledAFailure()
    {
        write(QStringLiteral("good.sswan"), makeProfile(QStringLiteral("A")));
        write(QStringLiteral("notes.txt"), "call Bob\n");
        QVERIFY(!ImportBatch::fromPaths({files()}).preview(*m_library).leavesOut);
    }

    void aFolderWithoutProfilesSaysSo()
    {
        write(QStringLiteral("notes.txt"), "call Bob\n");
        const ImportPreview preview = ImportBatch::fromPaths({files()}).preview(*m_library);
        QCOMPARE(preview.problem->code, ErrorCode::ProfileUnreadable);
        QCOMPARE(preview.problem->arguments.value(QLatin1String("file")).toString(), files());
    }

    void linksOutOfTheFolderAreNotFollowed()
    {
        QTemporaryDir elsewhere;
        QFile outside(elsewhere.filePath(QStringLiteral("outside.sswan")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write(writeSswan(makeProfile(QStringLiteral("Outside"))));
        outside.close();
        QVERIFY(QFile::link(outside.fileName(), files() + QStringLiteral("/link.sswan")));
        QVERIFY(QFile::link(elsewhere.path(), files() + QStringLiteral("/folder")));
        QVERIFY(QFile::link(files(), files() + QStringLiteral("/round")));
        const QString real = write(QStringLiteral("real.sswan"), makeProfile(QStringLiteral("A")));
        QVERIFY(QFile::link(real, files() + QStringLiteral("/same.sswan")));
        const ImportBatch batch = ImportBatch::fromPaths({files()});
        QCOMPARE(batch.entries().size(), 2); // the file, and the link to it inside
        const ImportPreview preview = batch.preview(*m_library);
        QCOMPARE(preview.profiles().size(), 1);
    }

    void foldersAreLimitedInDepthAndNumber()
    {
        QString deep;
        for (int depth = 0; depth < kMaxFolderDepth; ++depth)
            deep += QStringLiteral("d/");
        write(deep + QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A")));
        QVERIFY(ImportBatch::fromPaths({files()}).preview(*m_library).canSave());
        write(deep + QStringLiteral("d/b.sswan"), makeProfile(QStringLiteral("B")));
        QCOMPARE(ImportBatch::fromPaths({files()}).preview(*m_library).problem->code, ErrorCode::ProfileUnreadable);
    }

    void tooManyFilesAreNotRead()
    {
        for (int number = 0; number <= kMaxBatchFiles; ++number)
            write(QStringLiteral("%1.txt").arg(number), "x");
        const ImportBatch batch = ImportBatch::fromPaths({files()});
        QVERIFY(batch.entries().isEmpty());
        QCOMPARE(batch.preview(*m_library).problem->code, ErrorCode::ProfileUnreadable);
    }

    void togetherTheFilesAreLimitedToo()
    {
        const QByteArray large(kMaxImportBytes - 1, 'x');
        for (int number = 0; number < 5; ++number)
            write(QStringLiteral("%1.txt").arg(number), large);
        QCOMPARE(ImportBatch::fromPaths({files()}).preview(*m_library).problem->code, ErrorCode::ProfileTooLarge);
    }

    void aGigabyteIsRefusedByItsSize()
    {
        for (const QString& name : {QStringLiteral("one.sswan"), QStringLiteral("two.mobileconfig")})
            QVERIFY(QFile::resize(write(name, "{"), 1LL << 30));
        write(QStringLiteral("good.sswan"), makeProfile(QStringLiteral("A")));
        QElapsedTimer timer;
        timer.start();
        const ImportBatch batch = ImportBatch::fromPaths({files()});
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(outcomes(batch).value(QStringLiteral("one.sswan")), BatchEntry::Outcome::Failed);
        QVERIFY(batch.preview(*m_library).canSave());
    }

    void aLockedFileIsAskedForUntilItOpens()
    {
        const QString profile =
            write(QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A"), AuthenticationMethod::Certificate));
        ImportBatch batch = ImportBatch::fromPaths({profile, write(QStringLiteral("key.pem"), lockedKey())});
        QCOMPARE(batch.locked(), 1);
        QVERIFY(!batch.preview(*m_library).canSave());
        batch.unlock(batch.locked(), Secret::fromBytes("falsch"));
        QCOMPARE(batch.locked(), 1);
        QVERIFY(batch.entries().at(1).hasPassword);
        batch.unlock(batch.locked(), Secret::fromBytes("geheim"));
        QCOMPARE(batch.locked(), -1);
        const ImportPreview preview = batch.preview(*m_library);
        QVERIFY(preview.canSave());
        QCOMPARE(preview.secrets().size(), 1); // what was typed opens the key: it may be kept
        QCOMPARE(preview.secrets().first().kind, SecretKind::Pkcs12Password);
    }

    void onePasswordCanOpenAll()
    {
        const QString profile =
            write(QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A"), AuthenticationMethod::Certificate));
        ImportBatch batch = ImportBatch::fromPaths({profile, write(QStringLiteral("alice.p12"), lockedPkcs12())});
        QCOMPARE(batch.locked(), -1); // it is kept as it came
        batch.unlockAll(Secret::fromBytes("geheim"));
        QVERIFY(batch.preview(*m_library).canSave());
        QCOMPARE(batch.preview(*m_library).secrets().size(), 1);
        batch.unlockAll(Secret::fromBytes("falsch"));
        QVERIFY(batch.preview(*m_library).canSave()); // it is open already
    }

    void certificateAndKeyInFilesOfTheirOwnAreOneBundle()
    {
        ImportBatch batch =
            ImportBatch::fromPaths({write(QStringLiteral("alice.crt"), test::pem(m_alice.certificate)),
                                    write(QStringLiteral("alice.key"), test::pem(m_alice.key, "geheim")),
                                    write(QStringLiteral("ca.crt"), test::pem(m_authority.certificate))});
        QCOMPARE(batch.entries().size(), 1);
        QVERIFY(batch.entries().first().label.contains(QStringLiteral("alice.crt + ")));
        batch.unlockAll(Secret::fromBytes("geheim"));
        QVERIFY(batch.isPartsOnly());
        QVERIFY(batch.hasClientKey());
        QVERIFY(!batch.preview(*m_library).canSave()); // for which gateway?
        const ImportPreview preview = batch.preview(*m_library, {QStringLiteral("vpn.example.org"), {}, {}});
        QVERIFY(preview.canSave());
        QCOMPARE(preview.profiles().first().method, AuthenticationMethod::Certificate);
        QCOMPARE(preview.profiles().first().gateway.certificates.size(), 1);
    }

    void partsCompleteAProfileThatIsThereAlready()
    {
        Profile office = makeProfile(QStringLiteral("Office"));
        QVERIFY(m_library->save(office));
        ImportBatch batch = ImportBatch::fromPaths({write(QStringLiteral("alice.p12"), lockedPkcs12())});
        QVERIFY(batch.takesPassword());
        ImportWishes wishes;
        wishes.targetId = office.id;
        const ImportPreview preview = batch.preview(*m_library, wishes);
        QVERIFY(preview.canSave());
        QCOMPARE(preview.items.first().kind, ImportItem::Kind::Replaces);
        QCOMPARE(preview.profiles().first().method, AuthenticationMethod::Certificate);
        QVERIFY(!preview.profiles().first().local.pkcs12.isEmpty());
    }

    void unclearPartsInAFolderDontHoldItsProfilesBack()
    {
        const test::Party bob = test::makeParty("bob", &m_authority, false);
        write(QStringLiteral("office.sswan"), makeProfile(QStringLiteral("Office")));
        write(QStringLiteral("alice.p12"), lockedPkcs12());
        write(QStringLiteral("bob.p12"), test::pkcs12(&bob, &m_authority.certificate, "other"));
        const ImportPreview preview = ImportBatch::fromPaths({files()}).preview(*m_library);
        QVERIFY(preview.canSave());
        QVERIFY(preview.leavesOut);
        QCOMPARE(preview.remarks.size(), 2);
    }

    void theDifferenceToWhatIsThereIsTold()
    {
        Profile office = makeProfile(QStringLiteral("Office"));
        QVERIFY(m_library->save(office));
        const QString same = write(QStringLiteral("office.sswan"), office);
        QCOMPARE(ImportBatch::fromPaths({same}).preview(*m_library).items.first().kind, ImportItem::Kind::Same);
        office.name = QStringLiteral("Head office");
        office.gateway.host = QStringLiteral("new.example.org");
        const ImportPreview preview =
            ImportBatch::fromPaths({write(QStringLiteral("office.sswan"), office)}).preview(*m_library);
        const ImportItem& item = preview.items.first();
        QCOMPARE(item.kind, ImportItem::Kind::Replaces);
        QCOMPARE(item.replaced, QStringLiteral("Office"));
        QCOMPARE(item.changes.size(), 2);
        QCOMPARE(item.changes.at(1).key, QStringLiteral("remote.addr"));
        QCOMPARE(item.changes.at(1).before, QStringLiteral("vpn.example.org"));
        QCOMPARE(item.changes.at(1).after, QStringLiteral("new.example.org"));
    }

    void theSameProfileTwiceIsImportedOnceFromAFolderOnly()
    {
        const QString one = write(QStringLiteral("1.sswan"), makeProfile(QStringLiteral("A")));
        const QString two = write(QStringLiteral("2.sswan"), makeProfile(QStringLiteral("A")));
        QVERIFY(!ImportBatch::fromPaths({one, two}).preview(*m_library).canSave());
        const ImportPreview preview = ImportBatch::fromPaths({files()}).preview(*m_library);
        QVERIFY(preview.canSave());
        QVERIFY(preview.leavesOut);
        QCOMPARE(preview.profiles().size(), 1);
    }

    void aUserNameAndTagsCanBeAdded()
    {
        Profile office = makeProfile(QStringLiteral("Office"));
        office.local.userName.clear();
        office.tags = {QStringLiteral("Old")};
        const ImportBatch batch = ImportBatch::fromPaths({write(QStringLiteral("office.sswan"), office)});
        QVERIFY(batch.needsUserName());
        QVERIFY(!batch.preview(*m_library).canSave());
        const ImportPreview preview =
            batch.preview(*m_library, {{}, {}, QStringLiteral("bob"), {QStringLiteral("New"), QStringLiteral("Old")}});
        QVERIFY(preview.canSave());
        QCOMPARE(preview.profiles().first().local.userName, QStringLiteral("bob"));
        QCOMPARE(preview.profiles().first().tags, (QStringList{QStringLiteral("Old"), QStringLiteral("New")}));
    }

    void aBackupIsRecognisedAndComesBackThroughThePreview()
    {
        Profile nameless = makeProfile(QStringLiteral("Nameless"));
        nameless.local.userName.clear(); // was saved so once, and is put back so
        const Result<QByteArray> backup = writeBackup({makeProfile(QStringLiteral("A")), nameless});
        QVERIFY(backup);
        const QString path = write(QStringLiteral("all.json"), *backup);
        for (const ImportBatch& batch : {ImportBatch::fromPaths({path}), ImportBatch::fromBackup(path)}) {
            QVERIFY(!batch.needsUserName());
            const ImportPreview preview = batch.preview(*m_library);
            QVERIFY2(preview.canSave(), preview.problem ? qPrintable(errorChain(*preview.problem)) : "");
            QCOMPARE(preview.profiles().size(), 2);
        }
        QVERIFY(saveImport(*m_library, ImportBatch::fromBackup(path).preview(*m_library)));
        QCOMPARE(m_library->profiles().size(), 2);
        const ImportBatch other =
            ImportBatch::fromBackup(write(QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A"))));
        QCOMPARE(other.preview(*m_library).problem->code, ErrorCode::BackupUnreadable);
    }

    void pastedTextIsAFileToo()
    {
        const ImportBatch batch =
            ImportBatch::fromBytes(QStringLiteral("pasted"), writeSswan(makeProfile(QStringLiteral("A"))));
        QCOMPARE(batch.labels(), QStringList{QStringLiteral("pasted")});
        QVERIFY(batch.preview(*m_library).canSave());
        QVERIFY(!ImportBatch::fromBytes(QStringLiteral("pasted"), "hello").preview(*m_library).canSave());
    }

    void shortLabelsLeaveTheSharedFolderOut()
    {
        const QString a = write(QStringLiteral("x/a.sswan"), makeProfile(QStringLiteral("A")));
        const QString b = write(QStringLiteral("x/y/b.sswan"), "{\"uuid\": 1");
        const ImportBatch batch = ImportBatch::fromPaths({a, b}, ImportBatch::Labels::Short);
        QCOMPARE(batch.labels(), (QStringList{QStringLiteral("a.sswan"), QStringLiteral("y/b.sswan")}));
        QCOMPARE(batch.entries().at(1).error->arguments.value(QLatin1String("file")).toString(),
                 QStringLiteral("y/b.sswan"));
        QCOMPARE(ImportBatch::fromPaths({a}, ImportBatch::Labels::Short).labels(),
                 QStringList{QStringLiteral("a.sswan")});
    }

    void forgettingLeavesNothing()
    {
        ImportBatch batch = ImportBatch::fromPaths({write(QStringLiteral("key.pem"), openKey())});
        batch.forget();
        QVERIFY(batch.entries().isEmpty());
        QCOMPARE(batch.locked(), -1);
    }

    void savingIsAllOrNothing()
    {
        const ImportBatch batch =
            ImportBatch::fromPaths({write(QStringLiteral("a.sswan"), makeProfile(QStringLiteral("A"))),
                                    write(QStringLiteral("b.sswan"), makeProfile(QStringLiteral("B")))});
        const ImportPreview preview = batch.preview(*m_library);
        // In the place of the second file is a folder: it can't be written.
        const QString second = makeProfile(QStringLiteral("B")).id + QStringLiteral(".sswan/x");
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("library/") + second)));
        QVERIFY(!saveImport(*m_library, preview));
        QVERIFY(m_library->profiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportBatch)
#include "tst_import_batch.moc"
