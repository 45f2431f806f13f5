// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/data_plane.h"

#include "isolated_machine.h"

#include "platform/fake/fake_data_plane.h"

#include <QCoreApplication>
#include <QTest>

#include <sys/mount.h>

namespace sallyport {
namespace {

std::unique_ptr<FakeDataPlane> plane(const char* name, const char* missing = nullptr)
{
    auto made = std::make_unique<FakeDataPlane>(DataPlaneTraits{QString::fromLatin1(name), true, 1400});
    if (missing != nullptr)
        made->setMissing(QString::fromLatin1(missing));
    return made;
}

std::vector<std::unique_ptr<DataPlane>> both(const char* kernelMissing, const char* userspaceMissing)
{
    std::vector<std::unique_ptr<DataPlane>> planes;
    planes.push_back(plane("kernel", kernelMissing));
    planes.push_back(plane("userspace", userspaceMissing));
    return planes;
}

QString reasonOf(const Error& error)
{
    return error.arguments.value(QLatin1String("reason")).toString();
}

} // namespace

class TestDataPlane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void automaticTakesTheFirstThatWorks()
    {
        QCOMPARE(chooseDataPlane(both(nullptr, nullptr), DataPlaneChoice::Automatic).value()->traits().name,
                 QStringLiteral("kernel"));
        QCOMPARE(chooseDataPlane(both("no ESP", nullptr), DataPlaneChoice::Automatic).value()->traits().name,
                 QStringLiteral("userspace"));
    }

    void whenNoneWorksTheLastReasonIsTold()
    {
        const auto chosen = chooseDataPlane(both("no ESP", "no TUN"), DataPlaneChoice::Automatic);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::DataPlaneUnavailable);
        QCOMPARE(reasonOf(chosen.error()), QStringLiteral("no TUN"));
    }

    void aForcedChoiceHasNoSubstitute()
    {
        const auto chosen = chooseDataPlane(both("no ESP", nullptr), DataPlaneChoice::Kernel);
        QVERIFY(!chosen);
        QCOMPARE(reasonOf(chosen.error()), QStringLiteral("no ESP"));
        QCOMPARE(chooseDataPlane(both(nullptr, nullptr), DataPlaneChoice::Userspace).value()->traits().name,
                 QStringLiteral("userspace"));
    }

    void noDataPlaneAtAllIsAnError() { QVERIFY(!chooseDataPlane({}, DataPlaneChoice::Automatic)); }

    void thisMachineOffersTheUserSpaceOne()
    {
        const auto chosen = chooseDataPlane(availableDataPlanes(), DataPlaneChoice::Automatic);
        QVERIFY(chosen);
        QCOMPARE(chosen->get()->traits().name, QStringLiteral("userspace"));
        QVERIFY(chosen->get()->traits().needsUdpEncapsulation);
        QVERIFY(chosen->get()->traits().needsUdpEncapsulation);
    }

    void aProbeLeavesNothingBehind()
    {
        const QByteArray before = networkSnapshot();
        QVERIFY(chooseDataPlane(availableDataPlanes(), DataPlaneChoice::Userspace));
        QCOMPARE(difference(before, networkSnapshot()), QByteArray());
    }

    void theKernelsEspIsRefusedInWords()
    {
        const auto chosen = chooseDataPlane(availableDataPlanes(), DataPlaneChoice::Kernel);
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, ErrorCode::DataPlaneUnavailable);
        QCOMPARE(chosen.error().arguments.value(QLatin1String("dataPlane")).toString(), QStringLiteral("kernel"));
        QVERIFY(!reasonOf(chosen.error()).isEmpty());
    }

    // Last: it takes the device away.
    void withoutATunDeviceTheReasonNamesIt()
    {
        QCOMPARE(mount("tmpfs", "/dev/net", "tmpfs", 0, nullptr), 0);
        const auto chosen = chooseDataPlane(availableDataPlanes(), DataPlaneChoice::Automatic);
        QVERIFY(!chosen);
        QVERIFY(reasonOf(chosen.error()).contains(QLatin1String("/dev/net/tun")));
    }
};

} // namespace sallyport

int main(int argc, char** argv)
{
    sallyport::isolateThisProcess();
    QCoreApplication application(argc, argv);
    sallyport::TestDataPlane test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_plane.moc"
