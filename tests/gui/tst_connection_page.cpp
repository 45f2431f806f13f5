// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connect_switch.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/phase_steps.h"
#include "app/gui/problem_card.h"
#include "app/gui/prompt_card.h"
#include "app/gui/theme.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

class tst_ConnectionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void everyStateHasItsWordAndLine_data();
    void everyStateHasItsWordAndLine();
    void phasesAreShownWhileConnectingOnly();
    void theStepsFollowThePhase();
    void problemCardHasThreePartsAndAnAct();
    void remedyFitsTheFailure_data();
    void remedyFitsTheFailure();
    void blockOffersToReconnectAndToEndIt();
    void aServiceThatDoesNotAnswerIsSaid();
    void theQuestionNamesTheUserAndTheProblem();
    void connectedSaysWhatIsInstalled();
    void theLineFollowsTheClock();

private:
    template <typename T> T* part(ConnectionPage& page, const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
};

void tst_ConnectionPage::everyStateHasItsWordAndLine_data()
{
    QTest::addColumn<ConnectionView>("view");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("line");
    const auto disconnecting = [] {
        ConnectionStatus status = fixtures::connected(true, false);
        status.state = ConnectionState::Disconnecting;
        return status;
    };
    const auto awaiting = [] {
        ConnectionStatus status = fixtures::connecting(ConnectPhase::SigningIn, true);
        status.state = ConnectionState::AwaitingUser;
        return status;
    };
    const QString connectWord = QStringLiteral("Connect");
    const QString cancelWord = QStringLiteral("Cancel");
    const QString disconnectWord = QStringLiteral("Disconnect");
    QTest::newRow("disconnected") << fixtures::view(fixtures::disconnected()) << connectWord
                                  << QStringLiteral("Not connected");
    QTest::newRow("failed") << fixtures::view(fixtures::failed(fixtures::nameMismatch())) << connectWord
                            << QStringLiteral("Not connected");
    QTest::newRow("resolving") << fixtures::view(fixtures::connecting(ConnectPhase::Resolving, false)) << cancelWord
                               << QStringLiteral("Looking up vpn.example.org");
    QTest::newRow("nat") << fixtures::view(fixtures::connecting(ConnectPhase::NatDetection, true)) << cancelWord
                         << QStringLiteral("NAT found, switched to port 4500");
    QTest::newRow("awaiting") << fixtures::view(awaiting()) << cancelWord << QStringLiteral("Waiting for your answer");
    QTest::newRow("connected") << fixtures::view(fixtures::connected(true, false)) << disconnectWord
                               << QStringLiteral("Connected for 2 h 14 min");
    QTest::newRow("reconnecting") << fixtures::view(fixtures::reconnecting()) << cancelWord
                                  << QStringLiteral("Connection lost, trying again in 8 s");
    QTest::newRow("disconnecting") << fixtures::view(disconnecting()) << disconnectWord
                                   << QStringLiteral("Disconnecting");
    QTest::newRow("blocked") << fixtures::view(fixtures::blocked()) << connectWord
                             << QStringLiteral("Blocked: nothing leaves this computer until you reconnect or turn the "
                                               "block off");
}

void tst_ConnectionPage::everyStateHasItsWordAndLine()
{
    QFETCH(ConnectionView, view);
    ConnectionPage page;
    page.setView(view, fixtures::now());
    QTEST(page.connectSwitch().text(), "word");
    QCOMPARE(page.connectSwitch().accessibleName(), page.connectSwitch().text());
    QTEST(part<QLabel>(page, "state")->text(), "line");
    QCOMPARE(part<QLabel>(page, "name")->text(), QStringLiteral("Example Office"));
    QCOMPARE(part<QLabel>(page, "gateway")->text(), QStringLiteral("vpn.example.org"));
}

