// SPDX-License-Identifier: GPL-3.0-or-later
//
// What platform/authority.h promises, asked of the fake, of this operating system without polkit, and with a real
// polkit daemon on a bus of the test's own. Needs root: it makes processes of other users.
#include "foreign_client.h"
#include "isolated_machine.h"
#include "test_bus.h"

#include "platform/fake/fake_authority.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <optional>

#include <sys/mount.h>

namespace sallyport {
namespace {

constexpr uid_t kStranger = 65534;
constexpr gid_t kServiceGroup = 4242;

void append(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

std::optional<Result<void>> ask(Authority& authority, const ForeignClient& client, Action action)
{
    const Result<PeerIdentity> caller = identifyPeer(client.descriptor());
    if (!caller)
        qFatal("no identity");
    QObject context;
    std::optional<Result<void>> said;
    authority.decide(*caller, client.descriptor(), action, &context, [&said](Result<void> answer) {
        if (said)
            qFatal("a second answer");
        said = std::move(answer);
    });
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, 10000))
        return std::nullopt;
    return said;
}

bool permits(Authority& authority, const ForeignClient& client, Action action)
{
    const auto said = ask(authority, client, action);
    return said.has_value() && static_cast<bool>(*said);
}

} // namespace

class AuthorityContract : public QObject {
    Q_OBJECT

public:
    using MakeAuthority = std::function<std::unique_ptr<Authority>()>;
    explicit AuthorityContract(MakeAuthority make) : m_make(std::move(make)) {}

private Q_SLOTS:
    void rootMayAll()
    {
        const auto authority = m_make();
        const ForeignClient root(0, 0);
        for (const Action action : {Action::Observe, Action::Control, Action::ControlOthers})
            QVERIFY(permits(*authority, root, action));
    }

    void everyoneMayObserve()
    {
        const auto authority = m_make();
        QVERIFY(permits(*authority, ForeignClient(kStranger, kStranger), Action::Observe));
    }

    void aStrangerMayNotControl_data()
    {
        QTest::addColumn<Action>("action");
        QTest::newRow("control") << Action::Control;
        QTest::newRow("control others") << Action::ControlOthers;
    }

    void aStrangerMayNotControl()
    {
        QFETCH(Action, action);
        const auto authority = m_make();
        const auto said = ask(*authority, ForeignClient(kStranger, kStranger), action);
        QVERIFY(said.has_value());
        QVERIFY(!*said);
        QCOMPARE(said->error().code, ErrorCode::NotAllowed);
        QVERIFY(!said->error().arguments.value(QLatin1String("action")).toString().isEmpty());
        QCOMPARE(said->error().arguments.value(QLatin1String("user")).toString(), QStringLiteral("nobody"));
    }

private:
    MakeAuthority m_make;
};

// The documented rule where no polkit answers.
class AuthorityByRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberOfTheGroupMayControlButNotOthers_data()
    {
        QTest::addColumn<bool>("primary");
        QTest::newRow("primary group") << true;
        QTest::newRow("further group") << false;
    }

    void aMemberOfTheGroupMayControlButNotOthers()
    {
        QFETCH(bool, primary);
        const auto authority = makeAuthority();
        const ForeignClient member(kStranger, primary ? kServiceGroup : kStranger,
                                   primary ? std::vector<gid_t>{} : std::vector<gid_t>{100, kServiceGroup});
        QVERIFY(permits(*authority, member, Action::Control));
        QVERIFY(!permits(*authority, member, Action::ControlOthers));
    }

    void aManyGroupedStrangerMayNot()
    {
        std::vector<gid_t> groups;
        for (gid_t group = 10000; group < 10500; ++group)
            groups.push_back(group);
        QVERIFY(!permits(*makeAuthority(), ForeignClient(kStranger, kStranger, groups), Action::Control));
        groups.push_back(kServiceGroup);
        QVERIFY(permits(*makeAuthority(), ForeignClient(kStranger, kStranger, groups), Action::Control));
    }

    // logind's own files say who sits here, in the form of systemd 252.
    void theUserOfTheActiveLocalSessionMayControl_data()
    {
        QTest::addColumn<QByteArray>("session");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("on a seat") << QByteArray("SEAT=seat0\nREMOTE=0\n") << true;
        QTest::newRow("from the network") << QByteArray("SEAT=seat0\nREMOTE=1\n") << false;
        QTest::newRow("without a seat") << QByteArray("REMOTE=0\n") << false;
    }

    void theUserOfTheActiveLocalSessionMayControl()
    {
        QFETCH(QByteArray, session);
        QFETCH(bool, allowed);
        append(QStringLiteral("/run/systemd/users/65534"),
               "NAME=nobody\nSTATE=active\nSESSIONS=1\nACTIVE_SESSIONS=1\nONLINE_SESSIONS=1\n");
        append(QStringLiteral("/run/systemd/sessions/1"), "UID=65534\nUSER=nobody\nACTIVE=1\nSTATE=active\n" + session);
        const ForeignClient user(kStranger, kStranger);
        QCOMPARE(permits(*makeAuthority(), user, Action::Control), allowed);
        QVERIFY(!permits(*makeAuthority(), user, Action::ControlOthers));
        QVERIFY(QDir(QStringLiteral("/run/systemd")).removeRecursively());
    }
};

