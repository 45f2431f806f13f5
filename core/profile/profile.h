// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person connects with: one VPN profile, as a value. Thread: values. Trust: both sides; the service never
// believes a Profile from the wire before validateProfile() has passed it again.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sallyport {

enum class AuthenticationMethod {
    EapMschapv2, // user name and password (.sswan type ikev2-eap)
    Certificate, // client certificate and key (.sswan type ikev2-cert)
};

// A network in CIDR form, as in a TrafficSelector without ports.
struct Subnet {
    QHostAddress address;
    int prefixLength = 0;
    bool operator==(const Subnet&) const = default;
};

struct GatewaySettings {
    QString host;           // DNS name or address literal
    quint16 port = 500;     // 500: float to 4500 after NAT detection; another: stay there
    QString identity;       // what its certificate must be for; empty: `host`
    QByteArray certificate; // DER of the CA (or of the gateway's own certificate); empty: the system's store
    bool sendCertificateRequest = true;
    bool operator==(const GatewaySettings&) const = default;

    // The identity that the certificate's subjectAltName must match.
    QString expectedIdentity() const { return identity.isEmpty() ? host : identity; }
};

struct LocalSettings {
    QString userName;  // EAP identity
    QString identity;  // IDi; empty: the address (EAP) or the certificate's subject (certificate)
    QByteArray pkcs12; // as it came, still encrypted; user side only, never on the wire
    bool operator==(const LocalSettings&) const = default;
};

struct Profile {
    QString id; // UUID without braces, lower case
    QString name;
    AuthenticationMethod method = AuthenticationMethod::EapMschapv2;
    GatewaySettings gateway;
    LocalSettings local;
    QString ikeProposal; // strongSwan's notation; empty: the current defaults
    QString espProposal;
    QList<QHostAddress> dnsServers; // used instead of the gateway's where not empty
    int mtu = 0;                    // 0: the data plane's own choice
    int natKeepaliveSeconds = 20;
    QList<Subnet> includedSubnets; // empty: everything the gateway allows
    QList<Subnet> excludedSubnets;
    bool killSwitch = false; // block traffic when the tunnel is down against the person's will
    QJsonObject unknown;     // keys of the file we don't know, kept for the next save; user side only
    bool operator==(const Profile&) const = default;
};

// ".sswan"'s own words for the methods. An unknown name is ProfileFieldInvalid.
QString authenticationMethodName(AuthenticationMethod method);
Result<AuthenticationMethod> authenticationMethodFromName(const QString& name);

// "10.1.0.0/16", or a bare address (then the prefix is the whole address). Host bits must be zero.
Result<Subnet> subnetFromString(const QString& text);
QString subnetToString(const Subnet& subnet);

// Checks every field against its rule; the error names field, value and rule (ProfileFieldMissing/-Invalid).
// `source` is what the error's `file` argument says: the file's name, or "" on the wire.
Result<void> validateProfile(const Profile& profile, const QString& source = {});

// The wire form: everything that the service needs, no secrets, no pkcs12, no unknown keys.
QJsonObject profileToWire(const Profile& profile);
Result<Profile> profileFromWire(const QJsonObject& object); // unknown keys are refused; ends in validateProfile()

} // namespace sallyport