void tst_ConnectionPage::phasesAreShownWhileConnectingOnly()
{
    ConnectionPage page;
    page.setView(fixtures::view(fixtures::connecting(ConnectPhase::Contacting, false)), fixtures::now());
    QVERIFY(!part<PhaseSteps>(page, "phases")->isHidden());
    page.setView(fixtures::view(fixtures::connected(false, false)), fixtures::now());
    QVERIFY(part<PhaseSteps>(page, "phases")->isHidden());
}

void tst_ConnectionPage::theStepsFollowThePhase()
{
    PhaseSteps steps;
    for (int present = 0; present < PhaseSteps::kCount; ++present) {
        steps.setPhase(static_cast<ConnectPhase>(present + 1));
        for (int i = 0; i < PhaseSteps::kCount; ++i) {
            const PhaseSteps::Step expected = i < present    ? PhaseSteps::Step::Done
                                              : i == present ? PhaseSteps::Step::Present
                                                             : PhaseSteps::Step::Ahead;
            QCOMPARE(steps.step(i), expected);
        }
        QVERIFY(steps.accessibleName().contains(steps.label(present)));
    }
    steps.setPhase(ConnectPhase::None);
    QCOMPARE(steps.step(0), PhaseSteps::Step::Ahead);
}

void tst_ConnectionPage::problemCardHasThreePartsAndAnAct()
{
    ConnectionPage page;
    page.setView(fixtures::view(fixtures::failed(fixtures::nameMismatch())), fixtures::now());
    auto* card = part<ProblemCard>(page, "problem");
    QVERIFY(!card->isHidden());
    QCOMPARE(card->findChild<QLabel*>(QStringLiteral("title"))->text(),
             QStringLiteral("The gateway did not prove that it is vpn.example.org"));
    QVERIFY(
        card->findChild<QLabel*>(QStringLiteral("explanation"))->text().contains(QStringLiteral("gw2.example.org")));
    QVERIFY(!card->findChild<QLabel*>(QStringLiteral("nextStep"))->text().isEmpty());
    QVERIFY(card->findChild<QPushButton*>(QStringLiteral("unblock"))->isHidden());
    QSignalSpy chosen(&page, &ConnectionPage::remedyChosen);
    card->findChild<QPushButton*>(QStringLiteral("remedy"))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Remedy>(), Remedy::OpenField);
    page.setView(fixtures::view(fixtures::disconnected()), fixtures::now());
    QVERIFY(card->isHidden());
}

void tst_ConnectionPage::remedyFitsTheFailure_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("button");
    QTest::newRow("silent") << ErrorCode::GatewaySilent << QStringLiteral("Try again");
    QTest::newRow("refused") << ErrorCode::SignInRefused << QStringLiteral("Enter password");
    QTest::newRow("untrusted") << ErrorCode::GatewayUntrusted << QStringLiteral("Open the field…");
    QTest::newRow("key") << ErrorCode::ClientKeyMissing << QStringLiteral("Open the field…");
    QTest::newRow("unreadable") << ErrorCode::ProfileSyntax << QStringLiteral("Open import…");
    QTest::newRow("route") << ErrorCode::RouteNotApplied << QStringLiteral("Try again");
    QTest::newRow("service") << ErrorCode::ServiceUnreachable << QStringLiteral("Try again");
}

void tst_ConnectionPage::remedyFitsTheFailure()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, button);
    ConnectionView view = fixtures::view(fixtures::disconnected());
    view.problem = Error::of(code);
    QCOMPARE(remedyText(remedyOf(view)), button);
}

void tst_ConnectionPage::blockOffersToReconnectAndToEndIt()
{
    ConnectionPage page;
    page.setView(fixtures::view(fixtures::blocked()), fixtures::now());
    auto* card = part<ProblemCard>(page, "problem");
    QCOMPARE(card->findChild<QPushButton*>(QStringLiteral("remedy"))->text(), QStringLiteral("Reconnect"));
    QSignalSpy unblocked(&page, &ConnectionPage::unblockChosen);
    auto* unblock = card->findChild<QPushButton*>(QStringLiteral("unblock"));
    QVERIFY(!unblock->isHidden());
    unblock->click();
    QCOMPARE(unblocked.size(), 1);
}

