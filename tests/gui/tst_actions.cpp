// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions.h"
#include "app/gui/tray.h"
#include "tests/gui/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

class tst_Actions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toggleFollowsTheState_data();
    void toggleFollowsTheState();
    void toggleNeedsAProfileAndTheService();
    void profileActionsAreCheckedWhileUp();
    void choosingAProfileSaysWhichAndLeavesTheTickToTheState();
    void trayMenuHasStateProfilesOpenAndQuit();
    void trayShowsTheMark();
    void anAmpersandInANameIsNoShortcut();

private:
    ConnectionView other() const;
};

ConnectionView tst_Actions::other() const
{
    ConnectionView view = fixtures::view(ConnectionStatus());
    view.profileId = fixtures::warehouse().id;
    view.profileName = QStringLiteral("R&D");
    return view;
}

void tst_Actions::toggleFollowsTheState_data()
{
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("disconnected") << ConnectionState::Disconnected << QStringLiteral("Connect") << true;
    QTest::newRow("connecting") << ConnectionState::Connecting << QStringLiteral("Cancel") << true;
    QTest::newRow("awaiting") << ConnectionState::AwaitingUser << QStringLiteral("Cancel") << true;
    QTest::newRow("connected") << ConnectionState::Connected << QStringLiteral("Disconnect") << true;
    QTest::newRow("reconnecting") << ConnectionState::Reconnecting << QStringLiteral("Cancel") << true;
    QTest::newRow("disconnecting") << ConnectionState::Disconnecting << QStringLiteral("Disconnect") << false;
    QTest::newRow("blocked") << ConnectionState::Blocked << QStringLiteral("Connect") << true;
}

void tst_Actions::toggleFollowsTheState()
{
    QFETCH(ConnectionState, state);
    ConnectionView view = fixtures::view(fixtures::disconnected());
    view.status.state = state;
    Actions actions;
    actions.setShownView(view);
    QTEST(actions.toggle()->text(), "text");
    QTEST(actions.toggle()->isEnabled(), "enabled");
    QVERIFY(actions.import()->isEnabled());
}

void tst_Actions::toggleNeedsAProfileAndTheService()
{
    Actions actions;
    QVERIFY(!actions.toggle()->isEnabled());
    ConnectionView nothing;
    nothing.serviceAvailable = true;
    actions.setShownView(nothing);
    QVERIFY(!actions.toggle()->isEnabled());
    actions.setShownView(fixtures::viewWithoutService());
    QVERIFY(!actions.toggle()->isEnabled());
    QVERIFY(actions.import()->isEnabled());
}

void tst_Actions::profileActionsAreCheckedWhileUp()
{
    Actions actions;
    actions.setProfileViews({fixtures::view(fixtures::connected(true, false)), other()});
    QCOMPARE(actions.profiles().size(), 2);
    QVERIFY(actions.profiles().at(0)->isCheckable());
    QVERIFY(actions.profiles().at(0)->isChecked());
    QVERIFY(!actions.profiles().at(1)->isChecked());
    QSignalSpy changed(&actions, &Actions::profilesChanged);
    actions.setProfileViews({fixtures::view(fixtures::disconnected()), other()});
    QVERIFY(!actions.profiles().at(0)->isChecked());
    QCOMPARE(changed.size(), 0);
    actions.setProfileViews({other()});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(actions.profiles().size(), 1);
}

void tst_Actions::choosingAProfileSaysWhichAndLeavesTheTickToTheState()
{
    Actions actions;
    actions.setProfileViews({fixtures::view(fixtures::disconnected()), other()});
    QSignalSpy toggled(&actions, &Actions::profileToggled);
    actions.profiles().at(0)->trigger();
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().first().toString(), fixtures::office().id);
    QVERIFY(!actions.profiles().at(0)->isChecked());
}

void tst_Actions::trayMenuHasStateProfilesOpenAndQuit()
{
    Actions actions;
    Tray tray(actions);
    actions.setStateLine(QStringLiteral("Example Office: Connected for 3 min"));
    actions.setProfileViews({fixtures::view(fixtures::connected(true, false)), other()});
    QList<QAction*> content;
    for (QAction* action : tray.menu().actions()) {
        if (!action->isSeparator())
            content.append(action);
    }
    QCOMPARE(content, (QList<QAction*>{actions.stateLine(), actions.profiles().at(0), actions.profiles().at(1),
                                       actions.open(), actions.settings(), actions.quit()}));
    QVERIFY(!actions.stateLine()->isEnabled());
    QCOMPARE(actions.stateLine()->text(), QStringLiteral("Example Office: Connected for 3 min"));
    QSignalSpy opened(actions.open(), &QAction::triggered);
    content.at(3)->trigger();
    QCOMPARE(opened.size(), 1);
}

void tst_Actions::trayShowsTheMark()
{
    Actions actions;
    Tray tray(actions);
    QCOMPARE(tray.mark(), Mark::Off);
    tray.setState(Mark::Connected, QStringLiteral("Connected"));
    QCOMPARE(tray.mark(), Mark::Connected);
    QVERIFY(tray.tip().contains(QStringLiteral("Connected")));
    QVERIFY(trayIcon(Mark::Connected).pixmap(22).toImage() != trayIcon(Mark::Off).pixmap(22).toImage());
}

void tst_Actions::anAmpersandInANameIsNoShortcut()
{
    Actions actions;
    actions.setProfileViews({other()});
    QCOMPARE(actions.profiles().first()->text(), QStringLiteral("R&&D"));
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
