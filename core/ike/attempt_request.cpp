// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/attempt_request.h"

#include "core/ike/proposals.h"

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

} // namespace

QList<QByteArray> trustedCertificates(const Profile& profile)
{
    if (!profile.gateway.certificates.isEmpty())
        return profile.gateway.certificates;
    QList<QByteArray> list;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
        list.append(certificate.toDer());
    return list;
}

AttemptRequest::AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted)
    : address(attempt.gatewayAddress.toString().toLatin1()),
      remoteIdentity(attempt.profile.gateway.expectedIdentity().toUtf8()),
      localIdentity(attempt.profile.local.identity.toUtf8()), userName(attempt.profile.local.userName.toUtf8()),
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
    fillLocal(attempt);
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

void AttemptRequest::fillLocal(const IkeAttempt& attempt)
{
    for (const QByteArray& certificate : attempt.credentials.certificates)
        certificates.push_back(view(certificate));
    plain.use_eap = attempt.profile.method == AuthenticationMethod::EapMschapv2;
    plain.local_identity = localIdentity.isEmpty() ? nullptr : localIdentity.constData();
    plain.eap_identity = userName.constData();
    if (attempt.credentials.password)
        plain.password = view(*attempt.credentials.password);
    plain.certificates = certificates.data();
    plain.certificate_count = certificates.size();
    if (attempt.credentials.privateKey)
        plain.private_key = view(*attempt.credentials.privateKey);
}

} // namespace sallyport
