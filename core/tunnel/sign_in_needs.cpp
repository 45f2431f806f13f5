// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/sign_in_needs.h"

#include "core/profile/profile_readiness.h"

#include <QUrl>

#include <array>

namespace sallyport {
namespace {

bool isGiven(const std::optional<Secret>& secret)
{
    return secret && !secret->isEmpty();
}

// Those whose password the gateway does not ask for at a moment of its own choice.
bool needsPasswordFirst(AuthenticationMethod method)
{
    return method == AuthenticationMethod::EapMschapv2 || method == AuthenticationMethod::CertificateThenEap;
}

} // namespace

std::optional<PromptKind> missingFor(const Profile& profile, const Credentials& credentials)
{
    if (profile.method == AuthenticationMethod::PreSharedKey && !isGiven(credentials.preSharedKey))
        return PromptKind::PreSharedKey;
    const bool usesToken = !profile.local.token.isEmpty() && canUseCertificate(profile.method);
    if (usesToken && !isGiven(credentials.pin))
        return PromptKind::Pin;
    if (needsPasswordFirst(profile.method) && !isGiven(credentials.password))
        return PromptKind::Password;
    return std::nullopt;
}

Result<void> checkSignIn(const Profile& profile, const Credentials& credentials)
{
    if (auto connectable = checkConnectable(profile); !connectable)
        return connectable;
    const bool hasKey = isGiven(credentials.privateKey) && !credentials.certificates.isEmpty();
    if (usesCertificate(profile.method) && profile.local.token.isEmpty() && !hasKey)
        return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), profile.name}});
    if (profile.method == AuthenticationMethod::PreSharedKey && isGiven(credentials.preSharedKey))
        return checkPreSharedKey(*credentials.preSharedKey, profile);
    return {};
}

void putAnswer(PromptKind kind, Secret typed, Credentials* credentials)
{
    switch (kind) {
    case PromptKind::PreSharedKey:
        credentials->preSharedKey = std::move(typed);
        break;
    case PromptKind::Pin:
        credentials->pin = std::move(typed);
        break;
    case PromptKind::Password:
        credentials->password = std::move(typed);
        break;
    case PromptKind::OneTimeCode: // the gateway's: it goes there at once and is kept nowhere
    case PromptKind::Message:
        break;
    }
}

QString tokenNameOf(const QString& uri)
{
    static const QLatin1String kScheme("pkcs11:");
    if (!uri.startsWith(kScheme, Qt::CaseInsensitive))
        return uri;
    // Attributes are "name=value" with ';' between them; what follows '?' is not about the token.
    const QStringList attributes =
        uri.mid(kScheme.size()).section(QLatin1Char('?'), 0, 0).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const char* wanted : std::array{"token=", "serial=", "model=", "manufacturer="}) {
        for (const QString& attribute : attributes) {
            if (!attribute.startsWith(QLatin1String(wanted)))
                continue;
            const QString value = QUrl::fromPercentEncoding(attribute.section(QLatin1Char('='), 1).toUtf8());
            if (!value.trimmed().isEmpty())
                return value.trimmed();
        }
    }
    return uri;
}

} // namespace sallyport
