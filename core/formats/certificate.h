// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader of profiles has to know of an X.509 certificate; proving a gateway with it is the service's work.
// Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include <QByteArray>

#include <optional>

namespace sallyport {

constexpr qsizetype kMaxCertificateBytes = 64 * 1024;

// The DER of exactly one certificate, from DER or from PEM text around it. Nothing for anything else.
std::optional<QByteArray> certificateFromBytes(const QByteArray& bytes);

// Whether it may sign other certificates (basicConstraints, or a self-signed one of version 1).
bool isAuthority(const QByteArray& der);
bool isSelfSigned(const QByteArray& der);

} // namespace sallyport
