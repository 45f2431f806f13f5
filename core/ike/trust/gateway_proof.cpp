// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/gateway_proof.h"

#include "core/ike/trust/certificate_chain.h"
#include "core/ike/trust/certificate_identity.h"
#include "core/ike/trust/certificate_strength.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace sallyport {
namespace {

using x509::Chain;
using x509::ChainFault;
using x509::nameText;
using x509::Owned;

// What is wrong, before it is known whose code says it.
struct Finding {
    ErrorCode code; // the gateway's
    QJsonObject arguments;
    QString reason; // for the AAA server, which has fewer codes
};
using Findings = std::optional<Finding>;

QString subjectOf(const X509* certificate)
{
    return nameText(X509_get_subject_name(certificate));
}

Finding about(const X509* certificate, ErrorCode code, const QString& reason, QJsonObject arguments)
{
    arguments.insert(QStringLiteral("subject"), certificate == nullptr ? QString() : subjectOf(certificate));
    return {code, std::move(arguments), reason};
}

Finding withReason(const X509* certificate, ErrorCode code, const QString& reason)
{
    return about(certificate, code, reason, {{QStringLiteral("reason"), reason}});
}

Finding unsuitable(const X509* certificate, const QString& reason)
{
    return withReason(certificate, ErrorCode::GatewayCertificateUnsuitable, reason);
}

bool isUntrusted(int verdict)
{
    switch (verdict) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_CERT_REJECTED:
        return true;
    default:
        return false;
    }
}

bool isNoAuthority(int verdict)
{
    return verdict == X509_V_ERR_INVALID_CA || verdict == X509_V_ERR_KEYUSAGE_NO_CERTSIGN;
}

// The fault of these kinds that is nearest to the leaf; of one certificate's, OpenSSL's first.
const ChainFault* nearest(const Chain& chain, const std::function<bool(int)>& kind)
{
    const ChainFault* found = nullptr;
    for (const ChainFault& fault : chain.faults) {
        if (kind(fault.verdict) && (found == nullptr || fault.depth < found->depth))
            found = &fault;
    }
    return found;
}

const ChainFault* nearest(const Chain& chain, int verdict)
{
    return nearest(chain, [verdict](int other) { return other == verdict; });
}

// The authority that is missing is above the last certificate that was found. A self-signed one at the end of what was
// presented is that authority itself.
Findings untrusted(const Chain& chain)
{
    const auto fault = std::find_if(chain.faults.begin(), chain.faults.end(),
                                    [](const ChainFault& candidate) { return isUntrusted(candidate.verdict); });
    if (fault == chain.faults.end())
        return std::nullopt;
    const int depth = std::clamp(fault->depth, 0, chain.size() - 1);
    const bool below = fault->verdict == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN && depth > 0;
    const X509* last = chain.at(below ? depth - 1 : depth);
    return about(last, ErrorCode::GatewayUntrusted, {},
                 {{QStringLiteral("issuer"), nameText(X509_get_issuer_name(last))}});
}

Findings issuedByNoAuthority(const Chain& chain)
{
    const QString reason = QStringLiteral("it may not issue certificates");
    if (const ChainFault* fault = nearest(chain, isNoAuthority))
        return unsuitable(chain.at(fault->depth), reason);
    // OpenSSL also lets pass what only its key usage makes an authority; RFC 5280 section 4.2.1.9 does not. An
    // authority that the profile trusts may be of version 1.
    constexpr int kByBasicConstraints = 1;
    for (int depth = 1; depth < chain.fromPeer; ++depth) {
        if (X509_check_ca(chain.at(depth)) != kByBasicConstraints)
            return unsuitable(chain.at(depth), reason);
    }
    return std::nullopt;
}

Findings outsideItsDates(const Chain& chain, const QDateTime& now)
{
    const QString clock = now.toUTC().toString(Qt::ISODate);
    if (const ChainFault* fault = nearest(chain, X509_V_ERR_CERT_HAS_EXPIRED)) {
        const X509* certificate = chain.at(fault->depth);
        const QString end = x509::timeOf(X509_get0_notAfter(certificate)).toString(Qt::ISODate);
        return about(certificate, ErrorCode::GatewayCertificateExpired, {},
                     {{QStringLiteral("notAfter"), end}, {QStringLiteral("now"), clock}});
    }
    if (const ChainFault* fault = nearest(chain, X509_V_ERR_CERT_NOT_YET_VALID)) {
        const X509* certificate = chain.at(fault->depth);
        const QString begin = x509::timeOf(X509_get0_notBefore(certificate)).toString(Qt::ISODate);
        return about(certificate, ErrorCode::GatewayCertificateNotYetValid,
                     QStringLiteral("valid from %1, and it is %2").arg(begin, clock),
                     {{QStringLiteral("notBefore"), begin}, {QStringLiteral("now"), clock}});
    }
    return std::nullopt;
}

