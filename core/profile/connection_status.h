// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a connection is doing, as every client sees it, and its JSON (the `status --json` contract, less the words).
// Thread: values. Trust: both sides.
#pragma once

#include "core/base/error.h"
#include "core/profile/profile.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace sallyport {

enum class ConnectionState { Disconnected, Connecting, AwaitingUser, Connected, Reconnecting, Disconnecting, Blocked };

// In the order in which a person sees them.
enum class ConnectPhase { None, Resolving, Contacting, NatDetection, ProvingGateway, SigningIn, SettingUp };

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
    bool operator==(const Endpoint&) const = default;
};

struct Traffic {
    quint64 rxBytes = 0;
    quint64 txBytes = 0;
    quint64 rxPackets = 0;
    quint64 txPackets = 0;
    bool operator==(const Traffic&) const = default;
};

struct ConnectionStatus {
    QString profileId;
    QString profileName;
    ConnectionState state = ConnectionState::Disconnected;
    ConnectPhase phase = ConnectPhase::None;
    QDateTime since; // UTC, when `state` was entered
    QString gatewayHost;
    Endpoint gateway; // the last one used: port 500, then 4500 after the float
    Endpoint local;
    std::optional<QDateTime> floatedAt; // UTC, when the exchange moved from port 500 to 4500
    bool natHere = false;               // the gateway saw our address changed on the way
    bool natThere = false;              // the gateway's own source hash did not match (a NAT there, or it forces UDP)
    QString encapsulation;              // "udp", "none" or "tcp"; empty before it is known
    QStringList virtualIps;             // "10.9.0.1"
    QStringList routes;                 // CIDR
    QStringList dnsServers;
    QStringList dnsDomains;
    QString ikeProposal;
    QString espProposal;
    QString dataPlane; // "userspace", "kernel"; empty before it is chosen
    QString link;      // the tunnel's network link, e.g. "sallyport0"
    Traffic traffic;
    int attempt = 0;                      // Reconnecting: which try
    std::optional<QDateTime> nextAttempt; // Reconnecting: when, UTC
    bool trafficBlocked = false;          // Blocked: whether blocking really holds
    QList<Error> notices;                 // what the person should know and what ends nothing: RevocationUnknown, ...
    std::optional<Error> error;           // why it is not up (Disconnected, Reconnecting, Blocked)
};

QString connectionStateName(ConnectionState state); // "disconnected", ..., "awaitingUser"
QString connectPhaseName(ConnectPhase phase);       // "", "resolving", "contacting", "natDetection", ...

// The object of `status --json`; `error` is {"code","arguments"} here, the client adds the words. Reading back bounds
// every string and list and gives defaults for what is missing (a newer service may say more).
QJsonObject connectionStatusToJson(const ConnectionStatus& status);
ConnectionStatus connectionStatusFromJson(const QJsonObject& object);

// What the service asks a person, in one of three places: before an attempt (Password, PreSharedKey, Pin), or in the
// middle of one, when the gateway asks (Password, OneTimeCode), or says something (Message).
enum class PromptKind {
    Password,     // of userName
    OneTimeCode,  // the gateway's challenge: serverText
    Pin,          // of the token that serverText names
    PreSharedKey, // of the profile
    Message,      // the gateway's words; the answer is empty credentials and only says that they were read
};

struct Prompt {
    QString id; // unguessable, one use
    QString profileId;
    QString profileName;
    PromptKind kind = PromptKind::Password;
    QString userName;
    QString serverText; // the gateway's own words, plain text, may be empty
    QDateTime expires;  // UTC
};

QJsonObject promptToJson(const Prompt& prompt);
Prompt promptFromJson(const QJsonObject& object);

struct LogLine {
    QDateTime time; // UTC
    QString level;  // "debug", "info", "warning", "critical"
    QString module; // "tunnel", "ike", ...
    QString text;
};

QJsonObject logLineToJson(const LogLine& line);
LogLine logLineFromJson(const QJsonObject& object);

} // namespace sallyport
