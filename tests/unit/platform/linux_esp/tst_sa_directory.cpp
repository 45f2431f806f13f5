// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/sa_directory.h"

#include <QTest>

namespace sallyport {
namespace {

Endpoint end(const char* address)
{
    return {QHostAddress(QLatin1String(address)), 4500};
}

EspSa sa(std::uint32_t spi, bool inbound, const char* source, const char* destination)
{
    EspSa result;
    result.id = {spi, end(source), end(destination)};
    result.inbound = inbound;
    return result;
}

class TstSaDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSpiBothWaysIsToldApartByAddresses();
    void changedSourceIsFoundByDestination();
    void changedAddressesAreFoundWhereOneHasTheSpi();
    void reservedSpiIsNotInstalled();
    void removedIsGone();
};

void TstSaDirectory::sameSpiBothWaysIsToldApartByAddresses()
{
    SaDirectory directory;
    directory.add(sa(1000, true, "192.0.2.2", "192.0.2.1"));
    directory.add(sa(1000, false, "192.0.2.1", "192.0.2.2"));
    QCOMPARE(directory.find({1000, end("192.0.2.2"), end("192.0.2.1")})->direction, esp::Direction::In);
    QCOMPARE(directory.find({1000, end("192.0.2.1"), end("192.0.2.2")})->direction, esp::Direction::Out);
    QVERIFY(directory.find({1000, end("192.0.2.8"), end("192.0.2.9")}) == nullptr); // which of them?
}

void TstSaDirectory::changedSourceIsFoundByDestination()
{
    SaDirectory directory;
    directory.add(sa(1000, true, "192.0.2.2", "192.0.2.1"));
    directory.add(sa(1000, false, "192.0.2.1", "192.0.2.2"));
    QCOMPARE(directory.find({1000, end("192.0.2.77"), end("192.0.2.2")})->direction, esp::Direction::Out);
}

void TstSaDirectory::changedAddressesAreFoundWhereOneHasTheSpi()
{
    SaDirectory directory;
    directory.add(sa(1000, true, "192.0.2.2", "192.0.2.1"));
    QVERIFY(directory.find({1000, {}, {}}) != nullptr);
    QVERIFY(directory.find({1001, {}, {}}) == nullptr);
}

void TstSaDirectory::reservedSpiIsNotInstalled()
{
    SaDirectory directory;
    const std::optional<std::uint32_t> spi = directory.reserve();
    QVERIFY(spi);
    QVERIFY(*spi >= 256U);
    QVERIFY(directory.find({*spi, {}, {}}) == nullptr);
    directory.add(sa(*spi, true, "192.0.2.2", "192.0.2.1"));
    QVERIFY(directory.find({*spi, {}, {}}) != nullptr);
}

void TstSaDirectory::removedIsGone()
{
    SaDirectory directory;
    directory.add(sa(1000, true, "192.0.2.2", "192.0.2.1"));
    directory.add(sa(1001, true, "192.0.2.2", "192.0.2.1"));
    directory.remove(directory.find({1000, {}, {}}));
    QVERIFY(directory.find({1000, {}, {}}) == nullptr);
    QVERIFY(directory.find({1001, {}, {}}) != nullptr);
    QCOMPARE(directory.all().size(), 1U);
}

} // namespace
} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::TstSaDirectory)

#include "tst_sa_directory.moc"
