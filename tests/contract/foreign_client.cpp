// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign_client.h"

#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <utility>

namespace sallyport {
namespace {

// In the child, where after fork() only plain system calls are safe.
[[noreturn]] void beClient(const sockaddr_un& address, uid_t uid, gid_t gid, const std::vector<gid_t>& groups)
{
    const int client = socket(AF_UNIX, SOCK_STREAM, 0);
    if (setgroups(groups.size(), groups.data()) != 0 || setresgid(gid, gid, gid) != 0 || setresuid(uid, uid, uid) != 0)
        _exit(2);
    if (connect(client, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        _exit(3);
    for (;;)
        pause();
}

} // namespace

ForeignClient::ForeignClient(uid_t uid, gid_t gid, std::vector<gid_t> groups)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, "/run/foreign-client.sock", sizeof address.sun_path - 1);
    unlink(address.sun_path);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        chmod(address.sun_path, 0666) != 0 || listen(listener, 1) != 0)
        qFatal("cannot listen for a foreign client: %s", std::strerror(errno));
    m_pid = fork();
    if (m_pid == 0)
        beClient(address, uid, gid, groups);
    m_descriptor = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    close(listener);
    if (m_pid < 0 || m_descriptor < 0)
        qFatal("no foreign client came: %s", std::strerror(errno));
}

void ForeignClient::end()
{
    if (const pid_t pid = std::exchange(m_pid, -1); pid > 0) {
        kill(pid, SIGKILL);
        waitpid(pid, nullptr, 0);
    }
}

ForeignClient::~ForeignClient()
{
    end();
    close(m_descriptor);
}

} // namespace sallyport
