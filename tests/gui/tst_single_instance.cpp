// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/single_instance.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;

class tst_SingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstListensInAFolderOfItsOwn();
    void aLaterProgramHandsOverAndEnds();
    void anotherProcessHandsOver();
    void theNextTakesOverFromOneThatWasKilled();
    void oneThatDoesNotAnswerKeepsNobodyWaitingForGood();
    void aFolderThatCannotBeWrittenKeepsNobodyOut();
    void badMessagesEndTheirConnectionAlone_data();
    void badMessagesEndTheirConnectionAlone();
    void openingsComeBackAsTheyWere();
    void wordsOfTheCommandLineAreSorted();
    void otherPlacesAreRefused_data();
    void otherPlacesAreRefused();

private:
    static Opening opening()
    {
        return {{QStringLiteral("/home/alice/office.sswan"), QStringLiteral("/tmp/Büro.mobileconfig")},
                QStringLiteral("sallyport:connect?profile=Office"),
                false,
                QStringLiteral("token-1")};
    }
    QString folder() const { return m_folder->filePath(QStringLiteral("sallyport")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SingleInstance::theFirstListensInAFolderOfItsOwn()
{
    SingleInstance one(folder());
    QSignalSpy first(&one, &SingleInstance::first);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    const QFile::Permissions forOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(folder()).permissions() & forOthers) == QFile::Permissions());
    QVERIFY((QFileInfo(folder() + QStringLiteral("/window")).permissions() & forOthers) == QFile::Permissions());
}

void tst_SingleInstance::aLaterProgramHandsOverAndEnds()
{
    SingleInstance one(folder());
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy opened(&one, &SingleInstance::opened);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    for (int i = 1; i <= 3; ++i) {
        SingleInstance later(folder());
        QSignalSpy handedOver(&later, &SingleInstance::handedOver);
        QSignalSpy alsoFirst(&later, &SingleInstance::first);
        later.start(opening());
        QTRY_COMPARE(handedOver.size(), 1);
        QCOMPARE(alsoFirst.size(), 0);
        QCOMPARE(opened.size(), i);
        QCOMPARE(opened.last().first().value<Opening>(), opening());
    }
    QCOMPARE(first.size(), 1);
}

void tst_SingleInstance::anotherProcessHandsOver()
{
    SingleInstance one(folder());
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy opened(&one, &SingleInstance::opened);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hand-over"), folder()});
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 20000);
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Opening>().link, QStringLiteral("sallyport:import?file=/tmp/a.sswan"));
}

void tst_SingleInstance::theNextTakesOverFromOneThatWasKilled()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--stay"), folder()});
    QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), 20000); // it listens
    other.kill();
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 20000);
    QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/window.lock"))); // what it left
    SingleInstance next(folder());
    QSignalSpy first(&next, &SingleInstance::first);
    QSignalSpy opened(&next, &SingleInstance::opened);
    next.start({});
    QTRY_COMPARE(first.size(), 1);
    SingleInstance later(folder());
    later.start(opening());
    QTRY_COMPARE(opened.size(), 1);
}

void tst_SingleInstance::oneThatDoesNotAnswerKeepsNobodyWaitingForGood()
{
    QVERIFY(QDir().mkpath(folder()));
    QLockFile held(folder() + QStringLiteral("/window.lock"));
    QVERIFY(held.tryLock(0)); // by a program that hangs and has no socket
    SingleInstance next(folder());
    QSignalSpy first(&next, &SingleInstance::first);
    next.start(opening());
    QTRY_COMPARE_WITH_TIMEOUT(first.size(), 1, 30000);
}

void tst_SingleInstance::aFolderThatCannotBeWrittenKeepsNobodyOut()
{
    SingleInstance one(QStringLiteral("/proc/nowhere"));
    QSignalSpy first(&one, &SingleInstance::first);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
}

