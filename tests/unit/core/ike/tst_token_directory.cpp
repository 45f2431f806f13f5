// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/token/p11kit_token_directory.h"
#include "core/ike/token/token_key.h"
#include "core/ike/token/token_scan.h"
#include "core/ike/token/token_session.h"
#include "soft_token.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <openssl/ecdsa.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

#include <memory>

using namespace sallyport;

namespace {

const QString kCard = QStringLiteral("Alice's card");
const QString kOtherCard = QStringLiteral("Spare card");
const QString kPin = QStringLiteral("482913");
const QByteArray kData = "octets that IKE signs";
// RFC 8017 section 9.2: the DigestInfo of SHA-256 before the hash itself.
const QByteArray kDigestInfo = QByteArray::fromHex("3031300d060960864801650304020105000420");

QByteArray hashed(const QByteArray& data)
{
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char*>(data.constData()), static_cast<std::size_t>(data.size()),
           reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

// What a signature needs, kept alive; `pin` as it is typed.
struct Wanted {
    Wanted(const TokenKey& key, const QByteArray& typed)
        : certificate(key.certificates.first()), id(key.keyId),
          pin(typed), plain{key.slot,
                            reinterpret_cast<const unsigned char*>(certificate.constData()),
                            static_cast<std::size_t>(certificate.size()),
                            reinterpret_cast<const unsigned char*>(id.constData()),
                            static_cast<std::size_t>(id.size()),
                            reinterpret_cast<const unsigned char*>(pin.constData()),
                            static_cast<std::size_t>(pin.size())}
    {
    }
    QByteArray certificate, id, pin;
    token_key_t plain;
};

QByteArray faultOfOpening(const TokenKey& key, const QByteArray& pin)
{
    const Wanted wanted(key, pin);
    token_session_t session;
    const QByteArray fault = token_session_open(&session, &wanted.plain);
    token_session_close(&session);
    return fault;
}

QByteArray signature(const TokenKey& key, CK_MECHANISM mechanism, const QByteArray& input)
{
    const Wanted wanted(key, kPin.toUtf8());
    token_session_t session;
    QByteArray made(2048, Qt::Uninitialized);
    auto size = static_cast<std::size_t>(made.size());
    const char* fault = token_session_open(&session, &wanted.plain);
    if (fault == nullptr)
        fault = token_session_sign(&session, &mechanism, reinterpret_cast<const unsigned char*>(input.constData()),
                                   static_cast<std::size_t>(input.size()),
                                   reinterpret_cast<unsigned char*>(made.data()), &size);
    token_session_close(&session);
    if (fault != nullptr)
        qWarning() << fault;
    made.truncate(fault == nullptr ? static_cast<qsizetype>(size) : 0);
    return made;
}

bool isSignature(const test::Key& key, const QByteArray& made, bool pss)
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_PKEY_CTX* options = nullptr;
    EVP_DigestVerifyInit(context, &options, EVP_sha256(), nullptr, key.get());
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, 32);
    }
    const bool verified = EVP_DigestVerify(context, reinterpret_cast<const unsigned char*>(made.constData()),
                                           static_cast<std::size_t>(made.size()),
                                           reinterpret_cast<const unsigned char*>(kData.constData()),
                                           static_cast<std::size_t>(kData.size())) == 1;
    EVP_MD_CTX_free(context);
    return verified;
}

// r and s side by side, as PKCS#11 has them, in the order that OpenSSL checks.
QByteArray inOrder(const QByteArray& raw)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(raw.constData());
    const int half = static_cast<int>(raw.size() / 2);
    ECDSA_SIG* parts = ECDSA_SIG_new();
    ECDSA_SIG_set0(parts, BN_bin2bn(bytes, half, nullptr), BN_bin2bn(bytes + half, half, nullptr));
    QByteArray der(i2d_ECDSA_SIG(parts, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(parts, &out);
    ECDSA_SIG_free(parts);
    return der;
}

} // namespace

class TokenDirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificatesWithKeysAreListed();
    void authoritiesAreNotListed();
    void listedUriFindsItsKey();
    void certificateComesWithTheTokensChain();
    void uriThatFitsOneCertificateIsEnough();
    void uriThatFitsSeveralIsRefused();
    void missingTokenIsToldWithTheOnesThatAreThere();
    void missingCertificateIsTold();
    void uriOfAnotherModuleOrPinIsRefused_data();
    void uriOfAnotherModuleOrPinIsRefused();
    void rsaSignsAsPkcs1AndPss();
    void ecdsaSigns();
    void wrongPinIsRefusedAndCountedByTheToken();
    void noPinGoesToATokenWithoutThatCertificate();
    void certificateWithoutItsKeyIsTold();
    void loginEndsWithTheSession();
    void faultsBecomeCodes_data();
    void faultsBecomeCodes();

private:
    TokenKey keyOf(const char* object) const
    {
        const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:object=%1").arg(QLatin1String(object)));
        return key ? *key : TokenKey{};
    }
    bool tokenCountsWrongPins() const;

    QTemporaryDir m_home;
    std::unique_ptr<test::SoftToken> m_tokens;
    std::unique_ptr<P11KitTokenDirectory> m_directory;
    test::Key m_rsa = test::makeRsaKey(2048);
    test::Key m_ec = test::makeEcKey();
    test::Key m_authorityKey = test::makeEcKey();
    QByteArray m_authority, m_rsaCertificate, m_ecCertificate, m_keyless;
};