// The real polkit daemon, with the actions that we install and one rule.
void startPolkit(TestBus& bus)
{
    // A file system over the actions folder, so the machine's own stays as it is.
    const QString actions = QStringLiteral("/usr/share/polkit-1/actions");
    if (mount("tmpfs", qPrintable(actions), "tmpfs", 0, "mode=0755") != 0)
        qFatal("cannot mount over %s; is polkitd installed?", qPrintable(actions));
    QFile::copy(QStringLiteral(SALLYPORT_POLKIT_ACTIONS), actions + QStringLiteral("/org.sallyport.policy"));
    const QString rules = QStringLiteral("/etc/polkit-1/rules.d/10-test.rules");
    append(rules, "polkit.addRule(function(action, subject) {"
                  "  if (action.id == 'org.sallyport.control' && subject.user == 'daemon') return polkit.Result.YES;"
                  "});");
    QFile::setPermissions(rules, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    bus.start(QStringLiteral("/usr/lib/polkit-1/polkitd"), {QStringLiteral("--no-debug")},
              QStringLiteral("org.freedesktop.PolicyKit1"));
}

class AuthorityByPolkit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus.emplace(); }
    void cleanupTestCase() { m_bus.reset(); }

    void aBusWithoutPolkitLeavesTheRule()
    {
        const auto authority = makeAuthority();
        QVERIFY(permits(*authority, ForeignClient(kStranger, kServiceGroup), Action::Control));
        QVERIFY(!permits(*authority, ForeignClient(kStranger, kStranger), Action::Control));
        startPolkit(*m_bus);
    }

    void whomPolkitPermitsMayControl()
    {
        const auto authority = makeAuthority();
        const ForeignClient daemon(1, 1); // the test's rule says yes to this user
        QVERIFY(permits(*authority, daemon, Action::Control));
        QVERIFY(!permits(*authority, daemon, Action::ControlOthers));
    }

    void wherePolkitRunsTheGroupSaysNothing()
    {
        const auto authority = makeAuthority();
        QVERIFY(!permits(*authority, ForeignClient(kStranger, kServiceGroup), Action::Control));
    }

    void strangersAreRefusedAndRootIsNotAsked()
    {
        const auto authority = makeAuthority();
        QVERIFY(!permits(*authority, ForeignClient(kStranger, kStranger), Action::Control));
        QVERIFY(!permits(*authority, ForeignClient(kStranger, kStranger), Action::ControlOthers));
        QVERIFY(permits(*authority, ForeignClient(0, 0), Action::ControlOthers));
    }

    void aCallerWhoHasGoneIsRefused()
    {
        const auto authority = makeAuthority();
        ForeignClient daemon(1, 1);
        const PeerIdentity caller = identifyPeer(daemon.descriptor()).value();
        daemon.end();
        QObject context;
        std::optional<bool> allowed;
        authority->decide(caller, daemon.descriptor(), Action::Control, &context,
                          [&allowed](Result<void> answer) { allowed = static_cast<bool>(answer); });
        QVERIFY(QTest::qWaitFor([&allowed] { return allowed.has_value(); }, 10000));
        QVERIFY(!*allowed);
    }

    void aCallerWhoGoesWhilePolkitThinksIsRefused()
    {
        const auto authority = makeAuthority();
        ForeignClient daemon(1, 1);
        const PeerIdentity caller = identifyPeer(daemon.descriptor()).value();
        QObject context;
        std::optional<bool> allowed;
        authority->decide(caller, daemon.descriptor(), Action::Control, &context,
                          [&allowed](Result<void> answer) { allowed = static_cast<bool>(answer); });
        QVERIFY(!allowed); // the answer comes by the event loop
        daemon.end();
        QVERIFY(QTest::qWaitFor([&allowed] { return allowed.has_value(); }, 10000));
        QVERIFY(!*allowed);
    }

    void noAnswerReachesAContextThatIsGone()
    {
        const auto authority = makeAuthority();
        const ForeignClient daemon(1, 1);
        bool answered = false;
        {
            QObject context;
            authority->decide(identifyPeer(daemon.descriptor()).value(), daemon.descriptor(), Action::Control, &context,
                              [&answered](Result<void>) { answered = true; });
        }
        QVERIFY(permits(*authority, daemon, Action::Control)); // polkit's answer to the first came before this one
        QVERIFY(!answered);
    }

private:
    std::optional<TestBus> m_bus;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    using namespace sallyport;
    isolateThisProcess();
    append(QStringLiteral("/etc/group"), "sallyport:x:" + QByteArray::number(kServiceGroup) + ":\n");
    QCoreApplication application(argc, argv);
    AuthorityContract fake([] {
        auto authority = std::make_unique<FakeAuthority>();
        authority->refuse(Action::Control);
        authority->refuse(Action::ControlOthers);
        return authority;
    });
    AuthorityContract real([] { return makeAuthority(); });
    AuthorityByRule rule;
    AuthorityByPolkit polkit;
    return QTest::qExec(&fake, argc, argv) + QTest::qExec(&real, argc, argv) + QTest::qExec(&rule, argc, argv) +
           QTest::qExec(&polkit, argc, argv);
}

#include "tst_authority_contract.moc"