void tst_SingleInstance::badMessagesEndTheirConnectionAlone_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("open the gates\n");
    QTest::newRow("an array") << QByteArray("[]\n");
    QTest::newRow("relative file") << QByteArray(R"({"files":["a.sswan"]})"
                                                 "\n");
    QTest::newRow("too long") << QByteArray(300 * 1024, 'a');
    QTest::newRow("too long with an end") << QByteArray(300 * 1024, ' ') + "{}\n";
    QStringList many;
    for (int i = 0; i < 300; ++i)
        many.append(QStringLiteral("/a"));
    QTest::newRow("too many files") << openingToLine({many, {}, false, {}});
    QTest::newRow("long link") << openingToLine({{}, QString(5000, QLatin1Char('a')), false, {}});
}

void tst_SingleInstance::badMessagesEndTheirConnectionAlone()
{
    QFETCH(QByteArray, message);
    SingleInstance one(folder());
    QSignalSpy first(&one, &SingleInstance::first);
    QSignalSpy opened(&one, &SingleInstance::opened);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    QLocalSocket caller;
    QSignalSpy ended(&caller, &QLocalSocket::disconnected);
    caller.connectToServer(folder() + QStringLiteral("/window"));
    QTRY_COMPARE(caller.state(), QLocalSocket::ConnectedState);
    caller.write(message);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(caller.readAll().isEmpty());
    QCOMPARE(opened.size(), 0);
    SingleInstance later(folder()); // the next is served
    later.start(opening());
    QTRY_COMPARE(opened.size(), 1);
}

void tst_SingleInstance::openingsComeBackAsTheyWere()
{
    for (const Opening& one : {opening(), Opening{}, Opening{{}, {}, true, {}}}) {
        const Result<Opening> back = openingFromLine(openingToLine(one));
        QVERIFY(back);
        QCOMPARE(*back, one);
    }
}

void tst_SingleInstance::wordsOfTheCommandLineAreSorted()
{
    const Result<Opening> opening = openingOf(
        {QStringLiteral("a.sswan"), QStringLiteral("/tmp/b.sswan"), QStringLiteral("file:///tmp/with%20space.p12"),
         QStringLiteral("sallyport:connect?profile=Office"), QStringLiteral("../od:d.conf")},
        QStringLiteral("/home/alice/in"));
    QVERIFY(opening);
    QCOMPARE(opening->files,
             QStringList({QStringLiteral("/home/alice/in/a.sswan"), QStringLiteral("/tmp/b.sswan"),
                          QStringLiteral("/tmp/with space.p12"), QStringLiteral("/home/alice/od:d.conf")}));
    QCOMPARE(opening->link, QStringLiteral("sallyport:connect?profile=Office"));
}

void tst_SingleInstance::otherPlacesAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("web") << QStringList{QStringLiteral("https://example.org/a.sswan")};
    QTest::newRow("another computer's file") << QStringList{QStringLiteral("file://server/a.sswan")};
    QTest::newRow("two links") << QStringList{QStringLiteral("sallyport:connect?profile=a"),
                                              QStringLiteral("sallyport:connect?profile=b")};
}

void tst_SingleInstance::otherPlacesAreRefused()
{
    QFETCH(QStringList, words);
    const Result<Opening> opening = openingOf(words, QStringLiteral("/"));
    QVERIFY(!opening);
    QCOMPARE(opening.error().code, ErrorCode::RequestMalformed);
}

// The other process of two of the tests.
static int beTheOther(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    SingleInstance instance(QCoreApplication::arguments().at(2));
    const bool stays = QCoreApplication::arguments().at(1) == QStringLiteral("--stay");
    QObject::connect(&instance, &SingleInstance::first, &application, [stays] {
        if (!stays)
            QCoreApplication::exit(1);
        fputs("listening\n", stdout);
        fflush(stdout);
    });
    QObject::connect(&instance, &SingleInstance::handedOver, &application, [] { QCoreApplication::exit(0); });
    instance.start({{}, QStringLiteral("sallyport:import?file=/tmp/a.sswan"), false, {}});
    return QCoreApplication::exec();
}

int main(int argc, char** argv)
{
    if (argc == 3 && (qstrcmp(argv[1], "--stay") == 0 || qstrcmp(argv[1], "--hand-over") == 0))
        return beTheOther(argc, argv);
    QCoreApplication application(argc, argv);
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_single_instance.moc"
