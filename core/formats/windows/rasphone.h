// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows' phone book (rasphone.pbk): an INI file with repeated keys, a section a connection. Only read: Windows wants
// to write it itself. Thread: any, no state. Trust: user side; the bytes are hostile.
#pragma once

#include "core/formats/profile_import.h"

namespace sallyport {

bool looksLikePhoneBook(const QByteArray& bytes);
// Entries that are not IKEv2 get a Refused line each; an error where nothing is left.
Result<Imported> readPhoneBook(const ImportSource& source);

} // namespace sallyport