Findings tooWeak(const Chain& chain)
{
    for (int depth = 0; depth < chain.size(); ++depth) {
        X509* certificate = chain.at(depth);
        if (const QString weakness = x509::keyWeakness(certificate); !weakness.isEmpty())
            return withReason(certificate, ErrorCode::GatewayCertificateWeak, weakness);
        // A trusted certificate's signature by itself proves nothing, so it need not be strong.
        const bool byItself = (X509_get_extension_flags(certificate) & EXFLAG_SS) != 0;
        if (byItself && depth >= chain.fromPeer)
            continue;
        if (const QString weakness = x509::signatureWeakness(certificate); !weakness.isEmpty())
            return withReason(certificate, ErrorCode::GatewayCertificateWeak, weakness);
    }
    return std::nullopt;
}

Finding criticalExtension(X509* certificate)
{
    QString extension;
    for (int i = 0; i < X509_get_ext_count(certificate) && extension.isEmpty(); ++i) {
        X509_EXTENSION* candidate = X509_get_ext(certificate, i);
        if (X509_EXTENSION_get_critical(candidate) == 0 || X509_supported_extension(candidate) != 0)
            continue;
        const ASN1_OBJECT* id = X509_EXTENSION_get_object(candidate);
        const QString name = x509::objectText(id);
        const QString number = x509::objectIdentifier(id);
        extension = name == number ? number : QStringLiteral("%1 (%2)").arg(name, number);
    }
    return about(certificate, ErrorCode::GatewayCertificateCritical,
                 QStringLiteral("unknown critical extension %1").arg(extension),
                 {{QStringLiteral("extension"), extension}});
}

Finding pathTooLong(const X509* authority)
{
    const int limit = static_cast<int>(X509_get_pathlen(const_cast<X509*>(authority)));
    return about(authority, ErrorCode::GatewayCertificatePathLength,
                 QStringLiteral("it may have %1 authorities below itself, and the chain has more").arg(limit),
                 {{QStringLiteral("limit"), limit}});
}

Finding constraintBroken(const Chain& chain, int depth)
{
    const X509* certificate = chain.at(depth);
    const QString reason = x509::brokenConstraint(chain, depth);
    return about(certificate, ErrorCode::GatewayCertificateConstraint, reason,
                 {{QStringLiteral("names"), QJsonArray::fromStringList(x509::alternativeNames(certificate))},
                  {QStringLiteral("reason"), reason}});
}

Findings brokenRule(const Chain& chain)
{
    if (const ChainFault* fault = nearest(chain, X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION))
        return criticalExtension(chain.at(fault->depth));
    if (const ChainFault* fault = nearest(chain, X509_V_ERR_PATH_LENGTH_EXCEEDED))
        return pathTooLong(chain.at(fault->depth));
    const auto constraint = [](int verdict) {
        return verdict == X509_V_ERR_PERMITTED_VIOLATION || verdict == X509_V_ERR_EXCLUDED_VIOLATION ||
               verdict == X509_V_ERR_SUBTREE_MINMAX || verdict == X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE ||
               verdict == X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX || verdict == X509_V_ERR_UNSUPPORTED_NAME_SYNTAX;
    };
    if (const ChainFault* fault = nearest(chain, constraint))
        return constraintBroken(chain, fault->depth);
    if (!chain.faults.empty()) {
        const ChainFault& fault = chain.faults.front();
        return unsuitable(chain.at(std::clamp(fault.depth, 0, chain.size() - 1)),
                          QLatin1String(X509_verify_cert_error_string(fault.verdict)));
    }
    // An extension that is there twice, or cannot be read, is none for OpenSSL unless a rule asks for it.
    for (int depth = 0; depth < std::max(chain.fromPeer, 1); ++depth) {
        if ((X509_get_extension_flags(chain.at(depth)) & EXFLAG_INVALID) != 0)
            return unsuitable(chain.at(depth), QStringLiteral("its extensions cannot be read"));
    }
    return std::nullopt;
}

Findings wrongPurpose(const Chain& chain, Party party)
{
    X509* leaf = chain.at(0);
    const bool gateway = party == Party::Gateway;
    const X509* culprit = leaf;
    QStringList purposes = gateway ? x509::purposesInsteadOfGateway(leaf) : x509::purposesInsteadOfTlsServer(leaf);
    // One that the person chose to trust as it stands, and that signs itself, as `openssl req -x509` makes it: it can
    // vouch for nobody else here.
    if (chain.fromPeer == 0 && purposes == QStringList(QStringLiteral("certificate authority")))
        purposes.clear();
    // An authority between is bound by its own extended key usages, as OpenSSL and all browsers have it.
    for (int depth = 1; depth < chain.fromPeer && purposes.isEmpty(); ++depth) {
        const X509* authority = chain.at(depth);
        if (gateway ? x509::mayIssueForGateway(authority) : x509::mayIssueForTlsServer(authority))
            continue;
        culprit = authority;
        purposes = x509::extendedPurposes(authority);
    }
    if (purposes.isEmpty())
        return std::nullopt;
    return about(culprit, ErrorCode::GatewayCertificatePurpose,
                 QStringLiteral("it is for %1").arg(purposes.join(QLatin1String(", "))),
                 {{QStringLiteral("purposes"), QJsonArray::fromStringList(purposes)}});
}

