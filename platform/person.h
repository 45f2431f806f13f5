// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who this computer says is sitting at it. Thread: the event loop's; reads the user database, which is a file where it
// is not a directory service. Trust: user side.
#pragma once

#include <QString>

namespace sallyport {

struct Person {
    QString login;    // "alice"
    QString fullName; // "Alice Example"; empty where nobody said
    QString home;
};

// Empty fields where it is not known.
Person currentPerson();

} // namespace sallyport
