// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gateways, and servers behind them, that did not prove themselves, in words (error_words.h).
#include "app/client/error_words.h"

#include <array>

namespace sallyport {
namespace {

constexpr std::array kWords{
    ErrorWords{
        ErrorCode::GatewayUntrusted,
        QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not from an authority you trust"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate[ of {subject}] was issued by {issuer}, which neither the "
                                       "profile nor this computer trusts."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Ask the administrator for the authority's certificate and import it into the profile.")},
    ErrorWords{ErrorCode::GatewayNameMismatch,
               QT_TRANSLATE_NOOP("ErrorText", "The gateway did not prove that it is {expected}"),
               QT_TRANSLATE_NOOP("ErrorText", "Its certificate is for {names}."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Check the gateway's name and identity in the profile; if they are right, tell the administrator.")},
    ErrorWords{
        ErrorCode::GatewayCertificateExpired, QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate has expired"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The certificate of {subject} was valid until {notAfter}; this computer's clock says {now}."),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Check this computer's clock; if it is right, ask the administrator to renew the certificate.")},
    ErrorWords{
        ErrorCode::GatewayCertificateNotYetValid,
        QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not valid yet"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The certificate of {subject} is valid from {notBefore}; this computer's clock says {now}."),
        QT_TRANSLATE_NOOP("ErrorText", "Check this computer's clock; if it is right, tell the administrator.")},
    ErrorWords{ErrorCode::GatewayNameMissing,
               QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate names no gateway"),
               QT_TRANSLATE_NOOP("ErrorText", "It has no name by which it could prove to be {expected}[; only its "
                                              "common name says {commonName}, and that does not count]."),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "Ask the administrator for a certificate with the gateway's name in subjectAltName.")},
    ErrorWords{
        ErrorCode::GatewayCertificateWeak, QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is too weak"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} could be forged: {reason}."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate with a current key and signature.")},
    ErrorWords{ErrorCode::GatewayCertificatePurpose,
               QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not meant for servers"),
               QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} is for {purposes}."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate for server authentication.")},
    ErrorWords{
        ErrorCode::GatewayCertificateConstraint,
        QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is outside what its authority may vouch for"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject}[, which is for {names},] was refused: {reason}."),
        QT_TRANSLATE_NOOP("ErrorText", "Tell the administrator; don't connect until it has been explained.")},
    ErrorWords{
        ErrorCode::GatewayCertificatePathLength,
        QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate comes from an authority that may not issue it"),
        QT_TRANSLATE_NOOP("ErrorText", "{subject} may have {limit} authorities below itself; the chain has more."),
        QT_TRANSLATE_NOOP("ErrorText", "Tell the administrator; don't connect until it has been explained.")},
    ErrorWords{
        ErrorCode::GatewayCertificateCritical,
        QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate asks for something unknown"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The certificate of {subject} has the critical extension {extension}, which must be understood to use it."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate without it.")},
    ErrorWords{
        ErrorCode::GatewayCertificateRevoked, QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate was revoked"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}]."),
        QT_TRANSLATE_NOOP("ErrorText", "Don't try to get around it; tell the administrator.")},
    ErrorWords{
        ErrorCode::RevocationUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "Nobody could say whether the gateway's certificate was revoked"),
        QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} could not be checked[ at {url}]: {reason}. The "
                                       "profile needs an answer to go on."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Connect again later or from another network; if it stays so, tell the administrator.")},
    ErrorWords{ErrorCode::GatewayCertificateUnsuitable,
               QT_TRANSLATE_NOOP("ErrorText", "The gateway's certificate is not good enough"),
               QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} was refused: {reason}."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate that meets today's rules.")},
    ErrorWords{
        ErrorCode::GatewayNotProven, QT_TRANSLATE_NOOP("ErrorText", "The gateway did not prove that it is {host}"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It asked for credentials, or ended the exchange, before it had shown a certificate that "
                          "fits. Nothing was sent to it from which your password could be guessed."),
        QT_TRANSLATE_NOOP("ErrorText", "Don't try again on this network; tell the administrator what happened.")},
    ErrorWords{
        ErrorCode::AaaServerUntrusted,
        QT_TRANSLATE_NOOP("ErrorText", "The sign-in server's certificate is not from an authority you trust"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The server behind the gateway showed a certificate[ of {subject}] that was issued by "
                          "{issuer}, which the profile does not trust. No password was sent to it."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Ask the administrator for that authority's certificate and import it into the profile.")},
    ErrorWords{
        ErrorCode::AaaServerNameMismatch,
        QT_TRANSLATE_NOOP("ErrorText", "The sign-in server did not prove that it is {expected}"),
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The certificate of the server behind the gateway is for {names}. No password was sent to it."),
        QT_TRANSLATE_NOOP("ErrorText",
                          "Check the sign-in server's name in the profile; if it is right, tell the administrator.")},
    ErrorWords{ErrorCode::AaaServerCertificateExpired,
               QT_TRANSLATE_NOOP("ErrorText", "The sign-in server's certificate has expired"),
               QT_TRANSLATE_NOOP("ErrorText", "The certificate of {subject} was valid until {notAfter}; this "
                                              "computer's clock says {now}. No password was sent to it."),
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "Check this computer's clock; if it is right, ask the administrator to renew the certificate.")},
    ErrorWords{ErrorCode::AaaServerUnsuitable,
               QT_TRANSLATE_NOOP("ErrorText", "The sign-in server's certificate is not good enough"),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "The certificate of {subject} was refused: {reason}. No password was sent to it."),
               QT_TRANSLATE_NOOP("ErrorText", "Ask the administrator for a certificate that meets today's rules.")},
    ErrorWords{ErrorCode::AaaServerNotProven,
               QT_TRANSLATE_NOOP("ErrorText", "The sign-in server did not prove that it is {expected}"),
               QT_TRANSLATE_NOOP("ErrorText",
                                 "It ended the exchange before it had proven itself. No password was sent to it."),
               QT_TRANSLATE_NOOP("ErrorText", "Connect again; if it ends so again, tell the administrator.")},
};

} // namespace

std::span<const ErrorWords> proofWords()
{
    return kWords;
}

} // namespace sallyport
