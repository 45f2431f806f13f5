// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/end_explanation.h"

#include "core/ike/attempt_request.h"
#include "core/ike/proposals.h"
#include "core/ike/token/token_key.h"
#include "core/ike/trust/certificate_facts.h"
#include "core/ike/trust/gateway_proof.h"

#include <QJsonArray>

namespace sallyport {
namespace {

QString offered(const QString& own, const QByteArrayList& defaults)
{
    return own.isEmpty() ? QString::fromLatin1(defaults.join(", ")) : own;
}

// A gateway whose port 500 answered and whose port 4500 does not: something on the way lets only one of them through.
Error silent(const AttemptFacts& facts, const AttemptEnd& end, const QDateTime& now)
{
    const quint16 port = facts.gateway.port == 0 ? facts.profile.gateway.port : facts.gateway.port;
    QJsonObject arguments{{QStringLiteral("host"), facts.profile.gateway.host},
                          {QStringLiteral("address"), facts.gatewayAddress.toString()},
                          {QStringLiteral("port"), port},
                          {QStringLiteral("seconds"), facts.began.secsTo(now)}};
    if (end.answeredPort == 0 || end.answeredPort == port)
        return Error::of(ErrorCode::GatewaySilent, arguments);
    arguments.insert(QStringLiteral("answered"), end.answeredPort);
    return Error::of(ErrorCode::FloatedPortSilent, arguments);
}

Error proposalRefused(const char* protocol, const QString& what)
{
    return Error::of(ErrorCode::ProposalRefused,
                     {{QStringLiteral("protocol"), QLatin1String(protocol)}, {QStringLiteral("offered"), what}});
}

// The words for what was refused: "password" and "certificate" are what a person thinks of, also inside EAP.
QString refusedMeans(const AttemptFacts& facts, const QString& round)
{
    if (round == QLatin1String("shared-key"))
        return QStringLiteral("pre-shared key");
    const AuthenticationMethod method = facts.profile.method;
    const bool byCertificate = round == QLatin1String("certificate") || method == AuthenticationMethod::Certificate ||
                               method == AuthenticationMethod::EapTls;
    return byCertificate ? QStringLiteral("certificate") : QStringLiteral("password");
}

QString userOf(const AttemptFacts& facts, const QString& means)
{
    if (means == QLatin1String("certificate") && !facts.clientCertificate.isEmpty())
        return certificateSubjectName(facts.clientCertificate);
    return facts.profile.local.userName.isEmpty() ? facts.profile.local.identity : facts.profile.local.userName;
}

Error signInRefused(const AttemptFacts& facts, const QString& round)
{
    const QString means = refusedMeans(facts, round);
    return Error::of(ErrorCode::SignInRefused, {{QStringLiteral("user"), userOf(facts, means)},
                                                {QStringLiteral("method"), means},
                                                {QStringLiteral("round"), round}});
}

// RFC 2759 section 6.
Error accountRefused(const AttemptFacts& facts, const AttemptEnd& end)
{
    constexpr unsigned kRestrictedHours = 646;
    constexpr unsigned kDisabled = 647;
    constexpr unsigned kPasswordExpired = 648;
    constexpr unsigned kNoDialIn = 649;
    QJsonObject arguments{{QStringLiteral("user"), facts.profile.local.userName}};
    if (!end.serverText.isEmpty())
        arguments.insert(QStringLiteral("message"), end.serverText);
    if (end.accountError == kPasswordExpired)
        return Error::of(ErrorCode::PasswordExpired, arguments);
    if (end.accountError != kRestrictedHours && end.accountError != kDisabled && end.accountError != kNoDialIn)
        return signInRefused(facts, end.round);
    arguments.insert(QStringLiteral("reason"), end.accountError == kRestrictedHours ? QStringLiteral("hours")
                                               : end.accountError == kDisabled      ? QStringLiteral("disabled")
                                                                                    : QStringLiteral("dial-in"));
    return Error::of(ErrorCode::AccountRefused, arguments);
}

QString eapMethodName(quint8 type)
{
    constexpr quint8 kGtc = 6;
    constexpr quint8 kTls = 13;
    constexpr quint8 kTtls = 21;
    constexpr quint8 kPeap = 25;
    switch (type) {
    case kGtc:
        return QStringLiteral("EAP-GTC");
    case kTls:
        return QStringLiteral("EAP-TLS");
    case kTtls:
        return QStringLiteral("EAP-TTLS");
    case kPeap:
        return QStringLiteral("EAP-PEAP");
    default:
        return QStringLiteral("EAP-MSCHAPv2");
    }
}

Error methodRefused(const AttemptFacts& facts, const AttemptEnd& end)
{
    QStringList wanted;
    for (const quint8 type :
         end.offeredInside ? allowedInnerMethods(facts.profile.local.innerMethod) : facts.eapMethods)
        wanted.append(eapMethodName(type));
    return Error::of(ErrorCode::EapMethodRefused, {{QStringLiteral("offered"), end.notify},
                                                   {QStringLiteral("wanted"), wanted.join(QStringLiteral(", "))}});
}

Error revoked(const RevocationEvidence& evidence)
{
    return Error::of(ErrorCode::GatewayCertificateRevoked, {{QStringLiteral("subject"), evidence.subject},
                                                            {QStringLiteral("since"), evidence.since},
                                                            {QStringLiteral("reason"), evidence.reason},
                                                            {QStringLiteral("source"), evidence.source}});
}

Error revocationUnknown(const RevocationEvidence& evidence)
{
    return Error::of(ErrorCode::RevocationUnknown, {{QStringLiteral("subject"), evidence.subject},
                                                    {QStringLiteral("reason"), evidence.reason},
                                                    {QStringLiteral("url"), evidence.url}});
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
        return silent(facts, end, now);
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
        return explainRefusal(end.certificates,
                              {Party::Gateway, facts.authorities, facts.profile.gateway.expectedIdentity(), now});
    case CHARON_FAILURE_REVOKED:
        return revoked(end.revocation);
    case CHARON_FAILURE_REVOCATION:
        return revocationUnknown(end.revocation);
    case CHARON_FAILURE_AAA:
        return explainRefusal(end.aaaCertificates,
                              {Party::AaaServer, facts.authorities, facts.profile.local.aaaServer, now});
    case CHARON_FAILURE_EAP_METHOD:
        return methodRefused(facts, end);
    case CHARON_FAILURE_ACCOUNT:
        return accountRefused(facts, end);
    case CHARON_FAILURE_UNANSWERED:
        return Error::of(ErrorCode::PromptUnanswered, {{QStringLiteral("prompt"), QStringLiteral("password")}});
    case CHARON_FAILURE_LATE:
        return Error::of(ErrorCode::AnswerTooLate,
                         {{QStringLiteral("host"), host}, {QStringLiteral("seconds"), qint64(end.silentSeconds)}});
    case CHARON_FAILURE_TOKEN:
        return tokenFault(end.notify, facts.token, facts.clientCertificate);
    case CHARON_FAILURE_REDIRECT:
        return Error::of(ErrorCode::GatewayRedirects,
                         {{QStringLiteral("host"), host}, {QStringLiteral("target"), end.notify}});
    case CHARON_FAILURE_SIGN_IN:
        return signInRefused(facts, end.round);
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
