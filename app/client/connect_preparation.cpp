// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connect_preparation.h"

#include "app/client/profile_text.h"
#include "core/formats/pkcs12.h"

namespace sallyport {

Result<void> checkMethod(const Profile& profile)
{
    if (isSupported(profile.method))
        return {};
    return Error::of(ErrorCode::MethodNotSupported, {{QStringLiteral("profile"), profile.name},
                                                     {QStringLiteral("method"), methodWords(profile.method)}});
}

bool needsPassword(const Profile& profile)
{
    if (!isSupported(profile.method)) // no password brings a method that is not there
        return false;
    if (usesPassword(profile.method))
        return true;
    if (!usesCertificate(profile.method) || profile.local.pkcs12.isEmpty()) // nor a key
        return false;
    const Result<Credentials> opened = openPkcs12(profile.name, profile.local.pkcs12, {});
    return !opened && opened.error().code == ErrorCode::Pkcs12PasswordWrong;
}

Result<Credentials> prepareCredentials(const Profile& profile, const Secret& password)
{
    if (Result<void> supported = checkMethod(profile); !supported)
        return supported.error();
    if (usesCertificate(profile.method)) {
        if (profile.local.pkcs12.isEmpty())
            return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), profile.name}});
        return openPkcs12(profile.name, profile.local.pkcs12, password);
    }
    Credentials credentials;
    if (!password.isEmpty()) // else the service asks
        credentials.password = password;
    return credentials;
}

} // namespace sallyport
