// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every state against everything that can happen to it, and every legal move of the table.
#include "core/tunnel/state.h"
#include "machine_rig.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <functional>
#include <set>

using namespace sallyport;

namespace {

QStringList g_moves;     // "connecting -> connected", as the machine logged them
QStringList g_criticals; // what must not be

void watchLog(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    static const QRegularExpression move(QStringLiteral(": (\\w+ -> \\w+) "));
    if (type == QtCriticalMsg)
        g_criticals.append(text);
    if (const auto found = move.match(text); found.hasMatch())
        g_moves.append(found.captured(1));
}

using Step = std::function<void(MachineRig&)>;

struct Start {
    const char* name;
    bool killSwitch;
    Step reach;
};

// The columns of the table below.
const std::array<Start, 10> kStarts{{
    {"disconnected", false, [](MachineRig&) {}},
    {"awaitingUser", false, [](MachineRig& rig) { rig.machine->connectTunnel(rig.profile, {}); }},
    {"resolving", false, [](MachineRig& rig) { rig.connectNow(); }},
    {"contacting", false, [](MachineRig& rig) { rig.toContacting(); }},
    {"connected", false, [](MachineRig& rig) { rig.toConnected(); }},
    {"reconnecting", false, [](MachineRig& rig) { rig.toReconnecting(); }},
    {"disconnecting", false,
     [](MachineRig& rig) {
         rig.toConnected();
         rig.machine->disconnectTunnel();
     }},
    {"blocked", true, [](MachineRig& rig) { rig.toBlocked(); }},
    {"awaitingUser in an attempt", false, [](MachineRig& rig) { rig.toAsked(); }},
    {"connected and asked", false, [](MachineRig& rig) { rig.toConnectedAndAsked(); }},
}};

struct Row {
    const char* event;
    Step step;
    std::array<const char*, 10> outcomes; // in the order of kStarts; "." is: stays, and does nothing
};

Profile changed(const MachineRig& rig)
{
    Profile profile = rig.profile;
    profile.name = QStringLiteral("Office, edited");
    return profile;
}

QString promptOf(const MachineRig& rig)
{
    return rig.prompts.isEmpty() ? QStringLiteral("none") : rig.prompts.last().id;
}

// All rows are walked with a profile that ends a tunnel which is idle for so long; it is looked at ten times in it.
constexpr int kIdleSeconds = 3000;
constexpr int kIdleCheck = kIdleSeconds * 1000 / 10;

void findNothing(MachineRig& rig, int times)
{
    for (int i = 0; i < times; ++i) {
        rig.scheduler.advance(kIdleCheck);
        rig.engineSays(ike_event::TrafficCounted{});
    }
}

// clang-format off
const std::vector<Row> kTable{
    {"connect", [](MachineRig& rig) { rig.connectNow(); },
        {"connecting | open resolve", "connecting | open withdrawn resolve", ".", ".",
         ".", "connecting | open resolve", ".", "connecting | block initiate",
         ".", "."}},
    {"connect without password", [](MachineRig& rig) { rig.machine->connectTunnel(rig.profile, {}); },
        {"awaitingUser | open prompt", ".", ".", ".",
         ".", "connecting | open resolve", ".", "awaitingUser | block prompt",
         ".", "."}},
    {"connect with another version", [](MachineRig& rig) { rig.machine->connectTunnel(changed(rig), MachineRig::password()); },
        {"connecting | open resolve", "connecting | open withdrawn resolve", "connecting | open resolve", "disconnecting | open terminate",
         "disconnecting | open withdraw terminate", "connecting | open resolve", ".", "connecting | block initiate",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"connect with another version without password", [](MachineRig& rig) { rig.machine->connectTunnel(changed(rig), {}); },
        {"awaitingUser | open prompt", "awaitingUser | open withdrawn prompt", "awaitingUser | open prompt", "disconnecting | open terminate",
         "disconnecting | open withdraw terminate", "awaitingUser | open prompt", ".", "awaitingUser | block prompt",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"disconnect", [](MachineRig& rig) { rig.machine->disconnectTunnel(); },
        {".", "disconnected | open withdrawn", "disconnected | open", "disconnecting | open terminate",
         "disconnecting | open withdraw terminate", "disconnected | open", ".", "disconnected | open",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"prompt answered", [](MachineRig& rig) { rig.machine->answerPrompt(promptOf(rig), MachineRig::password()); },
        {".", "connecting | open withdrawn resolve", ".", ".", ".", ".", ".", ".",
         "connecting | answer open withdrawn", "connected | answer withdrawn"}},
    {"prompt answered with nothing", [](MachineRig& rig) { rig.machine->answerPrompt(promptOf(rig), Credentials{}); },
        {".", "disconnected | open withdrawn", ".", ".", ".", ".", ".", ".",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"prompt cancelled", [](MachineRig& rig) { rig.machine->answerPrompt(promptOf(rig), errorOf(ErrorCode::PromptCancelled)); },
        {".", "disconnected | open withdrawn", ".", ".", ".", ".", ".", ".",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"another prompt answered", [](MachineRig& rig) { rig.machine->answerPrompt(QStringLiteral("0123"), MachineRig::password()); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"traffic asked for", [](MachineRig& rig) { rig.machine->refreshTraffic(); },
        {".", ".", ".", ".", "connected | count", ".", ".", ".",
         ".", "connected | count"}},
    {"name resolved", [](MachineRig& rig) { rig.resolved(); },
        {".", ".", "connecting | open initiate", ".", ".", ".", ".", ".",
         ".", "."}},
    {"name unknown", [](MachineRig& rig) { rig.resolver.answer(errorOf(ErrorCode::GatewayNameUnknown)); },
        {".", ".", "disconnected | open", ".", ".", ".", ".", ".",
         ".", "."}},
    {"phase reached", [](MachineRig& rig) { rig.engineSays(ike_event::PhaseReached{ConnectPhase::SigningIn}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"path observed", [](MachineRig& rig) { rig.engineSays(ike_event::PathObserved{}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"child established", [](MachineRig& rig) { rig.engineSays(MachineRig::child()); },
        {".", ".", ".", "connected | install open", "connected | install", ".", ".", ".",
         "connected | install open withdrawn", "connected | install withdrawn"}},
    {"child without address", [](MachineRig& rig) { rig.engineSays(ike_event::ChildSaEstablished{}); },
        {".", ".", ".", "disconnecting | open terminate", "disconnecting | open withdraw terminate", ".", ".", ".",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"rekeyed", [](MachineRig& rig) { rig.engineSays(ike_event::Rekeyed{}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"traffic counted", [](MachineRig& rig) { rig.engineSays(ike_event::TrafficCounted{{1, 2, 3, 4}}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"ended as asked", [](MachineRig& rig) { rig.ended(); },
        {".", ".", ".", "disconnected | open",
         "reconnecting | open withdraw", ".", "disconnected | open", ".",
         "disconnected | open withdrawn", "reconnecting | open withdraw withdrawn"}},
    {"ended, worth a retry", [](MachineRig& rig) { rig.ended(ErrorCode::GatewaySilent); },
        {".", ".", ".", "disconnected | open",
         "reconnecting | open withdraw", ".", "disconnected | open", ".",
         "disconnected | open withdrawn", "reconnecting | open withdraw withdrawn"}},
    {"ended for good", [](MachineRig& rig) { rig.ended(ErrorCode::GatewayUntrusted); },
        {".", ".", ".", "disconnected | open",
         "disconnected | open withdraw", ".", "disconnected | open", ".",
         "disconnected | open withdrawn", "disconnected | open withdraw withdrawn"}},
    {"another attempt ended", [](MachineRig& rig) { rig.machine->handleEngineEvent(4711, ike_event::Ended{}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"no attempt ended", [](MachineRig& rig) { rig.machine->handleEngineEvent(0, ike_event::Ended{}); },
        {".", ".", ".", ".", ".", ".", ".", ".",
         ".", "."}},
    {"an idle check falls due", [](MachineRig& rig) { rig.scheduler.advance(kIdleCheck); },
        {".", "disconnected | open withdrawn", ".", ".", "connected | count", "connecting | open resolve", "disconnected | open", ".",
         "disconnected | open withdrawn terminate open", "disconnected | open withdraw withdrawn terminate open"}},
    {"idle checks find nothing", [](MachineRig& rig) { findNothing(rig, 10); },
        {".", "disconnected | open withdrawn", ".", ".",
         "disconnecting | count count count count count count count count count count open withdraw terminate",
         "connecting | open resolve", "disconnected | open", ".",
         "disconnected | open withdrawn terminate open", "disconnected | open withdraw withdrawn terminate open"}},
    {"gateway asks", [](MachineRig& rig) { rig.asks(PromptKind::OneTimeCode, 8); },
        {".", ".", ".", "awaitingUser | open prompt", "connected | prompt", ".", ".", ".",
         "awaitingUser | open withdrawn prompt", "connected | withdrawn prompt"}},
    {"notice", [](MachineRig& rig) { rig.engineSays(ike_event::Noticed{errorOf(ErrorCode::RevocationUnknown)}); },
        {".", ".", ".", ".", ".", ".", ".", ".", ".", "."}},
    {"nobody to ask", [](MachineRig& rig) { rig.machine->answerPrompt(promptOf(rig), errorOf(ErrorCode::NobodyToAsk)); },
        {".", "disconnected | open withdrawn", ".", ".", ".", ".", ".", ".",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"2 s pass", [](MachineRig& rig) { rig.scheduler.advance(2000); },
        {".", ".", ".", ".", ".", "connecting | open resolve", ".", ".",
         ".", "."}},
    {"5 s pass", [](MachineRig& rig) { rig.scheduler.advance(5000); },
        {".", ".", ".", ".", ".", "connecting | open resolve", "disconnected | open", ".",
         ".", "."}},
    {"60 s pass", [](MachineRig& rig) { rig.scheduler.advance(60000); },
        {".", ".", ".", ".", ".", "connecting | open resolve", "disconnected | open", ".",
         "disconnecting | open withdrawn terminate", "disconnecting | open withdraw withdrawn terminate"}},
    {"120 s pass", [](MachineRig& rig) { rig.scheduler.advance(120000); },
        {".", "disconnected | open withdrawn", ".", ".", ".", "connecting | open resolve", "disconnected | open", ".",
         "disconnected | open withdrawn terminate open", "disconnected | open withdraw withdrawn terminate open"}},
};

// Every legal move, and a way to make it.
struct Way {
    ConnectionState from;
    ConnectionState to;
    bool killSwitch;
    Step walk;
};
using enum ConnectionState;
const std::vector<Way> kWays{
    {Disconnected, Disconnected, true, [](MachineRig& rig) { rig.ledger.blockingPossible = false; rig.connectNow(); }},
    {Disconnected, Connecting, false, [](MachineRig& rig) { rig.connectNow(); }},
    {Disconnected, AwaitingUser, false, [](MachineRig& rig) { rig.machine->connectTunnel(rig.profile, {}); }},
    {Connecting, Disconnected, false, [](MachineRig& rig) { rig.connectNow(); rig.machine->disconnectTunnel(); }},
    {Connecting, Connecting, false, [](MachineRig& rig) { rig.toContacting(); }},
    {Connecting, AwaitingUser, false, [](MachineRig& rig) { rig.connectNow(); rig.machine->connectTunnel(changed(rig), {}); }},
    {Connecting, Connected, false, [](MachineRig& rig) { rig.toConnected(); }},
    {Connecting, Reconnecting, false, [](MachineRig& rig) {
        rig.toReconnecting(); rig.scheduler.advance(2000); rig.resolved(); rig.ended(ErrorCode::GatewaySilent); }},
    {Connecting, Disconnecting, false, [](MachineRig& rig) { rig.toContacting(); rig.machine->disconnectTunnel(); }},
    {Connecting, Blocked, true, [](MachineRig& rig) { rig.toBlocked(); }},
    {AwaitingUser, Disconnected, false, [](MachineRig& rig) {
        rig.machine->connectTunnel(rig.profile, {}); rig.machine->disconnectTunnel(); }},
    {AwaitingUser, Connecting, false, [](MachineRig& rig) { rig.machine->connectTunnel(rig.profile, {}); rig.connectNow(); }},
    {AwaitingUser, AwaitingUser, false, [](MachineRig& rig) {
        rig.machine->connectTunnel(rig.profile, {}); rig.machine->connectTunnel(changed(rig), {}); }},
    {AwaitingUser, Connected, false, [](MachineRig& rig) { rig.toAsked(); rig.engineSays(MachineRig::child()); }},
    {AwaitingUser, Reconnecting, false, [](MachineRig& rig) {
        rig.toReconnecting(); rig.scheduler.advance(2000); rig.resolved(); rig.asks(); rig.ended(ErrorCode::GatewaySilent); }},
    {AwaitingUser, Disconnecting, false, [](MachineRig& rig) { rig.toAsked(); rig.machine->disconnectTunnel(); }},
    {AwaitingUser, Blocked, true, [](MachineRig& rig) {
        rig.toBlocked(); rig.machine->connectTunnel(rig.profile, {}); rig.scheduler.advance(120000); }},
    {Connected, Disconnected, false, [](MachineRig& rig) { rig.toConnected(); rig.ended(ErrorCode::SignInRefused); }},
    {Connected, Reconnecting, false, [](MachineRig& rig) { rig.toReconnecting(); }},
    {Connected, Disconnecting, false, [](MachineRig& rig) { rig.toConnected(); rig.machine->disconnectTunnel(); }},
    {Connected, Blocked, true, [](MachineRig& rig) { rig.toConnected(); rig.ended(ErrorCode::SignInRefused); }},
    {Reconnecting, Disconnected, false, [](MachineRig& rig) { rig.toReconnecting(); rig.machine->disconnectTunnel(); }},
    {Reconnecting, Connecting, false, [](MachineRig& rig) { rig.toReconnecting(); rig.connectNow(); }},
    {Reconnecting, AwaitingUser, false, [](MachineRig& rig) {
        rig.toReconnecting(); rig.machine->connectTunnel(changed(rig), {}); }},
    {Reconnecting, Blocked, true, [](MachineRig& rig) {
        rig.toReconnecting(); rig.ledger.blockingPossible = false; rig.machine->connectTunnel(changed(rig), MachineRig::password()); }},
    {Disconnecting, Disconnected, false, [](MachineRig& rig) { rig.toConnected(); rig.machine->disconnectTunnel(); rig.ended(); }},
    {Disconnecting, Connecting, false, [](MachineRig& rig) {
        rig.toConnected(); rig.machine->disconnectTunnel(); rig.connectNow(); rig.ended(); }},
    {Disconnecting, AwaitingUser, false, [](MachineRig& rig) {
        rig.toConnected(); rig.machine->connectTunnel(changed(rig), {}); rig.ended(); }},
    {Disconnecting, Blocked, true, [](MachineRig& rig) {
        rig.toContacting(); rig.engineSays(ike_event::ChildSaEstablished{}); rig.ended(); }},
    {Blocked, Disconnected, true, [](MachineRig& rig) { rig.toBlocked(); rig.machine->disconnectTunnel(); }},
    {Blocked, Connecting, true, [](MachineRig& rig) { rig.toBlocked(); rig.connectNow(); }},
    {Blocked, AwaitingUser, true, [](MachineRig& rig) { rig.toBlocked(); rig.machine->connectTunnel(rig.profile, {}); }},
    {Blocked, Blocked, true, [](MachineRig& rig) { rig.toBlocked(); rig.ledger.blockingPossible = false; rig.connectNow(); }},
};
// clang-format on

} // namespace

class TestMachineTable : public QObject {
    Q_OBJECT
    using enum ConnectionState;

private Q_SLOTS:
    void init()
    {
        g_moves.clear();
        g_criticals.clear();
        m_before = qInstallMessageHandler(watchLog);
    }

    void cleanup()
    {
        qInstallMessageHandler(m_before);
        QCOMPARE(g_criticals, QStringList()); // no move outside the table
    }

    void everyEventInEveryState_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        for (int row = 0; row < static_cast<int>(kTable.size()); ++row) {
            for (int column = 0; column < static_cast<int>(kStarts.size()); ++column) {
                const auto at = static_cast<std::size_t>(column);
                QTest::addRow("%s in %s", kTable[static_cast<std::size_t>(row)].event, kStarts[at].name)
                    << row << column;
            }
        }
    }

    void everyEventInEveryState()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        const Row& line = kTable[static_cast<std::size_t>(row)];
        const Start& start = kStarts[static_cast<std::size_t>(column)];
        const QString outcome = QString::fromLatin1(line.outcomes[static_cast<std::size_t>(column)]);
        MachineRig rig(start.killSwitch);
        rig.profile.exchange.idleDisconnectSeconds = kIdleSeconds;
        start.reach(rig);
        const QString stays = connectionStateName(rig.state()) + QStringLiteral(" | ");
        const QString seen = rig.outcomeOf([&] { line.step(rig); });
        QCOMPARE(seen, outcome == QLatin1String(".") ? stays : outcome);
    }

    void everyLegalMoveIsReached()
    {
        std::set<std::pair<ConnectionState, ConnectionState>> reached;
        for (const Way& way : kWays) {
            g_moves.clear();
            MachineRig rig(way.killSwitch);
            way.walk(rig);
            const QString move = connectionStateName(way.from) + QStringLiteral(" -> ") + connectionStateName(way.to);
            QVERIFY2(g_moves.contains(move), qPrintable(move));
            QVERIFY2(isLegalMove(way.from, way.to), qPrintable(move));
            reached.insert({way.from, way.to});
        }
        std::size_t legal = 0;
        for (int from = 0; from <= static_cast<int>(Blocked); ++from) {
            for (int to = 0; to <= static_cast<int>(Blocked); ++to)
                legal += isLegalMove(static_cast<ConnectionState>(from), static_cast<ConnectionState>(to)) ? 1 : 0;
        }
        QCOMPARE(reached.size(), legal);
    }

    void theTableRefusesShortCuts()
    {
        QVERIFY(!isLegalMove(Disconnected, Connected));
        QVERIFY(!isLegalMove(Reconnecting, Connected));
        QVERIFY(!isLegalMove(Blocked, Connected));
        QVERIFY(!isLegalMove(Connected, Connecting)); // only over a teardown
        QVERIFY(!isLegalMove(Disconnected, Blocked));
    }

private:
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestMachineTable)
#include "tst_machine_table.moc"
