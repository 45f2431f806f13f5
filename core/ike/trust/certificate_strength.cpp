// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/certificate_strength.h"

#include <openssl/core_names.h>

#include <array>
#include <initializer_list>
#include <utility>

namespace sallyport::x509 {
namespace {

constexpr int kMinimumRsaBits = 2048;
constexpr int kMinimumEcBits = 256;
// Of a signature's digest: SHA-1 has 63 (80 with RSA-PSS), MD5 39, SHA-256 128.
constexpr int kMinimumDigestBits = 112;

// Parameters that the certificate brings itself instead of a curve's name can be made to fit another's key
// (CVE-2020-0601); RFC 5480 section 2.1.1 forbids them.
bool bringsItsOwnCurve(const EVP_PKEY* key)
{
    int own = 0;
    return EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &own) == 1 && own != 0;
}

QString digestText(int nid)
{
    switch (nid) {
    case NID_sha1:
        return QStringLiteral("SHA-1");
    case NID_undef:
        return {};
    default:
        return QString::fromLatin1(OBJ_nid2sn(nid));
    }
}

bool hasPurpose(const X509* certificate, std::initializer_list<int> wanted)
{
    const Owned<EXTENDED_KEY_USAGE> usages(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        for (const int nid : wanted) {
            if (OBJ_obj2nid(sk_ASN1_OBJECT_value(usages.get(), i)) == nid)
                return true;
        }
    }
    return false;
}

bool hasExtendedPurposes(const X509* certificate)
{
    return X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1) >= 0;
}

QStringList keyUsages(quint32 usage)
{
    constexpr std::array kNames{
        std::pair{KU_DIGITAL_SIGNATURE, "digitalSignature"},
        std::pair{KU_NON_REPUDIATION, "nonRepudiation"},
        std::pair{KU_KEY_ENCIPHERMENT, "keyEncipherment"},
        std::pair{KU_DATA_ENCIPHERMENT, "dataEncipherment"},
        std::pair{KU_KEY_AGREEMENT, "keyAgreement"},
        std::pair{KU_KEY_CERT_SIGN, "keyCertSign"},
        std::pair{KU_CRL_SIGN, "cRLSign"},
        std::pair{KU_ENCIPHER_ONLY, "encipherOnly"},
        std::pair{KU_DECIPHER_ONLY, "decipherOnly"},
    };
    QStringList names;
    for (const auto& [bit, name] : kNames) {
        if ((usage & static_cast<quint32>(bit)) != 0)
            names.append(QLatin1String(name));
    }
    return names.isEmpty() ? QStringList(QStringLiteral("no use at all")) : names;
}

QStringList purposesInstead(X509* certificate, quint32 keyUsage, std::initializer_list<int> extended)
{
    if ((X509_get_extension_flags(certificate) & EXFLAG_CA) != 0)
        return {QStringLiteral("certificate authority")};
    // UINT32_MAX where there is no such extension.
    if (const quint32 usage = X509_get_key_usage(certificate); (usage & keyUsage) == 0)
        return keyUsages(usage);
    if (hasExtendedPurposes(certificate) && !hasPurpose(certificate, extended))
        return extendedPurposes(certificate);
    return {};
}

// RFC 4945 section 5.1.3.12: anyExtendedKeyUsage and id-kp-ipsecIKE are as good as serverAuth.
constexpr std::initializer_list<int> kGateway{NID_server_auth, NID_anyExtendedKeyUsage, NID_ipsec_IKE};
constexpr std::initializer_list<int> kTlsServer{NID_server_auth, NID_anyExtendedKeyUsage};

} // namespace

QString keyWeakness(const X509* certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (key == nullptr)
        return QStringLiteral("key of an unknown kind");
    const int bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return bits < kMinimumRsaBits ? QStringLiteral("RSA key of %1 bits").arg(bits) : QString();
    case EVP_PKEY_EC:
        if (bringsItsOwnCurve(key))
            return QStringLiteral("EC key on a curve of its own");
        return bits < kMinimumEcBits ? QStringLiteral("EC key of %1 bits").arg(bits) : QString();
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return {};
    case EVP_PKEY_DSA:
        return QStringLiteral("DSA key");
    default:
        return QStringLiteral("key of an unknown kind");
    }
}

QString signatureWeakness(const X509* certificate)
{
    int digest = NID_undef;
    int key = NID_undef;
    int bits = 0;
    if (X509_get_signature_info(const_cast<X509*>(certificate), &digest, &key, &bits, nullptr) != 1) {
        const X509_ALGOR* algorithm = X509_get0_tbs_sigalg(certificate);
        return QStringLiteral("signed with %1").arg(objectText(algorithm->algorithm));
    }
    if (bits < kMinimumDigestBits)
        return QStringLiteral("signed with %1").arg(digestText(digest));
    return key == NID_dsa ? QStringLiteral("signed with DSA") : QString();
}

QStringList extendedPurposes(const X509* certificate)
{
    QStringList names;
    const Owned<EXTENDED_KEY_USAGE> usages(
        static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()) && names.size() < kMaxNames; ++i)
        names.append(objectText(sk_ASN1_OBJECT_value(usages.get(), i)));
    return names;
}

QStringList purposesInsteadOfGateway(X509* certificate)
{
    // RFC 4945 section 5.1.3.2
    return purposesInstead(certificate, KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION, kGateway);
}

QStringList purposesInsteadOfTlsServer(X509* certificate)
{
    return purposesInstead(certificate, KU_DIGITAL_SIGNATURE | KU_KEY_ENCIPHERMENT | KU_KEY_AGREEMENT, kTlsServer);
}

bool mayIssueForGateway(const X509* authority)
{
    return !hasExtendedPurposes(authority) || hasPurpose(authority, kGateway);
}

bool mayIssueForTlsServer(const X509* authority)
{
    return !hasExtendedPurposes(authority) || hasPurpose(authority, kTlsServer);
}

} // namespace sallyport::x509
