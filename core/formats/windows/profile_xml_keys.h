// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of a ProfileXML that are only remembered, and why. Thread: no state. Trust: user side.
#pragma once

#include "core/formats/windows/windows_xml.h"

namespace sallyport {

// Why an element has no effect; for one that nobody documented, that it is not known.
QString profileXmlKeptNote(const QString& name);

// A leaf whose name says that a secret is in it.
bool holdsSecret(const XmlNode& node);
// The element without such leaves; nothing where it is one itself.
std::optional<XmlNode> withoutSecretLeaves(const XmlNode& node);

} // namespace sallyport
