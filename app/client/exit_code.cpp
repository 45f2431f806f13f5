// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exit codes that scripts rely on (error_text.h). Without a default: a new code does not compile until it has one.
#include "app/client/error_text.h"

namespace sallyport {

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ServiceUnreachable:
    case ErrorCode::ServiceIncompatible:
    case ErrorCode::ServiceUntrusted:
        return 3;
    case ErrorCode::NotAllowed:
        return 4;
    case ErrorCode::ProfileNotFound:
    case ErrorCode::ProfileAmbiguous:
    case ErrorCode::ProfileUnreadable:
    case ErrorCode::ProfileTooLarge:
    case ErrorCode::ProfileFormatUnknown:
    case ErrorCode::ProfileSyntax:
    case ErrorCode::ProfileFieldMissing:
    case ErrorCode::ProfileFieldInvalid:
    case ErrorCode::ProfileNotSaved:
    case ErrorCode::Pkcs12PasswordWrong:
    case ErrorCode::Pkcs12Unreadable:
    case ErrorCode::ClientKeyMissing:
    case ErrorCode::ClientCertificateUnusable:
        return 5;
    case ErrorCode::SignInRefused:
    case ErrorCode::PromptUnanswered:
    case ErrorCode::PromptCancelled:
        return 10;
    case ErrorCode::GatewayUntrusted:
    case ErrorCode::GatewayNameMismatch:
    case ErrorCode::GatewayCertificateExpired:
    case ErrorCode::GatewayCertificateNotYetValid:
    case ErrorCode::GatewayCertificateUnsuitable:
    case ErrorCode::GatewayNotProven:
        return 11;
    case ErrorCode::GatewayNameUnknown:
    case ErrorCode::GatewaySilent:
    case ErrorCode::GatewayUnreachable:
    case ErrorCode::GatewayLost:
    case ErrorCode::GatewayClosed:
        return 12;
    case ErrorCode::ProposalRefused:
    case ErrorCode::SelectorsRefused:
    case ErrorCode::NoAddressOffered:
    case ErrorCode::NegotiationFailed:
        return 13;
    case ErrorCode::DataPlaneUnavailable:
    case ErrorCode::AddressNotApplied:
    case ErrorCode::RouteNotApplied:
    case ErrorCode::DnsNotApplied:
    case ErrorCode::FirewallUnavailable:
    case ErrorCode::IkeEngineFailed:
    case ErrorCode::JournalUnusable:
        return 14;
    case ErrorCode::RequestMalformed:
    case ErrorCode::MethodUnknown:
    case ErrorCode::ConnectionUnknown:
    case ErrorCode::ConnectionBusy:
    case ErrorCode::LimitExceeded:
    case ErrorCode::TimedOut:
    case ErrorCode::Internal:
        return 1;
    }
    return 1; // a number from nowhere
}

} // namespace sallyport
