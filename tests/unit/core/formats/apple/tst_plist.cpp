// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/plist.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/apple/plist_scan.h"
#include "core/formats/profile_import.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

using namespace sallyport;

class TestPlist : public QObject {
    Q_OBJECT

    static constexpr qint64 kSoon = 3000; // milliseconds, on a busy machine

    static QString reasonOf(const QByteArray& bytes)
    {
        const Result<QVariantMap> read = readPlist(QStringLiteral("f.plist"), bytes);
        if (read)
            return QStringLiteral("it was read");
        return read.error().arguments.value(QStringLiteral("reason")).toString();
    }

    static QByteArray xml(const QByteArray& body)
    {
        return "<?xml version=\"1.0\"?>\n<plist version=\"1.0\">" + body + "</plist>";
    }

    static QByteArray bigEndian(quint64 number, int bytes)
    {
        QByteArray result(8, '\0');
        qToBigEndian(number, result.data());
        return result.right(bytes);
    }

    // A binary list of these objects, the first its root, with references of 4 bytes.
    static QByteArray binary(const QList<QByteArray>& objects)
    {
        QByteArray bytes("bplist00");
        QByteArray table;
        for (const QByteArray& object : objects) {
            table += bigEndian(static_cast<quint64>(bytes.size()), 4);
            bytes += object;
        }
        const auto start = static_cast<quint64>(bytes.size());
        return bytes + table + QByteArray(6, '\0') + '\x04' + '\x04' +
               bigEndian(static_cast<quint64>(objects.size()), 8) + bigEndian(0, 8) + bigEndian(start, 8);
    }

    static QByteArray reference(int index) { return bigEndian(static_cast<quint64>(index), 4); }

private Q_SLOTS:
    void everyKindOfValueComesBackFromXml()
    {
        const QVariantMap inner{{QStringLiteral("deep"), QVariantList{QStringLiteral("a"), true}}};
        const QVariantMap map{{QStringLiteral("text"), QStringLiteral("<&> \"Zürich\" ]]>")},
                              {QStringLiteral("empty"), QString(QLatin1String(""))},
                              {QStringLiteral("yes"), true},
                              {QStringLiteral("no"), false},
                              {QStringLiteral("number"), qlonglong{-7}},
                              {QStringLiteral("real"), 1.5},
                              {QStringLiteral("data"), QByteArray("\x00\x01\xff", 3)},
                              {QStringLiteral("date"), QDateTime::fromSecsSinceEpoch(2082758400, Qt::UTC)},
                              {QStringLiteral("dict"), inner}};
        const QByteArray written = writePlist(map);
        QCOMPARE(writePlist(map), written);
        const Result<QVariantMap> read = readPlist(QStringLiteral("f"), written);
        QVERIFY2(read, read ? "" : qPrintable(errorChain(read.error())));
        QCOMPARE(*read, map);
    }

    void whatIsKeptAsJsonComesBackTheSame()
    {
        const QVariantMap map{{QStringLiteral("data"), QByteArray("\x00\x01", 2)},
                              {QStringLiteral("date"), QDateTime::fromSecsSinceEpoch(2082758400, Qt::UTC)},
                              {QStringLiteral("real"), 2.0},
                              {QStringLiteral("long"), qlonglong{9223372036854775807}},
                              {QStringLiteral("list"), QVariantList{qlonglong{1}, true, QString(QLatin1String(""))}}};
        QCOMPARE(plistFromJson(plistToJson(map)).toMap(), map);
    }

