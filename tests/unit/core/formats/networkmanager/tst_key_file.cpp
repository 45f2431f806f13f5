// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/key_file.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

class TestKeyFile : public QObject {
    Q_OBJECT

    static Result<QList<KeyFileEntry>> parse(const QByteArray& bytes)
    {
        return parseKeyFile(QStringLiteral("a.nmconnection"), bytes);
    }

private Q_SLOTS:
    void groupsKeysAndCommentsAreToldApart()
    {
        const auto entries = parse("\xef\xbb\xbf# comment\r\n[a]\r\nkey = value \r\n\r\n[b]\nx=1\n[a]\nkey=again");
        QVERIFY(entries);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->at(0).value, QStringLiteral("value "));
        QCOMPARE(entries->at(0).line, 3);
        QCOMPARE(entries->at(1).group, QStringLiteral("b"));
        QCOMPARE(entries->at(2).group, QStringLiteral("a"));
        QCOMPARE(entries->at(2).value, QStringLiteral("again"));
    }

    void whatIsEscapedComesBack_data()
    {
        QTest::addColumn<QString>("value");
        for (const char* value : {"plain", "", "  two blanks", "a\\b", "line\nbreak", "tab\there", "a;b;c", "end \\",
                                  "\xc3\xa4", " \t\r\n\\s"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void whatIsEscapedComesBack()
    {
        QFETCH(QString, value);
        const auto entries = parse("[g]\n" + keyFileLine(QStringLiteral("k"), value));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().value, value);
    }

    void listsHaveNoEmptyItems()
    {
        QCOMPARE(keyFileList(QStringLiteral(" a ;b;; ;")), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(keyFileListOf({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a;b;"));
        QCOMPARE(keyFileListOf({}), QString());
    }

    void damageNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("group not closed") << QByteArray("[a]\nx=1\n[b\n") << 3;
        QTest::newRow("group without a name") << QByteArray("[]\n") << 1;
        QTest::newRow("lone bracket") << QByteArray("[\n") << 1;
        QTest::newRow("bracket in a name") << QByteArray("[a[b]\n") << 1;
        QTest::newRow("neither") << QByteArray("[a]\nword\n") << 2;
        QTest::newRow("no key") << QByteArray("[a]\n=x\n") << 2;
        QTest::newRow("before the first group") << QByteArray("x=1\n") << 1;
        QTest::newRow("unknown escape") << QByteArray("[a]\nx=\\q\n") << 2;
        QTest::newRow("escape at the end") << QByteArray("[a]\nx=\\\n") << 2;
        QTest::newRow("NUL") << QByteArray("[a]\nx=\0y\n", 9) << 2;
        QTest::newRow("escape character") << QByteArray("[a]\nx=\x1b[2J\n") << 2;
        QTest::newRow("not UTF-8") << QByteArray("[a]\nx=\xff\n") << 2;
        QTest::newRow("too many") << QByteArray("[a]\n") + QByteArray("x=1\n").repeated(4097) << 4098;
        QTest::newRow("long name") << QByteArray("[a]\n") + QByteArray(300, 'k') + "=1\n" << 2;
    }

    void damageNamesItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto entries = parse(bytes);
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::ProfileSyntax);
        QCOMPARE(entries.error().arguments.value(QStringLiteral("line")).toInt(), line);
        QCOMPARE(entries.error().arguments.value(QStringLiteral("file")).toString(), QStringLiteral("a.nmconnection"));
    }

    void eightMebibytesEndSoon()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parse(QByteArray(8 * 1024 * 1024, '\n')));
        QVERIFY(parse("[a]\nx=" + QByteArray("\\\\").repeated(4 * 1024 * 1024 - 8)));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
