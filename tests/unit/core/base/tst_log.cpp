// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QTest>

using namespace sallyport;

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsHaveNamesAndNothingElseIsOne()
    {
        for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Critical}) {
            LogLevel read = LogLevel::Debug;
            QVERIFY(logLevelFromName(logLevelName(level), &read));
            QCOMPARE(read, level);
        }
        LogLevel untouched = LogLevel::Warning;
        QVERIFY(!logLevelFromName(QStringLiteral("loud"), &untouched));
        QCOMPARE(untouched, LogLevel::Warning);
    }

    void aLevelHidesWhatIsBelowIt()
    {
        setLogLevel(LogLevel::Warning);
        QVERIFY(!logTunnel().isDebugEnabled());
        QVERIFY(!logIke().isInfoEnabled());
        QVERIFY(logService().isWarningEnabled());
        setLogLevel(LogLevel::Debug);
        QVERIFY(logIpc().isDebugEnabled());
        setLogLevel(LogLevel::Info);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
