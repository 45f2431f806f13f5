// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyportctl as a script runs it: without a terminal, without a service, with a folder of its own.
#include "../../core/formats/test_identity.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject error() const { return object().value(QLatin1String("error")).toObject(); }
};

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home->path());
        environment.insert(QStringLiteral("SALLYPORT_SOCKET"), m_home->filePath(QStringLiteral("none")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SALLYPORTCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString sample(const char* name)
    {
        return QStringLiteral(SALLYPORT_TEST_DATA "/profiles/") + QLatin1String(name);
    }

    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile made(m_home->filePath(QLatin1String(name)));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    }

    QString lockedKey() const
    {
        const test::Party alice = test::makeParty("alice", nullptr, false);
        return file("alice.pem", test::pem(alice.certificate) + test::pem(alice.key, "geheim"));
    }

    qsizetype savedProfiles() const
    {
        return QDir(m_home->filePath(QStringLiteral("sallyport/profiles"))).entryList(QDir::Files).size();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void withoutAServiceThereAreThreeLinesAndNoMore()
    {
        const Outcome outcome = run({QStringLiteral("status")});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.out, QByteArray());
        const QList<QByteArray> lines = outcome.err.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).endsWith(": there is no such socket."));
        QCOMPARE(lines.at(3), QByteArray());
        QVERIFY2(!outcome.err.contains("QLocalSocket"), outcome.err.constData());
    }

    void streamingCommandsFailOnOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString json = QStringLiteral("--json");
        QTest::newRow("status") << QStringList{QStringLiteral("status"), QStringLiteral("--watch"), json} << 3;
        QTest::newRow("log") << QStringList{QStringLiteral("log"), QStringLiteral("--follow"), json} << 3;
        QTest::newRow("usage") << QStringList{QStringLiteral("log"), QStringLiteral("--follow"), QStringLiteral("x"),
                                              json}
                               << 2;
    }

    void streamingCommandsFailOnOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.out.count('\n'), 1);
        QVERIFY(!outcome.error().isEmpty());
    }

    void aWrongUseIsToldInWordsAndAsAnObject()
    {
        const Outcome plain = run({QStringLiteral("connect")});
        QCOMPARE(plain.exitCode, 2);
        QCOMPARE(plain.out, QByteArray());
        QCOMPARE(plain.err.count('\n'), 3);
        QVERIFY(plain.err.contains("connect needs an argument."));

        const Outcome json = run({QStringLiteral("connect"), QStringLiteral("--json")});
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.err, plain.err);
        QCOMPARE(json.error().value(QLatin1String("code")).toString(), QStringLiteral("Usage"));
        for (const char* key : {"title", "explanation", "nextStep"})
            QVERIFY2(!json.error().value(QLatin1String(key)).toString().isEmpty(), key);
        QVERIFY(json.error().value(QLatin1String("arguments")).isObject());
    }

    void helpIsNoFailure()
    {
        const Outcome outcome = run({QStringLiteral("import"), QStringLiteral("--help")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.startsWith("usage: sallyportctl"));
        QCOMPARE(outcome.err, QByteArray());
    }

    void importWithoutATerminalNeedsYes()
    {
        const Outcome outcome = run({QStringLiteral("import"), sample("Eap.sswan")});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("--yes"));
        QCOMPARE(savedProfiles(), 0);
    }

    void importAsJsonIsAPreviewUntilYes()
    {
        const Outcome preview = run({QStringLiteral("import"), sample("Eap.sswan"), QStringLiteral("--json")});
        QCOMPARE(preview.exitCode, 0);
        QCOMPARE(preview.object().value(QLatin1String("saved")), QJsonValue(false));
        QVERIFY(!preview.object().value(QLatin1String("report")).toArray().isEmpty());
        QCOMPARE(savedProfiles(), 0);

        const Outcome saved =
            run({QStringLiteral("import"), sample("Eap.sswan"), QStringLiteral("--json"), QStringLiteral("--yes")});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.object().value(QLatin1String("saved")), QJsonValue(true));
        QCOMPARE(saved.object().value(QLatin1String("report")), preview.object().value(QLatin1String("report")));
        QCOMPARE(savedProfiles(), 1);
    }

    void aLockedFileNeedsItsPasswordOnStandardInput()
    {
        const QStringList import{QStringLiteral("import"), lockedKey(), QStringLiteral("--gateway"),
                                 QStringLiteral("vpn.example.org"), QStringLiteral("--yes")};
        const Outcome without = run(import);
        QCOMPARE(without.exitCode, 2);
        QVERIFY(without.err.contains("--password-stdin"));
        const QStringList withPassword = import + QStringList{QStringLiteral("--password-stdin")};
        const Outcome empty = run(withPassword);
        QCOMPARE(empty.exitCode, 2);
        QVERIFY(empty.err.contains("--password-stdin"));
        QCOMPARE(run(withPassword, "falsch\n").exitCode, 5);
        QCOMPARE(savedProfiles(), 0);
        QCOMPARE(run(withPassword, "geheim\n").exitCode, 0);
        QCOMPARE(savedProfiles(), 1);
    }

    void aFolderIsImportedWithoutWhatIsBroken()
    {
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("share")));
        QVERIFY(QFile::copy(sample("Eap.sswan"), m_home->filePath(QStringLiteral("share/a.sswan"))));
        const QString folder = m_home->filePath(QStringLiteral("share"));
        const QStringList import{QStringLiteral("import"), folder, QStringLiteral("--json"), QStringLiteral("--yes")};
        QCOMPARE(run(import).exitCode, 0);
        QVERIFY(QFile::copy(sample("BrokenTruncated.sswan"), m_home->filePath(QStringLiteral("share/b.sswan"))));
        const Outcome partly = run(import);
        QCOMPARE(partly.exitCode, 1);
        QCOMPARE(partly.object().value(QLatin1String("saved")), QJsonValue(true));
        QCOMPARE(partly.object().value(QLatin1String("files")).toArray().size(), 2);
        QCOMPARE(savedProfiles(), 1);
    }

    void theReportSaysForEachKeyWhatItSaidAndWhatHappens()
    {
        const Outcome outcome = run({QStringLiteral("import"), sample("Eap.sswan"), QStringLiteral("--yes")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("  remote.addr "), outcome.out.constData());
        QVERIFY(outcome.out.contains("Applied"));
        QVERIFY(outcome.out.contains("Office is new."));
        QVERIFY(outcome.out.contains("settings Sallyport applies"));
    }

    void anExportIsTheFileAloneOnStandardOutput()
    {
        QCOMPARE(run({QStringLiteral("import"), sample("Eap.sswan"), QStringLiteral("--yes")}).exitCode, 0);
        const Outcome plain = run({QStringLiteral("export"), QStringLiteral("Office")});
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(plain.object().value(QLatin1String("name")).toString(), QStringLiteral("Office"));
        QVERIFY(plain.err.contains("remote.addr"));
        const Outcome formats = run({QStringLiteral("export"), QStringLiteral("--formats")});
        QCOMPARE(formats.exitCode, 0);
        QVERIFY(formats.out.contains("sswan"));
        const Outcome asked = run({QStringLiteral("export"), QStringLiteral("Office"), QStringLiteral("--with-secrets"),
                                   QStringLiteral("--json")});
        QCOMPARE(asked.exitCode, 2); // no keychain and no terminal here
        QVERIFY(asked.err.contains("--password-stdin"));
    }

    // The service is not there: what the person's own files say is shown all the same.
    void showTellsOfTheCertificates()
    {
        const test::Party alice = test::makeParty("alice", nullptr, false); // ends within the hour
        const QString key = file("alice.p12", test::pkcs12(&alice, nullptr, "geheim"));
        const QStringList import{QStringLiteral("import"),          key,
                                 QStringLiteral("--yes"),           QStringLiteral("--gateway"),
                                 QStringLiteral("vpn.example.org"), QStringLiteral("--name"),
                                 QStringLiteral("Office"),          QStringLiteral("--system-authorities")};
        QCOMPARE(run(import).exitCode, 0);
        const QStringList show{QStringLiteral("show"), QStringLiteral("Office"), QStringLiteral("--json")};
        const auto certificates = [](const Outcome& outcome) {
            const QJsonObject profile = outcome.object().value(QLatin1String("profile")).toObject();
            return profile.value(QLatin1String("certificates")).toObject();
        };
        const Outcome closed = run(show);
        QCOMPARE(closed.exitCode, 0);
        QCOMPARE(certificates(closed).value(QLatin1String("clientSource")).toString(), QStringLiteral("unknown"));
        const QStringList open = show + QStringList{QStringLiteral("--password-stdin")};
        QCOMPARE(run(open, "falsch\n").exitCode, 5);
        const Outcome opened = run(open, "geheim\n");
        QCOMPARE(opened.exitCode, 0);
        QCOMPARE(certificates(opened).value(QLatin1String("clientSource")).toString(), QStringLiteral("opened"));
        const Outcome noted = run(show); // seen once, so known from now on
        QCOMPARE(certificates(noted).value(QLatin1String("clientSource")).toString(), QStringLiteral("noted"));
        const Outcome lines = run(show.first(2));
        QVERIFY2(lines.out.contains("CN=alice"), lines.out.constData());
        QVERIFY(lines.out.contains("Warning: Your certificate (CN=alice, O=Test) ends within a day"));
        QVERIFY(lines.out.contains("Revocation: asked of revocation lists and OCSP"));
    }

    void showSaysThatBlockingCannotBeHad()
    {
        QCOMPARE(run({QStringLiteral("import"), sample("Eap.sswan"), QStringLiteral("--yes")}).exitCode, 0);
        const Outcome shown = run({QStringLiteral("show"), QStringLiteral("Office")});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.out.contains("this version cannot block it, so it refuses to connect this profile"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
