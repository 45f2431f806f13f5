// SPDX-License-Identifier: GPL-3.0-or-later
//
// DNS by /etc/resolv.conf, where no resolver takes settings for one link: written whole, put back byte for byte, and
// left alone where another program has written it since. A symlink stays; the file it points to is written, since
// that is what programs read. Thread: the event loop's. Trust: service.
#pragma once

#include "platform/linux/journal.h"
#include "platform/network_configurator.h"

namespace sallyport {

// The file's text. The tunnels' servers come first; where each of them answers only some names, the original's follow,
// for the C library has no better way to split. Search domains and options of the original stay.
QByteArray resolvConfText(const QByteArray& original, const QList<TunnelPlan>& tunnels);

// Server text goes into a file and over the bus: only what a host name can be made of.
bool isPlainDomain(const QString& domain);

// Nothing where no tunnel has a DNS server. `earlier` is what we wrote last. DnsNotApplied where the file cannot be
// read.
Result<std::optional<ResolvConfRecord>> planResolvConf(const QList<TunnelPlan>& tunnels,
                                                       const std::optional<ResolvConfRecord>& earlier);

// Makes the file what the record says.
Result<void> writeResolvConf(const ResolvConfRecord& record);

// Puts the original back if the file is still ours.
Result<void> restoreResolvConf(const ResolvConfRecord& record);

// Whether the file sends programs to systemd-resolved.
bool resolvConfNamesResolved();

} // namespace sallyport
