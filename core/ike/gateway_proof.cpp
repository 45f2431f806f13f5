// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/gateway_proof.h"

#include <QHostAddress>
#include <QJsonArray>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sallyport {
namespace {

struct Free {
    void operator()(X509* p) const { X509_free(p); }
    void operator()(X509_STORE* p) const { X509_STORE_free(p); }
    void operator()(X509_STORE_CTX* p) const { X509_STORE_CTX_free(p); }
    void operator()(STACK_OF(X509) * p) const { sk_X509_pop_free(p, X509_free); }
    void operator()(GENERAL_NAMES* p) const { GENERAL_NAMES_free(p); }
    void operator()(BIO* p) const { BIO_free(p); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

constexpr int kMaxNames = 32;
constexpr int kMinimumRsaBits = 2048;

Owned<X509> parse(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    return Owned<X509>(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
}

QString nameText(const X509_NAME* name)
{
    Owned<BIO> out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, size);
}

QString timeText(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC)
        .toString(Qt::ISODate);
}

QStringList namesOf(X509* certificate)
{
    QStringList names;
    Owned<GENERAL_NAMES> all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && names.size() < kMaxNames; ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS || name->type == GEN_EMAIL) {
            const ASN1_IA5STRING* text = name->d.ia5;
            names.append(QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                                             ASN1_STRING_length(text)));
        } else if (name->type == GEN_IPADD) {
            const auto* bytes = ASN1_STRING_get0_data(name->d.iPAddress);
            const int length = ASN1_STRING_length(name->d.iPAddress);
            if (length == 4)
                names.append(QHostAddress((quint32(bytes[0]) << 24) | (quint32(bytes[1]) << 16) |
                                          (quint32(bytes[2]) << 8) | bytes[3])
                                 .toString());
            else if (length == 16)
                names.append(QHostAddress(bytes).toString());
        }
    }
    return names;
}

// What OpenSSL says of the chain at that moment; X509_V_OK when it is good.
int judgeChain(X509* leaf, const GatewayProof& proof, QString* missingIssuer, QString* where, X509** culprit)
{
    Owned<X509_STORE> store(X509_STORE_new());
    for (const QByteArray& der : proof.authorities) {
        if (const Owned<X509> authority = parse(der))
            X509_STORE_add_cert(store.get(), authority.get());
    }
    Owned<STACK_OF(X509)> rest(sk_X509_new_null());
    for (qsizetype i = 1; i < proof.presented.size(); ++i) {
        if (Owned<X509> certificate = parse(proof.presented.at(i)))
            sk_X509_push(rest.get(), certificate.release());
    }
    Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf, rest.get());
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(proof.now.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_verify_cert(context.get());
    const int verdict = X509_STORE_CTX_get_error(context.get());
    X509* at = X509_STORE_CTX_get_current_cert(context.get());
    if (at != nullptr) {
        *missingIssuer = nameText(X509_get_issuer_name(at));
        *where = nameText(X509_get_subject_name(at));
        X509_up_ref(at);
        *culprit = at;
    }
    return verdict;
}

bool matchesIdentity(X509* leaf, const QString& identity)
{
    const QByteArray name = identity.toUtf8();
    // Wildcards in the certificate do not count, and neither does the CN (RFC 7296 section 3.5 with RFC 4945).
    if (X509_check_host(leaf, name.constData(), static_cast<std::size_t>(name.size()),
                        X509_CHECK_FLAG_NO_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) == 1)
        return true;
    return X509_check_ip_asc(leaf, name.constData(), 0) == 1;
}

Error unsuitable(X509* leaf, const QString& reason)
{
    return Error::of(
        ErrorCode::GatewayCertificateUnsuitable,
        {{QStringLiteral("subject"), nameText(X509_get_subject_name(leaf))}, {QStringLiteral("reason"), reason}});
}

Error chainError(int verdict, X509* at, const QString& subject, const QString& issuer, const QDateTime& now)
{
    switch (verdict) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Error::of(ErrorCode::GatewayCertificateExpired,
                         {{QStringLiteral("subject"), subject},
                          {QStringLiteral("notAfter"), timeText(X509_get0_notAfter(at))},
                          {QStringLiteral("now"), now.toString(Qt::ISODate)}});
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Error::of(ErrorCode::GatewayCertificateNotYetValid,
                         {{QStringLiteral("subject"), subject},
                          {QStringLiteral("notBefore"), timeText(X509_get0_notBefore(at))},
                          {QStringLiteral("now"), now.toString(Qt::ISODate)}});
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Error::of(ErrorCode::GatewayUntrusted,
                         {{QStringLiteral("subject"), subject}, {QStringLiteral("issuer"), issuer}});
    default:
        return Error::of(ErrorCode::GatewayCertificateUnsuitable,
                         {{QStringLiteral("subject"), subject},
                          {QStringLiteral("reason"), QString::fromLatin1(X509_verify_cert_error_string(verdict))}});
    }
}

} // namespace

QString certificateSubjectName(const QByteArray& der)
{
    const Owned<X509> certificate = parse(der);
    return certificate ? nameText(X509_get_subject_name(certificate.get())) : QString();
}

QStringList certificateNames(const QByteArray& der)
{
    const Owned<X509> certificate = parse(der);
    return certificate ? namesOf(certificate.get()) : QStringList();
}

Error explainRefusal(const GatewayProof& proof)
{
    const Error notProven = Error::of(ErrorCode::GatewayNotProven, {{QStringLiteral("host"), proof.expectedIdentity}});
    if (proof.presented.isEmpty())
        return notProven;
    const Owned<X509> leaf = parse(proof.presented.first());
    if (!leaf)
        return Error::of(ErrorCode::GatewayCertificateUnsuitable,
                         {{QStringLiteral("subject"), QString()},
                          {QStringLiteral("reason"), QStringLiteral("it is not a readable certificate")}});

    QString issuer;
    QString subject;
    X509* at = nullptr;
    const int verdict = judgeChain(leaf.get(), proof, &issuer, &subject, &at);
    const Owned<X509> culprit(at);
    if (verdict != X509_V_OK)
        return chainError(verdict, culprit ? culprit.get() : leaf.get(), subject, issuer, proof.now);
    if (!matchesIdentity(leaf.get(), proof.expectedIdentity))
        return Error::of(ErrorCode::GatewayNameMismatch,
                         {{QStringLiteral("expected"), proof.expectedIdentity},
                          {QStringLiteral("names"), QJsonArray::fromStringList(namesOf(leaf.get()))}});
    EVP_PKEY* key = X509_get0_pubkey(leaf.get());
    if (key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) < kMinimumRsaBits)
        return unsuitable(leaf.get(), QStringLiteral("its RSA key has only %1 bits").arg(EVP_PKEY_get_bits(key)));
    return notProven;
}

} // namespace sallyport
