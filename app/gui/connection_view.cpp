// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connection_view.h"

#include "app/client/error_text.h"
#include "core/profile/profile_fields.h"

#include <QCoreApplication>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionView)
};

// The profile itself is wrong or wants a part: where a person would mend it. Empty: not in the profile.
QString fieldAtFault(const Error& problem)
{
    switch (problem.code) {
    case ErrorCode::GatewayNameMismatch:
        return QStringLiteral("remote.id");
    case ErrorCode::GatewayNameUnknown:
        return QStringLiteral("remote.addr");
    case ErrorCode::GatewayUntrusted:
    case ErrorCode::GatewayTrustMissing:
        return QStringLiteral("remote.cert");
    case ErrorCode::ProposalRefused:
        return QStringLiteral("ike-proposal");
    case ErrorCode::EapMethodRefused:
        return QStringLiteral("type");
    case ErrorCode::AaaServerUntrusted:
    case ErrorCode::AaaServerNameMismatch:
    case ErrorCode::AaaIdentityMissing:
        return QStringLiteral("sallyport.aaaServer");
    case ErrorCode::Pkcs12Unreadable:
    case ErrorCode::ClientKeyMissing:
    case ErrorCode::ClientCertificateUnusable:
    case ErrorCode::ClientCertificateExpired:
    case ErrorCode::ClientKeyMismatch:
        return QStringLiteral("local.p12");
    case ErrorCode::ProfileFieldMissing:
    case ErrorCode::ProfileFieldInvalid: {
        const QString field = problem.arguments.value(QLatin1String("field")).toString();
        return profileField(field) != nullptr ? field : QString();
    }
    default:
        return {};
    }
}

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
    const QString field = fieldAtFault(*view.problem);
    if (!field.isEmpty())
        return view.isSystem || view.lockedFields.contains(field) ? Remedy::ImportProfile : Remedy::OpenField;
    switch (view.problem->code) {
    case ErrorCode::SignInRefused:
    case ErrorCode::PasswordExpired:
    case ErrorCode::PromptUnanswered:
    case ErrorCode::PromptCancelled:
    case ErrorCode::Pkcs12PasswordWrong:
    case ErrorCode::PreSharedKeyWeak:
        return Remedy::EnterPassword;
    // What can't be read can't be edited either: the file has to come again.
    case ErrorCode::GatewayRedirects:
    case ErrorCode::ProfileNotFound:
    case ErrorCode::ProfileUnreadable:
    case ErrorCode::ProfileTooLarge:
    case ErrorCode::ProfileFormatUnknown:
    case ErrorCode::ProfileSyntax:
        return Remedy::ImportProfile;
    case ErrorCode::ServiceUnreachable:
    case ErrorCode::ServiceIncompatible:
    case ErrorCode::ServiceUntrusted:
        return Remedy::ReachService;
    default:
        return Remedy::TryAgain;
    }
}

QString remedyField(const ConnectionView& view)
{
    return view.problem && remedyOf(view) == Remedy::OpenField ? fieldAtFault(*view.problem) : QString();
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::OpenField:
        return Words::tr("Open the field…");
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
