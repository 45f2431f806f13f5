// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of identifying_shapes that reads words: host names, mail addresses, distinguished names, paths of a person,
// what stands behind "password". Thread: any, no state. Trust: user side; the text is hostile, each goes through it
// once.
#pragma once

#include "app/client/identifying_shapes.h"

namespace sallyport {

void findHosts(QStringView text, QList<IdentifyingSpan>& spans);
void findMails(QStringView text, QList<IdentifyingSpan>& spans);
// Of addresses of the web that have a user in them: "https://user:word@host/".
void findAuthorities(QStringView text, QList<IdentifyingSpan>& spans);
// "CN=alice, O=Corp" (RFC 4514), with what follows up to the quote or bracket that it stands in, or the line's end.
void findNames(QStringView text, QList<IdentifyingSpan>& spans);
void findPaths(QStringView text, QList<IdentifyingSpan>& spans);
void findSecrets(QStringView text, QList<IdentifyingSpan>& spans);

} // namespace sallyport
