// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/sallyport_link.h"

#include <QTest>

using namespace sallyport;

class tst_SallyportLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItAsksForIsRead_data();
    void whatItAsksForIsRead();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

void tst_SallyportLink::whatItAsksForIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("file");
    QTest::newRow("name") << "sallyport:connect?profile=Example%20Office"
                          << "Example Office" << QString();
    QTest::newRow("with slashes") << "sallyport://connect/?profile=Office"
                                  << "Office" << QString();
    QTest::newRow("capital scheme") << "SALLYPORT:connect?profile=Office"
                                    << "Office" << QString();
    QTest::newRow("other scripts") << "sallyport:connect?profile=%D9%85%D9%83%D8%AA%D8%A8" << QStringLiteral("مكتب")
                                   << QString();
    QTest::newRow("unencoded") << QStringLiteral("sallyport:connect?profile=Büro") << QStringLiteral("Büro")
                               << QString();
    QTest::newRow("ampersand in the name") << "sallyport:connect?profile=R%26D"
                                           << "R&D" << QString();
    QTest::newRow("equals sign in the name") << "sallyport:connect?profile=a=b"
                                             << "a=b" << QString();
    QTest::newRow("id") << "sallyport:connect?profile=1b7f0f2e-9a50-4d7e-8f5f-0c3a5c3e6a01"
                        << "1b7f0f2e-9a50-4d7e-8f5f-0c3a5c3e6a01" << QString();
    QTest::newRow("file") << "sallyport:import?file=/home/alice/Downloads/office.sswan" << QString()
                          << "/home/alice/Downloads/office.sswan";
}

void tst_SallyportLink::whatItAsksForIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, profile);
    QFETCH(QString, file);
    QVERIFY(isSallyportLink(text));
    const Result<SallyportLink> link = parseSallyportLink(text);
    QVERIFY(link);
    QCOMPARE(link->profile, profile);
    QCOMPARE(link->file, file);
    QCOMPARE(link->act, file.isEmpty() ? SallyportLink::Act::ShowProfile : SallyportLink::Act::ImportFile);
}

void tst_SallyportLink::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("other scheme") << "http://example.org/connect?profile=a";
    QTest::newRow("scheme alone") << "sallyport:";
    QTest::newRow("no question") << "sallyport:connect";
    QTest::newRow("no value") << "sallyport:connect?profile=";
    QTest::newRow("no name") << "sallyport:connect?=a";
    QTest::newRow("unknown verb") << "sallyport:disconnect?profile=a";
    QTest::newRow("verb and item do not fit") << "sallyport:import?profile=a";
    QTest::newRow("unknown item") << "sallyport:connect?name=a";
    QTest::newRow("a second item") << "sallyport:connect?profile=a&password=b";
    QTest::newRow("the same twice") << "sallyport:connect?profile=a&profile=b";
    QTest::newRow("fragment") << "sallyport:connect?profile=a#b";
    QTest::newRow("control character") << "sallyport:connect?profile=a%0Ab";
    QTest::newRow("zero byte") << "sallyport:connect?profile=a%00b";
    QTest::newRow("not UTF-8") << "sallyport:connect?profile=%FF%FE";
    QTest::newRow("text that turns around") << "sallyport:connect?profile=a%E2%80%AEb";
    QTest::newRow("name too long") << QStringLiteral("sallyport:connect?profile=") + QString(129, QLatin1Char('a'));
    QTest::newRow("link too long") << QStringLiteral("sallyport:import?file=/") + QString(2048, QLatin1Char('a'));
    QTest::newRow("relative path") << "sallyport:import?file=office.sswan";
    QTest::newRow("way up") << "sallyport:import?file=/home/alice/../bob/a.sswan";
    QTest::newRow("another computer") << "sallyport:import?file=//server/share/a.sswan";
    QTest::newRow("URL") << "sallyport:import?file=file:///tmp/a.sswan";
    QTest::newRow("encoded way up") << "sallyport:import?file=/a/%2E%2E/b";
}

void tst_SallyportLink::anythingElseIsRefused()
{
    QFETCH(QString, text);
    const Result<SallyportLink> link = parseSallyportLink(text);
    QVERIFY(!link);
    QCOMPARE(link.error().code, ErrorCode::RequestMalformed);
    QVERIFY(!link.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
}

QTEST_APPLESS_MAIN(tst_SallyportLink)
#include "tst_sallyport_link.moc"
