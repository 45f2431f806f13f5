// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/export_plan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;

class TestExportPlan : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    static Profile profile()
    {
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        profile.name = QStringLiteral("Office");
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        return profile;
    }
    static Exported several()
    {
        return {QStringLiteral("test"),
                {{QStringLiteral("office.conf"), "conf", false}, {QStringLiteral("private/key.pem"), "key", true}},
                {}};
    }
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int mode(const QString& path)
    {
        const QFileDevice::Permissions permissions = QFileInfo(path).permissions();
        int mode = 0;
        mode |= permissions & QFileDevice::ReadOwner ? 0400 : 0;
        mode |= permissions & QFileDevice::WriteOwner ? 0200 : 0;
        mode |= permissions & QFileDevice::ExeOwner ? 0100 : 0;
        mode |= permissions & QFileDevice::ReadGroup ? 0040 : 0;
        mode |= permissions & QFileDevice::WriteGroup ? 0020 : 0;
        mode |= permissions & QFileDevice::ExeGroup ? 0010 : 0;
        mode |= permissions & QFileDevice::ReadOther ? 0004 : 0;
        return mode;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPasswordGoesOutOnlyWhenAskedForAndWithAWarning()
    {
        ExportWishes wishes{QStringLiteral("sswan")};
        const Result<Exported> without = planExport(profile(), wishes);
        QVERIFY(without);
        QVERIFY(exportWarning(*without, wishes).isEmpty());
        wishes.password = Secret::fromBytes("canary");
        wishes.withSecrets = true;
        const Result<Exported> with = planExport(profile(), wishes);
        QVERIFY(with);
        QVERIFY(with->files.first().bytes.contains("canary"));
        QVERIFY(with->files.first().holdsSecret);
        QVERIFY(exportWarning(*with, wishes).contains(QStringLiteral("in the clear")));
    }

    void anUnknownFormatIsRefused()
    {
        const Result<Exported> exported = planExport(profile(), {QStringLiteral("l2tp")});
        QVERIFY(!exported);
        QCOMPARE(exported.error().code, ErrorCode::ProfileFieldInvalid);
    }

    void oneFileGoesWhereItIsSent()
    {
        Exported one = several();
        one.files.removeLast();
        QVERIFY(!isExportFolder(one, at("x.conf")));
        const Result<QStringList> written = writeExported(one, at("x.conf"), Overwrite::Never);
        QVERIFY(written);
        QCOMPARE(*written, QStringList{at("x.conf")});
        QCOMPARE(content(at("x.conf")), QByteArray("conf"));
        QCOMPARE(mode(at("x.conf")), 0644);
        QVERIFY(isExportFolder(one, m_folder->path()));
        QVERIFY(writeExported(one, m_folder->path(), Overwrite::Never));
        QCOMPARE(content(at("office.conf")), QByteArray("conf"));
    }

    void severalFilesGoIntoAFolderThatIsThePersonsAlone()
    {
        QVERIFY(isExportFolder(several(), at("out")));
        QVERIFY(writeExported(several(), at("out"), Overwrite::Never));
        QCOMPARE(content(at("out/private/key.pem")), QByteArray("key"));
        QCOMPARE(mode(at("out/private/key.pem")), 0600);
        QCOMPARE(mode(at("out/office.conf")), 0644);
        QCOMPARE(mode(at("out")), 0700);
        QCOMPARE(mode(at("out/private")), 0700);
    }

    void anotherFileIsNotOverwrittenUnlessThatIsAllowed()
    {
        QVERIFY(writeExported(several(), at("out"), Overwrite::Never));
        QVERIFY(writeExported(several(), at("out"), Overwrite::Never)); // the same bytes
        Exported changed = several();
        changed.files.first().bytes = "new";
        changed.files.last().bytes = "new key";
        const Result<QStringList> refused = writeExported(changed, at("out"), Overwrite::Never);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ProfileNotSaved);
        QCOMPARE(content(at("out/office.conf")), QByteArray("conf"));
        QVERIFY(writeExported(changed, at("out"), Overwrite::Allowed));
        QCOMPARE(content(at("out/private/key.pem")), QByteArray("new key"));
    }

    void nothingIsWrittenWhereOneFileCanNotBe()
    {
        QDir().mkpath(at("out/private/key.pem"));
        QVERIFY(!writeExported(several(), at("out"), Overwrite::Allowed));
        QVERIFY(!QFile::exists(at("out/office.conf")));
        QFile plain(at("plain"));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        QVERIFY(!writeExported(several(), at("plain"), Overwrite::Allowed));
    }

    void noNameLeavesTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../out.pem", "/etc/passwd", "a/../../b", "a//b", "", ".", "a\\b", "a/"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void noNameLeavesTheFolder()
    {
        QFETCH(QString, name);
        Exported hostile = several();
        hostile.files.last().path = name;
        QVERIFY(!writeExported(hostile, at("out"), Overwrite::Allowed));
        QVERIFY(!QFile::exists(at("out")));
        QVERIFY(!QFile::exists(at("out.pem")));
    }

    void noLinkLeadsOutOfTheFolder()
    {
        QTemporaryDir elsewhere;
        QDir().mkpath(at("out"));
        QVERIFY(QFile::link(elsewhere.path(), at("out/private")));
        QVERIFY(!writeExported(several(), at("out"), Overwrite::Allowed));
        QVERIFY(QFile::remove(at("out/private")));
        QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("target")), at("out/office.conf")));
        QVERIFY(!writeExported(several(), at("out"), Overwrite::Allowed));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_export_plan.moc"