void TokenDirectoryTest::initTestCase()
{
    // The service's own user takes SoftHSM away; only the machine's configuration may count.
    const QString modules = m_home.filePath(QStringLiteral(".config/pkcs11/modules"));
    QVERIFY(QDir().mkpath(modules));
    QFile file(modules + QStringLiteral("/softhsm2.module"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("module: /nonexistent.so\n") > 0);
    file.close();
    qputenv("HOME", m_home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    m_tokens = std::make_unique<test::SoftToken>();
    QVERIFY2(m_tokens->isReady(), "SoftHSM is not registered with p11-kit: install softhsm2");
    m_directory = std::make_unique<P11KitTokenDirectory>();

    const auto wish = [](const char* name, bool authority) {
        test::CertificateWish made;
        made.commonName = QLatin1String(name);
        made.authority = authority;
        return made;
    };
    m_authority = test::makeCertificate(wish("Card CA", true), m_authorityKey, {}, m_authorityKey);
    m_rsaCertificate = test::makeCertificate(wish("alice", false), m_rsa, m_authority, m_authorityKey);
    m_ecCertificate = test::makeCertificate(wish("alice at home", false), m_ec, m_authority, m_authorityKey);
    m_keyless = test::makeCertificate(wish("keyless", false), test::makeEcKey(), m_authority, m_authorityKey);
    QVERIFY(m_tokens->make(kCard, kPin));
    QVERIFY(m_tokens->addKey(kCard, kPin, m_rsa, QStringLiteral("01"), QStringLiteral("work")));
    QVERIFY(m_tokens->addCertificate(kCard, kPin, m_rsaCertificate, QStringLiteral("01"), QStringLiteral("work")));
    QVERIFY(m_tokens->addKey(kCard, kPin, m_ec, QStringLiteral("02"), QStringLiteral("home")));
    QVERIFY(m_tokens->addCertificate(kCard, kPin, m_ecCertificate, QStringLiteral("02"), QStringLiteral("home")));
    QVERIFY(m_tokens->addCertificate(kCard, kPin, m_authority, QStringLiteral("03"), QStringLiteral("ca")));
    QVERIFY(m_tokens->make(kOtherCard, kPin));
    QVERIFY(m_tokens->addCertificate(kOtherCard, kPin, m_keyless, QStringLiteral("04"), QStringLiteral("keyless")));
}

void TokenDirectoryTest::certificatesWithKeysAreListed()
{
    const Result<QList<TokenCertificate>> listed = m_directory->list();
    QVERIFY(listed);
    const auto work = std::find_if(listed->begin(), listed->end(),
                                   [](const TokenCertificate& each) { return each.label == QLatin1String("work"); });
    QVERIFY(work != listed->end());
    QCOMPARE(work->certificate, m_rsaCertificate);
    QCOMPARE(work->tokenLabel, kCard);
    QCOMPARE(work->manufacturer, QStringLiteral("SoftHSM project"));
    QVERIFY(!work->serial.isEmpty());
    QVERIFY2(work->uri.startsWith(QLatin1String("pkcs11:")) && work->uri.contains(QLatin1String("id=%01")),
             qPrintable(work->uri));
    QVERIFY(!work->uri.contains(QLatin1Char('?')));
}

void TokenDirectoryTest::authoritiesAreNotListed()
{
    const Result<QList<TokenCertificate>> listed = m_directory->list();
    QVERIFY(listed);
    QVERIFY(!listed->isEmpty());
    for (const TokenCertificate& each : *listed)
        QVERIFY(each.certificate != m_authority);
}

void TokenDirectoryTest::listedUriFindsItsKey()
{
    const Result<QList<TokenCertificate>> listed = m_directory->list();
    QVERIFY(listed);
    QVERIFY(listed->size() >= 3);
    for (const TokenCertificate& each : *listed) {
        const Result<TokenKey> key = findTokenKey(each.uri);
        QVERIFY2(key, qPrintable(each.uri));
        QCOMPARE(key->certificates.first(), each.certificate);
        QCOMPARE(key->token, each.tokenLabel);
    }
}

void TokenDirectoryTest::certificateComesWithTheTokensChain()
{
    const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:token=Alice's%20card;id=%02;type=cert"));
    QVERIFY(key);
    QCOMPARE(key->certificates, (QList<QByteArray>{m_ecCertificate, m_authority}));
    QCOMPARE(key->keyId, QByteArray("\x02"));
}

void TokenDirectoryTest::uriThatFitsOneCertificateIsEnough()
{
    const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:token=Spare%20card"));
    QVERIFY(key);
    QCOMPARE(key->certificates, QList<QByteArray>{m_keyless});
}

void TokenDirectoryTest::uriThatFitsSeveralIsRefused()
{
    const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:token=Alice's%20card"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::TokenUnusable);
    QCOMPARE(key.error().arguments.value(QLatin1String("token")).toString(), kCard);
    QVERIFY(!key.error().arguments.value(QLatin1String("reason")).toString().isEmpty());
}

void TokenDirectoryTest::missingTokenIsToldWithTheOnesThatAreThere()
{
    const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:token=Bob's%20card;id=%01"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::TokenMissing);
    QCOMPARE(key.error().arguments.value(QLatin1String("token")).toString(), QStringLiteral("Bob's card"));
    const QJsonArray found = key.error().arguments.value(QLatin1String("found")).toArray();
    QVERIFY(found.contains(kCard) && found.contains(kOtherCard));
}

void TokenDirectoryTest::missingCertificateIsTold()
{
    const Result<TokenKey> key = findTokenKey(QStringLiteral("pkcs11:token=Alice's%20card;id=%7F%01"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::TokenCertificateMissing);
    QCOMPARE(key.error().arguments.value(QLatin1String("token")).toString(), kCard);
    QCOMPARE(key.error().arguments.value(QLatin1String("certificate")).toString(), QStringLiteral("7f:01"));
}

void TokenDirectoryTest::uriOfAnotherModuleOrPinIsRefused_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("module path") << "pkcs11:token=Spare%20card?module-path=/tmp/evil.so";
    QTest::newRow("module name") << "pkcs11:token=Spare%20card?module-name=evil";
    QTest::newRow("pin") << "pkcs11:token=Spare%20card?pin-value=482913";
    QTest::newRow("pin source") << "pkcs11:token=Spare%20card?pin-source=/etc/shadow";
    QTest::newRow("slot") << "pkcs11:slot-id=0";
    QTest::newRow("not PKCS#11") << "/usr/lib/evil.so";
    QTest::newRow("empty") << "";
}

void TokenDirectoryTest::uriOfAnotherModuleOrPinIsRefused()
{
    QFETCH(QString, uri);
    const Result<TokenKey> key = findTokenKey(uri);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::ProfileFieldInvalid);
    QCOMPARE(key.error().arguments.value(QLatin1String("field")).toString(), QStringLiteral("sallyport.token"));
}

void TokenDirectoryTest::rsaSignsAsPkcs1AndPss()
{
    const TokenKey key = keyOf("work");
    QVERIFY(isSignature(m_rsa, signature(key, {CKM_RSA_PKCS, nullptr, 0}, kDigestInfo + hashed(kData)), false));
    CK_RSA_PKCS_PSS_PARAMS parameters{CKM_SHA256, CKG_MGF1_SHA256, 32};
    QVERIFY(
        isSignature(m_rsa, signature(key, {CKM_RSA_PKCS_PSS, &parameters, sizeof parameters}, hashed(kData)), true));
}

void TokenDirectoryTest::ecdsaSigns()
{
    const QByteArray raw = signature(keyOf("home"), {CKM_ECDSA, nullptr, 0}, hashed(kData));
    QCOMPARE(raw.size(), 64);
    QVERIFY(isSignature(m_ec, inOrder(raw), false));
}

bool TokenDirectoryTest::tokenCountsWrongPins() const
{
    const Result<QList<ScannedToken>> tokens = scanTokens();
    for (const ScannedToken& token : tokens.value()) {
        if (tokenName(token.info) == kCard)
            return (token.info.flags & CKF_USER_PIN_COUNT_LOW) != 0;
    }
    return false;
}

void TokenDirectoryTest::wrongPinIsRefusedAndCountedByTheToken()
{
    const TokenKey key = keyOf("work");
    QVERIFY(!tokenCountsWrongPins());
    QCOMPARE(faultOfOpening(key, "111111"), QByteArray(TOKEN_FAULT_PIN));
    QVERIFY(tokenCountsWrongPins());
    QCOMPARE(faultOfOpening(key, ""), QByteArray(TOKEN_FAULT_PIN));
    QCOMPARE(faultOfOpening(key, kPin.toUtf8()), QByteArray());
    QVERIFY(!tokenCountsWrongPins());
}

void TokenDirectoryTest::noPinGoesToATokenWithoutThatCertificate()
{
    TokenKey key = keyOf("work");
    key.certificates = {m_ecCertificate}; // another one than the token has under that number
    QCOMPARE(faultOfOpening(key, "111111"), QByteArray(TOKEN_FAULT_MISSING));
    QVERIFY(!tokenCountsWrongPins());
    key = keyOf("work");
    key.slot += 7; // tokens came and went since
    QCOMPARE(faultOfOpening(key, kPin.toUtf8()), QByteArray());
}

void TokenDirectoryTest::certificateWithoutItsKeyIsTold()
{
    QCOMPARE(faultOfOpening(keyOf("keyless"), kPin.toUtf8()), QByteArray(TOKEN_FAULT_KEY));
}

void TokenDirectoryTest::loginEndsWithTheSession()
{
    const TokenKey key = keyOf("work");
    // Somebody else reads the card all the while: a token forgets a login by itself when its last session is closed.
    token_slots_t others;
    QVERIFY(token_slots_open(&others) == nullptr);
    const token_slot_t& card = others.slots[key.slot];
    CK_SESSION_HANDLE reading = 0;
    QVERIFY(card.module->C_OpenSession(card.id, CKF_SERIAL_SESSION, nullptr, nullptr, &reading) == CKR_OK);
    QCOMPARE(faultOfOpening(key, kPin.toUtf8()), QByteArray());
    CK_SESSION_INFO info{};
    QVERIFY(card.module->C_GetSessionInfo(reading, &info) == CKR_OK);
    QCOMPARE(info.state, CK_STATE(CKS_RO_PUBLIC_SESSION));
    QCOMPARE(faultOfOpening(key, "222222"), QByteArray(TOKEN_FAULT_PIN));
    QCOMPARE(faultOfOpening(key, kPin.toUtf8()), QByteArray());
    token_slots_close(&others);
}

void TokenDirectoryTest::faultsBecomeCodes_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("pin") << "pin" << ErrorCode::PinWrong;
    QTest::newRow("locked") << "locked" << ErrorCode::PinLocked;
    QTest::newRow("missing") << "missing" << ErrorCode::TokenMissing;
    QTest::newRow("key") << "key" << ErrorCode::TokenCertificateMissing;
    QTest::newRow("anything else") << "Device error" << ErrorCode::TokenUnusable;
}

void TokenDirectoryTest::faultsBecomeCodes()
{
    QFETCH(QString, fault);
    QFETCH(ErrorCode, code);
    const Error error = tokenFault(fault, kCard, m_rsaCertificate);
    QCOMPARE(error.code, code);
    QCOMPARE(error.arguments.value(QLatin1String("token")).toString(), kCard);
    if (code == ErrorCode::TokenCertificateMissing)
        QCOMPARE(error.arguments.value(QLatin1String("certificate")).toString(), QStringLiteral("CN=alice"));
    if (code == ErrorCode::TokenUnusable)
        QCOMPARE(error.arguments.value(QLatin1String("reason")).toString(), fault);
}

QTEST_GUILESS_MAIN(TokenDirectoryTest)
#include "tst_token_directory.moc"
