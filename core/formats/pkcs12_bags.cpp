// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pkcs12_bags.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxBags = 256;
constexpr int kMaxNesting = 8;
constexpr qsizetype kMaxAlias = 200;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}

void freeContents(STACK_OF(PKCS7) * contents)
{
    sk_PKCS7_pop_free(contents, PKCS7_free);
}

using BagStackPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), OpenSslDeleter<freeBags>>;
using ContentStackPtr = std::unique_ptr<STACK_OF(PKCS7), OpenSslDeleter<freeContents>>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, OpenSslDeleter<PKCS8_PRIV_KEY_INFO_free>>;
using PbeParamPtr = std::unique_ptr<PBEPARAM, OpenSslDeleter<PBEPARAM_free>>;
using Pbe2ParamPtr = std::unique_ptr<PBE2PARAM, OpenSslDeleter<PBE2PARAM_free>>;
using Pbkdf2ParamPtr = std::unique_ptr<PBKDF2PARAM, OpenSslDeleter<PBKDF2PARAM_free>>;

QString aliasOf(PKCS12_SAFEBAG* bag)
{
    char* name = PKCS12_get_friendlyname(bag);
    const QString alias = QString::fromUtf8(name).left(kMaxAlias);
    OPENSSL_free(name);
    return alias;
}

QByteArray localKeyIdOf(const PKCS12_SAFEBAG* bag)
{
    const ASN1_TYPE* attribute = PKCS12_SAFEBAG_get0_attr(bag, NID_localKeyID);
    if (attribute == nullptr || attribute->type != V_ASN1_OCTET_STRING)
        return {};
    const ASN1_OCTET_STRING* id = attribute->value.octet_string;
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(id)), ASN1_STRING_length(id)};
}

class BagReader {
public:
    BagReader(const BagPassword& password, OSSL_LIB_CTX* context) : m_password(password), m_context(context) {}

    bool readAll(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
    {
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
            if (++m_count > kMaxBags || !readOne(sk_PKCS12_SAFEBAG_value(bags, i), depth))
                return false;
        }
        return true;
    }

    Pkcs12Bags take() { return std::move(m_bags); }

private:
    bool readOne(PKCS12_SAFEBAG* bag, int depth)
    {
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            return addKey(bag, PKCS12_SAFEBAG_get0_p8inf(bag));
        case NID_pkcs8ShroudedKeyBag: {
            const KeyInfoPtr info(PKCS12_decrypt_skey_ex(bag, m_password.text, m_password.size, m_context, nullptr));
            return addKey(bag, info.get());
        }
        case NID_certBag:
            addCertificate(bag);
            return true;
        case NID_safeContentsBag:
            return depth < kMaxNesting && readAll(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
        default: // CRLs and secrets of other programs
            return true;
        }
    }

    bool addKey(PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info)
    {
        if (info == nullptr)
            return false;
        PkeyPtr key(EVP_PKCS82PKEY_ex(info, m_context, nullptr));
        if (key == nullptr)
            return false;
        const auto isSame = [&key](const Pkcs12Key& other) { return EVP_PKEY_eq(other.key.get(), key.get()) == 1; };
        if (std::none_of(m_bags.keys.begin(), m_bags.keys.end(), isSame))
            m_bags.keys.push_back({std::move(key), aliasOf(bag), localKeyIdOf(bag)});
        return true;
    }

    void addCertificate(PKCS12_SAFEBAG* bag)
    {
        const X509Ptr certificate(PKCS12_SAFEBAG_get1_cert(bag));
        if (certificate != nullptr) // an SDSI certificate, which nobody uses, is none
            m_bags.certificates.append({derOf(certificate.get()), aliasOf(bag), localKeyIdOf(bag)});
    }

    BagPassword m_password;
    OSSL_LIB_CTX* m_context;
    Pkcs12Bags m_bags;
    int m_count = 0;
};

qint64 roundsOf(const ASN1_INTEGER* number)
{
    const long rounds = number == nullptr ? 1 : ASN1_INTEGER_get(number);
    return rounds < 0 ? kMaxDerivationRounds + 1 : rounds;
}

// Adds what one encryption asks for and how old it is.
void look(const X509_ALGOR* algorithm, Pkcs12Protection* protection)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    (OBJ_obj2nid(object) == NID_pbes2 ? protection->isOld : protection->isModern) = false;
    protection->rounds += derivationRounds(algorithm);
}

