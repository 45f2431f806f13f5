// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/person.h"

#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace sallyport {

Person currentPerson()
{
    std::vector<char> buffer(1024);
    passwd entry{};
    passwd* found = nullptr;
    // ERANGE asks for a bigger buffer; a record over 64 KiB is nobody's.
    while (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == ERANGE && buffer.size() < 65536)
        buffer.resize(buffer.size() * 4);
    if (found == nullptr)
        return {};
    // The name is the first of the fields between commas (passwd(5)).
    return {QString::fromLocal8Bit(found->pw_name),
            QString::fromLocal8Bit(found->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed(),
            QString::fromLocal8Bit(found->pw_dir)};
}

} // namespace sallyport
