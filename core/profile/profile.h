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

// How the person proves who they are.
enum class AuthenticationMethod {
    EapAuto,            // the strongest EAP method that the profile has the means for and the gateway offers
    EapMschapv2,        // user name and password
    EapGtc,             // user name and password or one-time code, seen by the server as typed
    EapTls,             // client certificate, inside EAP
    EapTtls,            // password inside TLS to the AAA server
    EapPeap,            // the same, Microsoft's way
    Certificate,        // client certificate and key, in IKE itself
    CertificateThenEap, // a round with the certificate, then one with the password (RFC 4739)
    PreSharedKey,       // a secret that both sides have
};

// What goes on inside the TLS of EAP-TTLS and EAP-PEAP.
enum class InnerMethod { Any, Mschapv2, Gtc };

// A network in CIDR form, as in a TrafficSelector without ports.
struct Subnet {
    QHostAddress address;
    int prefixLength = 0;
    bool operator==(const Subnet&) const = default;
};

// What is asked about certificates that were withdrawn, and whether an answer is needed to go on.
struct RevocationPolicy {
    bool crl = true;
    bool ocsp = true;
    bool strict = false;
    bool operator==(const RevocationPolicy&) const = default;
};

struct GatewaySettings {
    QString host;                   // DNS name or address literal
    quint16 port = 500;             // 500: float to 4500 after NAT detection; another: stay there
    QString identity;               // what its certificate must be for; empty: `host`
    QList<QByteArray> certificates; // DER: CAs of which one must be its, or its own certificate; empty: the system's
    bool sendCertificateRequest = true;
    RevocationPolicy revocation;
    bool operator==(const GatewaySettings&) const = default;

    // The identity that the certificate's subjectAltName must match.
    QString expectedIdentity() const { return identity.isEmpty() ? host : identity; }
};

struct LocalSettings {
    QString userName;  // EAP identity
    QString identity;  // IDi; empty: the address (EAP) or the certificate's subject (certificate)
    QString aaaServer; // EAP-TLS, -TTLS, -PEAP: what the certificate of the server behind the gateway must be for
    InnerMethod innerMethod = InnerMethod::Any; // EAP-TTLS, -PEAP
    QString token;              // PKCS#11 URI (RFC 7512) of the certificate on a token; no module, no PIN in it
    QByteArray pkcs12;          // as it came, still encrypted; user side only, never on the wire
    bool keyInKeychain = false; // user side: the PKCS#12 is kept there instead of here
    bool operator==(const LocalSettings&) const = default;
};

// How the exchange is led. 0 seconds: the service's own choice.
struct ExchangeSettings {
    bool mobike = true;                 // follow a change of network (RFC 4555)
    bool fragmentation = true;          // IKE fragments (RFC 7383)
    bool forceUdpEncapsulation = false; // port 4500 also where no NAT is found
    bool followRedirects = false;       // to another gateway (RFC 5685): saved; not followed by this version
    int natKeepaliveSeconds = 20;       // 0: none
    int deadPeerSeconds = 0;            // silence after which the gateway is asked whether it lives
    int ikeRekeySeconds = 0;
    int childRekeySeconds = 0;
    int reauthenticationSeconds = 0; // 0: only when the gateway asks for it
    int idleDisconnectSeconds = 0;   // 0: never
    bool operator==(const ExchangeSettings&) const = default;
};

// Who a profile belongs to and what of it a person may not change. User side only.
struct Management {
    QString managedBy;        // "Example Corp IT"; empty: the person's own
    QStringList lockedFields; // keys of profile_fields.h
    bool operator==(const Management&) const = default;
};

struct Profile {
    QString id; // UUID without braces, lower case
    QString name;
    AuthenticationMethod method = AuthenticationMethod::EapMschapv2;
    GatewaySettings gateway;
    LocalSettings local;
    QString ikeProposal; // strongSwan's notation; empty: the current defaults
    QString espProposal;
    ExchangeSettings exchange;
    QList<QHostAddress> dnsServers; // used instead of the gateway's where not empty
    QStringList dnsDomains;         // only these names (and what is below) are asked there; empty: the gateway decides
    int mtu = 0;                    // 0: the data plane's own choice
    QList<Subnet> includedSubnets;  // empty: everything the gateway allows
    QList<Subnet> excludedSubnets;
    bool killSwitch = false;     // block traffic when the tunnel is down against the person's will
    bool connectAtLogin = false; // user side: the desktop program connects it when it starts
    QStringList tags;            // user side: words to find it by, "Customers/ACME"
    Management management;
    QJsonObject foreign; // user side: by format, what a file said that has no place here; given back at export
    QJsonObject unknown; // user side: keys of the .sswan file we don't know, kept for the next save
    bool operator==(const Profile&) const = default;
};

// "ikev2-eap" (EAP-MSCHAPv2), "ikev2-eap-auto", "ikev2-eap-gtc", "ikev2-eap-tls", "ikev2-eap-ttls", "ikev2-eap-peap",
// "ikev2-cert", "ikev2-cert-eap", "ikev2-psk": .sswan's own words where it has them. An unknown name is
// ProfileFieldInvalid.
QString authenticationMethodName(AuthenticationMethod method);
Result<AuthenticationMethod> authenticationMethodFromName(const QString& name);

// "any", "mschapv2", "gtc". An unknown name is ProfileFieldInvalid.
QString innerMethodName(InnerMethod method);
Result<InnerMethod> innerMethodFromName(const QString& name);

// What a method needs of the person.
bool usesPassword(AuthenticationMethod method);    // EAP auto, -MSCHAPv2, -GTC, -TTLS, -PEAP, certificate then EAP
bool usesCertificate(AuthenticationMethod method); // certificate, EAP-TLS, certificate then EAP
// Whether a certificate is used where the profile has one: also EAP auto.
bool canUseCertificate(AuthenticationMethod method);
// EAP-TLS, -TTLS, -PEAP: `local.aaaServer` says whom the TLS must end at.
bool usesTls(AuthenticationMethod method);

// "10.1.0.0/16", or a bare address (then the prefix is the whole address). Host bits must be zero.
Result<Subnet> subnetFromString(const QString& text);
QString subnetToString(const Subnet& subnet);

// Checks every field against its rule; the error names field, value and rule (ProfileFieldMissing/-Invalid).
// `source` is what the error's `file` argument says: the file's name, or "" on the wire.
Result<void> validateProfile(const Profile& profile, const QString& source = {});
// Every rule that is broken, in the same order, without `file`: for whoever mends a profile field by field.
QList<Error> profileFaults(const Profile& profile);

// The wire form: everything that the service needs, no secrets, no pkcs12, no unknown keys.
QJsonObject profileToWire(const Profile& profile);
Result<Profile> profileFromWire(const QJsonObject& object); // unknown keys are refused; ends in validateProfile()

} // namespace sallyport
