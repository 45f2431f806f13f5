// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/aead_factory.h"
#include "platform/esp/hmac_sha2.h"

#include "esp_samples.h"
#include "published_vectors.h"

#include <QTest>

#include <cstring>

using namespace sallyport::esp;

namespace {

using Backend = AeadFactory::Backend;

constexpr Backend kBackends[] = {Backend::OpenSsl, Backend::IpsecMb};

std::unique_ptr<Aead> make(const EspParameters& parameters, Aead::Use use, Backend backend = Backend::OpenSsl)
{
    EspResult<std::unique_ptr<Aead>> made = AeadFactory(backend).make(parameters, use);
    return std::move(std::get<std::unique_ptr<Aead>>(made));
}

EspParameters parametersOf(std::uint16_t encryption, const Bytes& key)
{
    EspParameters parameters;
    parameters.spi = kSpi;
    parameters.encryption = encryption;
    parameters.encryptionKey = key;
    return parameters;
}

template <class Hash> Bytes icvOf(const Bytes& key, const Bytes& message)
{
    HmacSha2<Hash> hmac(key);
    typename HmacSha2<Hash>::Digest digest;
    for (int round = 0; round < 2; ++round) { // the second finds the key's state as the first did
        hmac.begin();
        hmac.add(message);
        hmac.end(digest);
    }
    return Bytes(digest.begin(), digest.begin() + digest.size() / 2);
}

} // namespace

class TestAead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedTextsAreSealedAndOpened_data();
    void publishedTextsAreSealedAndOpened();
    void publishedHmacsAreMade();
    void bothBackendsGiveTheSameBytes();
    void anyChangedBitIsFound_data();
    void anyChangedBitIsFound();
    void aKeyServesManyPacketsInAnyOrder();
};

void TestAead::publishedTextsAreSealedAndOpened_data()
{
    QTest::addColumn<int>("vector");
    QTest::addColumn<int>("backend");
    for (int i = 0; i < static_cast<int>(std::size(kAeadVectors)); ++i) {
        for (const Backend backend : kBackends)
            QTest::addRow("%s, backend %d", kAeadVectors[i].source, int(backend)) << i << int(backend);
    }
}

void TestAead::publishedTextsAreSealedAndOpened()
{
    QFETCH(int, vector);
    QFETCH(int, backend);
    const AeadVector& known = kAeadVectors[vector];
    const Bytes key = fromHex(known.key);
    const Bytes associated = fromHex(known.associated);
    const Bytes text = fromHex(known.text);
    const Bytes expected = fromHex(known.sealed);
    const EspParameters parameters = parametersOf(known.encryption, key);
    const auto sealing = make(parameters, Aead::Use::Seal, Backend(backend));
    const auto opening = make(parameters, Aead::Use::Open, Backend(backend));

    // Elsewhere.
    Bytes iv = fromHex(known.iv);
    Bytes out(text.size() + 16);
    QVERIFY(sealing->seal(associated, iv.data(), text, out.data(), out.data() + text.size()));
    QCOMPARE(out, expected);
    QCOMPARE(iv, fromHex(known.iv));
    Bytes back(text.size());
    QVERIFY(
        opening->open(associated, iv.data(), std::span(out).first(text.size()), out.data() + text.size(), back.data()));
    QCOMPARE(back, text);

    // In place.
    out = text;
    out.resize(text.size() + 16);
    QVERIFY(
        sealing->seal(associated, iv.data(), std::span(out).first(text.size()), out.data(), out.data() + text.size()));
    QCOMPARE(out, expected);
    QVERIFY(
        opening->open(associated, iv.data(), std::span(out).first(text.size()), out.data() + text.size(), out.data()));
    QVERIFY(std::equal(text.begin(), text.end(), out.begin()));
}

void TestAead::publishedHmacsAreMade()
{
    for (const HmacVector& known : kHmacVectors) {
        const Bytes key = fromHex(known.key);
        const Bytes message = fromHex(known.message);
        const Bytes icv = known.integrity == kHmacSha256   ? icvOf<Sha256>(key, message)
                          : known.integrity == kHmacSha384 ? icvOf<Sha384>(key, message)
                                                           : icvOf<Sha512>(key, message);
        QVERIFY2(icv == fromHex(known.icv), known.source);
    }
}

