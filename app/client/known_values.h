// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a profile, a connection, a failure and this computer tells who somebody is: what a Redactor has to know.
// Thread: any, no state. Trust: user side.
#pragma once

#include "app/client/redactor.h"
#include "core/profile/connection_status.h"
#include "platform/person.h"

namespace sallyport {

// `clientCertificates`: those that are known of its client key.
QList<KnownValue> knownOf(const Profile& profile, const QList<QByteArray>& clientCertificates);
QList<KnownValue> knownOf(const ConnectionStatus& status);
QList<KnownValue> knownOf(const Error& error);

// Of people and gateways that only the log speaks of: others at this computer, profiles that are gone.
QList<KnownValue> knownOf(const QList<LogLine>& log);
// The login name, the full name and its parts, the home folder; the computer's name.
QList<KnownValue> knownOf(const Person& person, const QString& computer);
QList<KnownValue> knownOfThisComputer();

} // namespace sallyport
