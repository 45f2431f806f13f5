// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/connect_preparation.h"

#include "core/formats/pkcs12.h"

namespace sallyport {

bool needsPassword(const Profile& profile)
{
    if (profile.method == AuthenticationMethod::EapMschapv2)
        return true;
    if (profile.local.pkcs12.isEmpty()) // no password brings a key that is not there
        return false;
    const Result<Credentials> opened = openPkcs12(profile.name, profile.local.pkcs12, {});
    return !opened && opened.error().code == ErrorCode::Pkcs12PasswordWrong;
}

Result<Credentials> prepareCredentials(const Profile& profile, const Secret& password)
{
    if (profile.method == AuthenticationMethod::Certificate) {
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
