// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

using namespace sallyport;

class TestArguments : public QObject {
    Q_OBJECT

    static QStringList words(const QString& line) { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

private Q_SLOTS:
    void everyCommandTakesItsOperands_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("operands");
        const auto row = [](const char* line, const QStringList& operands) {
            QTest::newRow(line) << QString::fromLatin1(line) << operands;
        };
        const QString office = QStringLiteral("Office");
        row("import a.p12", {QStringLiteral("a.p12")});
        row("import a.p12 b.pem c.sswan",
            {QStringLiteral("a.p12"), QStringLiteral("b.pem"), QStringLiteral("c.sswan")});
        row("list", {});
        row("show Office", {office});
        row("delete Office", {office});
        row("export Office", {office});
        row("export --formats", {});
        row("rename Office Home", {office, QStringLiteral("Home")});
        row("duplicate Office Home", {office, QStringLiteral("Home")});
        row("tag Office +New -Old", {office, QStringLiteral("+New"), QStringLiteral("-Old")});
        row("use-token Office pkcs11:id=%01", {office, QStringLiteral("pkcs11:id=%01")});
        row("tokens", {});
        row("backup", {});
        row("restore all.json", {QStringLiteral("all.json")});
        row("forget-password Office", {office});
        row("connect Office", {office});
        row("disconnect", {});
        row("disconnect Office", {office});
        row("status", {});
        row("log", {});
        row("show -", {QStringLiteral("-")});
        row("show -- --json", {QStringLiteral("--json")});
        row("show -- --help", {QStringLiteral("--help")});
    }