void tst_ConnectionPage::aServiceThatDoesNotAnswerIsSaid()
{
    ConnectionPage page;
    page.setView(fixtures::viewWithoutService(), fixtures::now());
    QVERIFY(part<QLabel>(page, "state")->text().contains(QStringLiteral("service does not answer")));
    auto* card = part<ProblemCard>(page, "problem");
    QVERIFY(card->findChild<QLabel*>(QStringLiteral("explanation"))
                ->text()
                .contains(QStringLiteral("/run/sallyport/sallyportd.sock")));
}

void tst_ConnectionPage::theQuestionNamesTheUserAndTheProblem()
{
    ConnectionPage page;
    ConnectionView view = fixtures::view(fixtures::disconnected());
    view.request = PromptRequest{PromptRequest::Kind::SignIn,
                                 {},
                                 QStringLiteral("alice"),
                                 {},
                                 QStringLiteral("The gateway refused the sign-in")};
    page.setView(view, fixtures::now());
    auto* prompt = part<PromptCard>(page, "prompt");
    QVERIFY(!prompt->isHidden());
    QVERIFY(prompt->findChild<QLabel*>(QStringLiteral("title"))->text().contains(QStringLiteral("alice")));
    QCOMPARE(prompt->findChild<QLabel*>(QStringLiteral("problem"))->text(),
             QStringLiteral("The gateway refused the sign-in"));
    QCOMPARE(page.connectSwitch().text(), QStringLiteral("Cancel"));
    QCOMPARE(part<QLabel>(page, "state")->text(), QStringLiteral("Waiting for your password"));
}

void tst_ConnectionPage::connectedSaysWhatIsInstalled()
{
    const ConnectionStatus status = fixtures::connected(true, false);
    const QList<Fact> installed = DetailsPanel::installedFacts(status);
    QVERIFY(installed.contains(Fact{QStringLiteral("Address"), QStringLiteral("10.9.0.1")}));
    QVERIFY(installed.contains(Fact{QStringLiteral("Routes"), QStringLiteral("10.1.0.0/16, 10.2.0.0/16")}));
    QVERIFY(installed.contains(Fact{QStringLiteral("DNS servers"), QStringLiteral("10.1.0.53")}));
    const QList<Fact> security = DetailsPanel::securityFacts(status);
    QVERIFY(security.contains(Fact{QStringLiteral("ESP"), QStringLiteral("AES_GCM_16_256 / NO_EXT_SEQ")}));
    QVERIFY(security.contains(Fact{QStringLiteral("Data plane"), QStringLiteral("user space")}));
    const QList<Fact> traffic = DetailsPanel::trafficFacts(status);
    QCOMPARE(traffic.size(), 2);
    QVERIFY(traffic.first().value.contains(QStringLiteral("MiB")));
    QVERIFY(DetailsPanel::trafficFacts(fixtures::disconnected()).isEmpty());

    DetailsPanel panel;
    panel.setStatus(status);
    for (const FactCard* card : panel.findChildren<FactCard*>())
        QVERIFY(!card->isHidden());
    panel.setStatus(fixtures::disconnected());
    for (const FactCard* card : panel.findChildren<FactCard*>())
        QVERIFY(card->isHidden());
}

void tst_ConnectionPage::theLineFollowsTheClock()
{
    ConnectionPage page;
    page.setView(fixtures::view(fixtures::connected(true, false)), fixtures::now());
    page.setNow(fixtures::now().addSecs(120));
    QCOMPARE(part<QLabel>(page, "state")->text(), QStringLiteral("Connected for 2 h 16 min"));
}

QTEST_MAIN(tst_ConnectionPage)
#include "tst_connection_page.moc"