void lookAt(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth, Pkcs12Protection* protection)
{
    for (int i = 0; depth < kMaxNesting && i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (PKCS12_SAFEBAG_get_nid(bag) == NID_pkcs8ShroudedKeyBag) {
            const X509_ALGOR* algorithm = nullptr;
            X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
            look(algorithm, protection);
        } else if (PKCS12_SAFEBAG_get_nid(bag) == NID_safeContentsBag) {
            lookAt(PKCS12_SAFEBAG_get0_safes(bag), depth + 1, protection);
        }
    }
}

void lookAtMac(PKCS12* file, Pkcs12Protection* protection)
{
    const X509_ALGOR* digest = nullptr;
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(nullptr, &digest, nullptr, &rounds, file);
    if (digest == nullptr)
        return;
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    (OBJ_obj2nid(object) == NID_sha1 ? protection->isModern : protection->isOld) = false;
    protection->rounds += roundsOf(rounds);
}

bool isEncrypted(const PKCS7* content)
{
    return OBJ_obj2nid(content->type) == NID_pkcs7_encrypted && content->d.encrypted != nullptr &&
           content->d.encrypted->enc_data != nullptr && content->d.encrypted->enc_data->algorithm != nullptr;
}

BagStackPtr bagsOf(PKCS7* content, const BagPassword& password)
{
    if (OBJ_obj2nid(content->type) == NID_pkcs7_data)
        return BagStackPtr(PKCS12_unpack_p7data(content));
    return isEncrypted(content) ? BagStackPtr(PKCS12_unpack_p7encdata(content, password.text, password.size)) : nullptr;
}

} // namespace

std::optional<Pkcs12Bags> readBags(PKCS12* file, const BagPassword& password, OSSL_LIB_CTX* context)
{
    const ContentStackPtr contents(PKCS12_unpack_authsafes(file));
    if (contents == nullptr || sk_PKCS7_num(contents.get()) > kMaxBags)
        return std::nullopt;
    BagReader reader(password, context);
    qint64 rounds = 0;
    for (int i = 0; i < sk_PKCS7_num(contents.get()); ++i) {
        const BagStackPtr bags = bagsOf(sk_PKCS7_value(contents.get(), i), password);
        if (bags == nullptr)
            return std::nullopt;
        Pkcs12Protection inner; // a key inside of what was encrypted is seen only now
        lookAt(bags.get(), 0, &inner);
        rounds += inner.rounds;
        if (rounds > kMaxDerivationRounds || !reader.readAll(bags.get(), 0))
            return std::nullopt;
    }
    return reader.take();
}

qint64 derivationRounds(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    int type = V_ASN1_UNDEF;
    X509_ALGOR_get0(&object, &type, nullptr, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return 1;
    if (OBJ_obj2nid(object) != NID_pbes2) {
        const PbeParamPtr pbe(
            static_cast<PBEPARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), algorithm->parameter)));
        return pbe == nullptr ? 1 : roundsOf(pbe->iter);
    }
    const Pbe2ParamPtr pbe(
        static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (pbe == nullptr || OBJ_obj2nid(pbe->keyfunc->algorithm) != NID_id_pbkdf2)
        return 1; // scrypt has OpenSSL's own limit of memory and so of work
    const Pbkdf2ParamPtr derivation(
        static_cast<PBKDF2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), pbe->keyfunc->parameter)));
    return derivation == nullptr ? 1 : roundsOf(derivation->iter);
}

Pkcs12Protection protectionOf(PKCS12* file)
{
    Pkcs12Protection protection;
    lookAtMac(file, &protection);
    const ContentStackPtr contents(PKCS12_unpack_authsafes(file));
    for (int i = 0; contents != nullptr && i < sk_PKCS7_num(contents.get()); ++i) {
        PKCS7* content = sk_PKCS7_value(contents.get(), i);
        if (isEncrypted(content)) {
            look(content->d.encrypted->enc_data->algorithm, &protection);
        } else if (const BagStackPtr bags = bagsOf(content, {}); bags != nullptr) {
            lookAt(bags.get(), 0, &protection);
        }
    }
    ERR_clear_error();
    return protection;
}

} // namespace sallyport
