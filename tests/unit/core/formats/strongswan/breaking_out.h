// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that try to leave their value in a file of strongSwan's. Thread: no state. Trust: test.
#pragma once

#include "../import_testing.h"
#include "../profile_generator.h"

namespace sallyport::test {

// Exports generated profiles with such texts, reads them again, and says what came out otherwise; empty: nothing.
inline QString brokenOut(quint32 seed, Result<Exported> (*write)(const ExportRequest&),
                         Result<Imported> (*read)(const ImportSource&))
{
    QRandomGenerator random(seed);
    int compared = 0;
    for (int i = 0; i < 300; ++i) {
        Profile profile = generateProfile(random);
        profile.local.userName = anyText(random, 10);
        profile.gateway.identity = QStringLiteral("gw") + anyText(random, 5).remove(QLatin1Char('*'));
        if (!validateProfile(profile))
            continue;
        ExportRequest request;
        request.profile = profile;
        request.password = Secret::fromString(anyText(random, 10));
        const Result<Exported> exported = write(request);
        if (!exported && exported.error().code == ErrorCode::ExportImpossible)
            continue;
        if (!exported)
            return errorChain(exported.error());
        const Result<Imported> imported = read(sourceFrom(*exported));
        if (!imported)
            return errorChain(imported.error());
        const bool hasSecret = usesPassword(profile.method) || profile.method == AuthenticationMethod::PreSharedKey;
        if (imported->profiles.size() != 1 || imported->secrets.size() != (hasSecret ? 1 : 0))
            return QStringLiteral("%1 profiles, %2 secrets")
                .arg(imported->profiles.size())
                .arg(imported->secrets.size());
        if (usesPassword(profile.method) && imported->profiles.first().local.userName != profile.local.userName)
            return imported->profiles.first().local.userName;
        if (hasSecret && revealed(imported->secrets.first().secret) != revealed(*request.password))
            return QStringLiteral("another secret");
        ++compared;
    }
    return compared > 100 ? QString() : QStringLiteral("only %1 profiles were compared").arg(compared);
}

} // namespace sallyport::test
