// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/aead_factory.h"
#include "platform/esp/hmac_sha2.h"

#include "esp_samples.h"
#include "wycheproof_aead.h"
#include "wycheproof_hmac.h"

#include <QTest>

using namespace sallyport::esp;

namespace {

using Backend = AeadFactory::Backend;

constexpr std::size_t kIcvSize = 16;

std::unique_ptr<Aead> make(std::uint16_t encryption, const Bytes& keyAndSalt, Aead::Use use, Backend backend)
{
    EspParameters parameters;
    parameters.spi = kSpi;
    parameters.encryption = encryption;
    parameters.encryptionKey = keyAndSalt;
    EspResult<std::unique_ptr<Aead>> made = AeadFactory(backend).make(parameters, use);
    return std::move(std::get<std::unique_ptr<Aead>>(made));
}

template <class Hash> Bytes digestOf(const Bytes& key, const Bytes& message)
{
    HmacSha2<Hash> hmac(key);
    typename HmacSha2<Hash>::Digest digest;
    hmac.begin();
    hmac.add(message);
    hmac.end(digest);
    return Bytes(digest.begin(), digest.end());
}

Bytes digestOf(const WycheproofHmac& known)
{
    const Bytes key = fromHex(known.key);
    const Bytes message = fromHex(known.message);
    if (known.integrity == kHmacSha256)
        return digestOf<Sha256>(key, message);
    return known.integrity == kHmacSha384 ? digestOf<Sha384>(key, message) : digestOf<Sha512>(key, message);
}

} // namespace

class TestWycheproof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validTextsAreSealedAndOpenedAndOthersRefused_data();
    void validTextsAreSealedAndOpenedAndOthersRefused();
    void validTagsAreMadeAndOthersNever();
};

void TestWycheproof::validTextsAreSealedAndOpenedAndOthersRefused_data()
{
    QTest::addColumn<int>("encryption");
    QTest::addColumn<const WycheproofAead*>("known");
    QTest::addColumn<int>("backend");
    const auto add = [](int encryption, const char* name, std::span<const WycheproofAead> facts) {
        for (const WycheproofAead& known : facts) {
            for (const Backend backend : {Backend::OpenSsl, Backend::IpsecMb})
                QTest::addRow("%s %d %s, backend %d", name, known.tcId, known.flag, int(backend))
                    << encryption << &known << int(backend);
        }
    };
    add(kAesGcm16, "AES-GCM", kWycheproofAesGcm);
    add(kChaCha20Poly1305, "ChaCha20-Poly1305", kWycheproofChaCha20Poly1305);
}

void TestWycheproof::validTextsAreSealedAndOpenedAndOthersRefused()
{
    QFETCH(int, encryption);
    QFETCH(const WycheproofAead*, known);
    QFETCH(int, backend);
    const Bytes nonce = fromHex(known->nonce);
    Bytes key = fromHex(known->key);
    key.insert(key.end(), nonce.begin(), nonce.begin() + 4);
    Bytes iv(nonce.begin() + 4, nonce.end());
    const Bytes associated = fromHex(known->associated);
    const Bytes text = fromHex(known->text);
    const Bytes expected = fromHex(known->sealed);
    QCOMPARE(expected.size(), text.size() + kIcvSize);

    Bytes out(expected.size());
    const auto sealing = make(static_cast<std::uint16_t>(encryption), key, Aead::Use::Seal, Backend(backend));
    QVERIFY(sealing->seal(associated, iv.data(), text, out.data(), out.data() + text.size()));
    QCOMPARE(out == expected, known->isValid);

    Bytes back(text.size());
    const auto opening = make(static_cast<std::uint16_t>(encryption), key, Aead::Use::Open, Backend(backend));
    const std::span<const std::uint8_t> sealed = std::span(expected).first(text.size());
    QCOMPARE(opening->open(associated, iv.data(), sealed, expected.data() + text.size(), back.data()), known->isValid);
    QVERIFY(!known->isValid || back == text);
}

void TestWycheproof::validTagsAreMadeAndOthersNever()
{
    for (const WycheproofHmac& known : kWycheproofHmac) {
        const Bytes tag = fromHex(known.tag);
        const Bytes digest = digestOf(known);
        QCOMPARE(digest.size(), tag.size());
        const bool isIcvEqual = std::equal(tag.begin(), tag.begin() + std::ptrdiff_t(tag.size() / 2), digest.begin());
        const QString name = QStringLiteral("HMAC %1, %2").arg(known.integrity).arg(known.tcId);
        QVERIFY2(isIcvEqual == known.isValid && (digest == tag) == known.isValid, qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestWycheproof)
#include "tst_wycheproof.moc"
