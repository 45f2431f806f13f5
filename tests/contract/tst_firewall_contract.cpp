// SPDX-License-Identifier: GPL-3.0-or-later
//
// What platform/firewall.h promises, asked of the fake (able to block and not) and of this operating system.
#include "isolated_machine.h"

#include "platform/fake/fake_firewall.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QTest>

namespace sallyport {

class FirewallContract : public QObject {
    Q_OBJECT

public:
    using MakeFirewall = std::function<std::unique_ptr<Firewall>()>;
    explicit FirewallContract(MakeFirewall make) : m_make(std::move(make)) {}

private Q_SLOTS:
    void openIsAlwaysGranted()
    {
        const auto firewall = m_make();
        QVERIFY(firewall->apply({}));
        QVERIFY(firewall->apply({}));
    }

    void blockingIsGrantedExactlyWhereItCanBeHad()
    {
        const auto firewall = m_make();
        FirewallPolicy blocking;
        blocking.mode = FirewallPolicy::Mode::Blocking;
        const Result<void> done = firewall->apply(blocking);
        QCOMPARE(static_cast<bool>(done), firewall->canBlock());
        if (!done) {
            QCOMPARE(done.error().code, ErrorCode::FirewallUnavailable);
            QVERIFY(!done.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
        }
        QVERIFY(firewall->apply({}));
    }

    void recoverIsSafeAtAnyTime()
    {
        const auto firewall = m_make();
        QVERIFY(firewall->recover());
        QVERIFY(firewall->recover());
    }

private:
    MakeFirewall m_make;
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    using sallyport::FirewallContract;
    const auto makeFake = [](bool canBlock) {
        auto firewall = std::make_unique<sallyport::FakeFirewall>();
        firewall->setCanBlock(canBlock);
        return firewall;
    };
    FirewallContract able([&makeFake] { return makeFake(true); });
    FirewallContract unable([&makeFake] { return makeFake(false); });
    FirewallContract real([] { return sallyport::makeFirewall(); });
    return QTest::qExec(&able, argc, argv) + QTest::qExec(&unable, argc, argv) + QTest::qExec(&real, argc, argv);
}

#include "tst_firewall_contract.moc"
