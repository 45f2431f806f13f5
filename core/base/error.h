// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one catalogue of failures a person can act on, and the value that carries one of them.
// Thread: values, free to copy between threads. Trust: both sides. The service sends codes and arguments, never
// sentences; app/client/error_text turns each code into words, and a policy test fails when one has none.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>

namespace sallyport {

Q_NAMESPACE

// Behind each code: its arguments, as keys of Error::arguments. Wire names are the enumerators' own.
enum class ErrorCode {
    // Sign-in: exit code 10. Never tried again by itself.
    SignInRefused,    // user, method, round (which of the profile's rounds failed: "certificate", "password", ...)
    PasswordExpired,  // user, message (the server's own words, may be missing)
    AccountRefused,   // user, reason (disabled, hours, dial-in), message
    EapMethodRefused, // offered (what the gateway asked for), wanted (what the profile allows)
    PromptUnanswered, // prompt (the time ran out)
    PromptCancelled,  // prompt
    NobodyToAsk,      // prompt (no client was attached that could ask a person)
    AnswerTooLate,    // host, seconds (the gateway had given up when the answer came)
    PinWrong,         // token
    PinLocked,        // token

    // Proof of the gateway: exit code 11. Never tried again by itself.
    GatewayUntrusted,              // subject, issuer (the authority that is missing)
    GatewayNameMismatch,           // expected, names (array: what the certificate is for)
    GatewayCertificateExpired,     // subject, notAfter, now (ISO 8601, UTC)
    GatewayCertificateNotYetValid, // subject, notBefore, now
    GatewayNameMissing,            // expected, commonName (a certificate without any subjectAltName)
    GatewayCertificateWeak,        // subject, reason ("RSA key of 1024 bits", "signed with SHA-1", ...)
    GatewayCertificatePurpose,     // subject, purposes (array: what it is for, OIDs where they have no name)
    GatewayCertificateConstraint,  // subject, names (array), reason (which name constraint of which CA)
    GatewayCertificatePathLength,  // subject (the CA that may not issue CAs), limit
    GatewayCertificateCritical,    // subject, extension (OID or name of the critical extension that nobody knows)
    GatewayCertificateRevoked,     // subject, since, reason, source (CRL or OCSP)
    RevocationUnknown,             // subject, reason, url (strict profiles: nobody said whether it was revoked)
    GatewayCertificateUnsuitable,  // subject, reason (anything else that OpenSSL holds against it)
    GatewayNotProven,              // host (it asked for credentials, or ended the exchange, without proving itself)
    AaaServerUntrusted,            // subject, issuer (EAP-TLS, -TTLS, -PEAP: the server behind the gateway)
    AaaServerNameMismatch,         // expected, names (array)
    AaaServerCertificateExpired,   // subject, notAfter, now
    AaaServerUnsuitable,           // subject, reason
    AaaServerNotProven,            // expected (its TLS handshake ended before it had proven itself)

    // Reaching the gateway: exit code 12.
    GatewayNameUnknown, // host, reason
    GatewaySilent,      // host, address, port, seconds
    FloatedPortSilent,  // host, address, port (the silent one), answered (the port that did answer), seconds
    GatewayUnreachable, // host, address, reason (the network refused to carry it)
    GatewayLost,        // host, seconds (was connected; no answer to dead peer detection)
    GatewayClosed,      // host (was connected; the gateway ended it)

    // The profile's own rule ended it: exit code 1. Not tried again: the person is not there.
    IdleDisconnected, // host, seconds

    // Negotiation: exit code 13. Never tried again by itself.
    ProposalRefused,   // protocol (IKE or ESP), offered
    SelectorsRefused,  // offered (array)
    NoAddressOffered,  // host
    GatewayRedirects,  // host, target (RFC 5685; not followed)
    NegotiationFailed, // host, notify (the gateway's own word)

    // This machine: exit code 14.
    DataPlaneUnavailable, // dataPlane, reason
    AddressNotApplied,    // address, reason
    RouteNotApplied,      // route, reason
    DnsNotApplied,        // reason
    FirewallUnavailable,  // reason
    IkeEngineFailed,      // reason
    JournalUnusable,      // path, reason

    // Profiles and credentials: exit code 5.
    ProfileNotFound,              // profile
    ProfileAmbiguous,             // profile, matches (array)
    ProfileUnreadable,            // file, reason
    ProfileTooLarge,              // file, size, limit (bytes)
    ProfileFormatUnknown,         // file
    ProfileSyntax,                // file, line, reason
    ProfileFieldMissing,          // file, field
    ProfileFieldInvalid,          // file, field, value, rule
    ProfileNotSaved,              // path, reason
    ProfileReadOnly,              // profile, managedBy
    ExportImpossible,             // format, reason
    BackupUnreadable,             // file, reason
    Pkcs12PasswordWrong,          // file
    Pkcs12Unreadable,             // file, reason
    ClientKeyMissing,             // file
    GatewayTrustMissing,          // file, profile, expected (the certificate or authority that the file names)
    ClientCertificateUnusable,    // subject, reason
    ClientCertificateExpired,     // subject, notAfter, now
    ClientCertificateNotYetValid, // subject, notBefore, now
    ClientKeyMismatch,            // subject (the private key is another certificate's)
    PreSharedKeyWeak,             // profile, reason (shorter than 20 characters, or a well-known word)
    AaaIdentityMissing,           // profile (EAP-TLS, -TTLS, -PEAP without the name of the server behind the gateway)
    TokenMissing,                 // token (the profile's), found (array: the tokens that are there)
    TokenCertificateMissing,      // token, certificate
    TokenUnusable,                // token, reason

    // The keychain: exit code 1. The connection goes on without it, asking instead.
    KeychainUnavailable, // reason
    KeychainLocked,      // entry
    KeychainRefused,     // entry, reason
    KeychainSilent,      // seconds

    // The service: exit code 3, NotAllowed 4.
    ServiceUnreachable,  // socket, reason
    ServiceIncompatible, // ours, theirs (protocol versions)
    ServiceUntrusted,    // socket, user (who answers there instead of root)
    NotAllowed,          // action, user

    // Requests: exit code 1.
    RequestMalformed,  // reason
    MethodUnknown,     // method
    ConnectionUnknown, // connection
    LimitExceeded,     // what, limit
    TimedOut,          // seconds
    Internal,          // reason
};
Q_ENUM_NS(ErrorCode)

// A failure: what happened, the evidence, and what brought it about. Cheap to copy.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QJsonObject arguments;              // the keys that the code's comment names; strings, numbers, string arrays
    int osError = 0;                    // errno where an operating system call failed, else 0
    std::shared_ptr<const Error> cause; // what led to it, for the log; never sent over the wire

    static Error of(ErrorCode code, QJsonObject arguments = {});
    Error withOsError(int number) &&; // also adds `reason` from the number if the arguments lack one
    Error causedBy(Error inner) &&;
};

// "GatewaySilent" and back; an unknown name gives Internal (a newer service may know more codes than we do).
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromName(const QString& name);

// {"code", "arguments"}; the receiver's arguments are bounded and only of the types named above.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QJsonObject& object);

// The whole chain in one line, for logs only: "RouteNotApplied route=10.1.0.0/16 <- EPERM".
[[nodiscard]] QString errorChain(const Error& error);

// True where this machine is what failed (data plane, addresses, routes, DNS, firewall, the service's own parts).
[[nodiscard]] bool isOfThisMachine(ErrorCode code);

// True where the same attempt, made again later, can end differently without a person's help.
[[nodiscard]] bool isWorthRetrying(ErrorCode code);

} // namespace sallyport
