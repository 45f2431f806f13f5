// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exit codes that scripts rely on (error_text.h). A unit test names every code that ends in "anything else".
#include "app/client/error_text.h"

namespace sallyport {

int exitCodeOf(ErrorCode code)
{
    if (isOfThisMachine(code))
        return 14;
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
    case ErrorCode::ProfileReadOnly:
    case ErrorCode::ExportImpossible:
    case ErrorCode::BackupUnreadable:
    case ErrorCode::Pkcs12PasswordWrong:
    case ErrorCode::Pkcs12Unreadable:
    case ErrorCode::ClientKeyMissing:
    case ErrorCode::GatewayTrustMissing:
    case ErrorCode::ClientCertificateUnusable:
    case ErrorCode::ClientCertificateExpired:
    case ErrorCode::ClientCertificateNotYetValid:
    case ErrorCode::ClientKeyMismatch:
    case ErrorCode::PreSharedKeyWeak:
    case ErrorCode::AaaIdentityMissing:
    case ErrorCode::TokenMissing:
    case ErrorCode::TokenCertificateMissing:
    case ErrorCode::TokenUnusable:
        return 5;
    case ErrorCode::SignInRefused:
    case ErrorCode::PasswordExpired:
    case ErrorCode::AccountRefused:
    case ErrorCode::EapMethodRefused:
    case ErrorCode::PromptUnanswered: // without an answer there is no sign-in; a cancelled one is the person's wish
    case ErrorCode::NobodyToAsk:
    case ErrorCode::AnswerTooLate:
    case ErrorCode::PinWrong:
    case ErrorCode::PinLocked:
        return 10;
    case ErrorCode::GatewayUntrusted:
    case ErrorCode::GatewayNameMismatch:
    case ErrorCode::GatewayCertificateExpired:
    case ErrorCode::GatewayCertificateNotYetValid:
    case ErrorCode::GatewayNameMissing:
    case ErrorCode::GatewayCertificateWeak:
    case ErrorCode::GatewayCertificatePurpose:
    case ErrorCode::GatewayCertificateConstraint:
    case ErrorCode::GatewayCertificatePathLength:
    case ErrorCode::GatewayCertificateCritical:
    case ErrorCode::GatewayCertificateRevoked:
    case ErrorCode::RevocationUnknown:
    case ErrorCode::GatewayCertificateUnsuitable:
    case ErrorCode::GatewayNotProven:
    case ErrorCode::AaaServerUntrusted:
    case ErrorCode::AaaServerNameMismatch:
    case ErrorCode::AaaServerCertificateExpired:
    case ErrorCode::AaaServerUnsuitable:
    case ErrorCode::AaaServerNotProven:
        return 11;
    case ErrorCode::GatewayNameUnknown:
    case ErrorCode::GatewaySilent:
    case ErrorCode::FloatedPortSilent:
    case ErrorCode::GatewayUnreachable:
    case ErrorCode::GatewayLost:
    case ErrorCode::GatewayClosed:
        return 12;
    case ErrorCode::ProposalRefused:
    case ErrorCode::SelectorsRefused:
    case ErrorCode::NoAddressOffered:
    case ErrorCode::GatewayRedirects:
    case ErrorCode::NegotiationFailed:
        return 13;
    default:
        return 1;
    }
}

} // namespace sallyport
