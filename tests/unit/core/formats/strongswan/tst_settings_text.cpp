// SPDX-License-Identifier: GPL-3.0-or-later
//
// strongSwan's settings syntax: tokens, includes, references, limits. Thread: test. Trust: test.
#include "core/formats/strongswan/settings_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;

namespace {

ImportSource textOf(const QByteArray& bytes)
{
    ImportSource source;
    source.file = QStringLiteral("swanctl.conf");
    source.bytes = bytes;
    return source;
}

const SettingsSection& at(const SettingsSection& root, std::initializer_list<const char*> path)
{
    const SettingsSection* section = &root;
    for (const char* step : path) {
        section = section->section(QString::fromLatin1(step));
        if (section == nullptr)
            qFatal("no section %s", step);
    }
    return *section;
}

QString argument(const Error& error, const char* key)
{
    return error.arguments.value(QLatin1String(key)).toString();
}

} // namespace

class SettingsTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSectionsValuesQuotesAndComments();
    void mergesSectionsOfOneNameAndLetsTheLastValueWin();
    void inheritsLeftToRightAndLetsTheSectionItselfOverride();
    void inheritsSubsectionsAndFollowsChains();
    void includesCompanionsInTheSectionTheyAreNamedIn();
    void saysWhichIncludeIsMissing();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void readsEightHostileMebibytesInAboutASecond_data();
    void readsEightHostileMebibytesInAboutASecond();
    void matchesPatternsStepByStep();
    void boundsTheIncludesOfOneBatch();
};

void SettingsTextTest::readsSectionsValuesQuotesAndComments()
{
    const Result<Settings> settings =
        readSettings(textOf("# first\n"
                            "a = b   c # end\n"
                            "include_not = x\n"
                            "one { id = \"C=CH, \\\"O\\\" # {}\" }\n"
                            "two\n{\n  key=va=lue\n  long = \"a\\\n b\" \"c\\tx\"\n empty =\n}\n"));
    QVERIFY(settings);
    QCOMPARE(settings->root.value(u"a"), QStringLiteral("b c"));
    QCOMPARE(settings->root.value(u"include_not"), QStringLiteral("x"));
    QCOMPARE(at(settings->root, {"one"}).value(u"id"), QStringLiteral("C=CH, \"O\" # {}"));
    QCOMPARE(at(settings->root, {"two"}).value(u"key"), QStringLiteral("va=lue"));
    QCOMPARE(at(settings->root, {"two"}).value(u"long"), QStringLiteral("a b c\tx"));
    QCOMPARE(at(settings->root, {"two"}).values.last().text, QString());
}

void SettingsTextTest::mergesSectionsOfOneNameAndLetsTheLastValueWin()
{
    const Result<Settings> settings = readSettings(textOf("s { a = 1\n b = 2\n t { x = 1 }\n }\n"
                                                          "s { a = 3\n t { y = 2 }\n }\n"));
    QVERIFY(settings);
    const SettingsSection& section = at(settings->root, {"s"});
    QCOMPARE(section.value(u"a"), QStringLiteral("3"));
    QCOMPARE(section.value(u"b"), QStringLiteral("2"));
    QCOMPARE(at(section, {"t"}).values.size(), 2);
}

