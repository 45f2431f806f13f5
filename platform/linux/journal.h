// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we changed on this machine and what was there before, in a file that outlives a crash. It is written before the
// first change, so it may name things that never came to be; it never misses one. Thread: the event loop's.
// Trust: service. The file lies in a folder of the service's own, and is read as if it did not.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// A link as it was before a plan used it. Name and index together tell it from a later link of the same name.
struct LinkRecord {
    QString name;
    int index = 0;
    int mtu = 0;
    bool up = false;
    bool operator==(const LinkRecord&) const = default;
};

struct AddressRecord {
    int link = 0;
    QHostAddress address;
    bool operator==(const AddressRecord&) const = default;
};

struct ResolvConfRecord {
    bool existed = false;
    QByteArray original;
    QByteArray written;
    bool operator==(const ResolvConfRecord&) const = default;
};

struct JournalContent {
    QList<LinkRecord> links;
    QList<AddressRecord> addresses;
    std::optional<int> reversePathFilter; // net.ipv4.conf.all.rp_filter before us
    std::optional<ResolvConfRecord> resolvConf;
    QList<int> resolvedLinks; // indexes of links whose DNS systemd-resolved was told
    bool operator==(const JournalContent&) const = default;

    bool isEmpty() const { return *this == JournalContent{}; }
};

QJsonObject journalToJson(const JournalContent& content);
// Keeps what makes sense and drops the rest: half a journal still removes half of what was left.
JournalContent journalFromJson(const QJsonObject& object);

class Journal {
public:
    explicit Journal(QString directory);

    // Whole, on the disk, with the boot's id, and renamed into place; an empty content removes the file.
    // JournalUnusable{path, reason}.
    Result<void> write(const JournalContent& content);

    // A missing file is empty; an unreadable one is logged and empty. Of another boot's journal only resolvConf is
    // left: it alone lies on a disk.
    JournalContent read() const;

private:
    QString m_path;
};

} // namespace sallyport
