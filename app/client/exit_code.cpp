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
    case ErrorCode::MethodNotSupported:
    case ErrorCode::ExportImpossible:
    case ErrorCode::BackupUnreadable:
    case ErrorCode::Pkcs12PasswordWrong:
    case ErrorCode::Pkcs12Unreadable:
    case ErrorCode::ClientKeyMissing:
    case ErrorCode::GatewayTrustMissing:
    case ErrorCode::ClientCertificateUnusable:
        return 5;
    case ErrorCode::SignInRefused:
    case ErrorCode::PromptUnanswered: // without the password there is no sign-in; a cancelled one is the person's wish
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
    default:
        return 1;
    }
}

} // namespace sallyport
