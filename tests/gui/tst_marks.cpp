// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/marks.h"
#include "tests/gui/fixtures.h"

#include <QTest>

using namespace sallyport;

class tst_Marks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesDifferWithoutColourAtSixteenPixels();
    void everyStateHasItsMark_data();
    void everyStateHasItsMark();
    void trayIconsHaveEverySizeAndAreNotEmpty();
    void applicationIconIsInTheResources();
};

namespace {

constexpr Mark kMarks[] = {Mark::Off, Mark::Connecting, Mark::Connected, Mark::Blocked, Mark::NeedsYou};

} // namespace

void tst_Marks::shapesDifferWithoutColourAtSixteenPixels()
{
    for (const Mark one : kMarks) {
        for (const Mark other : kMarks) {
            if (one >= other)
                continue;
            const QImage left = markPixmap(one, 16, Qt::black, 1.0).toImage();
            const QImage right = markPixmap(other, 16, Qt::black, 1.0).toImage();
            int different = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    different += qAbs(qAlpha(left.pixel(x, y)) - qAlpha(right.pixel(x, y))) > 127 ? 1 : 0;
            }
            QVERIFY2(different >= 5, qPrintable(markName(one) + QLatin1Char('/') + markName(other)));
        }
    }
}

void tst_Marks::everyStateHasItsMark_data()
{
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("disconnected") << ConnectionState::Disconnected << false << Mark::Off;
    QTest::newRow("failed") << ConnectionState::Disconnected << true << Mark::NeedsYou;
    QTest::newRow("connecting") << ConnectionState::Connecting << false << Mark::Connecting;
    QTest::newRow("awaiting") << ConnectionState::AwaitingUser << false << Mark::NeedsYou;
    QTest::newRow("connected") << ConnectionState::Connected << false << Mark::Connected;
    QTest::newRow("reconnecting") << ConnectionState::Reconnecting << true << Mark::Connecting;
    QTest::newRow("disconnecting") << ConnectionState::Disconnecting << false << Mark::Connecting;
    QTest::newRow("blocked") << ConnectionState::Blocked << true << Mark::Blocked;
}

void tst_Marks::everyStateHasItsMark()
{
    QFETCH(ConnectionState, state);
    QFETCH(bool, failed);
    ConnectionStatus status;
    status.state = state;
    if (failed)
        status.error = fixtures::nameMismatch();
    QTEST(markOf(status), "mark");
}

void tst_Marks::trayIconsHaveEverySizeAndAreNotEmpty()
{
    for (const Mark mark : kMarks) {
        const QIcon icon = trayIcon(mark);
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
            QVERIFY(fixtures::isPainted(icon.pixmap(size).toImage()));
        }
    }
}

void tst_Marks::applicationIconIsInTheResources()
{
    QVERIFY(fixtures::isPainted(applicationIcon().pixmap(64).toImage()));
}

QTEST_MAIN(tst_Marks)
#include "tst_marks.moc"
