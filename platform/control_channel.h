// SPDX-License-Identifier: GPL-3.0-or-later
//
// IKE's half of UDP sockets that a data plane owns, so that both travel between the same ports (RFC 3948 section 2):
// datagrams as they are on the wire, non-ESP marker and keepalives included.
// Thread: any, several at once; take() waits. Trust: service; what is taken is anybody's.
#pragma once

#include "core/profile/connection_status.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

struct ControlDatagram {
    QByteArray data;
    Endpoint local; // the address alone may be given for sending: which of our own it leaves from
    Endpoint remote;
    bool whole = false; // for sending: a packet of just this size or none, whatever MTU the kernel knows for the path
};

class ControlChannel {
public:
    virtual ~ControlChannel() = default;

    // Where IPv4 leaves from; IPv6 from the same where that was free.
    virtual std::uint16_t port() const = 0;

    // False: it did not leave (no route, a full queue); IKE repeats what is not answered.
    virtual bool send(const ControlDatagram& datagram) = 0;

    // Waits for the next; nothing, at once and from then on, after stop().
    virtual std::optional<ControlDatagram> take() = 0;
    virtual void stop() = 0;
};

} // namespace sallyport