void TestAead::bothBackendsGiveTheSameBytes()
{
    for (const Suite& suite : allSuites()) {
        const EspParameters parameters = suite.parameters();
        const auto plain = make(parameters, Aead::Use::Seal, Backend::OpenSsl);
        const auto fast = make(parameters, Aead::Use::Seal, Backend::IpsecMb);
        const auto opening = make(parameters, Aead::Use::Open, Backend::IpsecMb);
        const Aead::Shape shape = plain->shape();
        QCOMPARE(fast->shape().ivSize, shape.ivSize);
        QCOMPARE(fast->shape().icvSize, shape.icvSize);
        for (std::size_t size = 0; size <= 2048; size += shape.blockSize) {
            const Bytes text = anyPacket(size);
            const Bytes associated = anyPacket(size % 8 == 0 ? 12 : 8);
            Bytes one(shape.ivSize + size + shape.icvSize, 0x11);
            Bytes other = one;
            for (auto [aead, out] : {std::pair(plain.get(), &one), std::pair(fast.get(), &other)}) {
                std::uint8_t* const at = out->data() + shape.ivSize;
                QVERIFY(aead->seal(associated, out->data(), text, at, at + size));
            }
            QVERIFY2(one == other, suite.name);
            const std::uint8_t* const at = other.data() + shape.ivSize;
            Bytes back(size);
            QVERIFY(opening->open(associated, other.data(), {at, size}, at + size, back.data()));
            QVERIFY2(back == text, suite.name);
        }
    }
}

void TestAead::anyChangedBitIsFound_data()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("backend");
    for (int i = 0; i < static_cast<int>(allSuites().size()); ++i) {
        for (const Backend backend : kBackends)
            QTest::addRow("%s, backend %d", allSuites()[static_cast<std::size_t>(i)].name, int(backend))
                << i << int(backend);
    }
}

void TestAead::anyChangedBitIsFound()
{
    QFETCH(int, suite);
    QFETCH(int, backend);
    const EspParameters parameters = allSuites()[static_cast<std::size_t>(suite)].parameters();
    const auto sealing = make(parameters, Aead::Use::Seal, Backend(backend));
    const auto opening = make(parameters, Aead::Use::Open, Backend(backend));
    const Aead::Shape shape = sealing->shape();
    constexpr std::size_t kText = 48;
    constexpr std::size_t kAssociated = 12;

    // associated, IV, text, ICV in one row.
    Bytes row = anyPacket(kAssociated + shape.ivSize + kText + shape.icvSize);
    std::uint8_t* const iv = row.data() + kAssociated;
    std::uint8_t* const text = iv + shape.ivSize;
    QVERIFY(sealing->seal({row.data(), kAssociated}, iv, {text, kText}, text, text + kText));
    Bytes out(kText);
    const auto holds = [&] {
        return opening->open({row.data(), kAssociated}, iv, {text, kText}, text + kText, out.data());
    };
    QVERIFY(holds());
    for (std::size_t bit = 0; bit < 8 * row.size(); ++bit) {
        row[bit / 8] = static_cast<std::uint8_t>(row[bit / 8] ^ 1 << bit % 8);
        QVERIFY2(!holds(), qPrintable(QString::number(bit)));
        row[bit / 8] = static_cast<std::uint8_t>(row[bit / 8] ^ 1 << bit % 8);
    }
    QVERIFY(holds());
}

void TestAead::aKeyServesManyPacketsInAnyOrder()
{
    for (const Suite& suite : allSuites()) {
        const auto sealing = make(suite.parameters(), Aead::Use::Seal);
        const auto opening = make(suite.parameters(), Aead::Use::Open);
        const Aead::Shape shape = sealing->shape();
        const Bytes associated = anyPacket(8);
        std::vector<Bytes> packets;
        for (std::uint8_t i = 0; i < 20; ++i) {
            const Bytes text = anyPacket(std::size_t{i} * 16);
            Bytes packet(shape.ivSize + text.size() + shape.icvSize);
            packet[shape.ivSize - 1] = i;
            std::uint8_t* const at = packet.data() + shape.ivSize;
            QVERIFY(sealing->seal(associated, packet.data(), text, at, at + text.size()));
            packets.push_back(packet);
        }
        for (std::size_t i = packets.size(); i-- > 0;) {
            const std::uint8_t* const at = packets[i].data() + shape.ivSize;
            const std::size_t size = i * 16;
            Bytes back(size);
            const Bytes wrong(shape.icvSize);
            QVERIFY(!opening->open(associated, packets[i].data(), {at, size}, wrong.data(), back.data()));
            QVERIFY(opening->open(associated, packets[i].data(), {at, size}, at + size, back.data()));
            QVERIFY2(back == anyPacket(size), suite.name);
        }
    }
}

QTEST_APPLESS_MAIN(TestAead)
#include "tst_aead.moc"
