// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service's life as the operating system sees it: rights given up, readiness told, signals turned into a request
// to stop. Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace sallyport {

// "/var/lib/sallyport" on Linux; `--state-dir` replaces it.
QString defaultStateDirectory();

// Makes the folder 0700 if missing; refuses one that is not the service's own or that others can write to.
Result<void> prepareStateDirectory(const QString& path);

// Keeps memory out of core dumps and other users' debuggers, and out of swap where the system allows that. Before any
// secret is read, and while limits may still be raised.
Result<void> forbidMemoryInspection();

// Drops every right but those that moving packets and routes needs, for good. After the socket and the state folder
// were made, and before anything that may start a thread (the IKE engine, D-Bus): capabilities belong to a thread,
// those that are there already would keep theirs, and new ones inherit from who starts them.
Result<void> dropPrivileges();

class ServiceHost {
public:
    virtual ~ServiceHost() = default;
    virtual void reportReady() = 0; // sd_notify READY=1 when asked
    virtual void reportStopping() = 0;
};

// Calls `stop` on the event loop for SIGTERM, SIGINT and SIGHUP. The caller owns the result; one at a time.
std::unique_ptr<ServiceHost> makeServiceHost(std::function<void()> stop);

} // namespace sallyport
