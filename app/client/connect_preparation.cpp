// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connect_preparation.h"

#include "app/client/certificate_care.h"
#include "core/formats/pkcs12.h"
#include "core/profile/profile_readiness.h"

namespace sallyport {
namespace {

bool hasKeyFile(const Profile& profile)
{
    return canUseCertificate(profile.method) && profile.local.token.isEmpty() && !profile.local.pkcs12.isEmpty();
}

bool hasToken(const Profile& profile)
{
    return canUseCertificate(profile.method) && !profile.local.token.isEmpty();
}

bool isProtected(const Profile& profile)
{
    const Result<Credentials> opened = openPkcs12(profile.name, profile.local.pkcs12, {});
    return !opened && opened.error().code == ErrorCode::Pkcs12PasswordWrong;
}

// Whether what is typed may be a code that only exists once the gateway has asked.
bool mayBeOneTimeCode(const Profile& profile)
{
    const bool isTunnelled =
        profile.method == AuthenticationMethod::EapTtls || profile.method == AuthenticationMethod::EapPeap;
    return profile.method == AuthenticationMethod::EapGtc ||
           (isTunnelled && profile.local.innerMethod == InnerMethod::Gtc);
}

// With a certificate the strongest method is EAP-TLS: the password is for a gateway that does not offer it.
bool mayDoWithoutPassword(const Profile& profile)
{
    return profile.method == AuthenticationMethod::EapAuto && (hasKeyFile(profile) || hasToken(profile));
}

Result<void> addIdentity(const Profile& profile, const TypedSecrets& typed, const QDateTime& now,
                         Credentials* credentials)
{
    if (hasToken(profile)) {
        if (!typed.pin.isEmpty()) // else the service asks
            credentials->pin = typed.pin;
        return {};
    }
    if (!hasKeyFile(profile)) {
        if (usesCertificate(profile.method))
            return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), profile.name}});
        return {};
    }
    Result<Credentials> opened = openPkcs12(profile.name, profile.local.pkcs12, typed.keyPassword);
    if (!opened)
        return opened.error();
    if (Result<void> dates = checkClientDates(opened->certificates.first(), now); !dates)
        return dates;
    credentials->certificates = opened->certificates;
    credentials->privateKey = std::move(opened->privateKey);
    return {};
}

} // namespace

QList<SecretNeed> secretNeeds(const Profile& profile)
{
    QList<SecretNeed> needs;
    if (hasToken(profile))
        needs.append({SecretNeed::Kind::Pin, false});
    else if (hasKeyFile(profile) && isProtected(profile))
        needs.append({SecretNeed::Kind::KeyPassword, true});
    if (usesPassword(profile.method))
        needs.append({SecretNeed::Kind::Password, !mayBeOneTimeCode(profile) && !mayDoWithoutPassword(profile)});
    if (profile.method == AuthenticationMethod::PreSharedKey)
        needs.append({SecretNeed::Kind::PreSharedKey, true});
    return needs;
}

std::optional<SecretKind> savedAs(SecretNeed::Kind kind)
{
    switch (kind) {
    case SecretNeed::Kind::KeyPassword:
        return SecretKind::Pkcs12Password;
    case SecretNeed::Kind::Password:
        return SecretKind::Password;
    case SecretNeed::Kind::PreSharedKey:
        return SecretKind::PreSharedKey;
    case SecretNeed::Kind::Pin:
        break;
    }
    return std::nullopt;
}

Secret& TypedSecrets::of(SecretNeed::Kind kind)
{
    switch (kind) {
    case SecretNeed::Kind::KeyPassword:
        return keyPassword;
    case SecretNeed::Kind::Pin:
        return pin;
    case SecretNeed::Kind::PreSharedKey:
        return preSharedKey;
    case SecretNeed::Kind::Password:
        break;
    }
    return password;
}

std::optional<SecretNeed::Kind> refusedNeed(const Error& error, const Profile& profile)
{
    if (error.code == ErrorCode::Pkcs12PasswordWrong)
        return SecretNeed::Kind::KeyPassword;
    if (error.code != ErrorCode::SignInRefused && error.code != ErrorCode::PreSharedKeyWeak)
        return std::nullopt;
    if (profile.method == AuthenticationMethod::PreSharedKey)
        return SecretNeed::Kind::PreSharedKey;
    const QString certificate = QStringLiteral("certificate");
    const bool isCertificate = error.arguments.value(QLatin1String("round")) == certificate ||
                               error.arguments.value(QLatin1String("method")) == certificate;
    const QList<SecretNeed> needs = secretNeeds(profile);
    const bool isAsked = needs.contains(SecretNeed{SecretNeed::Kind::Password, true});
    return isAsked && !isCertificate ? std::optional(SecretNeed::Kind::Password) : std::nullopt;
}

Result<Credentials> prepareCredentials(const Profile& profile, const TypedSecrets& typed, const QDateTime& now)
{
    if (Result<void> ready = checkConnectable(profile); !ready)
        return ready.error();
    Credentials credentials;
    if (Result<void> added = addIdentity(profile, typed, now, &credentials); !added)
        return added.error();
    if (usesPassword(profile.method) && !typed.password.isEmpty()) // else the service asks
        credentials.password = typed.password;
    if (profile.method == AuthenticationMethod::PreSharedKey && !typed.preSharedKey.isEmpty()) {
        if (Result<void> strong = checkPreSharedKey(typed.preSharedKey, profile); !strong)
            return strong.error();
        credentials.preSharedKey = typed.preSharedKey;
    }
    return credentials;
}

} // namespace sallyport
