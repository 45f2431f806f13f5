// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/journal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace sallyport {
namespace {

JournalContent full()
{
    return {{{QStringLiteral("ipsec0"), 7, 1500, true}},
            {{7, QHostAddress(QStringLiteral("10.9.0.1"))}, {7, QHostAddress(QStringLiteral("fd00::1"))}},
            1,
            ResolvConfRecord{true, QByteArray("bytes \xff\x00 of any kind", 20), "ours\n"},
            {7}};
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        QVERIFY(Journal(m_folder->path()).write(full()));
        QVERIFY(Journal(m_folder->path()).read() == full());
    }

    void onlyTheServiceCanReadIt()
    {
        QVERIFY(Journal(m_folder->path()).write(full()));
        QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anEmptyJournalIsNoFile()
    {
        Journal journal(m_folder->path());
        QVERIFY(journal.write(full()));
        QVERIFY(journal.write({}));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(journal.write({}));
        QVERIFY(journal.read().isEmpty());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const Result<void> done = Journal(m_folder->filePath(QStringLiteral("missing"))).write(full());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::JournalUnusable);
        QVERIFY(done.error()
                    .arguments.value(QLatin1String("path"))
                    .toString()
                    .endsWith(QLatin1String("missing/network.json")));
        QVERIFY(done.error().arguments.contains(QLatin1String("reason")));
    }

    void garbageIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff\xfe", 3);
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("cut short") << QJsonDocument(journalToJson(full())).toJson().left(60);
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("large") << QByteArray(2 * 1024 * 1024, ' ');
        QTest::newRow("another version") << QByteArray("{\"version\":2,\"resolvedLinks\":[3]}");
        QTest::newRow("wrong types") << QByteArray("{\"version\":1,\"links\":{},\"addresses\":[3,{\"link\":\"x\"}],"
                                                   "\"reversePathFilter\":\"1\",\"resolvConf\":[]}");
        QTest::newRow("values out of bounds") << QByteArray(
            "{\"version\":1,\"links\":[{\"name\":\"aaaaaaaaaaaaaaaaaaaaaaaaa\",\"index\":1,\"mtu\":1500},"
            "{\"name\":\"a\",\"index\":-1,\"mtu\":1500},{\"name\":\"a\",\"index\":1,\"mtu\":1e9}],"
            "\"addresses\":[{\"link\":1,\"address\":\"not one\"}],\"resolvedLinks\":[-4],"
            "\"reversePathFilter\":9,\"resolvConf\":{\"existed\":true,\"original\":\"%%\",\"written\":\"\"}}");
    }

    void garbageIsEmpty()
    {
        QFETCH(QByteArray, text);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY(Journal(m_folder->path()).read().isEmpty());
    }

    void aSoundPartOfADamagedJournalIsKept()
    {
        QJsonObject object = journalToJson(full());
        object.insert(QStringLiteral("resolvConf"), 7);
        const JournalContent content = journalFromJson(object);
        QVERIFY(!content.resolvConf);
        QCOMPARE(content.addresses.size(), 2);
    }

    void ofAnotherBootOnlyResolvConfIsKept_data()
    {
        QTest::addColumn<QJsonValue>("boot");
        QTest::newRow("another") << QJsonValue(QStringLiteral("5b3c9a3e-6f0f-4c5e-9a55-0123456789ab"));
        QTest::newRow("empty") << QJsonValue(QString());
        QTest::newRow("no text") << QJsonValue(7);
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    }

    void ofAnotherBootOnlyResolvConfIsKept()
    {
        QFETCH(QJsonValue, boot);
        QVERIFY(Journal(m_folder->path()).write(full()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QVERIFY(!object.value(QLatin1String("bootId")).toString().isEmpty());
        object.insert(QStringLiteral("bootId"), boot); // an undefined value takes the name away
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(object).toJson());
        file.close();
        JournalContent expected;
        expected.resolvConf = full().resolvConf;
        QVERIFY(Journal(m_folder->path()).read() == expected);
    }

    void endlessListsAreCut()
    {
        QJsonArray links;
        for (int i = 1; i < 20000; ++i)
            links.append(i);
        const JournalContent content =
            journalFromJson({{QStringLiteral("version"), 1}, {QStringLiteral("resolvedLinks"), links}});
        QCOMPARE(content.resolvedLinks.size(), 4096);
    }

    void aSymlinkInItsPlaceIsNotFollowed()
    {
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(journalToJson(full())).toJson());
        file.close();
        QCOMPARE(symlink(qPrintable(elsewhere), qPrintable(path())), 0);
        Journal journal(m_folder->path());
        QVERIFY(journal.read().isEmpty());
        QVERIFY(journal.write({{}, {}, 1, {}, {}}));
        QVERIFY(!QFileInfo(path()).isSymLink());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(journalFromJson(QJsonDocument::fromJson(file.readAll()).object()) == full());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("network.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TestJournal)
#include "tst_journal.moc"