void SettingsTextTest::inheritsLeftToRightAndLetsTheSectionItselfOverride()
{
    const Result<Settings> settings = readSettings(textOf("c : first, second { own = 1\n unset =\n }\n"
                                                          "first { both = first\n unset = x\n }\n"
                                                          "second { both = second\n only = second\n own = 2\n }\n"));
    QVERIFY(settings);
    const SettingsSection& section = at(settings->root, {"c"});
    QCOMPARE(section.value(u"own"), QStringLiteral("1"));
    QCOMPARE(section.value(u"unset"), QString());
    QCOMPARE(section.value(u"both"), QStringLiteral("first"));
    QCOMPARE(section.value(u"only"), QStringLiteral("second"));
    QCOMPARE(settings->templates, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void SettingsTextTest::inheritsSubsectionsAndFollowsChains()
{
    const Result<Settings> settings = readSettings(
        textOf("base { local { auth = eap }\n children { net : child { } }\n }\n"
               "child { remote_ts = 10.0.0.0/8 }\n"
               "connections { a : base { local { id = x } }\n b : connections.a { remote_addrs = h } }\n"));
    QVERIFY(settings);
    const SettingsSection& b = at(settings->root, {"connections", "b"});
    QCOMPARE(b.value(u"remote_addrs"), QStringLiteral("h"));
    QCOMPARE(at(b, {"local"}).value(u"auth"), QStringLiteral("eap"));
    QCOMPARE(at(b, {"local"}).value(u"id"), QStringLiteral("x"));
    QCOMPARE(at(b, {"children", "net"}).value(u"remote_ts"), QStringLiteral("10.0.0.0/8"));
}

void SettingsTextTest::includesCompanionsInTheSectionTheyAreNamedIn()
{
    ImportSource source = textOf("s { a = before\n include conf.d/*.conf\n}\ninclude /etc/swanctl/more/x.conf\n");
    source.companions.add(QStringLiteral("conf.d/1.conf"), "a = one\nt { b = 1 }\n");
    source.companions.add(QStringLiteral("conf.d/2.conf"), "a = two\n");
    source.companions.add(QStringLiteral("more/x.conf"), "s { c = 3 }\n");
    const Result<Settings> settings = readSettings(source);
    QVERIFY(settings);
    const SettingsSection& section = at(settings->root, {"s"});
    QCOMPARE(section.value(u"a"), QStringLiteral("two"));
    QCOMPARE(section.value(u"c"), QStringLiteral("3"));
    QCOMPARE(at(section, {"t"}).value(u"b"), QStringLiteral("1"));
    QCOMPARE(settings->included, QStringList({QStringLiteral("conf.d/1.conf"), QStringLiteral("conf.d/2.conf"),
                                              QStringLiteral("more/x.conf")}));
    QVERIFY(settings->missingIncludes.isEmpty());
}

void SettingsTextTest::saysWhichIncludeIsMissing()
{
    const Result<Settings> settings = readSettings(textOf("include conf.d/*.conf\nc : elsewhere { a = 1 }\n"));
    QVERIFY(settings); // the reference may be to what the missing file holds
    QCOMPARE(settings->missingIncludes, QStringList{QStringLiteral("conf.d/*.conf")});
    QCOMPARE(at(settings->root, {"c"}).value(u"a"), QStringLiteral("1"));
}

void SettingsTextTest::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    const auto syntax = ErrorCode::ProfileSyntax;
    QTest::newRow("never closed") << QByteArray("a {\n b = 1\n") << syntax << QStringLiteral("'a' is never closed");
    QTest::newRow("closed twice") << QByteArray("a { }\n}\n") << syntax << QStringLiteral("closes nothing");
    QTest::newRow("quote") << QByteArray("a = \"b\n") << syntax << QStringLiteral("quote");
    QTest::newRow("no equals") << QByteArray("a b\n") << syntax << QStringLiteral("neither");
    QTest::newRow("no name") << QByteArray("= b\n") << syntax << QStringLiteral("name is expected");
    QTest::newRow("NUL") << QByteArray("a = b\0c", 7) << syntax << QStringLiteral("control");
    QTest::newRow("not UTF-8") << QByteArray("a = \xff\n") << syntax << QStringLiteral("UTF-8");
    QTest::newRow("65 deep") << QByteArray("a{").repeated(65) << syntax << QStringLiteral("64 deep");
    QTest::newRow("reference to nothing")
        << QByteArray("a : b { }\n") << ErrorCode::ProfileFieldInvalid << QStringLiteral("section that the file has");
    QTest::newRow("reference to itself") << QByteArray("a : b { }\nb : a { }\n") << ErrorCode::ProfileFieldInvalid
                                         << QStringLiteral("does not inherit from itself");
    QTest::newRow("reference to what holds it")
        << QByteArray("a { b : a { } }\n") << ErrorCode::ProfileFieldInvalid << QStringLiteral("inherit from itself");
    QByteArray doubling = "s0 { x = 1\n y = 2\n }\n";
    for (int i = 1; i < 40; ++i)
        doubling += QStringLiteral("s%1 { a : s%2 { }\n b : s%2 { } }\n").arg(i).arg(i - 1).toLatin1();
    QTest::newRow("references that double") << doubling << ErrorCode::ProfileFieldInvalid << QStringLiteral("65536");
}

void SettingsTextTest::refusesWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, said);
    const Result<Settings> settings = readSettings(textOf(bytes));
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, code);
    QCOMPARE(argument(settings.error(), "file"), QStringLiteral("swanctl.conf"));
    const QString words = argument(settings.error(), "reason") + argument(settings.error(), "rule");
    QVERIFY2(words.contains(said), qPrintable(words));
}

