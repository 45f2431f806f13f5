// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"
#include "app/gui/screenshot.h"
#include "tests/gui/fixtures.h"

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class tst_Options : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenMeansTheUsual();
    void everythingGivenArrives();
    void nonsenseIsAUsageError_data();
    void nonsenseIsAUsageError();
    void helpAndVersionAreTexts();
    void screenshotWaitsForItsMoment();
    void screenshotThatCannotBeWrittenSaysSo();

private:
    Result<Options> parse(QStringList arguments) const
    {
        arguments.prepend(QStringLiteral("sallyport"));
        return parseOptions(arguments, QStringLiteral("/usual.sock"));
    }
};

void tst_Options::nothingGivenMeansTheUsual()
{
    const Result<Options> options = parse({});
    QVERIFY(options);
    QCOMPARE(options->socketPath, QStringLiteral("/usual.sock"));
    QVERIFY(!options->theme);
    QVERIFY(!options->opening.background);
    QVERIFY(!options->isForATerminal());
    QVERIFY(options->connectProfile.isEmpty());
    QVERIFY(options->screenshotFile.isEmpty());
}

void tst_Options::everythingGivenArrives()
{
    const Result<Options> options =
        parse({QStringLiteral("--socket"), QStringLiteral("/tmp/s"), QStringLiteral("--theme"), QStringLiteral("dark"),
               QStringLiteral("--connect"), QStringLiteral("Office"), QStringLiteral("--password-stdin"),
               QStringLiteral("--screenshot"), QStringLiteral("a.png"), QStringLiteral("--screenshot-when"),
               QStringLiteral("connected"), QStringLiteral("--quit-after-screenshot"), QStringLiteral("x.sswan")});
    QVERIFY(options);
    QCOMPARE(options->socketPath, QStringLiteral("/tmp/s"));
    QCOMPARE(*options->theme, ThemeChoice::Dark);
    QCOMPARE(options->connectProfile, QStringLiteral("Office"));
    QVERIFY(options->passwordFromStandardInput);
    QCOMPARE(options->screenshotFile, QStringLiteral("a.png"));
    QCOMPARE(options->screenshotMoment, ScreenshotMoment::Connected);
    QVERIFY(options->quitAfterScreenshot);
    QCOMPARE(options->opening.files, QStringList{QDir::current().absoluteFilePath(QStringLiteral("x.sswan"))});
}

void tst_Options::nonsenseIsAUsageError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("mauve")};
    QTest::newRow("moment") << QStringList{QStringLiteral("--screenshot-when"), QStringLiteral("later")};
    QTest::newRow("password for nothing") << QStringList{QStringLiteral("--password-stdin")};
    QTest::newRow("quit after nothing") << QStringList{QStringLiteral("--quit-after-screenshot")};
}

void tst_Options::nonsenseIsAUsageError()
{
    QFETCH(QStringList, arguments);
    const Result<Options> options = parse(arguments);
    QVERIFY(!options);
    QVERIFY(!options.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
}

void tst_Options::helpAndVersionAreTexts()
{
    QVERIFY(parse({QStringLiteral("--help")})->message.contains(QStringLiteral("--screenshot")));
    QVERIFY(parse({QStringLiteral("--version")})->message.startsWith(QStringLiteral("sallyport ")));
}

void tst_Options::screenshotWaitsForItsMoment()
{
    const QTemporaryDir folder;
    QLabel window(QStringLiteral("words"));
    const QString file = folder.filePath(QStringLiteral("shot.png"));
    Screenshot screenshot(window, file, ScreenshotMoment::Connected);
    QSignalSpy taken(&screenshot, &Screenshot::taken);
    screenshot.observe(fixtures::view(fixtures::connecting(ConnectPhase::SigningIn, true)));
    screenshot.observe(fixtures::view(fixtures::failed(fixtures::nameMismatch())));
    QVERIFY(!taken.wait(700));
    screenshot.observe(fixtures::view(fixtures::connected(true, false)));
    screenshot.observe(fixtures::view(fixtures::connected(true, false)));
    QVERIFY(taken.wait(2000));
    QCOMPARE(taken.first().first().toBool(), true);
    QVERIFY(fixtures::isPainted(QImage(file)));
    QVERIFY(!taken.wait(700));
}

void tst_Options::screenshotThatCannotBeWrittenSaysSo()
{
    QLabel window(QStringLiteral("words"));
    Screenshot screenshot(window, QStringLiteral("/nowhere/at/all.png"), ScreenshotMoment::Failed);
    QSignalSpy taken(&screenshot, &Screenshot::taken);
    screenshot.observe(fixtures::view(fixtures::failed(fixtures::nameMismatch())));
    QVERIFY(taken.wait(2000));
    QCOMPARE(taken.first().first().toBool(), false);
}

QTEST_MAIN(tst_Options)
#include "tst_options.moc"
