// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connection_view.h"

#include "app/client/error_text.h"

#include <QCoreApplication>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionView)
};

} // namespace

SwitchMeaning switchMeaningOf(const ConnectionView& view)
{
    switch (view.status.state) {
    case ConnectionState::Connecting:
    case ConnectionState::AwaitingUser:
    case ConnectionState::Reconnecting:
        return SwitchMeaning::Cancel;
    case ConnectionState::Connected:
    case ConnectionState::Disconnecting:
        return SwitchMeaning::Disconnect;
    case ConnectionState::Disconnected:
    case ConnectionState::Blocked:
        break;
    }
    return view.request || view.asksKeychain ? SwitchMeaning::Cancel : SwitchMeaning::Connect;
}

Remedy remedyOf(const ConnectionView& view)
{
    if (!view.problem)
        return Remedy::TryAgain;
    if (view.status.state == ConnectionState::Blocked)
        return Remedy::Reconnect;
    switch (view.problem->code) {
    case ErrorCode::SignInRefused:
    case ErrorCode::PasswordExpired:
    case ErrorCode::PromptUnanswered:
    case ErrorCode::PromptCancelled:
    case ErrorCode::Pkcs12PasswordWrong:
    case ErrorCode::PreSharedKeyWeak:
        return Remedy::EnterPassword;
    // The profile itself is wrong or wants a part: a corrected file mends it.
    case ErrorCode::GatewayUntrusted:
    case ErrorCode::GatewayNameMismatch:
    case ErrorCode::GatewayNameUnknown:
    case ErrorCode::ProposalRefused:
    case ErrorCode::EapMethodRefused:
    case ErrorCode::AaaServerUntrusted:
    case ErrorCode::AaaServerNameMismatch:
    case ErrorCode::AaaIdentityMissing:
    case ErrorCode::GatewayRedirects:
    case ErrorCode::ProfileNotFound:
    case ErrorCode::ProfileUnreadable:
    case ErrorCode::ProfileTooLarge:
    case ErrorCode::ProfileFormatUnknown:
    case ErrorCode::ProfileSyntax:
    case ErrorCode::ProfileFieldMissing:
    case ErrorCode::ProfileFieldInvalid:
    case ErrorCode::Pkcs12Unreadable:
    case ErrorCode::ClientKeyMissing:
    case ErrorCode::ClientCertificateUnusable:
    case ErrorCode::ClientCertificateExpired:
    case ErrorCode::ClientKeyMismatch:
        return Remedy::ImportProfile;
    case ErrorCode::ServiceUnreachable:
    case ErrorCode::ServiceIncompatible:
    case ErrorCode::ServiceUntrusted:
        return Remedy::ReachService;
    default:
        return Remedy::TryAgain;
    }
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::EnterPassword:
        return Words::tr("Enter password");
    case Remedy::ImportProfile:
        return Words::tr("Open import…");
    case Remedy::Reconnect:
        return Words::tr("Reconnect");
    case Remedy::TryAgain:
    case Remedy::ReachService:
        break;
    }
    return Words::tr("Try again");
}

QString stateLineOf(const ConnectionView& view, const QDateTime& now)
{
    // The last state heard may be long gone; saying it would be a guess.
    if (!view.serviceAvailable)
        return Words::tr("Not known while the service does not answer");
    if (view.asksKeychain && view.status.state == ConnectionState::Disconnected)
        return Words::tr("Asking the keychain");
    if (view.request && view.request->kind != PromptRequest::Kind::ServicePrompt &&
        view.status.state == ConnectionState::Disconnected)
        return Words::tr("Waiting for your password");
    return stateText(view.status, now);
}

bool stateLineMoves(const ConnectionView& view)
{
    return view.serviceAvailable &&
           (view.status.state == ConnectionState::Connected || view.status.state == ConnectionState::Reconnecting);
}

} // namespace sallyport
