// SPDX-License-Identifier: GPL-3.0-or-later
//
// DNS of one link by systemd-resolved, over its D-Bus interface (org.freedesktop.resolve1). Its settings for a link go
// with the link. Thread: the event loop's, which waits at most 2 s a call. Trust: service.
#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace sallyport {

struct LinkDns {
    QList<QHostAddress> servers;
    QStringList domains; // names these servers answer, also tried for names without a dot
    bool answersAll = false;
    bool operator==(const LinkDns&) const = default;
};

// Whether it is on the bus and /etc/resolv.conf sends programs to it.
bool isResolvedInCharge();

// DnsNotApplied{reason}; the link may then have half of it: revertLinkDns().
Result<void> setLinkDns(int link, const LinkDns& dns);

// Takes everything back. Success also where the link or systemd-resolved is not there any more.
Result<void> revertLinkDns(int link);

} // namespace sallyport
