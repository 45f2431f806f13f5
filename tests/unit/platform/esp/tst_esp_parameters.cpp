// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/esp/esp_parameters.h"

#include "esp_samples.h"

#include <QTest>

using namespace sallyport::esp;

Q_DECLARE_METATYPE(sallyport::esp::EspParameterError)

class TestEspParameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSuiteIsAccepted();
    void reservedSpisAreRefused();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void anSaIsNotMadeOfThem();
};

void TestEspParameters::eachSuiteIsAccepted()
{
    for (const Suite& suite : allSuites()) {
        QVERIFY2(!checkParameters(suite.parameters()), suite.name);
        QVERIFY2(std::holds_alternative<EspSaOut>(EspSaOut::create(suite.parameters(), AeadFactory())), suite.name);
        QVERIFY2(std::holds_alternative<EspSaIn>(EspSaIn::create(suite.parameters(), AeadFactory())), suite.name);
    }
}

void TestEspParameters::reservedSpisAreRefused()
{
    EspParameters parameters = gcm256().parameters();
    for (const std::uint32_t spi : {0u, 1u, 255u}) {
        parameters.spi = spi;
        QCOMPARE(checkParameters(parameters), std::optional(EspParameterError::ReservedSpi));
    }
    parameters.spi = 256;
    QVERIFY(!checkParameters(parameters));
}

void TestEspParameters::whatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("encryption");
    QTest::addColumn<int>("keySize");
    QTest::addColumn<int>("integrity");
    QTest::addColumn<int>("integrityKeySize");
    QTest::addColumn<EspParameterError>("error");
    using enum EspParameterError;
    QTest::newRow("no encryption") << 0 << 0 << 12 << 32 << UnknownEncryption;
    QTest::newRow("null encryption") << 11 << 0 << 12 << 32 << UnknownEncryption;
    QTest::newRow("3des") << 3 << 24 << 12 << 32 << UnknownEncryption;
    QTest::newRow("gcm with a short icv") << 18 << 36 << 0 << 0 << UnknownEncryption;
    QTest::newRow("ccm") << 16 << 35 << 0 << 0 << UnknownEncryption;
    QTest::newRow("gcm without salt") << 20 << 32 << 0 << 0 << WrongEncryptionKeySize;
    QTest::newRow("gcm with salt alone") << 20 << 4 << 0 << 0 << WrongEncryptionKeySize;
    QTest::newRow("gcm without key") << 20 << 0 << 0 << 0 << WrongEncryptionKeySize;
    QTest::newRow("gcm too long") << 20 << 40 << 0 << 0 << WrongEncryptionKeySize;
    QTest::newRow("chacha without salt") << 28 << 32 << 0 << 0 << WrongEncryptionKeySize;
    QTest::newRow("cbc with salt") << 12 << 20 << 12 << 32 << WrongEncryptionKeySize;
    QTest::newRow("gcm with integrity") << 20 << 36 << 12 << 32 << UnknownIntegrity;
    QTest::newRow("chacha with integrity") << 28 << 36 << 14 << 64 << UnknownIntegrity;
    QTest::newRow("cbc alone") << 12 << 32 << 0 << 0 << UnknownIntegrity;
    QTest::newRow("cbc with md5") << 12 << 32 << 1 << 16 << UnknownIntegrity;
    QTest::newRow("cbc with sha1") << 12 << 32 << 2 << 20 << UnknownIntegrity;
    QTest::newRow("sha256 with a key of sha1") << 12 << 32 << 12 << 20 << WrongIntegrityKeySize;
    QTest::newRow("sha384 without key") << 12 << 32 << 13 << 0 << WrongIntegrityKeySize;
    QTest::newRow("sha512 with a key of sha256") << 12 << 32 << 14 << 32 << WrongIntegrityKeySize;
    QTest::newRow("gcm with an integrity key") << 20 << 36 << 0 << 32 << WrongIntegrityKeySize;
}

void TestEspParameters::whatCannotBeIsRefused()
{
    QFETCH(int, encryption);
    QFETCH(int, keySize);
    QFETCH(int, integrity);
    QFETCH(int, integrityKeySize);
    QFETCH(EspParameterError, error);
    const Bytes key(static_cast<std::size_t>(keySize));
    const Bytes integrityKey(static_cast<std::size_t>(integrityKeySize));
    EspParameters parameters;
    parameters.spi = kSpi;
    parameters.encryption = static_cast<std::uint16_t>(encryption);
    parameters.encryptionKey = key;
    parameters.integrity = static_cast<std::uint16_t>(integrity);
    parameters.integrityKey = integrityKey;
    QCOMPARE(checkParameters(parameters), std::optional(error));
}

void TestEspParameters::anSaIsNotMadeOfThem()
{
    EspParameters parameters = gcm256().parameters();
    parameters.integrity = kHmacSha256;
    const EspResult<EspSaOut> out = EspSaOut::create(parameters, AeadFactory());
    const EspResult<EspSaIn> in = EspSaIn::create(parameters, AeadFactory());
    QCOMPARE(std::get<EspParameterError>(out), EspParameterError::UnknownIntegrity);
    QCOMPARE(std::get<EspParameterError>(in), EspParameterError::UnknownIntegrity);
}

QTEST_APPLESS_MAIN(TestEspParameters)
#include "tst_esp_parameters.moc"
