// SPDX-License-Identifier: GPL-3.0-or-later
//
// What looks as if it told who somebody is, found in any text: addresses, host names, mail addresses, distinguished
// names, hardware addresses, paths of a person, long runs of hex or base64. Rather one too many than one too few.
// Thread: any, no state. Trust: user side; the text is hostile, so each search goes through it once.
#pragma once

#include <QList>
#include <QStringView>

namespace sallyport {

enum class Identifying { Address, Hardware, Host, Mail, User, Identity, Profile, Name, Path, Data, Secret };

struct IdentifyingSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    Identifying kind = Identifying::Name;
    qsizetype end() const { return start + length; }
};

// In no order; they may overlap.
QList<IdentifyingSpan> identifyingShapes(QStringView text);

// "192.0.2.1", "::ffff:192.0.2.1", "2001:DB8::1" in the one spelling of each address; empty where it is none.
QString canonicalAddress(QStringView text);

} // namespace sallyport
