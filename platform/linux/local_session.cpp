// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/local_session.h"

#include <grp.h>
#include <sys/socket.h>
#include <systemd/sd-login.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <vector>

namespace sallyport {
namespace {

constexpr auto kServiceGroup = "sallyport";
constexpr std::size_t kMaxGroups = 65536; // NGROUPS_MAX

std::vector<gid_t> groupsOf(qintptr descriptor)
{
    std::vector<gid_t> groups(64);
    for (;;) {
        socklen_t size = static_cast<socklen_t>(groups.size() * sizeof(gid_t));
        if (getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) == 0) {
            groups.resize(size / sizeof(gid_t));
            return groups;
        }
        // ERANGE comes with the size that would do.
        if (errno != ERANGE || size / sizeof(gid_t) > kMaxGroups)
            return {};
        groups.resize(size / sizeof(gid_t));
    }
}

bool isLocal(const char* session)
{
    char* seat = nullptr;
    const bool hasSeat = sd_session_get_seat(session, &seat) >= 0;
    std::free(seat);
    return hasSeat && sd_session_is_remote(session) == 0;
}

} // namespace

bool isInServiceGroup(const PeerIdentity& caller, qintptr descriptor)
{
    std::vector<char> buffer(1024);
    group entry{};
    group* found = nullptr;
    while (getgrnam_r(kServiceGroup, &entry, buffer.data(), buffer.size(), &found) == ERANGE && buffer.size() < 1048576)
        buffer.resize(buffer.size() * 4);
    if (found == nullptr)
        return false;
    if (caller.gid == found->gr_gid)
        return true;
    const std::vector<gid_t> groups = groupsOf(descriptor);
    return std::find(groups.begin(), groups.end(), found->gr_gid) != groups.end();
}

bool hasActiveLocalSession(quint32 uid)
{
    char** sessions = nullptr;
    const int count = sd_uid_get_sessions(uid, 1, &sessions);
    bool local = false;
    for (int i = 0; i < count; ++i) {
        local = local || isLocal(sessions[i]);
        std::free(sessions[i]);
    }
    std::free(sessions);
    return local;
}

} // namespace sallyport
