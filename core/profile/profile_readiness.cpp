// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_readiness.h"
#include "core/profile/identity_check.h"

namespace sallyport {
namespace {

constexpr qsizetype kMaxShown = 200;

Error invalid(const Profile& profile, const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), profile.name},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value.left(kMaxShown)},
                                                      {QStringLiteral("rule"), rule}});
}

Result<void> checkPeers(const Profile& profile)
{
    const QString rule = QStringLiteral("one identity, no wildcard such as * or %any");
    if (matchesManyPeers(profile.gateway.expectedIdentity()))
        return invalid(profile, QStringLiteral("remote.id"), profile.gateway.expectedIdentity(), rule);
    if (matchesManyPeers(profile.local.aaaServer))
        return invalid(profile, QStringLiteral("sallyport.aaaServer"), profile.local.aaaServer, rule);
    return {};
}

} // namespace

Result<void> checkConnectable(const Profile& profile)
{
    if (Result<void> checked = checkPeers(profile); !checked)
        return checked;
    // With a pre-shared key the gateway shows no certificate that an authority could have made.
    const bool usesSystemsAuthorities =
        profile.gateway.certificates.isEmpty() && profile.method != AuthenticationMethod::PreSharedKey;
    if (usesSystemsAuthorities && !isFullDnsName(profile.gateway.expectedIdentity()))
        return invalid(profile, QStringLiteral("remote.id"), profile.gateway.expectedIdentity(),
                       QStringLiteral("a full DNS name such as vpn.example.org, because without an authority of its "
                                      "own any authority that this computer trusts may vouch for the gateway"));
    const RevocationPolicy& revocation = profile.gateway.revocation;
    if (revocation.strict && !revocation.crl && !revocation.ocsp)
        return invalid(profile, QStringLiteral("remote.revocation.strict"), QStringLiteral("true"),
                       QStringLiteral("with CRLs or OCSP, or both: else nobody is asked"));
    const bool hasOwnKey = !profile.local.pkcs12.isEmpty() || profile.local.keyInKeychain;
    if (!profile.local.token.isEmpty() && hasOwnKey)
        return invalid(profile, QStringLiteral("sallyport.token"), profile.local.token,
                       QStringLiteral("either a client key of the profile's own or one on a token, not both"));
    if (usesTls(profile.method) && profile.local.aaaServer.isEmpty())
        return Error::of(ErrorCode::AaaIdentityMissing, {{QStringLiteral("profile"), profile.name}});
    return {};
}

} // namespace sallyport