    void nestingOfHundredThousandIsRefusedBeforeAnythingRecurses()
    {
        const int deep = 100'000;
        const QByteArray open = QByteArray("<array>").repeated(deep);
        const QByteArray close = QByteArray("</array>").repeated(deep);
        QVERIFY(reasonOf(xml("<dict><key>a</key>" + open + close + "</dict>")).contains(QLatin1String("64 deep")));
        QVERIFY(reasonOf(xml(QByteArray("<dict><key>a</key>").repeated(deep))).contains(QLatin1String("64 deep")));
        QList<QByteArray> objects{"\xd1" + reference(1) + reference(2), "\x51"
                                                                        "a"};
        for (int i = 2; i < 90'000; ++i)
            objects.append("\xa1" + reference(i + 1));
        objects.append("\x09");
        QVERIFY(reasonOf(binary(objects)).contains(QLatin1String("64 deep")));
    }

    void sixtyFourDeepIsRead()
    {
        const QByteArray body =
            "<dict><key>a</key>" + QByteArray("<array>").repeated(60) + QByteArray("</array>").repeated(60) + "</dict>";
        QVERIFY(readPlist(QStringLiteral("f"), xml(body)));
    }

    void aBinaryListThatContainsItselfIsRefused()
    {
        const QByteArray bytes = binary({"\xd1" + reference(1) + reference(2),
                                         "\x51"
                                         "a",
                                         "\xa1" + reference(0)});
        QVERIFY(reasonOf(bytes).contains(QLatin1String("contains itself")));
    }

    void doublingIsRefusedByWhatItWouldUnfoldTo()
    {
        QList<QByteArray> objects{"\xd1" + reference(1) + reference(2), "\x51"
                                                                        "a"};
        for (int i = 2; i < 50; ++i)
            objects.append("\xa2" + reference(i + 1) + reference(i + 1));
        objects.append("\x09");
        QVERIFY(reasonOf(binary(objects)).contains(QLatin1String("more than 100000 values")));
    }

    void aLongTextMeantManyTimesIsRefusedByItsMemory()
    {
        const int count = 1000;
        QByteArray list = "\xaf\x11" + bigEndian(count, 2);
        for (int i = 0; i < count; ++i)
            list += reference(3);
        const QByteArray text = "\x5f\x12" + bigEndian(100'000, 4) + QByteArray(100'000, 'x');
        const QByteArray bytes = binary({"\xd1" + reference(1) + reference(2),
                                         "\x51"
                                         "a",
                                         list, text});
        QVERIFY(reasonOf(bytes).contains(QLatin1String("unfolds to more")));
    }

    void hostileEightMebibytesEndSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto fill = [](const QByteArray& unit) { return unit.repeated((kMaxImportBytes - 200) / unit.size()); };
        QTest::newRow("many values") << xml("<array>" + fill("<true/>") + "</array>");
        QTest::newRow("open arrays") << xml(fill("<array>"));
        QTest::newRow("one text") << xml("<dict><key>a</key><string>" + fill("x") + "</string></dict>");
        QTest::newRow("escapes") << xml("<dict><key>a</key><string>" + fill("&amp;") + "</string></dict>");
        QTest::newRow("comments") << xml("<dict>" + fill("<!-- -->") + "</dict>");
        QTest::newRow("one open comment") << xml("<dict><!--" + fill("<!-"));
        QTest::newRow("blanks") << xml("<dict>" + fill("\n") + "</dict>");
        QTest::newRow("data") << xml("<dict><key>a</key><data>" + fill("QUJD\n") + "</data></dict>");
        QTest::newRow("attributes") << xml("<dict " + fill("a='b' "));
        QTest::newRow("processing") << xml("<dict>" + fill("<?a b?>") + "</dict>");
        QTest::newRow("declarations") << "<!DOCTYPE plist [" + fill("<!ENTITY a 'b'>") + "]><plist/>";
        QByteArray keys;
        for (int i = 0; i < 99'000 / 2; ++i)
            keys += "<key>k" + QByteArray::number(i) + "</key><true/>";
        QTest::newRow("many keys") << xml("<dict>" + keys + "</dict>");
        QByteArray items;
        for (int i = 0; i < 99'000; ++i)
            items += "<true/>";
        QTest::newRow("long list") << xml("<dict><key>a</key><array>" + items + "</array></dict>");
    }

    void hostileEightMebibytesEndSoon()
    {
        QFETCH(const QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<QVariantMap> read = readPlist(QStringLiteral("f"), bytes);
        QVERIFY2(timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
        Q_UNUSED(read)
    }

    void overlappingBinaryListsEndSoon()
    {
        // Each of many objects is the same long list, read from one byte on.
        QByteArray bytes("bplist00");
        bytes += "\xaf\x12" + bigEndian(90'000, 4);
        for (int i = 0; i < 90'000; ++i)
            bytes += bigEndian(static_cast<quint64>(i + 1) % 90'000, 4);
        const auto start = static_cast<quint64>(bytes.size());
        for (int i = 0; i < 90'000; ++i)
            bytes += bigEndian(8, 4);
        bytes += QByteArray(6, '\0') + '\x04' + '\x04' + bigEndian(90'000, 8) + bigEndian(0, 8) + bigEndian(start, 8);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!readPlist(QStringLiteral("f"), bytes));
        QVERIFY(timer.elapsed() < kSoon);
    }

    void whatIsNoPropertyListSaysWhyAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("internal subset") << QByteArray("<!DOCTYPE plist [<!ENTITY a 'b'>]><plist><dict/></plist>")
                                         << QStringLiteral("declares entities");
        QTest::newRow("unknown entity") << xml("<dict><key>a</key><string>&x;</string></dict>") << QStringLiteral("x");
        QTest::newRow("unknown element") << xml("<dict><key>a</key><set/></dict>") << QStringLiteral("<set>");
        QTest::newRow("element in text") << xml("<dict><key>a</key><string><b/></string></dict>")
                                         << QStringLiteral("<b>");
        QTest::newRow("text between") << xml("<dict>a</dict>") << QStringLiteral("text between");
        QTest::newRow("key twice") << xml("<dict><key>a</key><true/><key>a</key><true/></dict>")
                                   << QStringLiteral("\"a\" is there twice");
        QTest::newRow("array") << xml("<array/>") << QStringLiteral("not a dictionary");
        QTest::newRow("latin 1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><plist><dict/></plist>")
                                 << QStringLiteral("not UTF-8");
        QTest::newRow("binary cut") << QByteArray("bplist00") << QStringLiteral("damaged or cut off");
        QTest::newRow("binary control") << binary({"\xd1" + reference(1) + reference(2),
                                                   "\x51"
                                                   "a",
                                                   "\x51\x07"})
                                        << QStringLiteral("control character");
        QTest::newRow("binary set") << binary({"\xd1" + reference(1) + reference(2),
                                               "\x51"
                                               "a",
                                               "\xc0"})
                                    << QStringLiteral("do not have");
    }

    void whatIsNoPropertyListSaysWhyAndWhere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        QVERIFY2(reasonOf(bytes).contains(reason), qPrintable(reasonOf(bytes)));
    }
};

QTEST_GUILESS_MAIN(TestPlist)
#include "tst_plist.moc"
