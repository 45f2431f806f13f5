// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_fields.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

// A pointer to a member, or to a member of a member.
template <auto Outer> auto& at(Profile& profile)
{
    return profile.*Outer;
}
template <auto Outer, auto Inner> auto& at(Profile& profile)
{
    return profile.*Outer.*Inner;
}
template <auto Outer, auto Middle, auto Inner> auto& at(Profile& profile)
{
    return profile.*Outer.*Middle.*Inner;
}
template <auto... Path> const auto& at(const Profile& profile)
{
    return at<Path...>(const_cast<Profile&>(profile)); // only to read through the same expression
}

QString words(const QString& text)
{
    return text;
}
QString words(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}
QString words(int value)
{
    return QString::number(value);
}
QString words(quint16 value)
{
    return QString::number(value);
}
QString words(AuthenticationMethod method)
{
    return authenticationMethodName(method);
}
QString words(InnerMethod method)
{
    return innerMethodName(method);
}
QString words(const QStringList& items)
{
    return items.join(QStringLiteral(", "));
}
QString words(const QList<QHostAddress>& addresses)
{
    QStringList items;
    for (const QHostAddress& address : addresses)
        items.append(address.toString());
    return words(items);
}
QString words(const QList<Subnet>& subnets)
{
    QStringList items;
    for (const Subnet& subnet : subnets)
        items.append(subnetToString(subnet));
    return words(items);
}
QString fingerprint(const QByteArray& der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).first(8).toHex(':'));
}
QString words(const QList<QByteArray>& certificates)
{
    QStringList items;
    for (const QByteArray& der : certificates)
        items.append(QStringLiteral("SHA-256 %1...").arg(fingerprint(der)));
    return words(items);
}
QString words(const QByteArray& pkcs12)
{
    return QStringLiteral("%1 bytes, encrypted").arg(pkcs12.size());
}

template <auto... Path> constexpr ProfileField field(const char* key)
{
    return {key,
            [](const Profile& profile) {
                return at<Path...>(profile) == at<Path...>(Profile()) ? QString() : words(at<Path...>(profile));
            },
            [](const Profile& left, const Profile& right) { return at<Path...>(left) == at<Path...>(right); },
            [](const Profile& from, Profile* to) { at<Path...>(*to) = at<Path...>(from); }};
}

// The method is never left unsaid: its first value is as much a statement as the others.
constexpr ProfileField methodField()
{
    ProfileField method = field<&Profile::method>("type");
    method.shown = [](const Profile& profile) { return words(profile.method); };
    return method;
}

using P = Profile;
using G = GatewaySettings;
using L = LocalSettings;
using E = ExchangeSettings;

constexpr std::array kFields{
    field<&P::id>("uuid"),
    field<&P::name>("name"),
    methodField(),
    field<&P::gateway, &G::host>("remote.addr"),
    field<&P::gateway, &G::port>("remote.port"),
    field<&P::gateway, &G::identity>("remote.id"),
    field<&P::gateway, &G::certificates>("remote.cert"),
    field<&P::gateway, &G::sendCertificateRequest>("remote.certreq"),
    field<&P::gateway, &G::revocation, &RevocationPolicy::crl>("remote.revocation.crl"),
    field<&P::gateway, &G::revocation, &RevocationPolicy::ocsp>("remote.revocation.ocsp"),
    field<&P::gateway, &G::revocation, &RevocationPolicy::strict>("remote.revocation.strict"),
    field<&P::local, &L::userName>("local.eap_id"),
    field<&P::local, &L::identity>("local.id"),
    field<&P::local, &L::aaaServer>("sallyport.aaaServer"),
    field<&P::local, &L::innerMethod>("sallyport.innerMethod"),
    field<&P::local, &L::token>("sallyport.token"),
    field<&P::local, &L::pkcs12>("local.p12"),
    field<&P::local, &L::keyInKeychain>("sallyport.keyInKeychain"),
    field<&P::ikeProposal>("ike-proposal"),
    field<&P::espProposal>("esp-proposal"),
    field<&P::exchange, &E::mobike>("sallyport.mobike"),
    field<&P::exchange, &E::fragmentation>("sallyport.fragmentation"),
    field<&P::exchange, &E::forceUdpEncapsulation>("sallyport.forceUdpEncapsulation"),
    field<&P::exchange, &E::followRedirects>("sallyport.followRedirects"),
    field<&P::exchange, &E::natKeepaliveSeconds>("nat-keepalive"),
    field<&P::exchange, &E::deadPeerSeconds>("sallyport.deadPeerSeconds"),
    field<&P::exchange, &E::ikeRekeySeconds>("sallyport.ikeRekeySeconds"),
    field<&P::exchange, &E::childRekeySeconds>("sallyport.childRekeySeconds"),
    field<&P::exchange, &E::reauthenticationSeconds>("sallyport.reauthenticationSeconds"),
    field<&P::exchange, &E::idleDisconnectSeconds>("sallyport.idleDisconnectSeconds"),
    field<&P::dnsServers>("dns-servers"),
    field<&P::dnsDomains>("sallyport.dnsDomains"),
    field<&P::mtu>("mtu"),
    field<&P::includedSubnets>("split-tunneling.subnets"),
    field<&P::excludedSubnets>("split-tunneling.excluded"),
    field<&P::killSwitch>("sallyport.killSwitch"),
    field<&P::connectAtLogin>("sallyport.connectAtLogin"),
    field<&P::tags>("sallyport.tags"),
    field<&P::management, &Management::managedBy>("sallyport.managedBy"),
    field<&P::management, &Management::lockedFields>("sallyport.locked"),
};

} // namespace

std::span<const ProfileField> profileFields()
{
    return kFields;
}

const ProfileField* profileField(QStringView key)
{
    const auto* found = std::find_if(kFields.begin(), kFields.end(), [key](const ProfileField& candidate) {
        return key == QLatin1String(candidate.key);
    });
    return found == kFields.end() ? nullptr : found;
}

bool isSet(const ProfileField& field, const Profile& profile)
{
    return !field.shown(profile).isEmpty();
}

QList<FieldChange> changesBetween(const Profile& before, const Profile& after)
{
    QList<FieldChange> changes;
    for (const ProfileField& field : kFields) {
        if (!field.isSame(before, after))
            changes.append({QString::fromLatin1(field.key), field.shown(before), field.shown(after)});
    }
    return changes;
}

} // namespace sallyport