Findings wrongName(const X509* leaf, const TrustRules& rules)
{
    const QString& expected = rules.expectedIdentity;
    if (x509::certificateIsFor(leaf, expected))
        return std::nullopt;
    QStringList names = x509::alternativeNames(leaf);
    const bool hasNames = X509_get_ext_by_NID(leaf, NID_subject_alt_name, -1) >= 0;
    if (x509::isDistinguishedName(expected))
        names.prepend(x509::nameAsIdentity(X509_get_subject_name(leaf)));
    else if (!hasNames && rules.party == Party::Gateway)
        return Finding{ErrorCode::GatewayNameMissing,
                       {{QStringLiteral("expected"), expected},
                        {QStringLiteral("commonName"), x509::commonName(X509_get_subject_name(leaf))}},
                       {}};
    return Finding{
        ErrorCode::GatewayNameMismatch,
        {{QStringLiteral("expected"), expected}, {QStringLiteral("names"), QJsonArray::fromStringList(names)}},
        {}};
}

Findings chainFinding(const QList<QByteArray>& presented, const TrustRules& rules)
{
    if (presented.size() > x509::kMaxPresented)
        return unsuitable(nullptr, QStringLiteral("%1 certificates were sent").arg(presented.size()));
    std::vector<Owned<X509>> certificates;
    for (const QByteArray& der : presented) {
        if (der.size() > x509::kMaxCertificateBytes)
            return unsuitable(nullptr, QStringLiteral("a certificate of %1 bytes was sent").arg(der.size()));
        if (Owned<X509> certificate = x509::parse(der))
            certificates.push_back(std::move(certificate));
        else if (certificates.empty()) // another that cannot be read is not there; if it is needed, it is missing
            return unsuitable(nullptr, QStringLiteral("it is not a readable certificate"));
    }
    const X509* leaf = certificates.front().get();
    const Chain chain = x509::chainTo(rules.authorities, certificates, presented.front(), rules.now);
    if (chain.size() == 0)
        return unsuitable(leaf, QStringLiteral("it could not be checked"));
    if (Findings finding = untrusted(chain))
        return finding;
    if (Findings finding = issuedByNoAuthority(chain))
        return finding;
    if (Findings finding = outsideItsDates(chain, rules.now))
        return finding;
    if (Findings finding = tooWeak(chain))
        return finding;
    if (Findings finding = brokenRule(chain))
        return finding;
    if (!chain.complete)
        return unsuitable(leaf, QStringLiteral("it could not be checked"));
    if (Findings finding = wrongPurpose(chain, rules.party))
        return finding;
    return wrongName(leaf, rules);
}

Error forAaaServer(const Finding& finding)
{
    switch (finding.code) {
    case ErrorCode::GatewayUntrusted:
        return Error::of(ErrorCode::AaaServerUntrusted, finding.arguments);
    case ErrorCode::GatewayCertificateExpired:
        return Error::of(ErrorCode::AaaServerCertificateExpired, finding.arguments);
    case ErrorCode::GatewayNameMismatch:
        return Error::of(ErrorCode::AaaServerNameMismatch, finding.arguments);
    default:
        return Error::of(ErrorCode::AaaServerUnsuitable,
                         {{QStringLiteral("subject"), finding.arguments.value(QStringLiteral("subject"))},
                          {QStringLiteral("reason"), finding.reason}});
    }
}

Error notProven(const TrustRules& rules)
{
    if (rules.party == Party::AaaServer)
        return Error::of(ErrorCode::AaaServerNotProven, {{QStringLiteral("expected"), rules.expectedIdentity}});
    return Error::of(ErrorCode::GatewayNotProven, {{QStringLiteral("host"), rules.expectedIdentity}});
}

} // namespace

std::optional<Error> judgeCertificates(const QList<QByteArray>& presented, const TrustRules& rules)
{
    if (presented.isEmpty())
        return notProven(rules);
    const x509::QuietErrors quiet;
    const Findings finding = chainFinding(presented, rules);
    if (!finding)
        return std::nullopt;
    return rules.party == Party::AaaServer ? forAaaServer(*finding) : Error::of(finding->code, finding->arguments);
}

Error explainRefusal(const QList<QByteArray>& presented, const TrustRules& rules)
{
    return judgeCertificates(presented, rules).value_or(notProven(rules));
}

} // namespace sallyport
