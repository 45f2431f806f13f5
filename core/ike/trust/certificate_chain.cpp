// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/certificate_chain.h"

#include <algorithm>

namespace sallyport::x509 {
namespace {

// Steps into (or over) one DER element at `*at`; false where there is none of a definite length.
bool step(const unsigned char** at, const unsigned char* end, bool into)
{
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int form = ASN1_get_object(at, &length, &tag, &kind, end - *at);
    constexpr int kInvalid = 0x80;
    constexpr int kIndefinite = 0x01;
    if ((form & (kInvalid | kIndefinite)) != 0)
        return false;
    if (!into)
        *at += length;
    return true;
}

// The subject alone, without the cost of the rest (0.1 ms a certificate, most of it the key): the system's store has
// hundreds, and all but one or two are somebody else's. RFC 5280 section 4.1.
Owned<X509_NAME> subjectOf(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const unsigned char* end = at + der.size();
    constexpr unsigned char kVersion = 0xa0;
    if (!step(&at, end, true) || !step(&at, end, true)) // Certificate, TBSCertificate
        return nullptr;
    const bool hasVersion = at < end && *at == kVersion;
    for (int left = hasVersion ? 5 : 4; left > 0; --left) { // version, serial number, signature, issuer, validity
        if (!step(&at, end, false))
            return nullptr;
    }
    return Owned<X509_NAME>(d2i_X509_NAME(nullptr, &at, end - at));
}

// Those that signed something presented. Two authorities of one name (one of them renewed with a new key) are told
// apart here, by the signature; OpenSSL alone would go by key identifiers, and take the first where there are none.
std::vector<Owned<X509>> issuersAmong(const QList<QByteArray>& authorities, const std::vector<Owned<X509>>& presented)
{
    std::vector<Owned<X509>> issuers;
    for (const QByteArray& der : authorities) {
        const Owned<X509_NAME> subject = subjectOf(der);
        Owned<X509> authority;
        for (const Owned<X509>& certificate : presented) {
            if (!subject || X509_NAME_cmp(subject.get(), X509_get_issuer_name(certificate.get())) != 0)
                continue;
            if (!authority)
                authority = parse(der);
            EVP_PKEY* key = authority ? X509_get0_pubkey(authority.get()) : nullptr;
            if (key != nullptr && X509_verify(certificate.get(), key) == 1) {
                issuers.push_back(std::move(authority));
                break;
            }
        }
    }
    return issuers;
}

// Goes on after each fault, to see them all; what was found decides in the end, never OpenSSL's word at the end alone.
int collect(int good, X509_STORE_CTX* context)
{
    if (good == 0) {
        auto* faults = static_cast<std::vector<ChainFault>*>(X509_STORE_CTX_get_app_data(context));
        faults->push_back({X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context)});
    }
    return 1;
}

Owned<X509> another(X509* certificate)
{
    X509_up_ref(certificate);
    return Owned<X509>(certificate);
}

QString subtreesText(const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    QStringList texts;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees) && texts.size() < kMaxNames; ++i)
        texts.append(subtreeText(sk_GENERAL_SUBTREE_value(subtrees, i)->base));
    return texts.join(QLatin1String(", "));
}

} // namespace

Chain chainTo(const QList<QByteArray>& authorities, const std::vector<Owned<X509>>& presented, const QByteArray& leaf,
              const QDateTime& now)
{
    const Owned<X509_STORE> store(X509_STORE_new());
    const Owned<STACK_OF(X509)> others(sk_X509_new_null());
    X509* first = presented.front().get();
    if (authorities.contains(leaf)) {
        X509_STORE_add_cert(store.get(), first);
    } else {
        for (const Owned<X509>& issuer : issuersAmong(authorities, presented))
            X509_STORE_add_cert(store.get(), issuer.get());
        for (auto certificate = presented.begin() + 1; certificate != presented.end(); ++certificate)
            sk_X509_push(others.get(), another(certificate->get()).release());
    }

    Chain chain;
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), first, others.get()) != 1)
        return chain;
    X509_VERIFY_PARAM* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(now.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_depth(rules, kMaxPresented);
    X509_VERIFY_PARAM_set_auth_level(rules, 0); // strength is judged apart, to name what is weak
    // The CN is no name (certificate_identity.h), so constraints on DNS names are not about it.
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    X509_STORE_CTX_set_app_data(context.get(), &chain.faults);
    X509_STORE_CTX_set_verify_cb(context.get(), collect);
    chain.complete = X509_verify_cert(context.get()) == 1;
    chain.certificates.reset(X509_STORE_CTX_get1_chain(context.get()));
    chain.fromPeer = X509_STORE_CTX_get_num_untrusted(context.get());
    return chain;
}

QString brokenConstraint(const Chain& chain, int depth)
{
    for (int above = chain.size() - 1; above > depth; --above) {
        X509* authority = chain.at(above);
        const Owned<NAME_CONSTRAINTS> constraints(
            static_cast<NAME_CONSTRAINTS*>(X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr)));
        const int verdict = constraints ? NAME_CONSTRAINTS_check(chain.at(depth), constraints.get()) : X509_V_OK;
        const QString who = nameText(X509_get_subject_name(authority));
        if (verdict == X509_V_ERR_PERMITTED_VIOLATION)
            return plain(who + QLatin1String(" permits only ") + subtreesText(constraints->permittedSubtrees));
        if (verdict == X509_V_ERR_EXCLUDED_VIOLATION)
            return plain(who + QLatin1String(" excludes ") + subtreesText(constraints->excludedSubtrees));
        if (verdict != X509_V_OK)
            return plain(who + QLatin1String(": ") + QLatin1String(X509_verify_cert_error_string(verdict)));
    }
    return {};
}

} // namespace sallyport::x509
