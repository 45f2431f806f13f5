// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/ip4_fragments.h"

#include "engine_pair.h"

#include "platform/esp/big_endian.h"

#include <QTest>

namespace sallyport::esp {

using reference::makePacket;
using reference::Spec;

class TestEspIp4Fragments : public QObject {
    Q_OBJECT

private:
    static std::vector<Bytes> fragmentsOf(Bytes packet, std::size_t maxLength)
    {
        std::vector<Bytes> all;
        Ip4Fragments fragments;
        if (!fragments.start(packet, maxLength))
            return all;
        for (std::span<std::uint8_t> next = fragments.next(); !next.empty(); next = fragments.next())
            all.emplace_back(next.begin(), next.end());
        return all;
    }

private Q_SLOTS:
    void theyMakeTheWholeAgain()
    {
        for (const std::size_t options : {0u, 4u, 40u}) {
            for (const std::size_t size : {1u, 7u, 8u, 9u, 1000u, 1001u, 60000u}) {
                for (const std::size_t maxLength : {68u, 69u, 576u, 1279u, 1280u}) {
                    Spec spec;
                    spec.protocol = 1;
                    spec.fragment = 0;
                    spec.ipOptions = Bytes(options, 1);
                    spec.payload = pattern(size);
                    const Bytes packet = makePacket(spec);
                    Bytes payload;
                    const std::vector<Bytes> fragments = fragmentsOf(packet, maxLength);
                    for (const Bytes& fragment : fragments) {
                        QVERIFY(fragment.size() <= maxLength && reference::isSound(fragment));
                        QCOMPARE(std::size_t(load16(&fragment[6]) & 0x1fff) * 8, payload.size());
                        QCOMPARE((load16(&fragment[6]) & 0x2000) != 0, &fragment != &fragments.back());
                        QCOMPARE(load16(&fragment[4]), spec.id);
                        payload.insert(payload.end(), fragment.begin() + 20 + int(options), fragment.end());
                    }
                    QVERIFY(payload == spec.payload);
                }
            }
        }
    }

    void aFragmentIsCutOnceMore()
    {
        Spec spec;
        spec.protocol = 17;
        spec.payload = pattern(984);
        for (const std::uint16_t fragment : {std::uint16_t{0x2064}, std::uint16_t{0x0064}}) {
            spec.fragment = fragment;
            const std::vector<Bytes> fragments = fragmentsOf(makePacket(spec), 520);
            QCOMPARE(fragments.size(), std::size_t{2});
            QCOMPARE(int(load16(&fragments[0][6])), 0x2064);
            QCOMPARE(int(load16(&fragments[1][6])), (fragment & 0x2000) + 0x64 + 62);
        }
    }

    void optionsOfTheFirstAloneBecomeNothing()
    {
        Spec spec;
        spec.protocol = 1;
        spec.fragment = 0;
        spec.payload = pattern(100);
        spec.ipOptions = {1, 7, 7, 4, 0, 0, 0, 0, 0x94, 4, 0, 0}; // record route is not copied, router alert is
        const std::vector<Bytes> fragments = fragmentsOf(makePacket(spec), 80);
        QCOMPARE(fragments.size(), std::size_t{3});
        const auto optionsIn = [](const Bytes& packet) { return Bytes(packet.begin() + 20, packet.begin() + 32); };
        QCOMPARE(optionsIn(fragments[0]), spec.ipOptions);
        spec.ipOptions[8 - 1] = 1; // no end of options before the alert
        const Bytes copied{1, 1, 1, 1, 1, 1, 1, 1, 0x94, 4, 0, 0};
        QCOMPARE(optionsIn(fragmentsOf(makePacket(spec), 80)[1]), copied);
        QCOMPARE(optionsIn(fragmentsOf(makePacket(spec), 80)[2]), copied);
        spec.ipOptions = {7, 60, 4, 0}; // longer than the header: left as it is
        QCOMPARE(fragmentsOf(makePacket(spec), 80).size(), std::size_t{2});
        spec.ipOptions = {1, 1, 1, 7};
        QCOMPARE(fragmentsOf(makePacket(spec), 80).size(), std::size_t{2});
    }

    void whereNothingFitsNothingComes()
    {
        Spec spec;
        spec.payload = pattern(100);
        for (std::size_t maxLength = 0; maxLength < 28; ++maxLength)
            QVERIFY(fragmentsOf(makePacket(spec), maxLength).empty());
        QVERIFY(!fragmentsOf(makePacket(spec), 28).empty());
    }
};

} // namespace sallyport::esp

QTEST_APPLESS_MAIN(sallyport::esp::TestEspIp4Fragments)

#include "tst_esp_ip4_fragments.moc"
