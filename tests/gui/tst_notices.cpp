// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/notices.h"
#include "tests/gui/fixtures.h"

#include <QTest>

using namespace sallyport;

Q_DECLARE_METATYPE(sallyport::ConnectionView)

class tst_Notices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsTold_data();
    void whatChangesIsTold();
    void whatThePersonDidIsNotTold_data();
    void whatThePersonDidIsNotTold();
    void blockedTrafficThatIsNotBlockedSaysSo();
    void noticesAreSettled();
    void eachActHasAWord();
};

namespace {

ConnectionView asking(ConnectionStatus status)
{
    ConnectionView view = fixtures::view(status);
    view.request = PromptRequest{};
    return view;
}

ConnectionView connectingView()
{
    return fixtures::view(fixtures::connecting(ConnectPhase::SigningIn, false));
}

ConnectionView up()
{
    return fixtures::view(fixtures::connected(false, false));
}

} // namespace

void tst_Notices::whatChangesIsTold_data()
{
    QTest::addColumn<ConnectionView>("before");
    QTest::addColumn<ConnectionView>("now");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Notice::Kind>("kind");
    QTest::addColumn<Notice::Act>("act");
    const ConnectionView off = fixtures::view(fixtures::disconnected());
    ConnectionView waiting = connectingView();
    waiting.status.state = ConnectionState::AwaitingUser;
    using Kind = Notice::Kind;
    using Act = Notice::Act;
    QTest::newRow("up") << connectingView() << up() << "Connected to Example Office" << Kind::Connected
                        << Act::Disconnect;
    QTest::newRow("up again") << fixtures::view(fixtures::reconnecting()) << up() << "Connected to Example Office again"
                              << Kind::Connected << Act::Disconnect;
    QTest::newRow("lost") << up() << fixtures::view(fixtures::reconnecting()) << "Connection to Example Office lost"
                          << Kind::Lost << Act::Open;
    QTest::newRow("blocked") << up() << fixtures::view(fixtures::blocked()) << "Connection to Example Office lost"
                             << Kind::Lost << Act::Open;
    QTest::newRow("ended by a failure") << up() << fixtures::view(fixtures::failed(fixtures::signInRefused()))
                                        << "Connection to Example Office lost" << Kind::Lost << Act::TryAgain;
    QTest::newRow("failed") << connectingView() << fixtures::view(fixtures::failed(fixtures::nameMismatch()))
                            << "Example Office is not connected" << Kind::NeedsYou << Act::TryAgain;
    QTest::newRow("asks for a password") << off << asking(fixtures::disconnected()) << "Example Office needs you"
                                         << Kind::NeedsYou << Act::Open;
    QTest::newRow("the service asks") << connectingView() << waiting << "Example Office needs you" << Kind::NeedsYou
                                      << Act::Open;
    QTest::newRow("asks at the start") << ConnectionView() << waiting << "Example Office needs you" << Kind::NeedsYou
                                       << Act::Open;
    ConnectionView unknown = up();
    unknown.serviceAvailable = false;
    QTest::newRow("the service is gone") << up() << unknown << "Example Office: the VPN service does not answer"
                                         << Kind::Lost << Act::Open;
}

void tst_Notices::whatChangesIsTold()
{
    QFETCH(ConnectionView, before);
    QFETCH(ConnectionView, now);
    QFETCH(Notice::Kind, kind);
    QFETCH(Notice::Act, act);
    const std::optional<Notice> notice = noticeBetween(before, now);
    QVERIFY(notice);
    QTEST(notice->title, "title");
    QVERIFY(!notice->text.isEmpty());
    QCOMPARE(notice->kind, kind);
    QCOMPARE(notice->act, act);
    QVERIFY(!noticeBetween(now, now));
    QVERIFY(!isSettled(*notice, now));
}

void tst_Notices::whatThePersonDidIsNotTold_data()
{
    QTest::addColumn<ConnectionView>("before");
    QTest::addColumn<ConnectionView>("now");
    const ConnectionView off = fixtures::view(fixtures::disconnected());
    QTest::newRow("disconnected") << up() << off;
    QTest::newRow("disconnecting") << up() << [] {
        ConnectionView view = up();
        view.status.state = ConnectionState::Disconnecting;
        return view;
    }();
    QTest::newRow("cancelled") << connectingView() << off;
    QTest::newRow("begun") << off << connectingView();
    QTest::newRow("up before the program") << fixtures::viewWithoutService() << up();
    QTest::newRow("no profile") << up() << ConnectionView();
    QTest::newRow("still trying") << fixtures::view(fixtures::reconnecting())
                                  << fixtures::view(fixtures::reconnecting());
}

void tst_Notices::whatThePersonDidIsNotTold()
{
    QFETCH(ConnectionView, before);
    QFETCH(ConnectionView, now);
    QVERIFY(!noticeBetween(before, now));
}

void tst_Notices::blockedTrafficThatIsNotBlockedSaysSo()
{
    ConnectionView open = fixtures::view(fixtures::blocked());
    open.status.trafficBlocked = false;
    QVERIFY(noticeBetween(up(), open)->text.contains(QStringLiteral("unprotected")));
    open.status.trafficBlocked = true;
    QVERIFY(noticeBetween(up(), open)->text.contains(QStringLiteral("Nothing leaves")));
}

void tst_Notices::noticesAreSettled()
{
    const ConnectionView off = fixtures::view(fixtures::disconnected());
    QVERIFY(isSettled({Notice::Kind::Connected, {}, {}, Notice::Act::Disconnect}, off));
    QVERIFY(isSettled({Notice::Kind::Lost, {}, {}, Notice::Act::Open}, up()));
    QVERIFY(!isSettled({Notice::Kind::Lost, {}, {}, Notice::Act::Open}, off));
    QVERIFY(isSettled({Notice::Kind::NeedsYou, {}, {}, Notice::Act::Open}, connectingView()));
    QVERIFY(!isSettled({Notice::Kind::NeedsYou, {}, {}, Notice::Act::TryAgain}, off));
    QVERIFY(isSettled({Notice::Kind::NeedsYou, {}, {}, Notice::Act::TryAgain}, connectingView()));
}

void tst_Notices::eachActHasAWord()
{
    QSet<QString> words;
    for (const Notice::Act act : {Notice::Act::Open, Notice::Act::Disconnect, Notice::Act::TryAgain})
        words.insert(noticeActText(act));
    QCOMPARE(words.size(), 3);
}

QTEST_APPLESS_MAIN(tst_Notices)
#include "tst_notices.moc"
