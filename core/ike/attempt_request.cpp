// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/attempt_request.h"

#include "core/ike/proposals.h"
#include "core/ike/trust/certificate_facts.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/x509v3.h>

namespace sallyport {
namespace {

// Where a profile leaves it to us.
constexpr quint32 kDpdSeconds = 10;
constexpr quint32 kIkeRekeySeconds = 4 * 3600;
constexpr quint32 kChildRekeySeconds = 3600;

std::uint32_t secondsOr(int wanted, quint32 own)
{
    return wanted > 0 ? static_cast<std::uint32_t>(wanted) : own;
}

charon_bytes_t view(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

charon_bytes_t view(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return {bytes.data(), bytes.size()};
}

bool isAuthority(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &data, static_cast<long>(der.size()));
    const bool authority = certificate != nullptr && X509_check_ca(certificate) > 0;
    X509_free(certificate);
    return authority;
}

// EAP type numbers (IANA, RFC 3748 section 6.2).
constexpr quint8 kGtc = 6;
constexpr quint8 kTls = 13;
constexpr quint8 kTtls = 21;
constexpr quint8 kPeap = 25;
constexpr quint8 kMschapv2 = 26;

// Who signs in, to the server behind the gateway: the profile's user, else a name of the certificate.
QString eapIdentityOf(const IkeAttempt& attempt)
{
    if (!attempt.profile.local.userName.isEmpty() || attempt.credentials.certificates.isEmpty())
        return attempt.profile.local.userName;
    const QByteArray& own = attempt.credentials.certificates.first();
    const QString name = certificateNames(own).value(0);
    return name.isEmpty() ? certificateSubjectName(own) : name;
}

} // namespace

QList<quint8> allowedEapMethods(const Profile& profile, bool hasCertificate)
{
    const bool hasServer = !profile.local.aaaServer.isEmpty();
    switch (profile.method) {
    case AuthenticationMethod::EapMschapv2:
        return {kMschapv2};
    case AuthenticationMethod::EapGtc:
        return {kGtc};
    case AuthenticationMethod::EapTls:
        return {kTls};
    case AuthenticationMethod::EapTtls:
        return {kTtls};
    case AuthenticationMethod::EapPeap:
        return {kPeap};
    case AuthenticationMethod::CertificateThenEap:
        return {kMschapv2, kGtc};
    case AuthenticationMethod::EapAuto: {
        QList<quint8> methods;
        if (hasServer && hasCertificate)
            methods << kTls;
        if (hasServer)
            methods << kTtls << kPeap;
        return methods << kMschapv2 << kGtc;
    }
    case AuthenticationMethod::Certificate:
    case AuthenticationMethod::PreSharedKey:
        break;
    }
    return {};
}

QList<quint8> allowedInnerMethods(InnerMethod method)
{
    switch (method) {
    case InnerMethod::Any:
        return {kMschapv2, kGtc};
    case InnerMethod::Mschapv2:
        return {kMschapv2};
    case InnerMethod::Gtc:
        break;
    }
    return {kGtc};
}

QList<QByteArray> trustedCertificates(const Profile& profile)
{
    if (!profile.gateway.certificates.isEmpty())
        return profile.gateway.certificates;
    QList<QByteArray> list;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
        list.append(certificate.toDer());
    return list;
}

AttemptRequest::AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted, const AttemptChoice& choice)
    : address(attempt.gatewayAddress.toString().toLatin1()),
      remoteIdentity(attempt.profile.gateway.expectedIdentity().toUtf8()),
      localIdentity(attempt.profile.local.identity.toUtf8()), eapIdentity(eapIdentityOf(attempt).toUtf8()),
      aaaIdentity(attempt.profile.local.aaaServer.toUtf8()),
      ikeProposals(attempt.profile.ikeProposal.isEmpty() ? defaultIkeProposals()
                                                         : proposalsFromProfile(attempt.profile.ikeProposal)),
      espProposals(attempt.profile.espProposal.isEmpty() ? defaultEspProposals()
                                                         : proposalsFromProfile(attempt.profile.espProposal))
{
    for (const QByteArray& item : ikeProposals)
        ikeItems.push_back(item.constData());
    for (const QByteArray& item : espProposals)
        espItems.push_back(item.constData());

    plain.attempt = attempt.id;
    fillGateway(attempt, trusted);
    fillExchange(attempt.profile.exchange);
    plain.force_encap = attempt.forceUdpEncapsulation || attempt.profile.exchange.forceUdpEncapsulation;
    fillRounds(attempt, choice);
    fillCredentials(attempt.credentials, choice);
    plain.ike_proposals = ikeItems.data();
    plain.ike_proposal_count = ikeItems.size();
    plain.esp_proposals = espItems.data();
    plain.esp_proposal_count = espItems.size();
}

