// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/end_explanation.h"

#include "core/ike/gateway_proof.h"
#include "core/ike/proposals.h"

#include <QJsonArray>

namespace sallyport {
namespace {

QString offered(const QString& own, const QByteArrayList& defaults)
{
    return own.isEmpty() ? QString::fromLatin1(defaults.join(", ")) : own;
}

Error silent(const AttemptFacts& facts, const QDateTime& now)
{
    const quint16 port = facts.gateway.port == 0 ? facts.profile.gateway.port : facts.gateway.port;
    return Error::of(ErrorCode::GatewaySilent, {{QStringLiteral("host"), facts.profile.gateway.host},
                                                {QStringLiteral("address"), facts.gatewayAddress.toString()},
                                                {QStringLiteral("port"), port},
                                                {QStringLiteral("seconds"), facts.began.secsTo(now)}});
}

Error proposalRefused(const char* protocol, const QString& what)
{
    return Error::of(ErrorCode::ProposalRefused,
                     {{QStringLiteral("protocol"), QLatin1String(protocol)}, {QStringLiteral("offered"), what}});
}

Error signInRefused(const AttemptFacts& facts)
{
    const bool eap = facts.profile.method == AuthenticationMethod::EapMschapv2;
    return Error::of(
        ErrorCode::SignInRefused,
        {{QStringLiteral("user"), eap ? facts.profile.local.userName : certificateSubjectName(facts.clientCertificate)},
         {QStringLiteral("method"), eap ? QStringLiteral("password") : QStringLiteral("certificate")}});
}

} // namespace

std::optional<Error> explainEnd(const AttemptFacts& facts, const AttemptEnd& end, const QDateTime& now)
{
    const QString host = facts.profile.gateway.host;
    const QJsonObject hostOnly{{QStringLiteral("host"), host}};
    switch (end.failure) {
    case CHARON_FAILURE_NONE:
        return std::nullopt;
    case CHARON_FAILURE_SILENT:
        return silent(facts, now);
    case CHARON_FAILURE_UNREACHABLE:
        return Error::of(ErrorCode::GatewayUnreachable, {{QStringLiteral("host"), host},
                                                         {QStringLiteral("address"), facts.gatewayAddress.toString()},
                                                         {QStringLiteral("reason"), QStringLiteral("no route")}});
    case CHARON_FAILURE_IKE_PROPOSAL:
        return proposalRefused("IKE", offered(facts.profile.ikeProposal, defaultIkeProposals()));
    case CHARON_FAILURE_ESP_PROPOSAL:
        return proposalRefused("ESP", offered(facts.profile.espProposal, defaultEspProposals()));
    case CHARON_FAILURE_NOT_PROVEN:
        return Error::of(ErrorCode::GatewayNotProven, hostOnly);
    case CHARON_FAILURE_GATEWAY_AUTH:
        return explainRefusal({end.certificates, facts.authorities, facts.profile.gateway.expectedIdentity(), now});
    case CHARON_FAILURE_SIGN_IN:
        return signInRefused(facts);
    case CHARON_FAILURE_SELECTORS:
        return Error::of(
            ErrorCode::SelectorsRefused,
            {{QStringLiteral("offered"), QJsonArray{QStringLiteral("0.0.0.0/0"), QStringLiteral("::/0")}}});
    case CHARON_FAILURE_NO_ADDRESS:
        return Error::of(ErrorCode::NoAddressOffered, hostOnly);
    case CHARON_FAILURE_NOTIFY:
        return Error::of(ErrorCode::NegotiationFailed,
                         {{QStringLiteral("host"), host}, {QStringLiteral("notify"), end.notify}});
    case CHARON_FAILURE_DATA_PLANE:
        return Error::of(ErrorCode::DataPlaneUnavailable,
                         {{QStringLiteral("dataPlane"), facts.dataPlane},
                          {QStringLiteral("reason"), QStringLiteral("the keys could not be installed")}});
    case CHARON_FAILURE_LOST:
        return Error::of(ErrorCode::GatewayLost,
                         {{QStringLiteral("host"), host}, {QStringLiteral("seconds"), qint64(end.silentSeconds)}});
    case CHARON_FAILURE_CLOSED:
        return Error::of(ErrorCode::GatewayClosed, hostOnly);
    case CHARON_FAILURE_INTERNAL:
        break;
    }
    return Error::of(ErrorCode::IkeEngineFailed, {{QStringLiteral("reason"), end.notify}});
}

} // namespace sallyport
