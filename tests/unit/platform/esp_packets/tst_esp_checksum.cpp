// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/checksum.h"
#include "reference_packets.h"

#include <QTest>

#include <random>

namespace sallyport::esp {

using reference::append;
using reference::Bytes;
using reference::slowChecksum;

class TestEspChecksum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheRfc()
    {
        // RFC 1071 section 3: the words 0001 f203 f4f5 f6f7 sum to ddf2.
        const Bytes bytes = {0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};
        QCOMPARE(foldSum(sumBytes(bytes)), std::uint16_t(0xddf2));
        QCOMPARE(checksumOf(sumBytes(bytes)), std::uint16_t(0x220d));
    }

    void anyLengthAtAnyAddressIsAsTheSlowSum()
    {
        std::mt19937 random(1);
        Bytes memory(2200);
        for (std::uint8_t& byte : memory)
            byte = static_cast<std::uint8_t>(random());
        for (std::size_t length = 0; length < 600; ++length) {
            const std::size_t from = random() % 64;
            const Bytes piece(memory.begin() + long(from), memory.begin() + long(from + length));
            QCOMPARE(checksumOf(sumBytes({&memory[from], length})), slowChecksum(piece));
        }
    }

    void noCarryIsLostInSixtyFourKilobytes()
    {
        for (const std::size_t size : {65535u, 65536u}) {
            Bytes bytes(size, 0xff);
            QCOMPARE(checksumOf(sumBytes(bytes)), slowChecksum(bytes));
            bytes[size / 2] = 0xfe;
            QCOMPARE(checksumOf(sumBytes(bytes)), slowChecksum(bytes));
        }
    }

    void nothingAndZerosSumToZero()
    {
        QCOMPARE(checksumOf(sumBytes({})), std::uint16_t(0xffff));
        QCOMPARE(checksumOf(sumBytes(Bytes(40))), std::uint16_t(0xffff));
    }

    void piecesAddUp()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 200; ++round) {
            Bytes bytes(random() % 400);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            PartialSum sum = 0;
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t size = std::min<std::size_t>(bytes.size() - at, 2 * (1 + random() % 60));
                sum += sumBytes({&bytes[at], size});
                at += size;
            }
            QCOMPARE(checksumOf(sum), slowChecksum(bytes));
        }
    }

    void pseudoHeadersOfBothVersions()
    {
        Bytes ip4 = {192, 0, 2, 1, 198, 51, 100, 7};
        Bytes whole = ip4;
        append(whole, {0, 17, 0x12, 0x34}); // RFC 768
        QCOMPARE(checksumOf(sumPseudoHeader(ip4, 17, 0x1234)), slowChecksum(whole));

        Bytes ip6;
        for (int i = 0; i < 32; ++i)
            ip6.push_back(static_cast<std::uint8_t>(i * 37 + 5));
        whole = ip6;
        append(whole, {0, 1, 0x12, 0x34, 0, 0, 0, 6}); // RFC 8200 section 8.1
        QCOMPARE(checksumOf(sumPseudoHeader(ip6, 6, 0x11234)), slowChecksum(whole));
    }

    void aValidSumIsKnown()
    {
        Bytes bytes = {0x45, 0, 0, 1, 0, 0};
        QVERIFY(!isValidSum(sumBytes(bytes)));
        const std::uint16_t checksum = checksumOf(sumBytes(bytes));
        bytes[4] = static_cast<std::uint8_t>(checksum >> 8);
        bytes[5] = static_cast<std::uint8_t>(checksum);
        QVERIFY(isValidSum(sumBytes(bytes)));
        bytes[0] ^= 1;
        QVERIFY(!isValidSum(sumBytes(bytes)));
    }

    void anUpdateIsAsIfSummedAgain()
    {
        // RFC 1624 section 4: the case that the rule of RFC 1141 got wrong.
        QCOMPARE(updateChecksum(0xdd2f, 0x5555, 0x3285), std::uint16_t(0x0000));
        std::mt19937 random(3);
        for (int round = 0; round < 5000; ++round) {
            Bytes bytes(20);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random());
            const std::uint16_t checksum = slowChecksum(bytes);
            const std::uint16_t before = load16(&bytes[6]);
            const auto after = static_cast<std::uint16_t>(round % 50 == 0 ? 0 : random());
            store16(&bytes[6], after);
            QCOMPARE(updateChecksum(checksum, before, after), slowChecksum(bytes));
        }
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspChecksum)
#include "tst_esp_checksum.moc"