void AttemptRequest::fillGateway(const IkeAttempt& attempt, const QList<QByteArray>& trusted)
{
    const GatewaySettings& gateway = attempt.profile.gateway;
    plain.gateway_address = address.constData();
    plain.gateway_port = gateway.port;
    plain.send_certreq = gateway.sendCertificateRequest;
    plain.crl = gateway.revocation.crl;
    plain.ocsp = gateway.revocation.ocsp;
    plain.strict_revocation = gateway.revocation.strict;
    plain.remote_identity = remoteIdentity.constData();
    plain.send_remote_identity = !gateway.identity.isEmpty();
    // One odd certificate of a whole system store is no reason to trust none; of a profile's own each one counts.
    plain.skip_unreadable_authorities = gateway.certificates.isEmpty();
    for (const QByteArray& certificate : trusted) {
        const bool own = !gateway.certificates.isEmpty() && !isAuthority(certificate);
        (own ? gatewayCertificates : authorities).push_back(view(certificate));
    }
    plain.authorities = authorities.data();
    plain.authority_count = authorities.size();
    plain.gateway_certificates = gatewayCertificates.data();
    plain.gateway_certificate_count = gatewayCertificates.size();
}

void AttemptRequest::fillExchange(const ExchangeSettings& wanted)
{
    plain.mobike = wanted.mobike;
    plain.fragmentation = wanted.fragmentation;
    plain.nat_keepalive_seconds = static_cast<std::uint32_t>(wanted.natKeepaliveSeconds);
    plain.dpd_seconds = secondsOr(wanted.deadPeerSeconds, kDpdSeconds);
    plain.ike_rekey_seconds = secondsOr(wanted.ikeRekeySeconds, kIkeRekeySeconds);
    plain.child_rekey_seconds = secondsOr(wanted.childRekeySeconds, kChildRekeySeconds);
    plain.reauth_seconds = secondsOr(wanted.reauthenticationSeconds, 0);
}

void AttemptRequest::fillRounds(const IkeAttempt& attempt, const AttemptChoice& choice)
{
    const Profile& profile = attempt.profile;
    const bool hasCertificate = !attempt.credentials.certificates.isEmpty();
    eapMethods = choice.onlyMethod == 0 ? allowedEapMethods(profile, hasCertificate) : QList{choice.onlyMethod};
    innerMethods = allowedInnerMethods(profile.local.innerMethod);
    plain.certificate_round = profile.method == AuthenticationMethod::Certificate ||
                              profile.method == AuthenticationMethod::CertificateThenEap;
    plain.shared_key_round = profile.method == AuthenticationMethod::PreSharedKey;
    plain.eap_round = !eapMethods.isEmpty();
    plain.eap_methods = eapMethods.constData();
    plain.eap_method_count = static_cast<std::size_t>(eapMethods.size());
    plain.inner_methods = innerMethods.constData();
    plain.inner_method_count = static_cast<std::size_t>(innerMethods.size());
    plain.local_identity = localIdentity.isEmpty() ? nullptr : localIdentity.constData();
    plain.eap_identity = eapIdentity.constData();
    plain.rsa_pkcs1 = choice.rsaPkcs1;
    plain.aaa_identity = aaaIdentity.isEmpty() ? nullptr : aaaIdentity.constData();
}

void AttemptRequest::fillCredentials(const Credentials& credentials, const AttemptChoice& choice)
{
    for (const QByteArray& certificate : credentials.certificates)
        certificates.push_back(view(certificate));
    plain.certificates = certificates.data();
    plain.certificate_count = certificates.size();
    if (credentials.password)
        plain.password = view(*credentials.password);
    if (credentials.preSharedKey)
        plain.shared_key = view(*credentials.preSharedKey);
    if (credentials.privateKey)
        plain.private_key = view(*credentials.privateKey);
    if (!choice.token)
        return;
    plain.token_key = view(choice.token->keyId);
    plain.token_slot = choice.token->slot;
    if (credentials.pin)
        plain.pin = view(*credentials.pin);
}

} // namespace sallyport