void SettingsTextTest::readsEightHostileMebibytesInAboutASecond_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype kSize = 8 * 1024 * 1024;
    QTest::newRow("open braces") << QByteArray("a{").repeated(kSize / 2);
    QTest::newRow("settings") << QByteArray("a=1\n").repeated(kSize / 4);
    QTest::newRow("sections") << QByteArray("a{}\n").repeated(kSize / 4);
    QTest::newRow("one quote") << QByteArray("a=\"").append(QByteArray(kSize, 'x'));
    QTest::newRow("one value") << QByteArray("a=").append(QByteArray("x ").repeated(kSize / 2));
    QTest::newRow("references") << QByteArray("a:").append(QByteArray("b,").repeated(kSize / 2));
    QTest::newRow("comments") << QByteArray("#\n").repeated(kSize / 2);
}

void SettingsTextTest::readsEightHostileMebibytesInAboutASecond()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<Settings> settings = readSettings(textOf(bytes));
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(settings || settings.error().code == ErrorCode::ProfileSyntax);
}

void SettingsTextTest::matchesPatternsStepByStep()
{
    CompanionFiles files;
    for (const char* path : {"a/conf.d/1.conf", "a/conf.d/20.conf", "a/conf.d/sub/3.conf", "conf.d/1.conf"})
        files.add(QString::fromLatin1(path), "x");
    files.add(QString(250, QLatin1Char('a')), "x");
    const auto paths = [&files](const QString& pattern) {
        QStringList found;
        for (const CompanionFiles::Found& file : files.match(pattern, QStringLiteral("a/main.conf")))
            found.append(file.path);
        return found;
    };
    QCOMPARE(paths(QStringLiteral("conf.d/*.conf")),
             QStringList({QStringLiteral("a/conf.d/1.conf"), QStringLiteral("a/conf.d/20.conf")}));
    QCOMPARE(paths(QStringLiteral("conf.d/?.conf")), QStringList{QStringLiteral("a/conf.d/1.conf")});
    QCOMPARE(paths(QStringLiteral("conf.d/[1]*")), QStringList());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(paths(QStringLiteral("../") + QStringLiteral("a*").repeated(100) + QLatin1Char('b')).isEmpty());
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void SettingsTextTest::boundsTheIncludesOfOneBatch()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += "include " + QByteArray(300, 'x') + QByteArray::number(i % 2) + "/*\n";
    const Result<Settings> settings = readSettings(textOf(bytes));
    QVERIFY(settings);
    QCOMPARE(settings->missingIncludes.size(), 2);
    const Result<Settings> more = readSettings(textOf(bytes + bytes));
    QVERIFY(!more);
    QVERIFY(argument(more.error(), "reason").contains(QLatin1String("1024 includes")));
}

QTEST_GUILESS_MAIN(SettingsTextTest)
#include "tst_settings_text.moc"
