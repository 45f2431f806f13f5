// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/peer_identity.h"

#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace sallyport {
namespace {

QString nameOfUser(uid_t uid)
{
    std::vector<char> buffer(1024);
    passwd entry{};
    passwd* found = nullptr;
    // ERANGE asks for a bigger buffer; a record over 64 KiB is no name.
    while (getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == ERANGE && buffer.size() < 65536)
        buffer.resize(buffer.size() * 4);
    return found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString::number(uid);
}

} // namespace

Result<PeerIdentity> identifyPeer(qintptr descriptor)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    int number = 0;
    if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        number = errno;
    else if (credentials.pid == 0 || credentials.uid == static_cast<uid_t>(-1))
        number = ENOTCONN; // a socket without a peer, or a peer that our namespaces cannot name
    if (number != 0)
        return Error::of(ErrorCode::ServiceUntrusted).withOsError(number);
    return PeerIdentity{credentials.uid, credentials.gid, credentials.pid, nameOfUser(credentials.uid)};
}

quint32 currentUserId()
{
    return geteuid();
}

} // namespace sallyport
