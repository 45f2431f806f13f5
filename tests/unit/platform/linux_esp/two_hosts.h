// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two hosts on one wire: two network namespaces of this process with a veth pair between them, both families. Thread:
// the test's. Trust: tests only.
#pragma once

#include "platform/linux/file_descriptor.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <functional>

namespace sallyport {

enum class Host { A, B };

class TwoHosts {
public:
    // Once in a process, after isolateThisProcess(): A is the namespace that this process then has.
    TwoHosts();

    // On the calling thread, with that host as its network; also what it starts: threads, programs, sockets.
    void at(Host host, const std::function<void()>& action) const;
    QByteArray ip(Host host, const QString& arguments) const;
    bool ping(Host from, const QString& to, int size = 56) const;

    QHostAddress address(Host host, bool isV6 = false) const; // 10.9.0.1 and .2, fd09::1 and ::2
    void setMtu(int mtu) const;                               // of the wire, both ends

    // Sends that much from A to that address of B by TCP; whether what came is the same (SHA-256).
    bool transfer(const QHostAddress& to, qsizetype octets) const;

private:
    FileDescriptor m_a;
    FileDescriptor m_b;
};

// Until it is so, at most ten seconds.
bool eventually(const std::function<bool()>& condition);

} // namespace sallyport