    void everyCommandTakesItsOperands()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, operands);
        const ParsedArguments parsed = parseArguments(words(line));
        QCOMPARE(parsed.usageError, QString());
        QVERIFY(!parsed.wantsHelp);
        QCOMPARE(parsed.arguments.command, words(line).first());
        QCOMPARE(parsed.arguments.operands, operands);
        QVERIFY(!parsed.arguments.json);
    }

    void everyOptionArrives()
    {
        const auto parsed = [](const char* line) {
            const ParsedArguments result = parseArguments(words(QString::fromLatin1(line)));
            return result.usageError.isEmpty() ? result.arguments : Arguments();
        };
        const Arguments import = parsed("import a --yes --password-stdin --gateway vpn --name Office --user=alice");
        QVERIFY(import.yes && import.passwordStdin && !import.json);
        QCOMPARE(import.gateway, QStringLiteral("vpn"));
        QCOMPARE(import.name, QStringLiteral("Office"));
        QCOMPARE(import.userName, QStringLiteral("alice"));
        QCOMPARE(parsed("export P --format sswan -o f").output, QStringLiteral("f"));
        QCOMPARE(parsed("export P --output f --format=sswan").format, QStringLiteral("sswan"));
        const Arguments wanted = parsed("export P --with-secrets --old-pkcs12 --force --password-stdin");
        QVERIFY(wanted.withSecrets && wanted.oldPkcs12 && wanted.force && wanted.passwordStdin && !wanted.formats);
        QCOMPARE(wanted.format, QStringLiteral("sswan"));
        QVERIFY(parsed("import a --save-passwords").savePasswords);
        QVERIFY(parsed("connect P --save-password").savePasswords);
        QCOMPARE(parsed("import a --tag x --tag=y").tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(parsed("list --search off").search, QStringLiteral("off"));
        QCOMPARE(parsed("backup -o all.json --force").output, QStringLiteral("all.json"));
        QVERIFY(parsed("show P --password-stdin").passwordStdin);
        const Arguments connect = parsed("connect --password-stdin P --timeout 86400");
        QVERIFY(connect.passwordStdin);
        QCOMPARE(connect.timeoutSeconds, 86400);
        QCOMPARE(connect.operands, QStringList{QStringLiteral("P")});
        QVERIFY(parsed("status --watch").watch && parsed("status --watch").isStreaming());
        QVERIFY(parsed("log --follow").follow && parsed("log --follow").isStreaming());
        QVERIFY(!parsed("status").isStreaming());
    }

    void everyCommandTakesJsonBeforeAndAfter_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"import f", "list", "show P", "delete P", "export P", "rename P N", "duplicate P N", "tag P +T", "backup",
              "restore f", "forget-password P", "connect P", "disconnect", "status", "log"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void everyCommandTakesJsonBeforeAndAfter()
    {
        QFETCH(QString, line);
        const QString json = QStringLiteral("--json");
        for (const QStringList& given : {words(line) << json, QStringList{json} << words(line)}) {
            const ParsedArguments parsed = parseArguments(given);
            QCOMPARE(parsed.usageError, QString());
            QVERIFY(parsed.arguments.json);
        }
    }

    void everyCommandGivesHelp_data() { everyCommandTakesJsonBeforeAndAfter_data(); }

    void everyCommandGivesHelp()
    {
        QFETCH(QString, line);
        const QString command = words(line).first();
        for (const QString& help : {QStringLiteral("--help"), QStringLiteral("-h")}) {
            QVERIFY(parseArguments({command, help}).wantsHelp);
            QCOMPARE(parseArguments({command, help}).usageError, QString());
            QVERIFY(parseArguments(words(line) << help).wantsHelp);
        }
        QVERIFY2(usageText().contains(QStringLiteral("\n  ") + command), "a command without help");
    }

    void helpNeedsNoCommand()
    {
        QVERIFY(parseArguments({QStringLiteral("--help")}).wantsHelp);
        QVERIFY(parseArguments({QStringLiteral("-h")}).wantsHelp);
        QVERIFY(parseArguments({QStringLiteral("--json"), QStringLiteral("--help")}).wantsHelp);
    }

    void everyWrongUseIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* line, const char* fault) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(fault);
        };
        row("", "a command is missing");
        row("--json", "a command is missing");
        row("conect Office", "there is no command conect");
        row("--yes import f", "there is no command --yes");
        for (const char* command : {"import", "show", "delete", "export", "connect", "restore", "forget-password"})
            row(command, qPrintable(QStringLiteral("%1 needs an argument").arg(QLatin1String(command))));
        for (const char* line :
             {"list a", "show a b", "delete a b", "export a b", "connect a b", "disconnect a b", "status a", "log a"})
            row(line, qPrintable(QStringLiteral("%1 has too many arguments").arg(words(QLatin1String(line)).first())));
        for (const char* line : {"rename P", "duplicate P", "tag P"})
            row(line, qPrintable(QStringLiteral("%1 needs two arguments").arg(words(QLatin1String(line)).first())));
        row("tag P --json=1", "--json takes no value");
        row("list --yes", "list has no option --yes");
        row("connect P --password=geheim", "connect has no option --password");
        row("status --follow", "status has no option --follow");
        row("log --watch", "log has no option --watch");
        row("show P -x", "show has no option -x");
        row("show P --", "");
        row("import f --yes=no", "--yes takes no value");
        row("list --json=1", "--json takes no value");
        row("import f --gateway", "--gateway needs a value");
        row("export P -o", "--output needs a value");
        for (const char* line : {"connect P --timeout 0", "connect P --timeout -1", "connect P --timeout 86401",
                                 "connect P --timeout soon", "connect P --timeout=", "connect P --timeout 5s"})
            row(line, "--timeout takes seconds from 1 to 86400");
    }

    void everyWrongUseIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, fault);
        QCOMPARE(parseArguments(words(line)).usageError, fault);
    }

    void anUnknownFormatIsNamedWithThoseThatThereAre()
    {
        const QString fault = parseArguments(words(QStringLiteral("export P --format l2tp"))).usageError;
        QVERIFY(fault.startsWith(QStringLiteral("export knows the formats ")));
        QVERIFY(fault.contains(QStringLiteral("sswan")));
        QVERIFY(fault.endsWith(QStringLiteral(", not l2tp")));
    }

    void aWrongUseIsStillToldInTheFormAskedFor()
    {
        QVERIFY(parseArguments(words(QStringLiteral("conect Office --json"))).arguments.json);
        QVERIFY(parseArguments(words(QStringLiteral("list --bogus --json"))).arguments.json);
        QVERIFY(parseArguments(words(QStringLiteral("status --bogus --watch"))).arguments.isStreaming());
        QVERIFY(!parseArguments(words(QStringLiteral("show --bogus -- --json"))).arguments.json);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
