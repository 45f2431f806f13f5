// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person proves themselves with in one connection. Thread: a value. Trust: both sides; goes from client to
// service once, at `connect` or as the answer to a prompt, and never back.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace sallyport {

struct Credentials {
    std::optional<Secret> password; // EAP password, UTF-8; as the answer to a prompt: what was typed, whatever kind
    std::optional<Secret> preSharedKey;
    std::optional<Secret> pin;        // of the token that the profile names
    QList<QByteArray> certificates;   // DER, the client's own first, then its chain
    std::optional<Secret> privateKey; // DER, PKCS#8 unencrypted, belongs to certificates.first()
};

// {"password"?, "preSharedKey"?, "pin"?, "certificates"? [base64], "privateKey"? base64}. The JSON object is as secret
// as its contents: it is built right before it is sent and dropped right after it was read.
QJsonObject credentialsToWire(const Credentials& credentials);
Result<Credentials> credentialsFromWire(const QJsonObject& object); // bounded: 1024 bytes, 10 certificates, 64 KiB each

} // namespace sallyport
